// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects whoever decides by SECURITY.md: all 24 controls of MASVS are there, each test and file it names exists, and what is
// not met says why.
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {


/// The rows below a heading, cells trimmed.
QList<QStringList> tableUnder(const QString &heading)
{
    const QString page = QString::fromStdString(testsupport::readFile(testsupport::inSource("SECURITY.md")));
    const qsizetype from = page.indexOf(u"\n## "_s + heading);
    const qsizetype to = page.indexOf(u"\n## "_s, from + 4);
    QList<QStringList> rows;
    for (const QString &line : page.mid(from, to < 0 ? -1 : to - from).split(u'\n')) {
        if (!line.startsWith(u"| "_s))
            continue;
        QStringList cells = line.split(u'|').mid(1);
        cells.removeLast();
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows << cells;
    }
    if (!rows.isEmpty())
        rows.removeFirst();
    return rows;
}

const QHash<QString, QString> &testFiles()
{
    static const QHash<QString, QString> files = [] {
        QHash<QString, QString> found;
        QDirIterator walk(QString::fromStdString(testsupport::inSource("tests").string()), {u"tst_*"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            found.insert(path.section(u'/', -1), path);
            found.insert(path.section(u'/', -1).section(u'.', 0, 0), path);
        }
        return found;
    }();
    return files;
}

/// What of the evidence is not there; empty when all is.
QStringList missing(const QString &evidence, int *named)
{
    static const QRegularExpression code(u"`([^`]+)`"_s);
    QStringList gone;
    auto each = code.globalMatch(evidence);
    while (each.hasNext()) {
        const QString what = each.next().captured(1);
        ++*named;
        if (what.startsWith("tst_"_L1)) {
            const QString file = testFiles().value(what.section(u"::"_s, 0, 0));
            const QString function = what.section(u"::"_s, 1);
            const QString text = QString::fromStdString(file.isEmpty() ? std::string() : testsupport::readFile(file.toStdString()));
            if (file.isEmpty() || (!function.isEmpty() && !text.contains(u"::"_s + function + u"()\n{"_s)))
                gone << what;
        } else if (what.contains(u'/') && !QFile::exists(QString::fromStdString(testsupport::inSource(what.toStdString()).string()))) {
            gone << what;
        }
    }
    return gone;
}

} // namespace

class TestSecurityPage : public QObject {
    Q_OBJECT

private slots:
    void masvs_hasEachOfItsControlsOnce();
    void masvs_whatIsMet_isShown();
    void masvs_whatIsNotMet_saysWhy();
    void attackers_eachRow_isShownOrNotMet();
    void readme_leadsHere();
};

void TestSecurityPage::masvs_hasEachOfItsControlsOnce()
{
    const std::pair<const char *, int> groups[] = {{"STORAGE", 2}, {"CRYPTO", 2}, {"AUTH", 3}, {"NETWORK", 2}, {"PLATFORM", 3}, {"CODE", 4},
        {"RESILIENCE", 4}, {"PRIVACY", 4}};
    QStringList expected;
    for (const auto &[group, count] : groups) {
        for (int number = 1; number <= count; ++number)
            expected << u"MASVS-%1-%2"_s.arg(QLatin1String(group)).arg(number);
    }
    QCOMPARE(expected.size(), 24);
    QStringList found;
    for (const QStringList &row : tableUnder(u"MASVS"_s))
        found << row.first();
    QCOMPARE(found, expected);
}

void TestSecurityPage::masvs_whatIsMet_isShown()
{
    for (const QStringList &row : tableUnder(u"MASVS"_s)) {
        QVERIFY2(row.size() == 3 && (row[1] == "met"_L1 || row[1] == "not met"_L1), qPrintable(row.join(u'|')));
        int named = 0;
        const QStringList gone = missing(row[2], &named);
        QVERIFY2(gone.isEmpty(), qPrintable(row[0] + u": "_s + gone.join(u", "_s)));
        QVERIFY2(named > 0 || row[1] == "not met"_L1, qPrintable(row[0]));
    }
}

void TestSecurityPage::masvs_whatIsNotMet_saysWhy()
{
    for (const QStringList &row : tableUnder(u"MASVS"_s))
        QVERIFY2(row[1] == "met"_L1 || row[2].split(u' ').size() >= 6, qPrintable(row[0]));
}

void TestSecurityPage::attackers_eachRow_isShownOrNotMet()
{
    const auto rows = tableUnder(u"Who gets what"_s);
    QVERIFY(rows.size() >= 12);
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), 3);
        int named = 0;
        const QStringList gone = missing(row[2], &named);
        QVERIFY2(gone.isEmpty(), qPrintable(row[0] + u": "_s + gone.join(u", "_s)));
        QVERIFY2(named > 0 || row[2].startsWith("not met: "_L1), qPrintable(row[0]));
    }
}

void TestSecurityPage::readme_leadsHere()
{
    const std::string readme = testsupport::readFile(testsupport::inSource("README.md"));
    QVERIFY(readme.find("(SECURITY.md)") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestSecurityPage)
#include "tst_securitypage.moc"
