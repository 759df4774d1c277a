// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what a person wrote from every place where a program leaves traces: a hundred different words go through the app and
// its store, and none is found in a file, a log, the write-ahead log and its index, temporary folders, the clipboard or what a
// crash would leave. What is in the files is noise, page by page.
#include "tests/app/personaldevice.h"
#include "tests/support/childprocess.h"
#include "tests/support/factbuilder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <cmath>
#include <csignal>
#include <optional>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using testsupport::FactBuilder;
using testsupport::PersonalDevice;
using viewmodels::AppViewModel;

namespace {

constexpr int kMarkers = 100;
constexpr std::size_t kPage = 4096;

std::string marker(int number)
{
    return "sentinel-" + std::to_string(70'000 + number) + "-kx";
}

/// As it is, in UTF-16 as Qt holds it, and in base64 at each of the three places it can begin.
std::vector<std::string> formsOf(const std::string &word)
{
    const QString text = QString::fromStdString(word);
    std::vector<std::string> forms{word, std::string(reinterpret_cast<const char *>(text.utf16()), std::size_t(text.size()) * 2)};
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray base = (QByteArray(shift, 'x') + QByteArray::fromStdString(word)).toBase64();
        forms.push_back(base.mid(4, base.size() - 8).toStdString());
    }
    return forms;
}

/// The first place where one of the words stands; empty when none does.
QString found(const std::vector<std::filesystem::path> &folders, int *files)
{
    for (const auto &folder : folders) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file())
                continue;
            ++*files;
            const std::string bytes = testsupport::readFile(entry.path());
            for (int number = 0; number < kMarkers; ++number) {
                for (const std::string &form : formsOf(marker(number))) {
                    if (bytes.find(form) != std::string::npos)
                        return QString::fromStdString(entry.path().string() + " holds " + marker(number));
                }
            }
        }
    }
    return {};
}

double entropyBitsPerByte(std::string_view bytes)
{
    std::array<double, 256> counts{};
    for (const char byte : bytes)
        ++counts[static_cast<unsigned char>(byte)];
    double bits = 0;
    for (const double count : counts) {
        const double share = count / double(bytes.size());
        bits -= count > 0 ? share * std::log2(share) : 0;
    }
    return bits;
}

/// As long as it lives, whatever the program would leave outside its folder lands in ours.
class Elsewhere {
public:
    explicit Elsewhere(const std::filesystem::path &folder)
    {
        for (const char *name : {"TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"}) {
            m_before.emplace_back(name, qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt);
            qputenv(name, QByteArray::fromStdString(folder.string()));
        }
    }
    ~Elsewhere()
    {
        for (const auto &[name, value] : m_before)
            value ? qputenv(name, *value) : qunsetenv(name);
    }

private:
    std::vector<std::pair<const char *, std::optional<QByteArray>>> m_before;
};

/// Every kind of record, each with words of its own. Gives the number of the next word.
int writeEverything(store::Store &store, int number)
{
    using store::Origin;
    const auto next = [&number] { return marker(number++ % kMarkers); };
    for (int round = 0; round < 9; ++round) {
        FactBuilder facts(next());
        domain::DoseEvent dose = facts.dose(round, {next()});
        dose.reason = domain::SkipReason{next()};
        domain::Measure weight = facts.weight(70);
        weight.unit = next();
        domain::Answer answer = facts.answer(next(), domain::Answer::Verdict::Right, {next()});
        answer.text = next();
        const bool isKept = store.doses.add(dose, Origin::Here) && store.measures.add(weight, Origin::Here) && store.answers.add(answer, Origin::Here)
            && store.messages.add(facts.message(next()), Origin::Here) && store.paths.save(facts.path(next()), facts.envelope(), Origin::Here)
            && store.people.savePatient({.id = {next()}, .given = next(), .family = next()}, facts.envelope())
            && store.settings.set("note-" + std::to_string(round), next())
            && store.resources.save({"Patient", next(), "1", "", "{\"name\":\"" + next() + "\"}", false});
        if (!isKept)
            qFatal("a record could not be written");
    }
    return number;
}

} // namespace

class TestSentinel : public QObject {
    Q_OBJECT

private slots:
    void hundredWords_throughTheStore_areInNoFile();
    void hundredWords_throughTheApp_areInNoFile();
    void pages_areNoise();
    void crash_leavesNoCore();
};

void TestSentinel::hundredWords_throughTheStore_areInNoFile()
{
    testsupport::TempFolder outside; // errors, temporary files
    PersonalDevice device;
    device.enrol();
    testsupport::ChildProcess child([&](const testsupport::ChildProcess::Report &report) {
        const int errors = ::open((outside / "stderr").c_str(), O_CREAT | O_WRONLY, 0600);
        ::dup2(errors, STDERR_FILENO);
        for (const char *name : {"TMPDIR", "SQLITE_TMPDIR", "HOME", "XDG_CACHE_HOME"})
            ::setenv(name, outside.path().c_str(), 1);
        auto store = services::Profile::open(device.folder.path(), device.keys)->openStore();
        const int written = writeEverything(**store, 0);
        // What goes wrong must not speak either: a constraint, a wrong key, a sort that needs room.
        (void)(**store).database().execute("INSERT INTO setting VALUES ('" + marker(1) + "', '')").has_value();
        (void)store::Store::open(device.folder / "passerelle.db", sqlite::Key::random(), sqlite::Database::Mode::MustExist).has_value();
        (void)(**store).database().queryText("SELECT group_concat(text) FROM (SELECT text FROM message ORDER BY text, random())").has_value();
        report(written >= kMarkers ? "written" : "too few");
        while (true)
            ::pause();
    });
    QCOMPARE(child.readLine(), "written");
    int files = 0;
    QCOMPARE(found({device.folder.path(), outside.path()}, &files), QString()); // open: database, log, index of the log
    QVERIFY(files >= 5);
    child.kill();
    files = 0;
    QCOMPARE(found({device.folder.path(), outside.path()}, &files), QString()); // killed
    // And they are all there.
    const auto store = services::Profile::open(device.folder.path(), device.keys)->openStore();
    QCOMPARE((**store).database().queryInteger("SELECT count(*) FROM message WHERE text LIKE 'sentinel-%'").value_or(0), std::int64_t(9));
}

void TestSentinel::hundredWords_throughTheApp_areInNoFile()
{
    testsupport::TempFolder outside;
    PersonalDevice device;
    const Elsewhere places(outside.path());
    device.enrol();
    AppViewModel &app = device.start();
    app.codeSetup()->typeNew(u"194812"_s, true);
    app.codeSetup()->typeNew(u"194812"_s, true);
    QTRY_VERIFY(app.canLock());
    // As a person does it: searched for, begun and left, written to the team.
    for (int number = 0; number < kMarkers; ++number) {
        const QString word = QString::fromStdString(marker(number));
        app.patient()->search()->setQuery(word);
        app.patient()->team()->beginMessage({});
        app.patient()->team()->setDraft(word);
        if (number % 10 == 0) {
            QVERIFY(app.patient()->team()->send());
            app.patient()->openMeasure(u"weight"_s)->setText(word);
        }
    }
    int files = 0;
    QCOMPARE(found({device.folder.path(), outside.path()}, &files), QString());
    app.lockNow();
    QTRY_VERIFY(!app.patient());
    QCOMPARE(found({device.folder.path(), outside.path()}, &files), QString());
    QVERIFY(files > 0);
    QVERIFY(!QGuiApplication::clipboard()->text().contains("sentinel"_L1));
}

void TestSentinel::pages_areNoise()
{
    PersonalDevice device;
    device.enrol();
    {
        const auto store = services::Profile::open(device.folder.path(), device.keys)->openStore();
        int number = 0;
        for (int round = 0; round < 40; ++round)
            number = writeEverything(**store, number);
        QVERIFY((**store).database().queryInteger("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    const std::string bytes = testsupport::readFile(device.folder / "passerelle.db");
    QVERIFY2(bytes.size() > 20 * kPage, qPrintable(QString::number(bytes.size())));
    // Of 4,096 random bytes one expects 7.955 bits a byte; of twenty pages together more than 7.99.
    QVERIFY2(entropyBitsPerByte(bytes) > 7.99, qPrintable(QString::number(entropyBitsPerByte(bytes))));
    for (std::size_t page = 0; page < bytes.size(); page += kPage)
        QVERIFY2(entropyBitsPerByte(std::string_view(bytes).substr(page, kPage)) > 7.93, qPrintable(QString::number(page / kPage)));
}

void TestSentinel::crash_leavesNoCore()
{
    // The limit of this account would allow one; the program refuses it.
    testsupport::TempFolder folder;
    QProcess program;
    program.setWorkingDirectory(QString::fromStdString(folder.path().string()));
    program.setChildProcessModifier([] {
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        (void)::setrlimit(RLIMIT_CORE, &all);
    });
    program.start(QString::fromStdString(testsupport::inBuild("app/passerelle/passerelle").string()),
        {u"--data-dir"_s, u"data"_s, u"--key-dir"_s, u"keys"_s, u"--language"_s, u"en"_s});
    QVERIFY(program.waitForStarted());
    const QString status = u"/proc/%1/"_s.arg(program.processId());
    // Once the database is there the program is past its first steps.
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(folder / "data/passerelle.db"), 30'000);
    QFile limits(status + u"limits"_s);
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(limits.readAll());
    static const QRegularExpression none(u"Max core file size\\s+0\\s+0\\s"_s);
    QVERIFY2(text.contains(none), qPrintable(text));
    ::kill(static_cast<pid_t>(program.processId()), SIGSEGV);
    QVERIFY(program.waitForFinished());
    for (const auto &entry : std::filesystem::directory_iterator(folder.path()))
        QVERIFY2(entry.path().filename().string().find("core") == std::string::npos, entry.path().c_str());
}

QTEST_MAIN(TestSentinel)
#include "tst_sentinel.moc"
