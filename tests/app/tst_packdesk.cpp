// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects how packs get onto a device, with the real program and no display: what is refused is said in the language of
// the person, with its reason, and the exit code says it to scripts.
#include "tests/support/signedpack.h"
#include "tests/support/tempfolder.h"

#include <QProcess>
#include <QTest>

namespace fs = std::filesystem;
using namespace Qt::Literals::StringLiterals;
using testsupport::TempFolder;

namespace
{

struct Said {
    int code = -1;
    QString words;
};

class Device
{
public:
    Device()
    {
        // The real program goes by the real day: neither the sources nor the key run out in our time.
        testsupport::SignedPack pack;
        testsupport::writeFile(m_folder / "good.passerelle", pack.edit("pack.json", "2027-11-21", "2099-11-21").signedBy(m_key));
        testsupport::writeFile(m_folder / "later.passerelle", pack.version("1.1.0").signedBy(m_key));
        testsupport::writeFile(m_folder / "list.json",
            toText(content::TrustList{{{m_key.publicKey(), "CPTS du Val", "2020-01-01", "2099-12-31", {}, {}}}, {}}));
    }

    [[nodiscard]] Said run(const QString &language, const QStringList &arguments) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1StringView(display));
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(QString::fromStdString(m_folder.path().string()));
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(PASSERELLE_PROGRAM), QStringList{"--data-dir", "data", "--language", language} + arguments);
        if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAll())};
    }

    [[nodiscard]] fs::path file(const char *name) const { return m_folder / name; }

private:
    TempFolder m_folder;
    content::SecretKey m_key = content::SecretKey::random();
};

} // namespace

class TestPackDesk : public QObject
{
    Q_OBJECT

private slots:
    void install_keyUnknown_isRefusedInBothLanguages();
    void install_notAPack_saysWhatToDo();
    void trust_thenInstall_keepsThePack();
    void install_older_namesTheWayBack();
    void remove_installed_isGone();
};

void TestPackDesk::install_keyUnknown_isRefusedInBothLanguages()
{
    const Device device;
    const Said french = device.run("fr", {"--install-pack", "good.passerelle"});
    QCOMPARE(french.code, 1);
    QVERIFY2(
        french.words.contains(
            u"Petit paquet\u00a01.0.0 n’est pas installé. Ce contenu est signé par quelqu’un que cet appareil ne connaît pas."_s),
        qPrintable(french.words));
    const Said english = device.run("en", {"--install-pack", "good.passerelle"});
    QCOMPARE(english.code, 1);
    QVERIFY2(
        english.words.contains("This content is signed by somebody this device does not know."_L1), qPrintable(english.words));
}

void TestPackDesk::install_notAPack_saysWhatToDo()
{
    const Device device;
    const Said said = device.run("en", {"--install-pack", "list.json"});
    QCOMPARE(said.code, 1);
    QVERIFY2(said.words.contains("Get it again from where it came from."_L1) && said.words.contains("[not-an-archive]"_L1),
        qPrintable(said.words));
    QCOMPARE(device.run("en", {"--trust", "good.passerelle"}).code, 1);
}

void TestPackDesk::trust_thenInstall_keepsThePack()
{
    const Device device;
    const Said said = device.run("fr", {"--trust", "list.json", "--install-pack", "good.passerelle"});
    QVERIFY2(said.code == 0 && said.words.contains(u"est installé. Signé par CPTS du Val."_s), qPrintable(said.words));
    QVERIFY(fs::exists(device.file("data/packs/good/1.0.0.passerelle")));
    QVERIFY(!fs::exists(device.file("data/passerelle.db"))); // no profile is made on the way
}

void TestPackDesk::install_older_namesTheWayBack()
{
    const Device device;
    QCOMPARE(device.run("en", {"--trust", "list.json", "--install-pack", "later.passerelle"}).code, 0);
    const Said refused = device.run("en", {"--install-pack", "good.passerelle"});
    QVERIFY2(refused.code == 1 && refused.words.contains("--allow-older"_L1), qPrintable(refused.words));
    QCOMPARE(device.run("en", {"--install-pack", "good.passerelle", "--allow-older"}).code, 0);
}

void TestPackDesk::remove_installed_isGone()
{
    const Device device;
    QCOMPARE(device.run("en", {"--trust", "list.json", "--install-pack", "good.passerelle"}).code, 0);
    QCOMPARE(device.run("en", {"--remove-pack", "good"}).code, 0);
    QVERIFY(!fs::exists(device.file("data/packs/good")));
    QCOMPARE(device.run("en", {"--remove-pack", ".."}).code, 1);
}

QTEST_APPLESS_MAIN(TestPackDesk)
#include "tst_packdesk.moc"
