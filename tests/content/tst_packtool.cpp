// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the way of an author, with the real program: from nothing to a signed file that devices believe, and the
// answer "no" with its reason wherever something is missing.
#include "tests/support/tempfolder.h"

#include <QDate>
#include <QProcess>
#include <QTest>

namespace fs = std::filesystem;
using testsupport::TempFolder;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Said {
    int code = -1;
    QString words;
};

/// Runs one verb in a folder of its own, where nobody answers questions. Building judges sources by the clock of the
/// machine, so that every other day here is counted from the same.
class Desk
{
public:
    Said run(const QStringList &arguments) const
    {
        QProcess program;
        program.setWorkingDirectory(QString::fromStdString(m_folder.path().string()));
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.setStandardInputFile(QProcess::nullDevice());
        program.start(QStringLiteral(PASSERELLE_PACK_PROGRAM), arguments);
        if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAll())};
    }

    /// A new pack in ./copd, built as ./copd.passerelle.
    Said makeBuilt() const
    {
        const Said made =
            run({"new", "copd", "--in", ".", "--title-fr", "BPCO", "--title-en", "COPD", "--code", "J44", "--on", today()});
        return made.code == 0 ? run({"build", "copd", "-o", "copd.passerelle"}) : made;
    }

    /// And signed by cpts.key, with the list of trust list.json.
    Said makeSigned() const
    {
        for (const QStringList &step : {QStringList{"keygen", "cpts", "--issuer", "CPTS", "--on", today()},
                 QStringList{"sign", "copd.passerelle", "--key", "cpts.key", "--on", today()},
                 QStringList{"trust", "add", "list.json", "cpts.pub.json"}}) {
            if (const Said done = run(step); done.code != 0)
                return done;
        }
        return run({"verify", "copd.passerelle", "--trust", "list.json", "--on", today()});
    }

    [[nodiscard]] QString today() const { return m_today.toString(Qt::ISODate); }
    [[nodiscard]] QString yearsLater(int years, int days = 0) const
    {
        return m_today.addYears(years).addDays(days).toString(Qt::ISODate);
    }
    [[nodiscard]] fs::path file(const char *name) const { return m_folder / name; }
    [[nodiscard]] QString keyId() const
    {
        const QString words = run({"trust", "list", "list.json", "--on", today()}).words;
        return words.left(16);
    }

private:
    TempFolder m_folder;
    QDate m_today = QDate::currentDate();
};

} // namespace

#define COMPARE_SAID(said, expected)                                                                                             \
    do {                                                                                                                         \
        const Said answer = (said);                                                                                              \
        QVERIFY2(answer.code == (expected), qPrintable(answer.words));                                                           \
    } while (false)

class TestPackTool : public QObject
{
    Q_OBJECT

private slots:
    void new_answered_isASoundPack();
    void new_answered_leavesNothingToMend();
    void new_twice_sharesNoIds();
    void new_answerMissing_writesNothing();
    void new_there_isLeftAsItIs();
    void new_oddAnswers_stayWords();
    void new_straightApostrophe_isTypographic();
    void marks_typedOnAKeyboard_leavesNothingToMend();
    void trustAdd_noSuchKey_saysWhatToGive();
    void build_twice_givesTheSameBytes();
    void build_faults_areToldAndNothingIsBuilt();
    void build_noPackThere_saysSo();
    void keygen_twice_keepsTheFirst();
    void sign_changedArchive_isRefused();
    void sign_folder_saysToBuildIt();
    void verify_signed_isTrusted();
    void verify_unsigned_isNot();
    void verify_changedByte_isNot();
    void verify_laterDays_saysWhatEnded();
    void revoke_keyOrPack_endsTrust();
    void call_withoutSense_saysHow_data();
    void call_withoutSense_saysHow();
};

void TestPackTool::new_answered_isASoundPack()
{
    const Desk desk;
    COMPARE_SAID(desk.makeBuilt(), 0);
    const Said checked = desk.run({"check", "copd"});
    QCOMPARE(checked.code, 0);
    QVERIFY2(checked.words.contains("copd 0.1.0 is sound: 1 units"_L1), qPrintable(checked.words));
    const std::string pack = testsupport::readFile(desk.file("copd/pack.json"));
    for (const std::string &expected :
        {std::string("BPCO"), std::string("COPD"), std::string("J44"), desk.yearsLater(1).toStdString()})
        QVERIFY2(pack.find('"' + expected + '"') != std::string::npos, expected.c_str());
}

void TestPackTool::new_answered_leavesNothingToMend()
{
    const Desk desk;
    COMPARE_SAID(desk.makeBuilt(), 0);
    COMPARE_SAID(desk.run({"lint", "copd", "--on", desk.today()}), 0);
}

void TestPackTool::new_twice_sharesNoIds()
{
    const Desk desk;
    COMPARE_SAID(desk.makeBuilt(), 0);
    COMPARE_SAID(desk.run({"new", "gout", "--in", ".", "--title-fr", "Goutte", "--title-en", "Gout", "--code", "M10"}), 0);
    COMPARE_SAID(desk.run({"lint", "copd", "gout"}), 0);
}

void TestPackTool::new_answerMissing_writesNothing()
{
    const Desk desk;
    const Said said = desk.run({"new", "copd", "--in", ".", "--title-fr", "BPCO", "--code", "J44"});
    QCOMPARE(said.code, 1);
    QVERIFY2(said.words.contains("--title-en"_L1), qPrintable(said.words));
    QVERIFY(!fs::exists(desk.file("copd")));
    QCOMPARE(desk.run({"new", "copd", "--in", ".", "--title-fr", "a", "--title-en", "b", "--code", "cough"}).code, 1);
    QCOMPARE(desk.run({"new", "../copd", "--title-fr", "a", "--title-en", "b", "--code", "J44"}).code, 1);
}

void TestPackTool::new_there_isLeftAsItIs()
{
    const Desk desk;
    testsupport::writeFile(desk.file("copd/notes.txt"), "mine");
    QCOMPARE(desk.run({"new", "copd", "--in", ".", "--title-fr", "a", "--title-en", "b", "--code", "J44"}).code, 1);
    QCOMPARE(testsupport::readFile(desk.file("copd/notes.txt")), std::string("mine"));
    QVERIFY(!fs::exists(desk.file("copd/pack.json")));
}

void TestPackTool::new_oddAnswers_stayWords()
{
    const Desk desk;
    const QString odd = u"\"}], \"x\": [{ \\ é"_s;
    const Said said = desk.run({"new", "odd", "--in", ".", "--title-fr", odd, "--title-en", odd, "--code", "J44"});
    COMPARE_SAID(desk.run({"check", "odd"}), 0);
    QVERIFY2(said.code == 1 && said.words.contains("[typography]"_L1), qPrintable(said.words));
}

void TestPackTool::new_straightApostrophe_isTypographic()
{
    const Desk desk;
    COMPARE_SAID(desk.run({"new", "gout", "--in", ".", "--title-fr", "L'hiver", "--title-en", "Winter's", "--code", "M10"}), 0);
    QVERIFY(testsupport::readFile(desk.file("gout/pack.json")).find("L’hiver") != std::string::npos);
}

void TestPackTool::marks_typedOnAKeyboard_leavesNothingToMend()
{
    const Desk desk;
    COMPARE_SAID(desk.makeBuilt(), 0);
    std::vector<std::pair<fs::path, std::string>> texts;
    for (const auto &entry : fs::recursive_directory_iterator(desk.file("copd"))) {
        if (!entry.is_regular_file() || (entry.path().extension() != ".md" && entry.path().extension() != ".json"))
            continue;
        const std::string text = testsupport::readFile(entry.path());
        texts.emplace_back(entry.path(), text);
        QString typed = QString::fromStdString(text);
        typed.replace(QChar(0x2019), u'\'').replace(QChar(0xa0), u' ');
        testsupport::writeFile(entry.path(), typed.toStdString());
    }
    COMPARE_SAID(desk.run({"lint", "copd"}), 1);
    COMPARE_SAID(desk.run({"marks", "copd"}), 0);
    for (const auto &[path, text] : texts)
        QCOMPARE(testsupport::readFile(path), text);
    QVERIFY(desk.run({"marks", "copd"}).words.startsWith("0 files"));
}

void TestPackTool::trustAdd_noSuchKey_saysWhatToGive()
{
    const Desk desk;
    const Said said = desk.run({"trust", "add", "list.json", "none.pub.json"});
    QCOMPARE(said.code, 1);
    QVERIFY2(said.words.contains("keygen"), qPrintable(said.words));
}

void TestPackTool::build_twice_givesTheSameBytes()
{
    const Desk desk;
    COMPARE_SAID(desk.makeBuilt(), 0);
    COMPARE_SAID(desk.run({"build", "copd"}), 0);
    QCOMPARE(testsupport::readFile(desk.file("copd-0.1.0.passerelle")), testsupport::readFile(desk.file("copd.passerelle")));
}

void TestPackTool::build_faults_areToldAndNothingIsBuilt()
{
    const Desk desk;
    COMPARE_SAID(desk.makeBuilt(), 0);
    testsupport::writeFile(desk.file("copd/units/copd-first-unit/fr.1.md"), "# Titre\n\n## Page\n\n<b>gras</b>\n");
    const Said said = desk.run({"build", "copd", "-o", "other.passerelle"});
    QCOMPARE(said.code, 1);
    QVERIFY2(said.words.contains("units/copd-first-unit/fr.1.md:5: [markdown-html]"_L1), qPrintable(said.words));
    QVERIFY(!fs::exists(desk.file("other.passerelle")));
}

void TestPackTool::build_noPackThere_saysSo()
{
    const Desk desk;
    for (const char *verb : {"check", "lint", "build"}) {
        const Said said = desk.run({verb, "nowhere"});
        QVERIFY2(said.code == 1 && said.words.contains("no pack.json in nowhere"_L1), qPrintable(said.words));
    }
}

void TestPackTool::keygen_twice_keepsTheFirst()
{
    const Desk desk;
    COMPARE_SAID(desk.run({"keygen", "cpts", "--issuer", "CPTS"}), 0);
    const std::string first = testsupport::readFile(desk.file("cpts.key"));
    QCOMPARE(fs::status(desk.file("cpts.key")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    QCOMPARE(desk.run({"keygen", "cpts", "--issuer", "CPTS"}).code, 1);
    QCOMPARE(testsupport::readFile(desk.file("cpts.key")), first);
    QVERIFY(testsupport::readFile(desk.file("cpts.pub.json")).find(first.substr(first.find('\n') + 1, 43)) == std::string::npos);
}

void TestPackTool::sign_changedArchive_isRefused()
{
    const Desk desk;
    COMPARE_SAID(desk.makeBuilt(), 0);
    COMPARE_SAID(desk.run({"keygen", "cpts", "--issuer", "CPTS"}), 0);
    std::string bytes = testsupport::readFile(desk.file("copd.passerelle"));
    bytes[bytes.size() / 2] ^= 1;
    testsupport::writeFile(desk.file("copd.passerelle"), bytes);
    const Said said = desk.run({"sign", "copd.passerelle", "--key", "cpts.key"});
    QCOMPARE(said.code, 1);
    QVERIFY2(said.words.contains("archive-altered"_L1), qPrintable(said.words));
    QCOMPARE(testsupport::readFile(desk.file("copd.passerelle")), bytes);
}

void TestPackTool::sign_folder_saysToBuildIt()
{
    const Desk desk;
    testsupport::writeFile(desk.file("copd/notes.txt"), "mine");
    for (const QStringList &call :
        {QStringList{"sign", "copd", "--key", "cpts.key"}, QStringList{"verify", "copd", "--trust", "l"}}) {
        const Said said = desk.run(call);
        QVERIFY2(said.code == 1 && said.words.contains("pack build copd"_L1), qPrintable(said.words));
    }
}

void TestPackTool::verify_signed_isTrusted()
{
    const Desk desk;
    COMPARE_SAID(desk.makeBuilt(), 0);
    const Said said = desk.makeSigned();
    QVERIFY2(said.code == 0 && said.words.contains("trusted. Signed by CPTS."_L1), qPrintable(said.words));
}

void TestPackTool::verify_unsigned_isNot()
{
    const Desk desk;
    COMPARE_SAID(desk.makeBuilt(), 0);
    COMPARE_SAID(desk.run({"keygen", "cpts", "--issuer", "CPTS"}), 0);
    const Said said = desk.run({"verify", "copd.passerelle", "--trust", "cpts.pub.json"});
    QVERIFY2(said.code == 1 && said.words.contains("unsigned"_L1), qPrintable(said.words));
}

void TestPackTool::verify_changedByte_isNot()
{
    const Desk desk;
    COMPARE_SAID(desk.makeBuilt(), 0);
    COMPARE_SAID(desk.makeSigned(), 0);
    std::string bytes = testsupport::readFile(desk.file("copd.passerelle"));
    bytes[200] ^= 1;
    testsupport::writeFile(desk.file("copd.passerelle"), bytes);
    QCOMPARE(desk.run({"verify", "copd.passerelle", "--trust", "list.json"}).code, 1);
}

void TestPackTool::verify_laterDays_saysWhatEnded()
{
    const Desk desk;
    COMPARE_SAID(desk.makeBuilt(), 0);
    COMPARE_SAID(desk.makeSigned(), 0);
    const auto on = [&](const QString &day) {
        return desk.run({"verify", "copd.passerelle", "--trust", "list.json", "--on", day}).words;
    };
    QVERIFY(on(desk.yearsLater(1)).contains("copd 0.1.0: trusted"_L1));
    QVERIFY(on(desk.yearsLater(1, 1)).contains("copd 0.1.0: review-overdue"_L1));
    QVERIFY(on(desk.yearsLater(2, 1)).contains("copd 0.1.0: key-expired"_L1));
}

void TestPackTool::revoke_keyOrPack_endsTrust()
{
    const Desk desk;
    COMPARE_SAID(desk.makeBuilt(), 0);
    COMPARE_SAID(desk.makeSigned(), 0);
    COMPARE_SAID(desk.run({"trust", "revoke", "list.json", "--pack", "copd", "--version", "0.2.0", "--reason", "wrong"}), 0);
    COMPARE_SAID(desk.run({"verify", "copd.passerelle", "--trust", "list.json", "--on", desk.today()}), 0);
    COMPARE_SAID(desk.run({"trust", "revoke", "list.json", "--pack", "copd", "--reason", "wrong dose"}), 0);
    const Said withdrawn = desk.run({"verify", "copd.passerelle", "--trust", "list.json", "--on", desk.today()});
    QVERIFY2(withdrawn.code == 1 && withdrawn.words.contains("wrong dose"_L1), qPrintable(withdrawn.words));
    QCOMPARE(desk.run({"trust", "revoke", "list.json", "--key", "0000000000000000", "--reason", "lost"}).code, 1);
    COMPARE_SAID(desk.run({"trust", "revoke", "list.json", "--key", desk.keyId(), "--reason", "lost"}), 0);
    QVERIFY(desk.run({"trust", "list", "list.json"}).words.contains("revoked on"_L1));
}

void TestPackTool::call_withoutSense_saysHow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown verb") << QStringList{"publish"};
    QTest::newRow("no folder") << QStringList{"check"};
    QTest::newRow("unknown option") << QStringList{"build", "x", "--fast", "yes"};
    QTest::newRow("option without value") << QStringList{"build", "x", "-o"};
    QTest::newRow("no key") << QStringList{"sign", "x"};
    QTest::newRow("no list") << QStringList{"verify", "x"};
    QTest::newRow("no issuer") << QStringList{"keygen", "x"};
    QTest::newRow("trust alone") << QStringList{"trust"};
    QTest::newRow("revoke both") << QStringList{"trust", "revoke", "l", "--key", "a", "--pack", "b", "--reason", "c"};
    QTest::newRow("revoke without reason") << QStringList{"trust", "revoke", "l", "--pack", "b"};
}

void TestPackTool::call_withoutSense_saysHow()
{
    QFETCH(QStringList, arguments);
    const Said said = Desk().run(arguments);
    QCOMPARE(said.code, 2);
    QVERIFY2(said.words.contains("Usage: passerelle-pack"_L1), qPrintable(said.words));
}

QTEST_APPLESS_MAIN(TestPackTool)
#include "tst_packtool.moc"
