// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/showcase.h"

#include "app/passerelle/commandline.h"
#include "app/passerelle/language.h"
#include "app/services/pathplanning.h"
#include "app/viewmodels/appviewmodel.h"
#include "platforms/dummy/fakerecorder.h"
#include "platforms/dummy/memorykeystore.h"
#include "qml/Theme/artprovider.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using viewmodels::AppViewModel;

namespace {

const domain::PatientId kPatient{"0190b7a0-0000-7000-8000-00000000d001"};
const domain::ActorId kNurse{"0190b7a0-0000-7000-8000-00000000c1a1"};
constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

int s_warnings = 0;
QtMessageHandler s_previous = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What the platform lacks offscreen is not about our screens.
    const bool ours = text.contains("qrc:"_L1) || text.contains("QML"_L1) || text.contains(".qml"_L1);
    if (type >= QtWarningMsg && type != QtInfoMsg && ours)
        ++s_warnings;
    s_previous(type, context, text);
}

/// A unit whose last question is answered in one's own words.
const domain::UnitRef kInWords{"heart-failure", "breathless-at-night"};

QString taskOf(viewmodels::PatientSpace &space, const domain::UnitRef &unit)
{
    return space.openFound(QString::fromStdString(unit.pack), QString::fromStdString(unit.unit))->taskId();
}

/// Ten days ago, right and not right in turn: some of it comes back today.
void answerAllButTheWords(store::Store &store, const services::Library &library, services::Journal &journal)
{
    bool isRight = true;
    for (const content::Question &question : library.unit(kInWords)->quiz.questions) {
        if (question.kind == content::QuestionKind::TeachBack)
            continue;
        domain::Answer answer;
        answer.envelope = journal.envelope(kPatient);
        answer.envelope.occurredAt.at.ms -= 10 * kDayMs;
        answer.attempt = {"showcase"};
        answer.unit = kInWords;
        answer.question = question.id.value;
        answer.competence = question.competence.value;
        answer.verdict = isRight ? domain::Answer::Verdict::Right : domain::Answer::Verdict::Unknown;
        isRight = !isRight;
        (void)store.answers.add(answer, store::Origin::Remote).has_value();
    }
}

/// The profile that the screens are shown on.
void furnish(store::Store &store, const services::Library &library, const services::Identity &identity, const platform::Clock &clock)
{
    services::Journal journal(store, clock, identity, "showcase");
    domain::Envelope hub;
    hub.author = {"hub"};
    hub.authorRole = {"hub"};
    hub.occurredAt = clock.zonedNow();
    const auto versioned = [&](const std::string &id, const domain::PatientId &patient) {
        domain::Envelope envelope = hub;
        envelope.id = {"version-" + id};
        envelope.patient = patient;
        return envelope;
    };
    (void)store.people
        .savePatient({{kPatient.value}, domain::role::kPatient, "Jeanne", "Durand", "Mme", "1948-04-12", "female", "", "01 99 00 20 01"},
            versioned("patient", kPatient))
        .has_value();
    (void)store.people
        .saveProfessional({kNurse, domain::role::kNurse, "Claire", "Morel", "", "", "", "Infirmière", "01 99 00 10 01"}, versioned("nurse", {}))
        .has_value();
    (void)store.people.saveTeam(kPatient, {kNurse}).has_value();
    for (const auto &[id, name] : {std::pair{"b001", "bisoprolol"}, std::pair{"f001", "furosémide"}}) {
        const domain::Medication medication{{id}, kPatient, name, "1 comprimé le matin", {{8, 0}}, "", "", true};
        (void)store.medications.save(medication, versioned(id, kPatient)).has_value();
    }
    content::Assessment heartFailure;
    heartFailure.pathologies = {"I50"};
    heartFailure.environment.equipment = {"scale"};
    const auto proposal = services::propose(kPatient, library.packs(), heartFailure, {}, std::nullopt, clock.now());
    (void)journal.assign(proposal.path).has_value();
    constexpr double weights[] = {71.8, 72.0, 71.9, 72.1, 72.2, 72.4};
    int daysAgo = 7;
    for (const double value : weights) {
        domain::Measure measure{journal.envelope(kPatient), "weight", value, "kg"};
        measure.envelope.occurredAt.at.ms -= --daysAgo * kDayMs;
        (void)store.measures.add(measure, store::Origin::Remote).has_value();
    }
    (void)journal.write(kPatient, "Je peux me peser après le café ?", "").has_value();
    (void)journal.goal({{"goal"}, kPatient, "Marcher jusqu’au marché avec ma petite-fille"}).has_value();
    answerAllButTheWords(store, library, journal);
}

/// One screen: the file below qml/Screens and the values it is given.
struct Screen {
    QString name;
    QString file;
    std::function<QVariantMap(AppViewModel &)> values;
};

template <typename T>
QVariant pointer(T *object)
{
    return QVariant::fromValue(object);
}

QString firstTask(AppViewModel &app)
{
    const auto *model = app.patient()->path()->units();
    const auto roles = model->roleNames();
    for (auto it = roles.cbegin(); it != roles.cend(); ++it) {
        if (it.value() == "task" || it.value() == "key")
            return model->data(model->index(0, 0), it.key()).toString();
    }
    return {};
}

std::vector<Screen> welcomeScreens()
{
    const auto app = [](AppViewModel &root) { return QVariantMap{{u"app"_s, pointer(&root)}}; };
    const auto welcome = [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.welcome())}}; };
    return {
        {u"hello"_s, u"shared/HelloPage"_s, app},
        {u"comfort"_s, u"shared/ComfortPage"_s, app},
        {u"pair-code"_s, u"shared/PairCodePage"_s, [](AppViewModel &) { return QVariantMap(); }},
        {u"pair-digits"_s, u"shared/PairDigitsPage"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.welcome())}, {u"code"_s, u"AB2C9XYZ"_s}}; }},
        {u"sign-in"_s, u"shared/SignInPage"_s, welcome},
        {u"confirm"_s, u"shared/ConfirmPersonPage"_s, welcome},
    };
}

std::vector<Screen> patientScreens()
{
    const auto with = [](auto get) {
        return [get](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(get(*root.patient()))}}; };
    };
    return {
        {u"today"_s, u"patient/PatientShell"_s,
            [](AppViewModel &root) { return QVariantMap{{u"space"_s, pointer(root.patient())}, {u"sync"_s, pointer(root.sync())}}; }},
        {u"learn"_s, u"patient/LearnScreen"_s,
            [](AppViewModel &root) {
                viewmodels::PatientSpace &space = *root.patient();
                return QVariantMap{{u"viewModel"_s, pointer(space.path())}, {u"reviewsText"_s, space.reviews()->text()},
                    {u"goalText"_s, space.goals()->firstText()}, {u"changesText"_s, space.myPath()->changesText()}};
            }},
        {u"my-steps"_s, u"patient/MyPathScreen"_s, with([](auto &space) { return space.myPath(); })},
        {u"my-goals"_s, u"patient/MyPathGoalsScreen"_s, with([](auto &space) { return space.goals(); })},
        {u"review"_s, u"patient/QuizScreen"_s, with([](auto &space) { return space.openReview(); })},
        {u"teach-back"_s, u"patient/QuizScreen"_s, with([](auto &space) { return space.openQuiz(taskOf(space, kInWords)); })},
        {u"teach-back-spoken"_s, u"patient/QuizScreen"_s, with([](auto &space) {
            viewmodels::QuizViewModel *quiz = space.openQuiz(taskOf(space, kInWords));
            quiz->answerBy(u"speak"_s);
            return quiz;
        })},
        {u"search"_s, u"patient/SearchScreen"_s,
            [](AppViewModel &root) {
                root.patient()->search()->setQuery(u"poids weight"_s);
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->search())}};
            }},
        {u"measures"_s, u"patient/MeasuresScreen"_s, with([](auto &space) { return space.measures(); })},
        {u"team"_s, u"patient/TeamScreen"_s, with([](auto &space) { return space.team(); })},
        {u"warning-signs"_s, u"patient/RedFlagsScreen"_s, with([](auto &space) { return space.redFlags(); })},
        {u"weight"_s, u"patient/MeasureEntryScreen"_s, with([](auto &space) { return space.openMeasure(u"weight"_s); })},
        {u"unit"_s, u"patient/UnitScreen"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.patient()->openUnit(firstTask(root)))}}; }},
        {u"quiz"_s, u"patient/QuizScreen"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.patient()->openQuiz(firstTask(root)))}}; }},
        {u"settings"_s, u"shared/SettingsScreen"_s, [](AppViewModel &root) { return QVariantMap{{u"app"_s, pointer(&root)}}; }},
    };
}

/// The first unit of each pack at each of its levels: every pack is seen at least once as a patient sees it.
std::vector<Screen> unitScreens(const services::Library &library)
{
    std::vector<Screen> screens;
    for (const content::Pack &pack : library.packs()) {
        for (const content::Level level : pack.units.front().levels) {
            const QString id = QString::fromStdString(pack.id.value);
            const QString unit = QString::fromStdString(pack.units.front().id.value);
            screens.push_back({u"unit-%1-%2"_s.arg(id).arg(level), u"patient/UnitScreen"_s, [id, unit, level](AppViewModel &root) {
                viewmodels::UnitViewModel *opened = root.patient()->openFound(id, unit);
                opened->readAt(level);
                return QVariantMap{{u"viewModel"_s, pointer(opened)}};
            }});
        }
    }
    return screens;
}

std::vector<Screen> nurseScreens()
{
    const QString durand = QString::fromStdString(kPatient.value);
    return {
        {u"worklist"_s, u"nurse/NurseShell"_s,
            [](AppViewModel &root) { return QVariantMap{{u"space"_s, pointer(root.nurse())}, {u"sync"_s, pointer(root.sync())}}; }},
        {u"patient-page"_s, u"nurse/PatientPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openPatient(durand))}}; }},
        {u"messages"_s, u"nurse/MessagesPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openPatient(durand))}}; }},
        {u"path-builder"_s, u"nurse/PathBuilderScreen"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openPathBuilder(durand))}}; }},
    };
}

/// A stage of the app on a profile of its own, with an engine to show its screens.
class Stage {
public:
    Stage(const CommandLine &line, const std::optional<services::Identity> &identity)
    {
        viewmodels::AppOptions options = line.app;
        options.dataFolder = m_folder.path().toStdString();
        options.recorder = &m_recorder;
        options.hub = u"http://127.0.0.1:9"_s; // nobody answers there
        if (identity) {
            auto profile = services::Profile::open(options.dataFolder, m_keystore);
            auto store = profile->openStore();
            const auto library = services::Library::load(options.packsFolder, options.pictosFolder);
            furnish(**store, library, *identity, m_clock);
            (void)services::saveIdentity((**store).settings, *identity).has_value();
        }
        m_app = std::make_unique<AppViewModel>(options, m_keystore, m_clock);
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        theme::registerArt(m_engine);
        QObject::connect(m_app.get(), &AppViewModel::languageChanged, &m_engine, [this] {
            m_language.apply(m_app->language());
            m_engine.retranslate();
            m_app->retranslate();
        });
        m_app->open();
        m_window.show();
    }

    [[nodiscard]] AppViewModel &app() { return *m_app; }

    /// Shows a screen as the window's whole content; empty when it does not load.
    [[nodiscard]] QImage show(const Screen &screen, const QSize &size)
    {
        m_window.resize(size);
        setTheme("windowWidth", size.width());
        setTheme("dark", m_app->appearance() == "dark"_L1);
        setTheme("textScale", m_app->textScale());
        QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Passerelle/Screens/%1.qml"_s.arg(screen.file)));
        QVariantMap values = screen.values(*m_app);
        std::unique_ptr<QObject> object(component.createWithInitialProperties(values));
        auto *item = qobject_cast<QQuickItem *>(object.get());
        if (!item) {
            qWarning("qrc: %s does not load: %s", qPrintable(screen.file), qPrintable(component.errorString()));
            return {};
        }
        item->setParentItem(m_window.contentItem());
        item->setSize(size);
        settle();
        const QImage image = m_window.grabWindow();
        item->setParentItem(nullptr);
        return image;
    }

private:
    void setTheme(const char *property, const QVariant &value)
    {
        if (!m_themeHolder) {
            QQmlComponent component(&m_engine);
            component.setData("import QtQml\nimport Passerelle.Theme\nQtObject { property QtObject theme: Theme }", QUrl());
            m_themeHolder.reset(component.create());
        }
        if (m_themeHolder)
            m_themeHolder->property("theme").value<QObject *>()->setProperty(property, value);
    }

    static void settle()
    {
        QElapsedTimer since;
        since.start();
        while (!since.hasExpired(60))
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }

    QTemporaryDir m_folder;
    platform::MemoryKeystore m_keystore;
    platform::FakeRecorder m_recorder;
    platform::SystemClock m_clock;
    Language m_language;
    std::unique_ptr<AppViewModel> m_app;
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_themeHolder; ///< the way to a QML singleton from here
    QQuickWindow m_window;
};

struct Part {
    std::optional<services::Identity> identity;
    std::vector<Screen> screens;
};

std::vector<Part> parts(const viewmodels::AppOptions &options)
{
    const auto library = services::Library::load(options.packsFolder, options.pictosFolder);
    std::vector<Screen> ofPatient = patientScreens();
    std::ranges::move(unitScreens(library), std::back_inserter(ofPatient));
    return {
        {std::nullopt, welcomeScreens()},
        {services::Identity{domain::role::kPatient, {kPatient.value}, kPatient, "http://127.0.0.1:9"}, std::move(ofPatient)},
        {services::Identity{domain::role::kNurse, kNurse, {}, "http://127.0.0.1:9"}, nurseScreens()},
    };
}

} // namespace

int Showcase::selfTest()
{
    s_previous = qInstallMessageHandler(countWarnings);
    int loaded = 0;
    for (const Part &part : parts(m_line.app)) {
        Stage stage(m_line, part.identity);
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            stage.app().setLanguage(language);
            for (const Screen &screen : part.screens) {
                s_warnings += stage.show(screen, {360, 740}).isNull();
                ++loaded;
            }
        }
    }
    qInstallMessageHandler(s_previous);
    printf("%d screens loaded, %d QML warnings.\n", loaded, s_warnings);
    return s_warnings == 0 ? 0 : 1;
}

int Showcase::photograph(const QString &folder, const QString &filter)
{
    QDir().mkpath(folder);
    const std::vector<std::pair<QString, QSize>> devices{{u"phone"_s, {360, 740}}, {u"tablet"_s, {800, 1280}}, {u"desktop"_s, {1280, 800}}};
    int written = 0;
    for (const Part &part : parts(m_line.app)) {
        Stage stage(m_line, part.identity);
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            stage.app().setLanguage(language);
            for (const QString &look : {u"light"_s, u"dark"_s}) {
                stage.app().setAppearance(look);
                for (const int text : {100, 200}) {
                    stage.app().setTextScale(text / 100.0);
                    for (const auto &[device, size] : devices) {
                        for (const Screen &screen : part.screens) {
                            const QString name = u"%1-%2-%3-%4-%5"_s.arg(screen.name, device, language, look).arg(text);
                            if (!name.contains(filter))
                                continue;
                            written += stage.show(screen, size).save(folder + u'/' + name + u".png"_s);
                        }
                    }
                }
            }
        }
    }
    printf("%d pictures in %s.\n", written, qPrintable(folder));
    return written > 0 ? 0 : 1;
}
