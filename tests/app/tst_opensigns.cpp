// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects whoever holds a locked device: what the open page says of a danger, the locked one says too, as gravely, by voice as
// well, also for a pack that may not teach any more.
#include "app/viewmodels/opensignsviewmodel.h"
#include "app/viewmodels/settingsviewmodel.h"
#include "tests/app/patientbench.h"
#include "tests/support/places.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::PatientBench;
using viewmodels::OpenSignsViewModel;
using viewmodels::SettingsViewModel;
using viewmodels::SignCards;

namespace {

content::RedFlag flag(const char *id, content::Degree degree, const char *text, const char *picto = "blood", bool now = false)
{
    return {.id = id, .degree = degree, .picto = picto, .text = {{{"en", text}, {"fr", text}}}, .source = {}, .now = now};
}

/// Two packs that name their signs alike and say other things, and one that is withdrawn.
services::Library library()
{
    using content::Degree;
    content::Pack hip;
    hip.id = content::PackId("hip");
    hip.version = "1.0.0";
    hip.drawings = {{"leg", "<svg/>"}};
    hip.redFlags = {flag("heavy-bleeding", Degree::Emergency, "I am bleeding and it does not stop.", "leg"),
        flag("calf-pain", Degree::Urgent, "My calf hurts, or my leg swells more."), flag("fever", Degree::Ask, "I feel hot.")};
    content::Pack prostate;
    prostate.id = content::PackId("prostate");
    prostate.version = "1.0.0";
    prostate.redFlags = {flag("heavy-bleeding", Degree::Emergency, "My urine is thick and dark red."),
        flag("calf-pain", Degree::Urgent, "My calf is swollen or hurts."), flag("blocked", Degree::Urgent, "My catheter does not drain.", "blood", true)};
    services::ShelfContents shelf;
    shelf.trusted = {hip, prostate};
    shelf.withheld = {{content::PackId("colon"), "1.0.0", {{{"en", "Colon"}}},
        {flag("fever", Degree::Urgent, "I have a fever or shivers."), flag("belly", Degree::Emergency, "My belly is hard.")}, {}}};
    return services::Library::load(testsupport::inSource("content/packs"), testsupport::inSource("content/pictos"), std::move(shelf));
}

void follow(PatientBench &bench, const std::vector<std::string> &packs)
{
    auto &store = bench.workspace->store;
    domain::EducationPath path = **store.paths.active(PatientBench::kJeanne);
    path.units.clear();
    for (const std::string &pack : packs) {
        const domain::UnitRef ref{pack, "any"};
        path.units.push_back({domain::taskId(path.id, ref), ref, false, {}});
    }
    PatientBench::check(store.paths.save(path, bench.fromClaire(), store::Origin::Remote));
    bench.space().refresh();
}

/// Jeanne follows the three packs, and agreed that their signs show before the code.
struct Locked {
    const services::Library packs = library();
    PatientBench bench{packs};
    testsupport::TempFolder outside;
    services::Roster roster{outside.path()};
    SettingsViewModel settings{bench.context(), roster, services::Roster::kFirst, nullptr};
    OpenSignsViewModel signs{packs, bench.wording};

    Locked()
    {
        follow(bench, {"hip", "prostate", "colon"});
        settings.setSignsOpen(true);
        lock();
    }
    /// Whoever comes now knows nothing but what lies beside the store.
    void lock() { signs.setResident(services::Roster(outside.path()).people().front()); }
    [[nodiscard]] const SignCards &open() { return *bench.space().redFlags()->cards(); }
};

QStringList textsOf(const QVariantList &signs)
{
    QStringList texts;
    for (const QVariant &sign : signs)
        texts << sign.toMap().value(u"text"_s).toString();
    return texts;
}

} // namespace

class TestOpenSigns : public QObject {
    Q_OBJECT

private slots:
    void cards_everySign_isOnTheCardOfTheOpenPage()
    {
        Locked device;
        const SignCards &cards = *device.signs.cards();
        QCOMPARE(device.open().emergencySigns().size(), 3);
        QCOMPARE(cards.emergencySigns().mid(cards.emergencySigns().size() - 3), device.open().emergencySigns());
        QCOMPARE(cards.nowSigns(), device.open().nowSigns());
        QCOMPARE(cards.urgentSigns(), device.open().urgentSigns());
        QCOMPARE(cards.askSigns(), device.open().askSigns());
        QCOMPARE(cards.nowTitle(), u"Call your team now, even at night, if:"_s);
    }

    void cards_sameIdInOtherWords_keepsBoth()
    {
        Locked device;
        const SignCards &cards = *device.signs.cards();
        QVERIFY(textsOf(cards.emergencySigns()).contains(u"I am bleeding and it does not stop."_s));
        QVERIFY(textsOf(cards.emergencySigns()).contains(u"My urine is thick and dark red."_s));
        QCOMPARE(textsOf(cards.urgentSigns()),
            (QStringList{u"My calf hurts, or my leg swells more."_s, u"My calf is swollen or hurts."_s, u"I have a fever or shivers."_s}));
    }

    void cards_teamAtAnyHour_isNotSoftenedToToday()
    {
        Locked device;
        QCOMPARE(textsOf(device.signs.cards()->nowSigns()), QStringList{u"My catheter does not drain."_s});
    }

    void cards_withdrawnPack_keepsItsSigns()
    {
        Locked device;
        QVERIFY(textsOf(device.signs.cards()->emergencySigns()).contains(u"My belly is hard."_s));
    }

    void cards_drawingOfThePack_isThePacks()
    {
        Locked device;
        const QVariantList gravest = device.signs.cards()->emergencySigns();
        const auto sign = std::ranges::find_if(
            gravest, [](const QVariant &each) { return each.toMap().value(u"text"_s) == u"I am bleeding and it does not stop."_s; });
        QCOMPARE(sign->toMap().value(u"picto"_s), u"hip/leg"_s);
    }

    void readAloud_saysWhatIsShownGravestFirst()
    {
        Locked device;
        QVERIFY(!device.signs.readAloud()->isOffered()); // no voice was given
        device.signs.setSpeech(device.bench.speech);
        QVERIFY(device.signs.readAloud()->isOffered());
        device.signs.readAloud()->play();
        QStringList said;
        for (; device.bench.speech.isSpeaking(); device.bench.speech.finish())
            said << QString::fromStdString(device.bench.speech.said.back().text);
        QCOMPARE(said.front(), u"Call 15 or 112 now if:"_s);
        QVERIFY(said.contains(u"My belly is hard."_s));
        QVERIFY(said.indexOf(u"My catheter does not drain."_s) < said.indexOf(u"My calf is swollen or hurts."_s));
        QCOMPARE(said, device.signs.cards()->sentences());
    }

    void readAloud_slower_isHeardAtOnce()
    {
        Locked device;
        device.signs.setSpeech(device.bench.speech);
        device.signs.readAloud()->play();
        device.signs.readAloud()->setSlow(true);
        QVERIFY(device.signs.readAloud()->isSlow());
        QCOMPARE(device.bench.speech.said.back().pace, platform::Speech::Pace::Slow);
    }

    void cards_pathThatChanged_areThoseOfTheNewOne()
    {
        Locked device;
        follow(device.bench, {"hip"});
        device.settings.refresh();
        device.lock();
        QCOMPARE(textsOf(device.signs.cards()->urgentSigns()), QStringList{u"My calf hurts, or my leg swells more."_s});
        follow(device.bench, {"hip", "prostate"});
        device.settings.refresh();
        device.lock();
        QCOMPARE(textsOf(device.signs.cards()->nowSigns()), QStringList{u"My catheter does not drain."_s});
    }

    void cards_nobody_areTheGeneralOnes()
    {
        Locked device;
        device.signs.setResident({});
        QCOMPARE(device.signs.cards()->emergencySigns().size(), 5);
        QVERIFY(device.signs.cards()->urgentSigns().isEmpty() && device.signs.cards()->nowSigns().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOpenSigns)
#include "tst_opensigns.moc"
