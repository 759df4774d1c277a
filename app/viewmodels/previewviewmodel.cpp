// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/previewviewmodel.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace fs = std::filesystem;

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSettleMs = 150;
const domain::PatientId kReader{"0190b7a0-0000-7000-8000-0000000000a1"};
/// Port 9 discards: the made-up profile needs the address of a hub, and must not find one.
const std::string kNoHub = "http://127.0.0.1:9";

/// Every unit of the pack, in its order: an author wants to see all of them, whoever they are for.
domain::EducationPath wholePack(const content::Pack &pack)
{
    domain::EducationPath path;
    path.id = domain::PathId{"preview"};
    path.patient = kReader;
    for (const content::Unit &unit : pack.units) {
        const domain::UnitRef ref{pack.id.value, unit.id.value};
        path.units.push_back({domain::taskId(path.id, ref), ref, content::isSafety(pack, unit), {}});
    }
    return path;
}

QVariantList rowsOf(const std::vector<content::ContentError> &errors)
{
    QVariantList list;
    for (const content::ContentError &error : errors) {
        list << QVariantMap{{u"place"_s, QString::fromStdString(error.file) + u':' + QString::number(error.line)},
            {u"reason"_s, QString::fromStdString(error.reason)}, {u"remedy"_s, QString::fromStdString(error.remedy)}};
    }
    return list;
}

} // namespace

PreviewViewModel::PreviewViewModel(AppOptions options, fs::path pack, platform::Keystore &keystore, const platform::Clock &clock)
    : m_options(std::move(options)), m_folder(fs::absolute(std::move(pack)).lexically_normal()), m_keystore(keystore), m_clock(clock),
      m_linter(platform::toIsoDate(clock.zonedNow()), m_options.packsFolder)
{
    if (!m_folder.has_filename()) // "packs/copd/"
        m_folder = m_folder.parent_path();
    m_options.packsFolder = (m_scratch.path() + u"/packs"_s).toStdString();
    m_options.hub = QString::fromStdString(kNoHub);
    std::error_code failed;
    fs::create_directories(m_options.packsFolder, failed);
    fs::create_directory_symlink(m_folder, m_options.packsFolder / m_folder.filename(), failed);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettleMs);
    connect(&m_settled, &QTimer::timeout, this, &PreviewViewModel::readPack);
    const auto changed = [this] { m_settled.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, changed);
    readPack();
}

PreviewViewModel::~PreviewViewModel() = default;

void PreviewViewModel::watch()
{
    // An editor that saves by renaming makes a new file, which the watcher does not know yet.
    QStringList paths{QString::fromStdString(m_folder.string())};
    QDirIterator entries(paths.front(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths << entries.next();
    const QStringList known = m_watcher.files() + m_watcher.directories();
    for (const QString &path : known)
        paths.removeAll(path);
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

void PreviewViewModel::readPack()
{
    watch();
    content::LoadedPack loaded = content::loadPack(m_folder, m_options.pictosFolder);
    m_errors = std::move(loaded.errors);
    m_findings = loaded.pack ? m_linter.lint(*loaded.pack, m_folder, m_options.pictosFolder) : std::vector<content::Finding>();
    auto next = loaded.pack ? makeApp(*loaded.pack) : nullptr;
    if (!next) {
        emit read();
        return;
    }
    const Place place = m_unit ? Place{m_task, m_unit->page(), m_unit->level(), m_quiz != nullptr} : Place{};
    if (m_app) {
        next->setLanguage(m_app->language());
        next->setTextScale(m_app->textScale());
        next->setAppearance(m_app->appearance());
    }
    // The screens leave the old objects before these go.
    m_unit = nullptr;
    m_quiz = nullptr;
    emit opened();
    std::swap(m_app, next);
    m_readAt = m_clock.zonedNow();
    emit read();
    goTo(place);
}

/// The app on a new profile that holds the pack as it is now; none when the pack changed under our hands.
std::unique_ptr<AppViewModel> PreviewViewModel::makeApp(const content::Pack &pack)
{
    m_options.dataFolder = (m_scratch.path() + u"/%1"_s.arg(++m_readings)).toStdString();
    auto profile = services::Profile::open(m_options.dataFolder, m_keystore);
    auto store = profile ? profile->openStore() : platform::Result<std::unique_ptr<store::Store>>(profile.error());
    const auto refuse = [this](std::string reason) {
        m_errors.push_back({"pack.json", 0, "preview", std::move(reason), "Save the file again."});
        return nullptr;
    };
    if (!store)
        return refuse(store.error().detail);
    const services::Identity reader{domain::role::kPatient, {kReader.value}, kReader, kNoHub};
    services::Journal journal(**store, m_clock, reader, "preview");
    (void)journal.assign(wholePack(pack)).has_value();
    (void)services::saveIdentity((**store).settings, reader).has_value();
    auto app = std::make_unique<AppViewModel>(m_options, m_keystore, m_clock);
    connect(app.get(), &AppViewModel::languageChanged, this, &PreviewViewModel::languageChanged);
    app->open();
    if (app->library().packs().empty() || !app->patient())
        return refuse("The pack changed while it was read.");
    return app;
}

/// Back to what was on screen, as far as it is still there.
void PreviewViewModel::goTo(const Place &place)
{
    const QVariantList there = units();
    const auto taskOf = [](const QVariant &row) { return row.toMap().value(u"task"_s).toString(); };
    const bool isThere = std::ranges::any_of(there, [&](const QVariant &row) { return taskOf(row) == place.task; });
    m_task = isThere ? place.task : taskOf(there.front());
    m_unit = m_app->patient()->openUnit(m_task);
    if (isThere) {
        m_unit->readAt(place.level);
        for (int i = 0; i < place.page; ++i)
            m_unit->next();
        if (place.questions)
            m_quiz = m_app->patient()->openQuiz(m_task);
    }
    emit opened();
}

QString PreviewViewModel::title() const
{
    return QString::fromStdString(m_folder.filename().string());
}

QString PreviewViewModel::status() const
{
    const QString at = toQt(m_readAt).toString(u"HH:mm:ss"_s);
    if (m_errors.empty() && m_findings.empty())
        //: Preview of a pack, for its author; %1 is a time
        return tr("Read at %1. Nothing to mend. Save a file, and it is read again.").arg(at);
    if (m_errors.empty())
        //: Preview of a pack, for its author; %1 is a time. The pack is on screen, and not yet fit to be given to patients.
        return tr("Read at %1. %n thing(s) to mend before it can be built.", nullptr, static_cast<int>(m_findings.size())).arg(at);
    if (!m_app)
        //: Preview of a pack, for its author
        return tr("%n thing(s) to mend before it can be shown.", nullptr, static_cast<int>(m_errors.size()));
    //: Preview of a pack, for its author; %1 is a time
    return tr("%n thing(s) to mend. On screen: the pack as it was at %1.", nullptr, static_cast<int>(m_errors.size())).arg(at);
}

QVariantList PreviewViewModel::faults() const
{
    return rowsOf(m_errors);
}

QVariantList PreviewViewModel::findings() const
{
    return rowsOf(m_findings);
}

QVariantList PreviewViewModel::units() const
{
    QVariantList list;
    if (!m_app || !m_app->patient())
        return list;
    const content::Pack &pack = m_app->library().packs().front();
    for (const domain::PathUnit &unit : wholePack(pack).units) {
        const content::Unit *there = pack.unit(content::UnitId(unit.unit.unit));
        list << QVariantMap{{u"task"_s, QString::fromStdString(unit.task.value)}, {u"safety"_s, unit.safety},
            {u"title"_s, QString::fromStdString(there->title.in(m_app->language().toStdString()))}};
    }
    return list;
}

void PreviewViewModel::openUnit(const QString &task)
{
    m_task = task;
    m_quiz = nullptr;
    m_unit = m_app->patient()->openUnit(task);
    emit opened();
}

void PreviewViewModel::openQuestions()
{
    m_quiz = m_app->patient()->openQuiz(m_task);
    emit opened();
}

void PreviewViewModel::retranslate()
{
    if (m_app)
        m_app->retranslate();
    emit read();
}

} // namespace viewmodels
