// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what is carried from an author to a patient: the same folder always gives the same file, a byte changed
// anywhere is noticed, and no file made to harm is unpacked.
#include "content/archive/archivewriter.h"
#include "content/archive/packarchive.h"
#include "tests/support/forgedarchive.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <fstream>

namespace fs = std::filesystem;
using namespace content;
using testsupport::ForgedArchive;
using testsupport::TempFolder;
using Entry = ForgedArchive::Entry;

namespace
{

fs::path goodPack()
{
    return testsupport::inSource("tests/fixtures/packs/good");
}

const ArchiveSignature kSignature{"0123456789abcdef", std::string(64, 's'), "2026-11-21"};

std::string goodArchive(const std::optional<ArchiveSignature> &signature = kSignature)
{
    return writeArchive(PackId("good"), "1.0.0", collectFiles(goodPack()).files, signature).value();
}

/// The code of the first reason; "opened" when there is none.
QString verdict(const std::string &bytes)
{
    const OpenedArchive opened = PackArchive::open(bytes);
    if (opened.archive.has_value() != opened.errors.empty())
        return "an archive and reasons against it";
    return opened.archive ? "opened" : QString::fromStdString(opened.errors.front().code);
}

std::vector<Entry> twoFiles()
{
    return {{.name = "a.txt", .bytes = "one thing"}, {.name = "b.txt", .bytes = "another thing", .deflated = true}};
}

/// Bytes that deflate cannot shrink much, always the same.
std::string noise(std::size_t count)
{
    std::string bytes;
    std::uint32_t state = 1;
    for (std::size_t i = 0; i < count; ++i) {
        state = state * 1664525u + 1013904223u;
        bytes += static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

private slots:
    void write_sameFolderTwice_givesTheSameBytes();
    void write_anyFileDate_givesTheSameBytes();
    void open_written_givesBackEveryFile();
    void load_archive_isThePackOfItsFolder();
    void load_otherPackThanItsManifest_isRefused();
    void collect_hiddenAndBackupFiles_arePassedOver();
    void collect_linkOut_isRefused();
    void collect_nameNotPlain_isRefused();
    void open_anyByteChanged_isRefused();
    void open_anyByteChangedAndSealedAgain_isRefusedOrSaysTheSame();
    void open_cutAnywhere_isRefused();
    void open_bytesAdded_isRefused();
    void open_forgedArchiveLeftAlone_isOpened();
    void open_forged_isRefused_data();
    void open_forged_isRefused();
    void open_tooManyEntries_isRefused();
    void open_allTogetherTooLarge_isRefused();
    void openFile_largerThanAllowed_isRefusedUnread();
    void openFile_missing_isAnErrorNotACrash();
    void manifest_otherTextForTheSameValues_isRefused_data();
    void manifest_otherTextForTheSameValues_isRefused();
    void version_order_isByNumber();
};

void TestArchive::write_sameFolderTwice_givesTheSameBytes()
{
    QCOMPARE(goodArchive(), goodArchive());
    QVERIFY(goodArchive() != goodArchive(std::nullopt));
}

void TestArchive::write_anyFileDate_givesTheSameBytes()
{
    const TempFolder temp;
    fs::copy(goodPack(), temp / "good", fs::copy_options::recursive);
    fs::last_write_time(temp / "good/pack.json", fs::file_time_type::clock::now() - std::chrono::hours(24 * 400));
    const auto files = collectFiles(temp / "good").files;
    QCOMPARE(writeArchive(PackId("good"), "1.0.0", files, kSignature).value(), goodArchive());
}

void TestArchive::open_written_givesBackEveryFile()
{
    const auto files = collectFiles(goodPack()).files;
    const OpenedArchive opened = PackArchive::open(goodArchive());
    QVERIFY(opened.archive);
    QCOMPARE(opened.archive->files(), files);
    QCOMPARE(opened.archive->signature(), std::optional(kSignature));
    QCOMPARE(opened.archive->manifest().pack, PackId("good"));
    QCOMPARE(opened.archive->manifest().files.size(), files.size());
    QVERIFY(goodArchive().starts_with(std::string("PK\x03\x04", 4)));
    QVERIFY(goodArchive().find("manifest.json") == 30); // the first entry
}

void TestArchive::load_archive_isThePackOfItsFolder()
{
    const LoadedPack fromFolder = loadPack(goodPack());
    const LoadedPack fromArchive = loadPack(*PackArchive::open(goodArchive()).archive, goodPack() / "../../pictos");
    QVERIFY(fromArchive.errors.empty());
    QVERIFY(fromFolder.pack && fromArchive.pack);
    QVERIFY(*fromArchive.pack == *fromFolder.pack);
}

void TestArchive::load_otherPackThanItsManifest_isRefused()
{
    const std::string bytes = writeArchive(PackId("good"), "1.0.1", collectFiles(goodPack()).files).value();
    const LoadedPack loaded = loadPack(*PackArchive::open(bytes).archive, {});
    QVERIFY(!loaded.pack);
    QCOMPARE(loaded.errors.at(0).code, std::string("manifest-other-pack"));
}

void TestArchive::collect_hiddenAndBackupFiles_arePassedOver()
{
    const TempFolder temp;
    fs::copy(goodPack(), temp / "good", fs::copy_options::recursive);
    testsupport::writeFile(temp / "good/.git/config", "secret");
    testsupport::writeFile(temp / "good/pack.json~", "old");
    const CollectedFiles collected = collectFiles(temp / "good");
    QVERIFY(collected.errors.empty());
    QCOMPARE(collected.files, collectFiles(goodPack()).files);
}

void TestArchive::collect_linkOut_isRefused()
{
    const TempFolder temp;
    fs::copy(goodPack(), temp / "good", fs::copy_options::recursive);
    testsupport::writeFile(temp / "outside", "secret");
    fs::create_symlink(temp / "outside", temp / "good/notes.txt");
    const CollectedFiles collected = collectFiles(temp / "good");
    QCOMPARE(collected.errors.size(), std::size_t(1));
    QCOMPARE(collected.errors[0].code, std::string("path-outside"));
    QVERIFY(!collected.files.contains("notes.txt"));
}

void TestArchive::collect_nameNotPlain_isRefused()
{
    const TempFolder temp;
    fs::copy(goodPack(), temp / "good", fs::copy_options::recursive);
    testsupport::writeFile(temp / "good/two words.txt", "x");
    QCOMPARE(collectFiles(temp / "good").errors.at(0).code, std::string("path-unsafe"));
}

void TestArchive::open_anyByteChanged_isRefused()
{
    const std::string good = goodArchive();
    QCOMPARE(verdict(good), QString("opened"));
    std::string bytes = good;
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (const int bit : {0, 7}) {
            bytes[i] = static_cast<char>(good[i] ^ (1 << bit));
            const QString code = verdict(bytes);
            QVERIFY2(code != "opened" && code != "internal", qPrintable(QString("byte %1 bit %2: %3").arg(i).arg(bit).arg(code)));
        }
        bytes[i] = good[i];
    }
}

/// The seal keeps nobody out who can make a new one. What is left without it: the list of files with its digests.
void TestArchive::open_anyByteChangedAndSealedAgain_isRefusedOrSaysTheSame()
{
    const std::string good = goodArchive();
    const OpenedArchive whole = PackArchive::open(good);
    int refused = 0;
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string bytes = good;
        bytes[i] = static_cast<char>(good[i] ^ 0x10);
        seal(bytes);
        const OpenedArchive opened = PackArchive::open(bytes);
        refused += !opened.archive;
        if (!opened.archive || bytes == good)
            continue;
        // Nothing of what it teaches has moved. A changed signature is the business of tst_trust.
        QVERIFY2(
            opened.archive->files() == whole.archive->files() && opened.archive->manifestText() == whole.archive->manifestText(),
            qPrintable(QString("byte %1").arg(i)));
    }
    QVERIFY2(refused > int(good.size() * 9 / 10), qPrintable(QString("%1 of %2").arg(refused).arg(good.size())));
}

void TestArchive::open_cutAnywhere_isRefused()
{
    const std::string good = goodArchive();
    for (std::size_t length = 0; length < good.size(); length += 7) {
        std::string bytes = good.substr(0, length);
        QVERIFY(verdict(bytes) != "opened");
        if (bytes.size() <= 64)
            continue;
        seal(bytes); // over the last 64 bytes of what is left
        QVERIFY2(verdict(bytes) != "opened", qPrintable(QString::number(length)));
    }
}

void TestArchive::open_bytesAdded_isRefused()
{
    QCOMPARE(verdict(goodArchive() + '\0'), QString("archive-altered"));
    QCOMPARE(verdict('x' + goodArchive()), QString("not-an-archive"));
    QCOMPARE(verdict(goodArchive() + goodArchive()), QString("archive-altered"));
    std::string both = goodArchive() + goodArchive();
    seal(both);
    QCOMPARE(verdict(both), QString("archive-layout"));
}

void TestArchive::open_forgedArchiveLeftAlone_isOpened()
{
    QCOMPARE(verdict(ForgedArchive(twoFiles()).bytes()), QString("opened"));
}

void TestArchive::open_forged_isRefused_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const ForgedArchive &forged, const char *code) {
        QTest::newRow(name) << forged.bytes() << QString(code);
    };
    const auto named = [](std::string name) { return ForgedArchive({{.name = std::move(name), .bytes = "x"}}); };
    row("absolute path", named("/etc/passwd"), "path-unsafe");
    row("path up", named("../pack.json"), "path-unsafe");
    row("path up inside", named("units/../../pack.json"), "path-unsafe");
    row("here", named("./pack.json"), "path-unsafe");
    row("backslash", named("units\\pack.json"), "path-unsafe");
    row("drive", named("C:pack.json"), "path-unsafe");
    row("NUL", named(std::string("pack.json\0.txt", 14)), "path-unsafe");
    row("control character", named("pack\n.json"), "path-unsafe");
    row("not ASCII", named("pack\xc2\xa0.json"), "path-unsafe");
    row("folder entry", named("units/"), "path-unsafe");
    row("empty name", named(""), "path-unsafe");
    row("hidden", named("units/.htaccess"), "path-unsafe");
    row("too deep", named("a/b/c/d/e/f/g"), "path-unsafe");
    row("too long", named(std::string(161, 'a')), "path-unsafe");

    row("same name twice", ForgedArchive({{.name = "a", .bytes = "1"}, {.name = "a", .bytes = "2"}}), "name-twice");
    row("same but for capitals", ForgedArchive({{.name = "A", .bytes = "1"}, {.name = "a", .bytes = "2"}}), "name-twice");
    row("a second manifest", named("manifest.json"), "name-twice");
    row("out of order", ForgedArchive({{.name = "b", .bytes = "1"}, {.name = "a", .bytes = "2"}}), "archive-layout");

    const auto changed = [](auto change) {
        ForgedArchive forged(twoFiles());
        change(forged);
        return forged;
    };
    using F = ForgedArchive;
    row("no manifest", changed([](F &f) { f.manifest.clear(); }), "manifest-missing");
    row("file not listed", changed([](F &f) { f.files.push_back({.name = "c.txt", .bytes = "more"}); }), "entry-unlisted");
    row("file not listed, first", changed([](F &f) { f.files.insert(f.files.begin(), Entry{.name = "a", .bytes = "more"}); }),
        "entry-unlisted");
    row("file missing", changed([](F &f) { f.files.pop_back(); }), "entry-missing");
    row("other bytes", changed([](F &f) { f.files[0].bytes = "ONE thing"; }), "entry-altered");
    row("fewer bytes", changed([](F &f) { f.files[1].bytes.pop_back(); }), "entry-altered");
    row("later format", changed([](F &f) { f.manifest.replace(f.manifest.find("1,"), 2, "2,"); }), "format-unknown");
    row("manifest that is no JSON", changed([](F &f) { f.manifest = "{"; }), "json-syntax");
    row("manifest that is a list", changed([](F &f) { f.manifest = "[]"; }), "archive-form");
    row("signature that is none",
        changed([](F &f) { f.files.insert(f.files.begin(), Entry{.name = "signature.json", .bytes = "{}"}); }), "archive-form");

    row("not sealed", changed([](F &f) { f.isSealed = false; }), "archive-altered");
    row("bytes in front", changed([](F &f) { f.before = "#!/bin/sh\n"; }), "not-an-archive");
    row("an archive in front", changed([](F &f) { f.before = F(twoFiles()).bytes(); }), "archive-layout");
    row("bytes in between", changed([](F &f) { f.beforeDirectory = "hidden"; }), "archive-layout");
    row("two names of one file", changed([](F &f) { f.files[1].nameInDirectory = "c.txt"; }), "archive-layout");
    row("shared bytes", changed([](F &f) { f.files[1].place = 0; }), "archive-layout");
    row("place outside", changed([](F &f) { f.files[1].place = 0x7fffffff; }), "archive-layout");
    row("extra field", changed([](F &f) { f.files[0].extra = std::string("\x01\x00\x00\x00", 4); }), "archive-layout");
    row("encrypted", changed([](F &f) { f.files[0].flags = 1; }), "archive-layout");
    row("size behind the bytes", changed([](F &f) { f.files[0].flags = 8; }), "archive-layout");
    row("a date", changed([](F &f) { f.files[0].date = 0x5b75; }), "archive-layout");
    row("fewer entries than there are", changed([](F &f) { f.saidEntries = 2; }), "archive-layout");
    row("more entries than there are", changed([](F &f) { f.saidEntries = 9; }), "archive-layout");
    row("size of 64-bit archives", changed([](F &f) { f.files[0].saidSize = 0xffffffff; }), "archive-layout");

    row("bomb", ForgedArchive({{.name = "a", .bytes = std::string(200'000, ' '), .deflated = true}}), "archive-bomb");
    row("large bomb", ForgedArchive({{.name = "a", .bytes = std::string(50'000'000, ' '), .deflated = true}}), "entry-too-large");
    row("bomb that says it is small",
        ForgedArchive({{.name = "a", .bytes = std::string(200'000, ' '), .deflated = true, .saidSize = 10}}), "archive-bomb");
    row("large file", ForgedArchive({{.name = "a", .bytes = noise(256 * 1024 + 1)}}), "entry-too-large");
    row("large archive", ForgedArchive({{.name = "a", .bytes = noise(8 * 1024 * 1024)}}), "archive-too-large");
}

void TestArchive::open_forged_isRefused()
{
    QFETCH(std::string, bytes);
    QFETCH(QString, code);
    QCOMPARE(verdict(bytes), code);
    const OpenedArchive opened = PackArchive::open(bytes);
    QVERIFY(!opened.errors.at(0).reason.empty() && !opened.errors.at(0).remedy.empty());
    // What is shown to a person can be printed whole.
    QVERIFY(std::ranges::none_of(opened.errors.at(0).file, [](char c) { return c < ' '; }));
}

void TestArchive::open_tooManyEntries_isRefused()
{
    std::vector<Entry> files;
    for (int i = 0; i < 2000; ++i) // with the manifest one more than allowed
        files.push_back({.name = std::to_string(10'000 + i), .bytes = "x"});
    QCOMPARE(verdict(ForgedArchive(files).bytes()), QString("too-many-entries"));
    files.pop_back();
    QCOMPARE(verdict(ForgedArchive(files).bytes()), QString("opened"));
}

void TestArchive::open_allTogetherTooLarge_isRefused()
{
    const std::string page = noise(4'000);
    std::string large;
    while (large.size() + page.size() < 256 * 1024)
        large += page; // deflate finds the repetition, 4 KB apart: a ratio of 60, below that of a bomb
    std::vector<Entry> files;
    for (int i = 0; i < 70; ++i)
        files.push_back({.name = std::to_string(100 + i), .bytes = large, .deflated = true});
    QCOMPARE(verdict(ForgedArchive(files).bytes()), QString("entry-too-large"));
}

void TestArchive::openFile_largerThanAllowed_isRefusedUnread()
{
    const TempFolder temp;
    testsupport::writeFile(temp / "x.passerelle", "PK\x03\x04");
    fs::resize_file(temp / "x.passerelle", 3'000'000'000); // sparse
    QCOMPARE(PackArchive::openFile(temp / "x.passerelle").errors.at(0).code, std::string("archive-too-large"));
}

void TestArchive::openFile_missing_isAnErrorNotACrash()
{
    const TempFolder temp;
    QCOMPARE(PackArchive::openFile(temp / "none").errors.at(0).code, std::string("file-missing"));
    QCOMPARE(PackArchive::openFile(temp.path()).errors.at(0).code, std::string("file-missing"));
}

void TestArchive::manifest_otherTextForTheSameValues_isRefused_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::newRow("space") << std::string(": 1,") << std::string(":  1,");
    QTest::newRow("escape") << std::string("\"good\"") << std::string("\"goo\\u0064\"");
    QTest::newRow("number") << std::string("\"bytes\": 9") << std::string("\"bytes\": 9.0");
    QTest::newRow("capital") << std::string("\"sha256\": \"") << std::string("\"sha256\": \"A");
    QTest::newRow("more") << std::string("\"format\"") << std::string("\"note\": 1, \"format\"");
    QTest::newRow("twice") << std::string("\"version\"") << std::string("\"version\": \"9.9.9\", \"version\"");
    QTest::newRow("id with a path") << std::string("\"good\"") << std::string("\"../x\"");
    QTest::newRow("version with a path") << std::string("\"1.0.0\"") << std::string("\"1/../0\"");
}

void TestArchive::manifest_otherTextForTheSameValues_isRefused()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    std::string text = ForgedArchive::manifestOf(twoFiles());
    std::vector<ContentError> errors;
    QVERIFY(manifestFromText(text, errors));
    const auto at = text.find(before);
    QVERIFY(at != std::string::npos);
    QVERIFY(!manifestFromText(text.replace(at, before.size(), after), errors));
    QVERIFY(!errors.empty());
}

void TestArchive::version_order_isByNumber()
{
    QVERIFY(isLowerVersion("1.9.0", "1.10.0"));
    QVERIFY(!isLowerVersion("1.10.0", "1.9.0"));
    QVERIFY(!isLowerVersion("1.0.0", "1.0.0"));
    QVERIFY(isPackVersion("0.12.3456"));
    for (const char *bad : {"", "1", "1.0", "1.0.0.0", "1.0.x", "1..0", "12345.0.0", "1.0.-1", " 1.0.0"})
        QVERIFY2(!isPackVersion(bad), bad);
}

QTEST_APPLESS_MAIN(TestArchive)
#include "tst_archive.moc"
