// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/scriptplayer.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStepMs = 30;          // a frame or two between one act and the next
constexpr int kPatienceMs = 30'000; // signing in is slow on purpose, and a machine may be busy

/// What a screen reader would say of an item; its text when it says nothing of its own.
QString nameOf(QQuickItem *item)
{
    if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item)) {
        if (const QString name = interface->text(QAccessible::Name); !name.isEmpty())
            return name;
    }
    return item->property("text").toString();
}

/// What it adds about an item: of which of several "Yes" this is.
QString descriptionOf(QQuickItem *item)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->text(QAccessible::Description) : QString();
}

/// The label that stands above a field.
QString labelOf(QQuickItem *field)
{
    for (QQuickItem *item = field; item; item = item->parentItem()) {
        if (const QString label = item->property("label").toString(); !label.isEmpty())
            return label;
    }
    return nameOf(field);
}

bool isShown(const QQuickItem &item)
{
    return item.isVisible() && item.opacity() > 0 && item.width() > 0 && item.height() > 0;
}

bool isPressable(const QQuickItem &item)
{
    return item.inherits("QQuickAbstractButton");
}

void collect(QQuickItem *item, QList<QQuickItem *> &into)
{
    if (!item->isVisible())
        return;
    into << item;
    for (QQuickItem *child : item->childItems())
        collect(child, into);
}

/// No-break spaces and typographic apostrophes are what the screen shows and nobody types in a script.
QString plain(QString text)
{
    text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ').replace(QChar(0x2019), u'\'');
    return text.simplified();
}

/// What is around `item` and scrolls, and has more than it shows; nullptr for none.
QQuickItem *scrollerAround(const QQuickItem &item)
{
    for (QQuickItem *parent = item.parentItem(); parent; parent = parent->parentItem()) {
        if (parent->inherits("QQuickFlickable") && parent->property("contentHeight").toReal() > parent->height() + 1)
            return parent;
    }
    return nullptr;
}

/// Moves a page by so much, or as far as it goes; whether it moved. At once: where a wheel would leave it depends on how busy the
/// machine is, and a page on its way takes a press for a wish to stop.
bool scroll(QQuickItem &scroller, double by)
{
    const double now = scroller.property("contentY").toReal();
    const double origin = scroller.property("originY").toReal();
    const double most = origin + scroller.property("contentHeight").toReal() - scroller.height();
    const double wanted = std::clamp(now + by, origin, std::max(origin, most));
    if (std::abs(wanted - now) < 1)
        return false;
    scroller.setProperty("contentY", wanted);
    return true;
}

} // namespace

ScriptPlayer::ScriptPlayer(QQuickWindow &window, QMap<QString, QString> variables) : m_window(window), m_variables(std::move(variables))
{
    m_timer.setInterval(kStepMs);
    connect(&m_timer, &QTimer::timeout, this, &ScriptPlayer::step);
}

bool ScriptPlayer::load(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        qWarning("The script %s cannot be read.", qPrintable(file));
        return false;
    }
    static const QRegularExpression word(u"\"([^\"]*)\"|(\\S+)"_s);
    const QStringList lines = QString::fromUtf8(in.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        Command command{int(i) + 1, {}};
        for (auto match = word.globalMatch(line); match.hasNext();) {
            const auto found = match.next();
            command.words << (found.hasCaptured(1) ? found.captured(1) : found.captured(2));
        }
        m_commands << command;
    }
    return true;
}

void ScriptPlayer::start()
{
    m_since.start();
    m_clock.start();
    m_timer.start();
}

QString ScriptPlayer::expanded(QString text) const
{
    for (auto it = m_variables.cbegin(); it != m_variables.cend(); ++it)
        text.replace(u"${"_s + it.key() + u'}', it.value());
    return text;
}

void ScriptPlayer::step()
{
    if (m_next == m_commands.size()) {
        m_timer.stop();
        QCoreApplication::exit(0);
        return;
    }
    const Command &command = m_commands[m_next];
    const Progress progress = perform(command);
    if (progress == Progress::Done) {
        ++m_next;
        m_since.restart();
    } else if (progress == Progress::Failed || m_since.hasExpired(kPatienceMs)) {
        fail(command);
    }
}

void ScriptPlayer::fail(const Command &command)
{
    m_timer.stop();
    QStringList seen;
    QList<QQuickItem *> items;
    collect(m_window.contentItem(), items);
    for (QQuickItem *item : items) {
        const QString name = plain(nameOf(item));
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const QString line = u"%1  [%2,%3 %4x%5]"_s.arg(name).arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height());
        if (isShown(*item) && !name.isEmpty() && !seen.contains(line))
            seen << line;
    }
    qWarning("Line %d of the script was not fulfilled: %s\nOn screen:\n  %s", command.line, qPrintable(command.words.join(u' ')),
        qPrintable(seen.join(u"\n  "_s)));
    (void)shot(u"failed"_s);
    QCoreApplication::exit(3);
}

ScriptPlayer::Progress ScriptPlayer::perform(const Command &command)
{
    const QString verb = command.words.value(0);
    const QString first = expanded(command.words.value(1));
    const QString second = expanded(command.words.value(2));
    if (verb == "wait"_L1)
        return find(first, false) ? Progress::Done : Progress::Waiting;
    if (verb == "gone"_L1)
        return find(first, false) ? Progress::Waiting : Progress::Done;
    if (verb == "press"_L1)
        return press(first, second);
    if (verb == "choose"_L1) {
        for (const QString &option : command.words.mid(1)) {
            if (option != "|"_L1 && find(expanded(option), true))
                return press(expanded(option));
        }
        return Progress::Waiting;
    }
    if (verb == "until"_L1) {
        if (find(first, false))
            return Progress::Done;
        constexpr int turnMs = 400; // a page has turned by then
        if ((!m_lastTurn.isValid() || m_lastTurn.hasExpired(turnMs)) && press(second) == Progress::Done)
            m_lastTurn.start();
        return Progress::Waiting;
    }
    if (verb == "fill"_L1)
        return fill(first, second);
    if (verb == "type"_L1) {
        type(first);
        return Progress::Done;
    }
    if (verb == "key"_L1) {
        const QKeySequence keys(first);
        if (keys.isEmpty())
            return Progress::Failed;
        sendKey(keys[0].key(), {});
        return Progress::Done;
    }
    if (verb == "size"_L1) {
        m_window.resize(first.toInt(), second.toInt());
        return Progress::Done;
    }
    if (verb == "pause"_L1)
        return m_since.hasExpired(first.toInt()) ? Progress::Done : Progress::Waiting;
    if (verb == "shot"_L1)
        return shot(first);
    if (verb == "save"_L1)
        return save(first, second);
    if (verb == "note"_L1) {
        fprintf(stdout, "%s\n", qPrintable(first));
        fflush(stdout);
        return Progress::Done;
    }
    return Progress::Failed;
}

QQuickItem *ScriptPlayer::find(const QString &words, bool pressable, const QString &about) const
{
    const QStringList wanted = plain(words).split(u" | "_s);
    QList<QQuickItem *> items;
    collect(m_window.contentItem(), items);
    QQuickItem *beginning = nullptr;
    for (QQuickItem *item : items) {
        if (!isShown(*item) || (pressable && !isPressable(*item)))
            continue;
        if (!about.isEmpty() && !plain(descriptionOf(item)).startsWith(plain(about)))
            continue;
        const QString name = plain(nameOf(item));
        if (wanted.contains(name))
            return item;
        if (!beginning && std::ranges::any_of(wanted, [&](const QString &each) { return name.startsWith(each); }))
            beginning = item;
    }
    return beginning;
}

const QQuickItem *ScriptPlayer::pressableAt(const QPointF &at) const
{
    QList<QQuickItem *> items;
    collect(m_window.contentItem(), items);
    const QQuickItem *top = nullptr;
    for (const QQuickItem *item : items) {
        if (isShown(*item) && isPressable(*item) && item->contains(item->mapFromScene(at)))
            top = item; // painted later, so above
    }
    return top;
}

bool ScriptPlayer::bringIntoView(const QQuickItem &item)
{
    const double middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).y();
    const double centre = m_window.height() / 2.0;
    constexpr int edge = 100; // clear of sticky headers and bars
    const bool isInside = middle > 0 && middle < m_window.height();
    // Something that lies over it (a bar at the bottom) would take the press.
    const bool isCovered = isInside && isPressable(item) && pressableAt(item.mapToScene(QPointF(item.width() / 2, item.height() / 2))) != &item;
    QQuickItem *scroller = scrollerAround(item);
    if (isInside && (!scroller || (!isCovered && middle > edge && middle < m_window.height() - edge)))
        return true; // what does not scroll stands above what does
    for (; scroller; scroller = scrollerAround(*scroller)) {
        // On its way by itself; Qt 6.8 sometimes says so of a page that rests.
        if (scroller->property("moving").toBool() && !m_since.hasExpired(1500))
            return false;
        if (scroll(*scroller, middle - centre))
            return false; // looked at again when it is drawn
    }
    return isInside && !isCovered;
}

void ScriptPlayer::click(const QPointF &at)
{
    const QPointF global = m_window.mapToGlobal(at);
    QMouseEvent down(QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    down.setTimestamp(m_clock.elapsed());
    QCoreApplication::sendEvent(&m_window, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    up.setTimestamp(m_clock.elapsed());
    QCoreApplication::sendEvent(&m_window, &up);
}

ScriptPlayer::Progress ScriptPlayer::press(const QString &words, const QString &about)
{
    const QQuickItem *item = find(words, true, about);
    if (!item || !bringIntoView(*item))
        return Progress::Waiting;
    click(item->mapToScene(QPointF(item->width() / 2, item->height() / 2)));
    return Progress::Done;
}

ScriptPlayer::Progress ScriptPlayer::fill(const QString &label, const QString &words)
{
    QList<QQuickItem *> items;
    collect(m_window.contentItem(), items);
    for (QQuickItem *item : items) {
        if (!item->inherits("QQuickTextInput") && !item->inherits("QQuickTextEdit"))
            continue;
        const QString said = plain(labelOf(item));
        if (std::ranges::none_of(plain(label).split(u" | "_s), [&](const QString &each) { return said.startsWith(each); }))
            continue;
        if (!bringIntoView(*item))
            return Progress::Waiting;
        click(item->mapToScene(QPointF(item->width() / 2, item->height() / 2)));
        item->forceActiveFocus();
        type(words);
        return Progress::Done;
    }
    return Progress::Waiting;
}

void ScriptPlayer::sendKey(int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&m_window, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&m_window, &up);
}

void ScriptPlayer::type(const QString &words)
{
    for (const QChar c : words)
        sendKey(c.isDigit() ? Qt::Key_0 + c.digitValue() : c == u',' ? int(Qt::Key_Comma) : c == u'.' ? int(Qt::Key_Period) : 0, QString(c));
}

ScriptPlayer::Progress ScriptPlayer::shot(const QString &name)
{
    const QString folder = m_variables.value(u"shots"_s);
    if (folder.isEmpty())
        return Progress::Done; // a scenario that nobody looks at
    QDir().mkpath(folder);
    const QImage image = m_window.grabWindow();
    return image.save(folder + u'/' + name + u".png"_s) ? Progress::Done : Progress::Failed;
}

ScriptPlayer::Progress ScriptPlayer::save(const QString &object, const QString &file)
{
    const auto *item = m_window.findChild<QObject *>(object);
    const QString text = item ? item->property("text").toString() : QString();
    if (text.isEmpty())
        return Progress::Waiting;
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Progress::Failed;
    out.write(text.toUtf8());
    return Progress::Done;
}
