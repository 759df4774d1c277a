// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/walk/screenwalk.h"

#include "app/passerelle/walk/scene.h"

#include <QAccessible>
#include <QFont>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace walk {

namespace {

constexpr double kSmallestSeen = 0.05; // of opacity

bool isControl(const QQuickItem &item)
{
    if (item.inherits("QQuickAbstractButton"))
        return true;
    if (item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit"))
        return !item.property("readOnly").toBool();
    return item.activeFocusOnTab() && !item.inherits("QQuickFlickable");
}

/// Where the letters are, within the item.
QRectF lettersOf(const QQuickItem &text)
{
    const QSizeF letters(text.property("contentWidth").toReal(), text.property("contentHeight").toReal());
    const double left = text.property("leftPadding").toReal();
    const double right = text.property("rightPadding").toReal();
    const double top = text.property("topPadding").toReal();
    const double bottom = text.property("bottomPadding").toReal();
    double x = left;
    const int across = text.property("effectiveHorizontalAlignment").toInt();
    if (across & Qt::AlignRight)
        x = text.width() - right - letters.width();
    else if (across & Qt::AlignHCenter)
        x = left + (text.width() - left - right - letters.width()) / 2;
    double y = top;
    const int along = text.property("verticalAlignment").toInt();
    if (along & Qt::AlignBottom)
        y = text.height() - bottom - letters.height();
    else if (along & Qt::AlignVCenter)
        y = top + (text.height() - top - bottom - letters.height()) / 2;
    return {QPointF(x, y), letters};
}

class Collector {
public:
    explicit Collector(std::vector<Thing> &into) : m_into(into) {}

    void visit(QQuickItem &item, const QRectF &outerClip, QQuickItem *scroller, double outerOpacity)
    {
        const double opacity = outerOpacity * item.opacity();
        if (!item.isVisible() || opacity < kSmallestSeen)
            return;
        const QRectF box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
        QRectF clip = outerClip;
        if (item.clip())
            clip &= box;
        const auto add = [&](Kind kind, const QRectF &where) {
            m_into.push_back({&item, kind, where, clip, scroller, opacity, item.isEnabled()});
        };
        if (item.inherits("QQuickText")) {
            if (!plain(item.property("text").toString()).isEmpty())
                add(Kind::Text, item.mapRectToScene(lettersOf(item)));
        } else if (isControl(item)) {
            add(Kind::Control, box);
        } else if (isOfType(item, "Icon")) {
            if (!item.property("name").toString().isEmpty())
                add(Kind::Icon, box);
        }
        QQuickItem *inner = item.inherits("QQuickFlickable") ? &item : scroller;
        for (QQuickItem *child : item.childItems())
            visit(*child, clip, inner, opacity);
    }

private:
    std::vector<Thing> &m_into;
};

} // namespace

bool isWithin(const QQuickItem *inner, const QQuickItem *outer)
{
    for (; inner; inner = inner->parentItem()) {
        if (inner == outer)
            return true;
    }
    return false;
}

bool isOfType(const QQuickItem &item, const char *qmlType)
{
    const QByteArray wanted = QByteArray(qmlType) + "_QMLTYPE";
    for (const QMetaObject *meta = item.metaObject(); meta; meta = meta->superClass()) {
        if (QByteArray(meta->className()).startsWith(wanted))
            return true;
    }
    return false;
}

QString plain(QString words)
{
    static const QRegularExpression markup(u"<[^>]*>|[\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}]"_s);
    words.remove(markup);
    words.replace("&nbsp;"_L1, " "_L1).replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
    return words.simplified();
}

QString titleOf(QQuickItem &item)
{
    QString type = QString::fromLatin1(item.metaObject()->className()).section(u"_QML"_s, 0, 0);
    // Most things are parts of a larger one that has a name in our source.
    for (const QQuickItem *outer = &item; outer && type.startsWith("QQuick"_L1); outer = outer->parentItem())
        type = QString::fromLatin1(outer->metaObject()->className()).section(u"_QML"_s, 0, 0);
    QString words = item.property("text").toString();
    if (const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&item); spoken && words.isEmpty())
        words = spoken->text(QAccessible::Name);
    return u"%1 “%2”"_s.arg(type, plain(words).left(60));
}

std::vector<Thing> thingsOf(QQuickWindow &window, QQuickItem &screen)
{
    std::vector<Thing> things;
    Collector(things).visit(screen, QRectF(0, 0, window.width(), window.height()), nullptr, 1.0);
    return things;
}

QList<Finding> walkScreen(QQuickWindow &window, QQuickItem &screen, const Ground &ground)
{
    QList<Finding> findings;
    const std::vector<Thing> things = thingsOf(window, screen);
    checkLayout(things, window, findings);
    checkSpeech(things, window, findings);
    checkContrast(things, window, ground, findings);
    checkKeyboard(things, window, screen, ground, findings); // last: it scrolls
    return findings;
}

} // namespace walk
