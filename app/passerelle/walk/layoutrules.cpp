// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// What can be read and touched: sizes, edges, what lies over what.
#include "app/passerelle/walk/scene.h"

#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::Literals::StringLiterals;

namespace walk {

namespace {

constexpr double kTarget = 48;
constexpr double kSlack = 1.0;   // rounding of fractions of pixels
constexpr double kTouching = 3.0; // letters may brush a box by their empty leading

QString place(const QRectF &box)
{
    return u"at %1,%2 %3x%4"_s.arg(box.x(), 0, 'f', 0).arg(box.y(), 0, 'f', 0).arg(box.width(), 0, 'f', 0).arg(box.height(), 0, 'f', 0);
}

bool scrollsSideways(const QQuickItem *scroller)
{
    return scroller && scroller->property("contentWidth").toReal() > scroller->width() + kSlack;
}

/// The foot of a list stands where the list guesses its end, until somebody comes there: what is within it is reached with it.
bool isWithinFoot(const QQuickItem &item, const QQuickItem &scroller)
{
    auto *foot = qvariant_cast<QQuickItem *>(scroller.property("footerItem"));
    if (!foot || !foot->isAncestorOf(&item))
        return false;
    const QRectF within = item.mapRectToItem(foot, QRectF(0, 0, item.width(), item.height()));
    return within.top() > -kSlack && within.bottom() < foot->height() + kSlack;
}

void checkBox(const Thing &thing, QQuickWindow &window, QList<Finding> &into)
{
    QQuickItem &item = *thing.item;
    const QRectF box = thing.box;
    if (!scrollsSideways(thing.scroller)) {
        if (box.left() < -kSlack || box.right() > window.width() + kSlack)
            into << Finding{u"sideways"_s, titleOf(item) + u" leaves the window "_s + place(box)};
        else if (box.left() < thing.clip.left() - kSlack || box.right() > thing.clip.right() + kSlack)
            into << Finding{u"clipped"_s, titleOf(item) + u" is cut at the side "_s + place(box)};
    }
    if (!thing.scroller) {
        if (box.top() < thing.clip.top() - kSlack || box.bottom() > thing.clip.bottom() + kSlack)
            into << Finding{u"clipped"_s, titleOf(item) + u" is cut above or below "_s + place(box)};
        return;
    }
    if (isWithinFoot(item, *thing.scroller))
        return;
    // What scrolls is seen sooner or later, if it is within what scrolls.
    const QRectF within = item.mapRectToItem(qvariant_cast<QQuickItem *>(thing.scroller->property("contentItem")),
                                             QRectF(0, 0, item.width(), item.height()));
    const double origin = thing.scroller->property("originY").toReal(); // of a view with a head: above 0
    if (within.bottom() > origin + std::max(thing.scroller->property("contentHeight").toReal(), thing.scroller->height()) + kSlack ||
        within.top() < origin - kSlack)
        into << Finding{u"clipped"_s, titleOf(item) + u" cannot be scrolled to "_s + place(within)};
}

void checkText(const Thing &thing, QList<Finding> &into)
{
    QQuickItem &item = *thing.item;
    if (item.property("truncated").toBool())
        into << Finding{u"elided"_s, titleOf(item) + u" is truncated"_s};
    const double wide = item.property("contentWidth").toReal();
    const double tall = item.property("contentHeight").toReal();
    if (wide > item.width() + kSlack || tall > item.height() + kSlack)
        into << Finding{u"clipped"_s, u"%1 needs %2x%3 and has %4x%5"_s.arg(titleOf(item)).arg(wide, 0, 'f', 0).arg(tall, 0, 'f', 0)
                                          .arg(item.width(), 0, 'f', 0).arg(item.height(), 0, 'f', 0)};
}

void checkOverlaps(const std::vector<Thing> &things, QList<Finding> &into)
{
    for (std::size_t i = 0; i < things.size(); ++i) {
        const Thing &first = things[i];
        if (first.kind == Kind::Icon)
            continue;
        for (std::size_t j = i + 1; j < things.size(); ++j) {
            const Thing &second = things[j];
            if (second.kind == Kind::Icon || isWithin(second.item, first.item) || isWithin(first.item, second.item))
                continue;
            // Side by side in what scrolls they are compared wherever they are, otherwise where they are seen.
            const bool together = first.scroller == second.scroller;
            const QRectF common = together ? first.box & second.box : first.seen() & second.seen();
            if (common.width() > kTouching && common.height() > kTouching)
                into << Finding{u"overlap"_s, u"%1 and %2 %3"_s.arg(titleOf(*first.item), titleOf(*second.item), place(common))};
        }
    }
}

} // namespace

void checkLayout(const std::vector<Thing> &things, QQuickWindow &window, QList<Finding> &into)
{
    for (const Thing &thing : things) {
        if (thing.kind == Kind::Text)
            checkText(thing, into);
        if (thing.kind != Kind::Icon)
            checkBox(thing, window, into);
        if (thing.kind == Kind::Control && thing.isEnabled &&
            (thing.item->width() < kTarget - kSlack || thing.item->height() < kTarget - kSlack))
            into << Finding{u"target"_s, titleOf(*thing.item) + u' ' + place(thing.box)};
    }
    checkOverlaps(things, into);
}

} // namespace walk
