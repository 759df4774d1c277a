// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the question about leaflets: what a person says of themselves is written nowhere, only how texts are given to them.
#include "tests/app/personaldevice.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::PersonalDevice;
using viewmodels::AppViewModel;

namespace {

/// Every setting the store keeps, as "key=value".
QSet<QString> settingsOf(const PersonalDevice &device)
{
    platform::MemoryKeystore keys = device.keys;
    const auto store = services::Profile::open(device.folder.path(), keys)->openStore();
    auto rows = (**store).database().prepare("SELECT key || '=' || value FROM setting");
    QSet<QString> all;
    while (*rows->step())
        all << QString::fromStdString(rows->text(0));
    return all;
}

} // namespace

class TestComfort : public QObject {
    Q_OBJECT

private slots:
    void leaflets_answered_keepOnlyHowTextsAreGiven_data();
    void leaflets_answered_keepOnlyHowTextsAreGiven();
    void leaflets_answeredAtTheFirstStart_holdsForTheUnits();
};

void TestComfort::leaflets_answered_keepOnlyHowTextsAreGiven_data()
{
    QTest::addColumn<QString>("saying");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("easy") << u"easy"_s << QStringList{u"reading.level=0"_s, u"reading.listen=no"_s};
    QTest::newRow("sometimes hard") << u"sometimes-hard"_s
                                    << QStringList{u"comfort.textScale=1.3"_s, u"reading.level=1"_s, u"reading.listen=no"_s};
    QTest::newRow("listen") << u"listen"_s << QStringList{u"reading.level=1"_s, u"reading.listen=yes"_s};
    QTest::newRow("not answered") << QString() << QStringList();
}

void TestComfort::leaflets_answered_keepOnlyHowTextsAreGiven()
{
    QFETCH(QString, saying);
    QFETCH(QStringList, kept);
    PersonalDevice device;
    AppViewModel &app = device.start();
    app.welcome()->goOn();
    const QSet<QString> before = settingsOf(device);
    if (!saying.isEmpty())
        app.giveTextsFor(saying);
    QStringList more = (settingsOf(device) - before).values();
    more.sort();
    QCOMPARE(more, kept);
    QVERIFY(testsupport::readFile(device.folder / "device.json").find(saying.isEmpty() ? "nothing said" : saying.toStdString()) == std::string::npos);
}

void TestComfort::leaflets_answeredAtTheFirstStart_holdsForTheUnits()
{
    PersonalDevice device;
    AppViewModel &app = device.start();
    app.welcome()->goOn();
    app.giveTextsFor(u"listen"_s);
    app.welcome()->goOn();
    app.welcome()->togglePack(u"heart-failure"_s);
    app.welcome()->startAlone();
    QCOMPARE(app.welcome()->step(), viewmodels::WelcomeViewModel::Lock);
    app.welcome()->goOn();
    QTRY_COMPARE(app.stage(), AppViewModel::Patient);
    QVERIFY(app.patient()->reading()->isListening());
    QCOMPARE(app.patient()->reading()->level(), 1);
    app.giveTextsFor(u"easy"_s); // said otherwise later, in the settings
    QVERIFY(!app.patient()->reading()->isListening());
    QCOMPARE(app.patient()->reading()->level(), 0);
}

QTEST_GUILESS_MAIN(TestComfort)
#include "tst_comfort.moc"
