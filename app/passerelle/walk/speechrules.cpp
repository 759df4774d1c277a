// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// What a screen reader says: every control has a role and a name of its own, every word on screen is said by something, and
// what is chosen has a shape.
#include "app/passerelle/walk/scene.h"

#include <QAccessible>
#include <QFont>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace walk {

namespace {

constexpr int kDeepest = 100; // a tree that goes round would never end

struct Spoken {
    QSet<const QObject *> objects; ///< what a screen reader comes to
    QStringList words;             ///< what it says, names and descriptions
};

void listen(QAccessibleInterface *interface, Spoken &into, int depth)
{
    if (!interface || depth > kDeepest)
        return;
    if (const auto *item = qobject_cast<const QQuickItem *>(interface->object()); item && !item->isVisible())
        return; // what is scrolled away still counts: it is a Tab away
    into.objects.insert(interface->object());
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description}) {
        if (const QString words = plain(interface->text(kind)); !words.isEmpty())
            into.words << words;
    }
    for (int i = 0; i < interface->childCount(); ++i)
        listen(interface->child(i), into, depth + 1);
}

bool hasShape(const QQuickItem &item)
{
    for (const QQuickItem *child : item.childItems()) {
        if (!child->isVisible())
            continue;
        const bool isTick = isOfType(*child, "Icon") && !child->property("name").toString().isEmpty();
        const bool isBold = child->inherits("QQuickText") && child->property("font").value<QFont>().weight() >= QFont::Bold;
        if (isTick || isBold || hasShape(*child))
            return true;
    }
    return false;
}

/// Words inside a drawing that has a name, as the days under a chart, are told by it.
bool isToldByDrawing(const QQuickItem &text, const Spoken &spoken)
{
    for (QQuickItem *outer = text.parentItem(); outer; outer = outer->parentItem()) {
        if (!spoken.objects.contains(outer))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(outer);
        if (interface->role() == QAccessible::Graphic && !plain(interface->text(QAccessible::Name)).isEmpty())
            return true;
    }
    return false;
}

void checkControl(const Thing &thing, const Spoken &spoken, QSet<QString> &said, QList<Finding> &into)
{
    QQuickItem &item = *thing.item;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&item);
    if (!interface || !spoken.objects.contains(&item)) {
        into << Finding{u"silent"_s, titleOf(item) + u" is not there for a screen reader"_s};
        return;
    }
    const QAccessible::Role role = interface->role();
    if (role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane || role == QAccessible::StaticText)
        into << Finding{u"role"_s, titleOf(item) + u" has the role %1"_s.arg(int(role))};
    const QString name = plain(interface->text(QAccessible::Name));
    if (name.isEmpty()) {
        into << Finding{u"name"_s, titleOf(item) + u" has no name"_s};
        return;
    }
    const QString whole = QString::number(int(role)) + name + u'|' + plain(interface->text(QAccessible::Description));
    if (said.contains(whole))
        into << Finding{u"twin"_s, titleOf(item) + u" has the name and description of another"_s};
    said.insert(whole);
    if (interface->state().checked && !hasShape(item))
        into << Finding{u"colour-alone"_s, titleOf(item) + u" is chosen by its colour only"_s};
}

} // namespace

void checkSpeech(const std::vector<Thing> &things, QQuickWindow &window, QList<Finding> &into)
{
    Spoken spoken;
    listen(QAccessible::queryAccessibleInterface(&window), spoken, 0);
    QSet<QString> said;
    for (const Thing &thing : things) {
        if (thing.kind == Kind::Control && thing.isEnabled) {
            checkControl(thing, spoken, said, into);
        } else if (thing.kind == Kind::Text && !spoken.objects.contains(thing.item)) {
            const QString words = plain(thing.item->property("text").toString());
            const bool isSaid = std::any_of(spoken.words.cbegin(), spoken.words.cend(), [&](const QString &each) { return each.contains(words); });
            if (!isSaid && words.size() > 2 && !isToldByDrawing(*thing.item, spoken))
                into << Finding{u"unsaid"_s, titleOf(*thing.item) + u" is read by nobody"_s};
        }
    }
}

} // namespace walk
