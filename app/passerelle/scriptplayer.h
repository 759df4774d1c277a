// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

class QQuickItem;
class QQuickWindow;

/// Plays the part of a person: finds what is on screen by its words, scrolls to it with the wheel, presses it with the
/// mouse, types with the keyboard. It sees nothing that a person could not see. For the demo and the scenario tests.
///
/// One command a line; words in double quotes, ${name} replaced from --set:
///   wait "Text"          until it is on screen         gone "Text"     until it no longer is
///   press "Text"         finds and clicks it           fill "Label" "words"
///   press "Text" "About" the one whose description begins so; "Text | Other" is either
///   type "words"         to what has the focus         key Return
///   choose "A" | "B"     presses the first there is    size 360 740
///   until "Text" "Word"  presses Word, page after page, until Text is on screen
///   shot name            writes name.png in ${shots}   save object file    the text of an object, by its objectName
///   pause 300            lets animations end           note "Text"     to standard output
/// A command that is not fulfilled within half a minute ends the program with 3 and says which line, and what was there.
class ScriptPlayer final : public QObject {
    Q_OBJECT

public:
    ScriptPlayer(QQuickWindow &window, QMap<QString, QString> variables);

    [[nodiscard]] bool load(const QString &file);
    void start();

private:
    struct Command {
        int line = 0;
        QStringList words;
    };
    enum class Progress { Done, Waiting, Failed };

    void step();
    [[nodiscard]] Progress perform(const Command &command);
    [[nodiscard]] Progress press(const QString &words, const QString &about = {});
    [[nodiscard]] Progress fill(const QString &label, const QString &words);
    [[nodiscard]] Progress shot(const QString &name);
    [[nodiscard]] Progress save(const QString &object, const QString &file);
    void type(const QString &words);
    void sendKey(int key, const QString &text);
    void click(const QPointF &at);
    void fail(const Command &command);

    /// The visible item that says `words`, one that can be pressed first; nullptr when there is none.
    /// @param about beginning of what a screen reader adds; empty: whatever it is
    [[nodiscard]] QQuickItem *find(const QString &words, bool pressable, const QString &about = {}) const;
    /// What a press at that point of the window would reach, such as a bar that lies over the page.
    [[nodiscard]] const QQuickItem *pressableAt(const QPointF &at) const;
    /// True when the middle of the item is in the window; otherwise turns the wheel once towards it.
    [[nodiscard]] bool bringIntoView(const QQuickItem &item);
    [[nodiscard]] QString expanded(QString text) const;

    QQuickWindow &m_window;
    QMap<QString, QString> m_variables;
    QList<Command> m_commands;
    qsizetype m_next = 0;
    QTimer m_timer;
    QElapsedTimer m_since; ///< since the present command began
    QElapsedTimer m_lastTurn; ///< of `until`
    QElapsedTimer m_clock; ///< timestamps of events: a wheel without them turns nothing
};
