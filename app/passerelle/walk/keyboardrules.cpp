// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// What a keyboard reaches: Tab comes to everything that can be pressed, in the order of reading, where it can be seen, and
// Space presses it.
#include "app/passerelle/walk/scene.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::Literals::StringLiterals;

namespace walk {

namespace {

void send(QQuickWindow &window, QEvent::Type type, int key, const QString &text = {})
{
    QKeyEvent event(type, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&window, &event);
}

void tab(QQuickWindow &window)
{
    send(window, QEvent::KeyPress, Qt::Key_Tab, u"\t"_s);
    send(window, QEvent::KeyRelease, Qt::Key_Tab, u"\t"_s);
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

QRectF boxOf(const QQuickItem &item)
{
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

QQuickItem *scrollerOf(QQuickItem *item)
{
    for (QQuickItem *outer = item->parentItem(); outer; outer = outer->parentItem()) {
        if (outer->inherits("QQuickFlickable"))
            return outer;
    }
    return nullptr;
}

/// What is laid out from the left even in a language from the right, as a keypad is, says so by `mirrored`.
bool isFromTheRight(const QQuickItem &item, const Ground &ground)
{
    const QVariant says = item.property("mirrored");
    return ground.isMirrored && (!says.isValid() || says.toBool());
}

/// After the other for an eye that reads: not above it, unless in a later column; on one line, further along.
bool readsAfter(const QQuickItem &item, const QQuickItem &before, const Ground &ground)
{
    const bool isMirrored = isFromTheRight(item, ground) || isFromTheRight(before, ground);
    const QRectF box = boxOf(item);
    const QRectF previous = boxOf(before);
    const bool isFurther = isMirrored ? box.right() <= previous.left() + 1 : box.left() >= previous.right() - 1;
    const double common = std::min(box.bottom(), previous.bottom()) - std::max(box.top(), previous.top());
    const bool onOneLine = common > std::min(box.height(), previous.height()) / 2;
    if (onOneLine)
        return isMirrored ? box.right() <= previous.right() + 1 : box.left() >= previous.left() - 1;
    return box.top() >= previous.top() || isFurther;
}

/// Space goes down and is let go elsewhere, so that nothing is done. The window's own content would not do for that: it
/// is a focus scope, and hands the focus back to the button.
bool answersSpace(QQuickWindow &window, QQuickItem &button, QQuickItem &elsewhere)
{
    send(window, QEvent::KeyPress, Qt::Key_Space, u" "_s);
    const bool isDown = button.property("down").toBool();
    elsewhere.forceActiveFocus();
    send(window, QEvent::KeyRelease, Qt::Key_Space, u" "_s);
    button.forceActiveFocus(Qt::TabFocusReason);
    return isDown;
}

void checkFocused(QQuickWindow &window, QQuickItem &item, QQuickItem &elsewhere, QList<Finding> &into)
{
    QRectF room(0, 0, window.width(), window.height());
    if (const QQuickItem *scroller = scrollerOf(&item))
        room &= boxOf(*scroller);
    const QRectF box = boxOf(item);
    const QRectF seen = box & room;
    if (seen.height() < std::min(box.height(), room.height()) - 1 || seen.width() < std::min(box.width(), room.width()) - 1)
        into << Finding{u"focus-hidden"_s, titleOf(item) + u" has the focus out of sight"_s};
    if (!item.inherits("QQuickAbstractButton"))
        return;
    if (!isOfType(item, "Pressable"))
        into << Finding{u"enter"_s, titleOf(item) + u" is no Pressable: Enter does not press it"_s};
    if (!answersSpace(window, item, elsewhere))
        into << Finding{u"space"_s, titleOf(item) + u" does not answer Space"_s};
}

} // namespace

void checkKeyboard(const std::vector<Thing> &things, QQuickWindow &window, QQuickItem &screen, const Ground &ground, QList<Finding> &into)
{
    // Some things go while one walks: a list makes its lines anew when the focus comes.
    QList<QPointer<QQuickItem>> wanted;
    for (const Thing &thing : things) {
        if (thing.kind == Kind::Control && thing.isEnabled && thing.item)
            wanted << thing.item;
    }
    if (wanted.isEmpty())
        return;
    QQuickItem elsewhere(&screen); // after all the others: the next Tab comes to the first control
    elsewhere.forceActiveFocus();
    QList<QPointer<QQuickItem>> reached;
    for (qsizetype step = 0; step < 2 * wanted.size() + 8; ++step) {
        tab(window);
        QQuickItem *now = window.activeFocusItem();
        if (!now || now == window.contentItem() || !isWithin(now, &screen))
            continue;
        if (reached.contains(now))
            break;
        if (!reached.isEmpty() && reached.last() && scrollerOf(now) == scrollerOf(reached.last()) && !readsAfter(*now, *reached.last(), ground))
            into << Finding{u"order"_s, u"%1 comes after %2"_s.arg(titleOf(*now), titleOf(*reached.last()))};
        reached << now;
        checkFocused(window, *now, elsewhere, into);
    }
    for (const QPointer<QQuickItem> &each : wanted) {
        if (!each)
            continue;
        const bool isReached = std::any_of(reached.cbegin(), reached.cend(), [&](const QPointer<QQuickItem> &item) { return item && isWithin(item, each); });
        if (!isReached)
            into << Finding{u"unreached"_s, titleOf(*each) + u" is not reached with Tab"_s};
    }
}

} // namespace walk
