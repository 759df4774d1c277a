// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the data of somebody whose keychain is gone, shut or another one: whatever it answers, where there is a database no
// key is made and not a byte of a file changes. Played with every answer QtKeychain has, and with the real thing as far as
// this machine can be made to lack it.
#include "app/services/keyring.h"
#include "app/services/profile.h"
#include "platforms/base/bytes.h"
#include "platforms/dummy/memorykeystore.h"
#include "platforms/qtkeychain/keychainkeystore.h"
#include "tests/support/tempfolder.h"

#include <qt6keychain/keychain.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <map>

using namespace Qt::Literals::StringLiterals;
using platform::ErrorCode;
using platform::KeychainKeystore;
using services::KeyRing;
using services::Profile;

namespace {

constexpr int kPatienceMs = 20'000;

/// A keychain that answers everything with one error, and counts what it was asked to write.
class AnsweringKeychain final : public KeychainKeystore {
public:
    explicit AnsweringKeychain(int error) : m_error(error) {}

    int writes = 0;

protected:
    Answer ask(Verb verb, const QString &, const QByteArray &) override
    {
        writes += verb == Verb::Write ? 1 : 0;
        return {m_error, {}, "as the test wants it"};
    }

private:
    int m_error;
};

/// A keychain in memory behind QtKeychain's words.
class WorkingKeychain final : public KeychainKeystore {
public:
    std::map<QString, QByteArray> kept;
    bool isForgetful = false;

protected:
    Answer ask(Verb verb, const QString &name, const QByteArray &secret) override
    {
        if (verb == Verb::Write && !isForgetful)
            kept[name] = secret;
        if (verb == Verb::Delete)
            return {kept.erase(name) > 0 ? QKeychain::NoError : QKeychain::EntryNotFound, {}, {}};
        if (verb == Verb::Read && !kept.contains(name))
            return {QKeychain::EntryNotFound, {}, {}};
        return {QKeychain::NoError, verb == Verb::Read ? kept[name] : QByteArray(), {}};
    }
};

/// A device that was used: as it is, and without its record, as devices from before there were records are.
enum class Kind { Sealed, WithoutRecord };

struct UsedDevice {
    testsupport::TempFolder folder;
    std::map<std::string, std::string> before;

    explicit UsedDevice(Kind kind)
    {
        platform::MemoryKeystore keys;
        {
            auto profile = Profile::open(folder.path(), keys);
            (void)(**profile->openStore()).settings.set("marker", "kept").has_value();
        }
        if (kind != Kind::Sealed)
            std::filesystem::remove(folder / "key.json");
        before = files();
    }
    [[nodiscard]] std::map<std::string, std::string> files() const
    {
        std::map<std::string, std::string> found;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder.path())) {
            if (entry.is_regular_file())
                found[entry.path().filename().string()] = platform::toHex(platform::sha256(testsupport::readFile(entry.path())));
        }
        return found;
    }
};

/// The words of another process that opened a device with the real keychain.
QString openElsewhere(const std::filesystem::path &folder, const QProcessEnvironment &environment, const QString &verb = u"--open"_s)
{
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {verb, QString::fromStdString(folder.string())});
    child.waitForFinished(kPatienceMs);
    const QString said = QString::fromUtf8(child.readAllStandardOutput()).trimmed();
    child.kill();
    child.waitForFinished(kPatienceMs);
    return said;
}

QProcessEnvironment withoutBus()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CURRENT_DESKTOP"_s,
             u"KDE_FULL_SESSION"_s, u"KDE_SESSION_VERSION"_s})
        environment.remove(name);
    return environment;
}

/// A session bus of its own that starts nothing.
class PrivateBus {
public:
    PrivateBus()
    {
        const std::string config = R"(<busconfig><type>session</type><listen>unix:dir=)" + m_folder.path().string() + R"(</listen>
            <auth>EXTERNAL</auth><policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
            <allow own="*"/></policy></busconfig>)";
        testsupport::writeFile(m_folder / "bus.conf", config);
        m_daemon.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + QString::fromStdString((m_folder / "bus.conf").string())});
        if (m_daemon.waitForStarted(kPatienceMs) && m_daemon.waitForReadyRead(kPatienceMs))
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        for (QProcess *process : {&m_keyring, &m_daemon}) {
            process->kill();
            process->waitForFinished(kPatienceMs);
        }
    }
    [[nodiscard]] bool isThere() const { return !m_address.isEmpty(); }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        auto environment = withoutBus();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
        // Whoever keeps secrets on this bus keeps them in our folder.
        const QString home = QString::fromStdString(m_folder.path().string());
        environment.insert(u"HOME"_s, home);
        environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, home);
        return environment;
    }
    /// The Secret Service of GNOME on it. Unlocked with a password, or as one finds it before anybody signed in.
    bool startKeyring(bool isUnlocked)
    {
        m_keyring.setProcessEnvironment(environment());
        QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
        if (isUnlocked)
            arguments << u"--unlock"_s;
        m_keyring.start(u"gnome-keyring-daemon"_s, arguments);
        if (!m_keyring.waitForStarted(kPatienceMs))
            return false;
        m_keyring.write("a password for this test");
        m_keyring.closeWriteChannel();
        m_keyring.waitForReadyRead(kPatienceMs); // it says where its control socket is once it is there
        return m_keyring.state() == QProcess::Running;
    }

private:
    testsupport::TempFolder m_folder;
    QProcess m_daemon;
    QProcess m_keyring;
    QString m_address;
};

/// What the other process does.
int openHere(const QStringList &arguments)
{
    KeychainKeystore keys(u"org.passerelle.test"_s, kPatienceMs / 2);
    const std::filesystem::path folder = arguments[2].toStdString();
    if (arguments[1] == "--open"_L1) {
        const auto profile = Profile::open(folder, keys);
        fprintf(stdout, "%s\n", profile ? "opened" : std::string(platform::toToken(profile.error().code)).c_str());
        return 0;
    }
    // Used as a device is: made, opened again from another thread, and forgotten.
    const auto made = Profile::open(folder, keys);
    std::string again;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto profile = Profile::open(folder, keys);
        again = profile ? profile->key().bytes() : std::string();
    }));
    thread->start();
    thread->wait();
    const auto conflict = keys.create("twice", "one").has_value() && !keys.create("twice", "two").has_value();
    const bool isForgotten = KeyRing(folder, {}, keys).forget().has_value() && keys.remove("twice").has_value() && keys.remove("twice").has_value();
    const bool isSame = made && again == made->key().bytes();
    fprintf(stdout, "%s %s %s\n", isSame ? "same" : "other", conflict ? "kept" : "replaced", isForgotten ? "gone" : "left");
    return 0;
}

} // namespace

class TestKeychain : public QObject {
    Q_OBJECT

private slots:
    void existingDatabase_everyAnswer_makesNoKeyAndChangesNothing_data();
    void existingDatabase_everyAnswer_makesNoKeyAndChangesNothing();
    void existingDatabase_realKeychainMissing_makesNoKeyAndChangesNothing_data();
    void existingDatabase_realKeychainMissing_makesNoKeyAndChangesNothing();
    void existingDatabase_realKeychainShut_makesNoKeyAndChangesNothing();
    void newPlace_everyFailure_makesNothing_data();
    void newPlace_everyFailure_makesNothing();
    void newPlace_keychainThatKeepsNothing_isRefused();
    void realSecretService_keepsAndForgets();
    void create_existingSecret_isNotReplaced();
};

void TestKeychain::existingDatabase_everyAnswer_makesNoKeyAndChangesNothing_data()
{
    QTest::addColumn<int>("answer");
    const std::pair<const char *, int> answers[] = {{"EntryNotFound", QKeychain::EntryNotFound}, {"CouldNotDeleteEntry", QKeychain::CouldNotDeleteEntry},
        {"AccessDeniedByUser", QKeychain::AccessDeniedByUser}, {"AccessDenied", QKeychain::AccessDenied},
        {"NoBackendAvailable", QKeychain::NoBackendAvailable}, {"NotImplemented", QKeychain::NotImplemented}, {"OtherError", QKeychain::OtherError},
        {"no error and no secret", QKeychain::NoError}, {"no answer", KeychainKeystore::kNoAnswer}};
    for (const auto &[name, answer] : answers)
        QTest::newRow(name) << answer;
}

void TestKeychain::existingDatabase_everyAnswer_makesNoKeyAndChangesNothing()
{
    QFETCH(const int, answer);
    for (const Kind kind : {Kind::Sealed, Kind::WithoutRecord}) {
        UsedDevice device(kind);
        AnsweringKeychain keys(answer);
        const auto profile = Profile::open(device.folder.path(), keys);
        QVERIFY(!profile);
        QVERIFY(profile.error().code == ErrorCode::WrongKey || profile.error().code == ErrorCode::Unavailable);
        QCOMPARE(keys.writes, 0);
        QCOMPARE(device.files(), device.before);
    }
}

void TestKeychain::existingDatabase_realKeychainMissing_makesNoKeyAndChangesNothing_data()
{
    QTest::addColumn<bool>("bus");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("desktop");
    QTest::newRow("no session bus") << false << QString() << QString();
    QTest::newRow("wrong address of the bus") << false << u"unix:path=/nowhere/bus"_s << QString();
    QTest::newRow("bus without a secret service") << true << QString() << QString();
    QTest::newRow("KDE whose wallet does not start") << true << QString() << u"KDE"_s;
    QTest::newRow("KDE without a bus") << false << QString() << u"KDE"_s;
}

void TestKeychain::existingDatabase_realKeychainMissing_makesNoKeyAndChangesNothing()
{
    QFETCH(const bool, bus);
    QFETCH(const QString, address);
    QFETCH(const QString, desktop);
    std::unique_ptr<PrivateBus> own;
    if (bus) {
        own = std::make_unique<PrivateBus>();
        if (!own->isThere())
            QSKIP("dbus-daemon is not installed");
    }
    auto environment = own ? own->environment() : withoutBus();
    if (!address.isEmpty())
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    if (!desktop.isEmpty()) {
        environment.insert(u"XDG_CURRENT_DESKTOP"_s, desktop);
        environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
    }
    for (const Kind kind : {Kind::Sealed, Kind::WithoutRecord}) {
        UsedDevice device(kind);
        QCOMPARE(openElsewhere(device.folder.path(), environment), u"unavailable"_s);
        QCOMPARE(device.files(), device.before);
    }
}

void TestKeychain::existingDatabase_realKeychainShut_makesNoKeyAndChangesNothing()
{
    PrivateBus bus;
    if (!bus.isThere() || !bus.startKeyring(false))
        QSKIP("dbus-daemon or gnome-keyring is not installed");
    UsedDevice device(Kind::Sealed);
    const QString said = openElsewhere(device.folder.path(), bus.environment());
    QVERIFY2(said == "unavailable"_L1 || said == "wrong-key"_L1, qPrintable(said));
    QCOMPARE(device.files(), device.before);
}

void TestKeychain::newPlace_everyFailure_makesNothing_data()
{
    existingDatabase_everyAnswer_makesNoKeyAndChangesNothing_data();
}

void TestKeychain::newPlace_everyFailure_makesNothing()
{
    QFETCH(const int, answer);
    testsupport::TempFolder folder;
    AnsweringKeychain keys(answer);
    QCOMPARE(Profile::open(folder.path(), keys).error().code, ErrorCode::Unavailable);
    QCOMPARE(KeyRing(folder.path(), "name", keys).state(), KeyRing::State::None); // begun another time, as if never tried
    QVERIFY(!std::filesystem::exists(folder / "passerelle.db"));
}

void TestKeychain::newPlace_keychainThatKeepsNothing_isRefused()
{
    testsupport::TempFolder folder;
    WorkingKeychain keys;
    keys.isForgetful = true;
    QCOMPARE(Profile::open(folder.path(), keys).error().code, ErrorCode::Unavailable);
    keys.isForgetful = false;
    QVERIFY(Profile::open(folder.path(), keys));
}

void TestKeychain::realSecretService_keepsAndForgets()
{
    PrivateBus bus;
    if (!bus.isThere() || !bus.startKeyring(true))
        QSKIP("dbus-daemon or gnome-keyring is not installed");
    testsupport::TempFolder folder;
    QCOMPARE(openElsewhere(folder.path(), bus.environment(), u"--use"_s), u"same kept gone"_s);
}

void TestKeychain::create_existingSecret_isNotReplaced()
{
    WorkingKeychain keys;
    QVERIFY(keys.create("name", "one"));
    QCOMPARE(keys.create("name", "two").error().code, ErrorCode::Conflict);
    QCOMPARE(**keys.read("name"), std::string("one"));
    QVERIFY(keys.remove("name") && keys.remove("name"));
    QVERIFY(!*keys.read("name"));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().size() == 3 && (app.arguments()[1] == "--open"_L1 || app.arguments()[1] == "--use"_L1))
        return openHere(app.arguments());
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
