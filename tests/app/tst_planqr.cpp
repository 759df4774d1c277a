// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects prescriptions in squares: what a hospital prints is read in any order of its parts, through a camera or from a picture, and
// confirmed line by line; a square that is damaged, of something else, or a bomb is said to be so and changes nothing.
#include "app/services/planqr.h"
#include "platforms/dummy/stillcamera.h"
#include "tests/app/patientbench.h"
#include "tests/support/tempfolder.h"

#include <qrencode.h>

#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using services::PlanSquares;
using testsupport::cell;
using testsupport::PatientBench;
using viewmodels::PlanImportViewModel;

namespace {

std::string request(int number, const std::string &name)
{
    return R"({"resource":{"resourceType":"MedicationRequest","id":"rx-)" + std::to_string(number) +
           R"(","status":"active","intent":"order","subject":{"reference":"Patient/x"},"medicationCodeableConcept":)" + name +
           R"(,"dosageInstruction":[{"text":"one at 8","timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"d","timeOfDay":["08:00:00"]}},)"
           R"("doseAndRate":[{"doseQuantity":{"value":1,"unit":"tablet"}}]}]}})";
}

std::string bundle(int medicines)
{
    std::string entries = request(0, R"({"coding":[{"system":"urn:unknown","code":"X99ZZ"}]})");
    for (int i = 1; i < medicines; ++i)
        entries += "," + request(i, R"({"text":"medicine )" + std::to_string(i * 7919) + "\"}");
    return R"({"resourceType":"Bundle","type":"collection","entry":[)" + entries + "]}";
}

/// As a printer draws it: level M, four modules of margin.
QImage pictureOf(const std::string &text)
{
    constexpr int kQuiet = 4;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    QImage image(code->width + 2 * kQuiet, code->width + 2 * kQuiet, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                image.setPixelColor(x + kQuiet, y + kQuiet, Qt::black);
        }
    }
    return image.scaled(image.size() * 4);
}

platform::GrayImage frameOf(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_Grayscale8);
    platform::GrayImage frame{image.width(), image.height(), {}};
    for (int y = 0; y < image.height(); ++y)
        frame.pixels.insert(frame.pixels.end(), image.constScanLine(y), image.constScanLine(y) + image.width());
    return frame;
}

std::vector<std::string> squares(const std::string &json, std::size_t size = 1200)
{
    return *services::toPlanSquares(json, size);
}

} // namespace

class TestPlanQr : public QObject {
    Q_OBJECT

private slots:
    void squares_writtenAndTaken_areTheSameText_data()
    {
        QTest::addColumn<int>("medicines");
        QTest::addColumn<int>("size");
        QTest::newRow("one") << 1 << 1200;
        QTest::newRow("a long treatment") << 24 << 1200;
        QTest::newRow("in small squares") << 6 << 120;
    }
    void squares_writtenAndTaken_areTheSameText()
    {
        QFETCH(int, medicines);
        QFETCH(int, size);
        const std::string json = bundle(medicines);
        std::vector<std::string> parts = squares(json, static_cast<std::size_t>(size));
        QVERIFY(parts.size() <= services::kMostPlanParts);
        std::ranges::reverse(parts); // any order
        PlanSquares taken;
        for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
            QCOMPARE(taken.take(parts[i]), PlanSquares::Taken::Part);
            QCOMPARE(taken.take(parts[i]), PlanSquares::Taken::Part); // the camera sees it many times a second
            QCOMPARE(taken.have(), i + 1);
        }
        QCOMPARE(taken.take(parts.back()), PlanSquares::Taken::Whole);
        QCOMPARE(taken.json(), json);
    }

    void squares_ofAnotherPlan_beginThatOne()
    {
        const auto first = squares(bundle(6), 120);
        const auto second = squares(bundle(5), 120);
        QVERIFY(first.size() > 1 && second.size() > 1);
        PlanSquares taken;
        QCOMPARE(taken.take(first[0]), PlanSquares::Taken::Part);
        QCOMPARE(taken.take(second[1]), PlanSquares::Taken::Part);
        QCOMPARE(taken.have(), std::size_t(1));
    }

    void square_wrong_isRefused_data()
    {
        QTest::addColumn<QByteArray>("square");
        QTest::addColumn<bool>("other");
        const std::string whole = squares(bundle(2))[0];
        const auto row = [](const char *name, const std::string &square, bool other) { QTest::newRow(name) << QByteArray::fromStdString(square) << other; };
        row("empty", "", true);
        row("an address", "https://example.org/menu", true);
        row("a pairing code", "https://hub.example/enrol#credential_offer=%7B%7D", true);
        row("a health pass", "HC1:6BFOXN", true);
        row("a later version", "PLAN2" + whole.substr(5), true);
        row("longer than a square can be", whole + std::string(5000, '0'), true);
        row("cut", whole.substr(0, whole.size() - 7), false);
        row("no data", whole.substr(0, 19), false);
        row("part 0", "PLAN1/0" + whole.substr(7), false);
        row("part 2 of 1", "PLAN1/2" + whole.substr(7), false);
        row("many parts", "PLAN1/1/12345678/AB", false);
        row("another sum", whole.substr(0, 10) + "00000000" + whole.substr(18), false);
        row("small letters", whole.substr(0, 18) + "/abc", false);
        std::string changed = whole;
        changed[60] = changed[60] == 'A' ? 'B' : 'A';
        row("one character changed", changed, false);
    }
    void square_wrong_isRefused()
    {
        QFETCH(QByteArray, square);
        QFETCH(bool, other);
        PlanSquares taken;
        QCOMPARE(taken.take(square.toStdString()), other ? PlanSquares::Taken::Other : PlanSquares::Taken::Damaged);
        QVERIFY(taken.json().empty());
        QCOMPARE(taken.have(), std::size_t(0));
    }

    void square_everyCharacterChanged_neverGivesAnotherText()
    {
        const std::string json = bundle(1);
        const std::string whole = squares(json)[0];
        for (std::size_t at = 0; at < whole.size(); ++at) {
            std::string changed = whole;
            changed[at] = changed[at] == '7' ? '8' : '7';
            PlanSquares taken;
            if (taken.take(changed) == PlanSquares::Taken::Whole)
                QCOMPARE(taken.json(), json);
        }
    }

    void plan_tooLong_isNotWritten()
    {
        QVERIFY(!services::toPlanSquares(""));
        QVERIFY(!services::toPlanSquares(std::string(services::kMostPlanBytes + 1, 'x')));
        QVERIFY(!services::toPlanSquares(bundle(24), 20)); // more squares than anybody scans
        // The longest there is, of one letter, fits one square: what unpacks to more is refused, see kMostPlanBytes.
        const auto longest = services::toPlanSquares(std::string(services::kMostPlanBytes, 'x'));
        QVERIFY(longest);
        PlanSquares taken;
        QCOMPARE(taken.take(longest->front()), PlanSquares::Taken::Whole);
    }

    void camera_severalSquares_areConfirmedLineByLine()
    {
        PatientBench bench;
        auto *camera = new platform::StillCamera;
        PlanImportViewModel reader(bench.context(), {}, nullptr, [camera] { return std::unique_ptr<platform::Camera>(camera); });
        const auto before = bench.workspace->store.medications.plan(PatientBench::kJeanne)->size();
        QSignalSpy found(reader.scan(), &viewmodels::ScanViewModel::found);
        const auto parts = squares(bundle(4), 150);
        QVERIFY(parts.size() > 1);
        reader.scan()->watch();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QVERIFY(camera->isWatching());
            camera->show(frameOf(pictureOf(parts[i])));
            if (i + 1 < parts.size())
                QVERIFY2(reader.scan()->progressText().contains(u"%1 of %2"_s.arg(i + 1).arg(parts.size())), qPrintable(reader.scan()->progressText()));
        }
        QCOMPARE(found.size(), 1);
        QVERIFY(!camera->isWatching());
        QCOMPARE(reader.rows()->rowCount(), 4);
        QCOMPARE(cell(reader.rows(), 0, "name"), u"X99ZZ"_s); // an unknown code is its own text
        QCOMPARE(bench.workspace->store.medications.plan(PatientBench::kJeanne)->size(), before); // nothing without a yes
        reader.answer(cell(reader.rows(), 1, "key").toString(), true);
        reader.keep();
        QCOMPARE(bench.workspace->store.medications.plan(PatientBench::kJeanne)->size(), before + 1);
    }

    void camera_otherSquare_isSaidAndItGoesOn()
    {
        PatientBench bench;
        auto *camera = new platform::StillCamera;
        PlanImportViewModel reader(bench.context(), {}, nullptr, [camera] { return std::unique_ptr<platform::Camera>(camera); });
        reader.scan()->watch();
        camera->show(frameOf(pictureOf("https://example.org/menu")));
        QVERIFY(reader.scan()->errorText().contains("not a prescription"_L1));
        QVERIFY(camera->isWatching());
        camera->show(frameOf(pictureOf("PLAN1/1/1/00000000/ABC")));
        QVERIFY(reader.scan()->errorText().contains("damaged"_L1));
        QVERIFY(camera->isWatching());
        QCOMPARE(reader.rows()->rowCount(), 0);
    }

    void picture_ofASquare_isRead()
    {
        PatientBench bench;
        testsupport::TempFolder folder;
        const QString file = QString::fromStdString((folder / "square.png").string());
        QVERIFY(pictureOf(squares(bundle(2))[0]).save(file));
        PlanImportViewModel reader(bench.context(), {}, nullptr);
        reader.scan()->readFile(file);
        QCOMPARE(reader.scan()->errorText(), QString());
        QCOMPARE(reader.rows()->rowCount(), 2);
    }

    void paste_whatIsNoPrescription_changesNothing()
    {
        PatientBench bench;
        PlanImportViewModel reader(bench.context(), {}, nullptr);
        reader.paste(QString::fromStdString(squares(bundle(1))[0]) + u'\n');
        QCOMPARE(reader.rows()->rowCount(), 1);
        reader.paste(QString::fromStdString(squares(R"({"resourceType":"Patient","id":"x"})")[0]));
        QVERIFY(reader.errorText().contains("Nothing was changed"_L1));
        QCOMPARE(reader.rows()->rowCount(), 0);
    }
};

QTEST_MAIN(TestPlanQr)
#include "tst_planqr.moc"
