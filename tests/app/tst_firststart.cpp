// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the first minutes: each step is there again after a kill, the square of the nurse's page is read and no other, a refusal
// is one, and who begins alone takes everything along when a team comes.
#include "app/services/lonestart.h"
#include "tests/app/personaldevice.h"
#include "tests/hub/hubfixture.h"

#include <qrencode.h>

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using services::StartStep;
using testsupport::HubFixture;
using testsupport::PersonalDevice;
using viewmodels::AppViewModel;
using viewmodels::WelcomeViewModel;

namespace {

/// The same square as the nurse's page draws: level L, four modules of margin.
QImage squareOf(const std::string &text, int scale = 4)
{
    constexpr int kQuiet = 4;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(text.size()), reinterpret_cast<const unsigned char *>(text.data()), 0, QR_ECLEVEL_L), &QRcode_free);
    QImage image(code->width + 2 * kQuiet, code->width + 2 * kQuiet, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                image.setPixelColor(x + kQuiet, y + kQuiet, Qt::black);
        }
    }
    return image.scaled(image.size() * scale);
}

platform::GrayImage frameOf(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_Grayscale8);
    platform::GrayImage frame{image.width(), image.height(), {}};
    for (int y = 0; y < image.height(); ++y)
        frame.pixels.insert(frame.pixels.end(), image.constScanLine(y), image.constScanLine(y) + image.width());
    return frame;
}

struct Offer {
    QString uri;
    QString digits;
};

Offer offerFrom(const HubFixture &hub)
{
    const auto made = hub.post("/enrol/offers", {{"patient", "Patient/" + testsupport::kDurand}, {"role", "patient"}, {"ttl", 600}}, hub.professional()).json();
    return {QString::fromStdString(made["offer_uri"].get<std::string>()), QString::fromStdString(made["tx_code"].get<std::string>())};
}

void pair(AppViewModel &app, const HubFixture &hub)
{
    const Offer offer = offerFrom(hub);
    app.welcome()->pair({}, offer.uri, offer.digits);
    QTRY_COMPARE(app.welcome()->step(), WelcomeViewModel::Who);
}

void beginAlone(AppViewModel &app)
{
    app.welcome()->goOn();
    app.welcome()->goOn();
    app.welcome()->togglePack(u"heart-failure"_s);
    app.welcome()->startAlone();
    QCOMPARE(app.welcome()->step(), WelcomeViewModel::Lock);
    app.welcome()->goOn();
    QTRY_COMPARE(app.stage(), AppViewModel::Patient);
}

void weigh(AppViewModel &app, const QString &kilograms)
{
    auto *entry = app.patient()->openMeasure(u"weight"_s);
    entry->setText(kilograms);
    entry->save();
    QVERIFY(!entry->recordedText().isEmpty());
}

} // namespace

class TestFirstStart : public QObject {
    Q_OBJECT

private slots:
    void step_killedAtEach_isThereAgain_data();
    void step_killedAtEach_isThereAgain();
    void step_text_countsSix();
    void pair_killedBeforeYes_asksAgainWithoutAnotherCode();
    void pair_no_dropsTheSession();
    void sharing_refused_sendsNothing();
    void sharing_agreed_sendsAndMeetsTheTeam();
    void scan_ourSquare_isReadExactly();
    void scan_otherSquare_isSaidAndTheCameraGoesOn();
    void scan_cameraRefused_saysToType();
    void scan_pictureFile_isReadOrSaid();
    void alone_chosenPacks_makeAPathThatStays();
    void alone_questionsAboutSafety_promiseNoNurse();
    void alone_thenPaired_everythingIsThePatients();
    void alone_subjectsThatContradict_waitForAChoice();
    void alone_pairedWithTheTeamsPath_ownStepsBack();
};

void TestFirstStart::step_killedAtEach_isThereAgain_data()
{
    QTest::addColumn<int>("step");
    for (int step = int(StartStep::Language); step <= int(StartStep::Pair); ++step)
        QTest::addRow("%d", step) << step;
}

void TestFirstStart::step_killedAtEach_isThereAgain()
{
    QFETCH(const int, step);
    PersonalDevice device;
    device.start();
    for (int i = 0; i < step; ++i)
        device.app->welcome()->goOn();
    AppViewModel &app = device.start();
    QCOMPARE(app.stage(), AppViewModel::Welcome);
    QCOMPARE(int(app.welcome()->step()), step);
}

void TestFirstStart::step_text_countsSix()
{
    PersonalDevice device;
    AppViewModel &app = device.start();
    QCOMPARE(app.welcome()->stepText(), u"Step 1 of 6"_s);
    QVERIFY(!app.welcome()->canGoBack());
    app.welcome()->goOn();
    app.welcome()->goOn();
    QCOMPARE(app.welcome()->stepText(), u"Step 3 of 6"_s);
    QCOMPARE(std::pair(app.welcome()->stepsDone(), app.welcome()->stepCount()), std::pair(2, 6));
    app.welcome()->goBack();
    QCOMPARE(app.welcome()->stepText(), u"Step 2 of 6"_s);
}

void TestFirstStart::pair_killedBeforeYes_asksAgainWithoutAnotherCode()
{
    HubFixture hub;
    PersonalDevice device;
    pair(device.start(), hub);
    QCOMPARE(device.app->welcome()->personName(), u"Jeanne Durand"_s);
    QVERIFY(device.app->welcome()->personDetail().contains(u"127.0.0.1"_s));
    AppViewModel &app = device.start();
    QCOMPARE(app.welcome()->step(), WelcomeViewModel::Who);
    QCOMPARE(app.welcome()->personName(), u"Jeanne Durand"_s);
    app.welcome()->confirm();
    QCOMPARE(app.welcome()->step(), WelcomeViewModel::Sharing);
    QCOMPARE(device.start().welcome()->step(), WelcomeViewModel::Sharing); // and that question as well
}

void TestFirstStart::pair_no_dropsTheSession()
{
    HubFixture hub;
    PersonalDevice device;
    pair(device.start(), hub);
    device.app->welcome()->refuse();
    AppViewModel &app = device.start();
    QCOMPARE(app.welcome()->step(), WelcomeViewModel::Pair);
    QVERIFY(app.welcome()->personName().isEmpty());
}

void TestFirstStart::sharing_refused_sendsNothing()
{
    HubFixture hub;
    PersonalDevice device;
    AppViewModel &app = device.start();
    pair(app, hub);
    app.welcome()->confirm();
    app.welcome()->answerSharing(false);
    QCOMPARE(app.welcome()->step(), WelcomeViewModel::Lock);
    app.welcome()->goOn();
    QTRY_COMPARE(app.stage(), AppViewModel::Patient); // no team to meet
    weigh(app, u"72.4"_s);
    QVERIFY(!app.settings()->isSharing());
    QVERIFY(!app.sync()->isRunning() && !app.sync()->isWaiting());
    app.sync()->syncNow();
    QVERIFY(!app.sync()->isRunning());
    // Changing one's mind sends it.
    app.settings()->share(true);
    QTRY_VERIFY_WITH_TIMEOUT(app.settings()->sentLines().value(0).startsWith(u"Measures: 1 of 1 at the centre"_s), 15'000);
}

void TestFirstStart::sharing_agreed_sendsAndMeetsTheTeam()
{
    HubFixture hub;
    PersonalDevice device;
    AppViewModel &app = device.start();
    pair(app, hub);
    app.welcome()->confirm();
    app.welcome()->answerSharing(true);
    app.welcome()->goOn();
    QCOMPARE(app.welcome()->step(), WelcomeViewModel::Team);
    QTRY_VERIFY_WITH_TIMEOUT(app.patient()->team()->members()->rowCount() > 0, 15'000);
    app.welcome()->goOn();
    QTRY_COMPARE(app.stage(), AppViewModel::Patient);
    QCOMPARE(device.start().stage(), AppViewModel::Patient);
}

void TestFirstStart::scan_ourSquare_isReadExactly()
{
    HubFixture hub;
    const Offer offer = offerFrom(hub);
    auto *camera = new platform::StillCamera;
    viewmodels::ScanViewModel scan([camera] { return std::unique_ptr<platform::Camera>(camera); });
    QSignalSpy found(&scan, &viewmodels::ScanViewModel::found);
    QVERIFY(scan.hasCamera());
    QCOMPARE(camera->starts, 0); // not before the person asks
    scan.watch();
    QImage blank(200, 200, QImage::Format_Grayscale8);
    blank.fill(Qt::white);
    camera->show(frameOf(blank));
    QCOMPARE(found.size(), 0);
    camera->show(frameOf(squareOf(offer.uri.toStdString())));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().front().toString(), offer.uri);
    QVERIFY(!scan.isWatching() && !camera->isWatching()); // the light goes off
}

void TestFirstStart::scan_otherSquare_isSaidAndTheCameraGoesOn()
{
    auto *camera = new platform::StillCamera;
    viewmodels::ScanViewModel scan([camera] { return std::unique_ptr<platform::Camera>(camera); });
    QSignalSpy found(&scan, &viewmodels::ScanViewModel::found);
    scan.watch();
    for (const char *text : {"https://example.org/menu", "WIFI:T:WPA;S:home;;", "https://hub.example/enrol#credential_offer=%7B%7D"}) {
        camera->show(frameOf(squareOf(text)));
        QVERIFY(!scan.errorText().isEmpty());
    }
    QCOMPARE(found.size(), 0);
    QVERIFY(camera->isWatching());
}

void TestFirstStart::scan_cameraRefused_saysToType()
{
    auto *camera = new platform::StillCamera;
    camera->refuses = true;
    viewmodels::ScanViewModel scan([camera] { return std::unique_ptr<platform::Camera>(camera); });
    scan.watch();
    QVERIFY(!scan.isWatching());
    QVERIFY(!scan.errorText().isEmpty());
    viewmodels::ScanViewModel none(nullptr);
    QVERIFY(!none.hasCamera());
}

void TestFirstStart::scan_pictureFile_isReadOrSaid()
{
    HubFixture hub;
    const Offer offer = offerFrom(hub);
    testsupport::TempFolder folder;
    const QString file = QString::fromStdString((folder / "square.png").string());
    QVERIFY(squareOf(offer.uri.toStdString()).save(file));
    viewmodels::ScanViewModel scan(nullptr);
    QSignalSpy found(&scan, &viewmodels::ScanViewModel::found);
    scan.readFile(u"file://"_s + file);
    QCOMPARE(found.size(), 1);
    scan.readFile(file + u".missing"_s);
    QVERIFY(!scan.errorText().isEmpty());
    QImage blank(100, 100, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(blank.save(file));
    scan.readFile(file);
    QVERIFY(!scan.errorText().isEmpty());
    QCOMPARE(found.size(), 1);
}

void TestFirstStart::alone_chosenPacks_makeAPathThatStays()
{
    PersonalDevice device;
    beginAlone(device.start());
    QVERIFY(device.app->patient()->path()->units()->rowCount() > 0);
    weigh(*device.app, u"72.4"_s);
    AppViewModel &app = device.start();
    QCOMPARE(app.stage(), AppViewModel::Patient);
    QVERIFY(app.settings()->isAlone());
    QCOMPARE(app.sync()->text(), u"Everything stays on this device"_s);
    QCOMPARE(app.settings()->sentLines(), QStringList{u"Measures: 1, on this device only"_s});
    QVERIFY(!app.sync()->isRunning());
}

void TestFirstStart::alone_questionsAboutSafety_promiseNoNurse()
{
    PersonalDevice device;
    AppViewModel &app = device.start();
    beginAlone(app);
    const QAbstractItemModel *units = app.patient()->today()->now();
    const auto subject = [&] { return units->data(units->index(0, 0), units->roleNames().key("subject")).toString(); };
    weigh(app, u"72.4"_s); // now the first unit is what is to do
    viewmodels::QuizViewModel *quiz = app.patient()->openQuiz(subject());
    QVERIFY(quiz->total() > 1);
    QStringList told;
    for (; !quiz->isFinished(); quiz->next()) {
        quiz->dontKnow();
        if (!quiz->tellTeamText().isEmpty())
            told << quiz->tellTeamText();
    }
    QVERIFY(!told.isEmpty());
    for (const QString &each : told)
        QCOMPARE(each, u"This stays on this device. Talk about it with your doctor, nurse or pharmacist."_s);
    QCOMPARE(app.patient()->team()->conversations()->rowCount(), 0);
}

void TestFirstStart::alone_thenPaired_everythingIsThePatients()
{
    HubFixture hub;
    PersonalDevice device;
    AppViewModel &app = device.start();
    beginAlone(app);
    weigh(app, u"72.4"_s);
    app.linkToTeam();
    QVERIFY(app.welcome()->isLinking());
    pair(app, hub);
    app.welcome()->confirm();
    QCOMPARE(app.welcome()->step(), WelcomeViewModel::Sharing);
    app.welcome()->answerSharing(true);
    QTRY_COMPARE(app.stage(), AppViewModel::Patient);
    QVERIFY(!app.settings()->isAlone());
    QTRY_VERIFY_WITH_TIMEOUT(app.settings()->sentLines().value(0).startsWith(u"Measures: 1 of 1 at the centre"_s), 15'000);
    const auto found = hub.get("/fhir/R4/Observation?patient=Patient/" + testsupport::kDurand, hub.professional());
    bool arrived = false;
    for (const auto &entry : found.entries())
        arrived = arrived || testsupport::at(entry, "/resource/valueQuantity/value") == "72.4";
    QVERIFY2(arrived, found.body.c_str());
}

void TestFirstStart::alone_subjectsThatContradict_waitForAChoice()
{
    PersonalDevice device;
    AppViewModel &app = device.start();
    app.welcome()->goOn();
    app.welcome()->goOn();
    app.welcome()->togglePack(u"heart-failure"_s); // drink less
    QVERIFY(app.welcome()->clashText().isEmpty());
    app.welcome()->togglePack(u"prostate-surgery"_s); // drink more
    QVERIFY(app.welcome()->clashText().contains(u"Heart failure"_s));
    app.welcome()->startAlone();
    QVERIFY(!app.patient());
    app.welcome()->togglePack(u"prostate-surgery"_s);
    app.welcome()->startAlone();
    QVERIFY(app.patient());
}

void TestFirstStart::alone_pairedWithTheTeamsPath_ownStepsBack()
{
    PersonalDevice device;
    beginAlone(device.start());
    const auto profile = services::Profile::open(device.folder.path(), device.keys);
    const auto opened = profile->openStore();
    store::Store &store = **opened;
    const auto alone = services::loadIdentity(store.settings);
    const auto own = store.paths.active(alone->patient);
    QVERIFY(own && *own);
    const services::Identity known{domain::role::kPatient, {testsupport::kDurand}, {testsupport::kDurand}, "http://127.0.0.1:9"};
    QVERIFY(services::joinTeam(store, *alone, known));
    QCOMPARE((**store.paths.active(known.patient)).id.value, (**own).id.value); // still there: nothing else has arrived
    services::Journal journal(store, device.clock, known, "test");
    QVERIFY(services::retireOwnPath(store, journal));
    QVERIFY(store.paths.active(known.patient)->has_value());
    domain::EducationPath teams = **own;
    teams.id = {"0190b7a0-0000-7000-8000-00000000ca01"};
    teams.patient = known.patient;
    QVERIFY(store.paths.save(teams, journal.envelope(known.patient), store::Origin::Remote));
    QVERIFY(services::retireOwnPath(store, journal));
    QCOMPARE((**store.paths.active(known.patient)).id.value, teams.id.value);
    QCOMPARE(store.documents.history((**own).id.value)->size(), std::size_t(2)); // and the own one can be read again
}

QTEST_GUILESS_MAIN(TestFirstStart)
#include "tst_firststart.moc"
