// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the walk of the screens itself: each fault it is there to find is put before it, and a good screen is not blamed.
#include "app/passerelle/walk/screenwalk.h"
#include "qml/Theme/artprovider.h"
#include "qml/Theme/fonts.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QtQml>

Q_IMPORT_QML_PLUGIN(Passerelle_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Passerelle_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Passerelle_ComponentsPlugin)

using namespace Qt::Literals::StringLiterals;

class TestWalk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void screen_withAFault_isFound_data();
    void screen_withAFault_isFound();
    void screen_mirrored_isReadFromTheRight();
    void walk_ofButtons_pressesNone();
    void pair_theThemeDoesNotKnow_isFound();

private:
    QStringList rulesBroken(const QString &qml, const walk::Ground &ground = {});

    QQmlEngine m_engine;
    QQuickWindow m_window;
};

void TestWalk::initTestCase()
{
    QAccessible::setActive(true);
    QVERIFY(theme::loadFonts());
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    theme::registerArt(m_engine);
    m_window.resize(360, 740);
    m_window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_window));
}

QStringList TestWalk::rulesBroken(const QString &qml, const walk::Ground &ground)
{
    QQmlComponent component(&m_engine);
    component.setData(("import QtQuick\nimport QtQuick.Templates as T\nimport Passerelle.Theme\nimport Passerelle.Controls\n"
                       "FocusScope { width: 360; height: 740; Rectangle { anchors.fill: parent; color: \"white\" }\n" + qml + "\n}").toUtf8(),
        QUrl(u"qrc:/walk.qml"_s));
    const std::unique_ptr<QObject> made(component.create());
    auto *item = qobject_cast<QQuickItem *>(made.get());
    if (!item)
        return {component.errorString()};
    item->setParentItem(m_window.contentItem());
    for (int frame = 0; frame < 2; ++frame) {
        QCoreApplication::processEvents();
        (void)m_window.grabWindow();
    }
    QStringList rules;
    for (const walk::Finding &finding : walk::walkScreen(m_window, *item, ground)) {
        if (!rules.contains(finding.rule))
            rules << finding.rule;
    }
    item->setParentItem(nullptr);
    rules.sort();
    return rules;
}

void TestWalk::screen_withAFault_isFound_data()
{
    QTest::addColumn<QString>("qml");
    QTest::addColumn<QString>("rules");
    const auto row = [](const char *name, const char *qml, const char *rules) {
        QTest::newRow(name) << QString::fromUtf8(qml) << QString::fromUtf8(rules);
    };
    row("nothing wrong", "Column { width: 328; Txt { width: 328; text: 'Une phrase.' } PButton { width: 328; text: 'Continuer' } }", "");
    row("small target", "IconButton { width: 30; height: 60; iconName: 'phone'; text: 'Appeler' }", "target");
    row("no name", "PButton { width: 100 }", "name");
    row("no role", "T.Control { width: 60; height: 60; focusPolicy: Qt.StrongFocus; Accessible.role: Accessible.Client; Accessible.name: 'A' }", "role");
    row("not told", "PButton { text: 'Continuer'; Accessible.ignored: true }", "silent unsaid");
    row("two alike", "Column { PButton { text: 'Corriger' } PButton { text: 'Corriger' } }", "twin");
    row("words for nobody", "Txt { text: 'Un secret'; Accessible.ignored: true }", "unsaid");
    row("words of a drawing", "Item { width: 300; height: 60; Accessible.role: Accessible.Graphic; Accessible.name: 'De 71 à 73'; "
        "Txt { text: 'mardi'; Accessible.ignored: true } }", "");
    row("elided", "Txt { width: 60; wrapMode: Text.NoWrap; elide: Text.ElideRight; text: 'Aujourd’hui et demain' }", "elided");
    row("wider than its box", "Txt { width: 60; wrapMode: Text.NoWrap; text: 'Aujourd’hui et demain' }", "clipped");
    row("cut by its parent", "Item { width: 300; height: 10; clip: true; Txt { text: 'Aujourd’hui' } }", "clipped");
    row("beyond the window", "Txt { x: 340; text: 'Aujourd’hui' }", "sideways");
    row("beyond what scrolls", "Flickable { width: 360; height: 300; contentHeight: 400; Txt { y: 500; text: 'Aujourd’hui' } }", "clipped");
    row("one over the other", "Txt { text: 'Aujourd’hui' } Txt { y: 8; text: 'Demain matin' }", "overlap");
    row("pale words", "Txt { text: 'Aujourd’hui'; color: '#999999' }", "contrast");
    row("pale sign", "Icon { name: 'phone'; color: '#cccccc' }", "contrast");
    row("out of reach", "PButton { text: 'Continuer'; focusPolicy: Qt.NoFocus }", "unreached");
    row("last first", "PButton { y: 200; text: 'Demain' } PButton { text: 'Aujourd’hui' }", "order");
    row("backwards", "PButton { x: 180; text: 'Demain' } PButton { text: 'Hier' }", "order");
    row("deaf to Enter", "T.AbstractButton { width: 60; height: 60; focusPolicy: Qt.StrongFocus; Accessible.role: Accessible.Button; Accessible.name: 'A' }",
        "enter");
    row("deaf to Space", "PButton { text: 'Continuer'; Keys.onSpacePressed: {} }", "space");
    row("focus out of sight", "Item { y: 800; width: 360; height: 60; PButton { text: 'Continuer' } }", "clipped focus-hidden");
    row("chosen by colour", "Pressable { width: 60; height: 60; text: 'A'; spokenRole: Accessible.RadioButton; spokenCheckable: true; "
        "spokenChecked: true; background: Rectangle { color: '#0D5140' } }", "colour-alone");
}

void TestWalk::screen_withAFault_isFound()
{
    QFETCH(QString, qml);
    QFETCH(QString, rules);
    QCOMPARE(rulesBroken(qml).join(u' '), rules);
}

void TestWalk::screen_mirrored_isReadFromTheRight()
{
    const QString qml = u"Row { LayoutMirroring.enabled: true; LayoutMirroring.childrenInherit: true; spacing: 12; PButton { text: 'Hier' } PButton { text: 'Demain' } }"_s;
    walk::Ground ground;
    QCOMPARE(rulesBroken(qml, ground), QStringList{u"order"_s});
    ground.isMirrored = true;
    QCOMPARE(rulesBroken(qml, ground), QStringList());
    QCOMPARE(rulesBroken(u"Keypad { }"_s, ground), QStringList());
}

void TestWalk::walk_ofButtons_pressesNone()
{
    const QString qml = u"Column { PButton { text: 'Continuer'; onClicked: text = '' } PButton { text: 'Plus tard' } }"_s;
    QCOMPARE(rulesBroken(qml), QStringList());
    QCOMPARE(rulesBroken(u"Column { PButton { id: one; text: 'Un'; onClicked: two.visible = false } PButton { id: two; text: 'Deux' } }"_s), QStringList());
}

void TestWalk::pair_theThemeDoesNotKnow_isFound()
{
    walk::Ground ground;
    ground.tokens = {{u"ink"_s, QColor(0x12, 0x25, 0x1E)}, {u"surface"_s, QColor(Qt::white)}};
    QCOMPARE(rulesBroken(u"Txt { text: 'Aujourd’hui' }"_s, ground), QStringList{u"pair"_s});
    ground.textPairs = {u"ink on surface"_s};
    QCOMPARE(rulesBroken(u"Txt { text: 'Aujourd’hui' }"_s, ground), QStringList());
}

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
