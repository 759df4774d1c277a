// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Contrast as it is painted: the colour of the letters against what is behind them in the picture of the window.
#include "app/passerelle/walk/scene.h"

#include <QFont>
#include <QHash>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace walk {

namespace {

constexpr double kLarge = 24;
constexpr double kLargeBold = 18.66;

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double ratio(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// The most frequent colour: letters and strokes cover less than what they stand on. `stroke` is not the ground.
QColor groundOf(const QImage &image, const QRect &area, const QColor &stroke)
{
    QHash<QRgb, int> counted;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = area.left(); x <= area.right(); ++x)
            ++counted[line[x] | 0xff000000];
    }
    QRgb most = 0;
    int times = 0;
    for (auto it = counted.cbegin(); it != counted.cend(); ++it) {
        if (it.value() > times && it.key() != (stroke.rgb() | 0xff000000)) {
            most = it.key();
            times = it.value();
        }
    }
    return QColor(times > 0 ? most : stroke.rgb());
}

QColor blended(const QColor &over, const QColor &ground, double opacity)
{
    const double alpha = over.alphaF() * opacity;
    return QColor::fromRgbF(float(over.redF() * alpha + ground.redF() * (1 - alpha)), float(over.greenF() * alpha + ground.greenF() * (1 - alpha)),
        float(over.blueF() * alpha + ground.blueF() * (1 - alpha)));
}

double least(const Thing &thing, const Ground &ground)
{
    if (thing.kind == Kind::Icon)
        return ground.leastMark;
    const auto font = thing.item->property("font").value<QFont>();
    const bool isLarge = font.pixelSize() >= kLarge || (font.weight() >= QFont::Bold && font.pixelSize() >= kLargeBold);
    return isLarge ? ground.leastLargeText : ground.leastText;
}

/// The theme measures its pairs in every scheme; a pair it does not know was measured here and nowhere else.
bool isDeclared(const Ground &ground, const QColor &words, const QColor &behind)
{
    const QStringList overs = ground.tokens.keys(words);
    const QStringList grounds = ground.tokens.keys(behind);
    if (overs.isEmpty() || grounds.isEmpty())
        return true; // a veil or a blend: measured above
    for (const QString &over : overs) {
        for (const QString &each : grounds) {
            if (ground.textPairs.contains(over + u" on "_s + each))
                return true;
        }
    }
    return false;
}

} // namespace

void checkContrast(const std::vector<Thing> &things, QQuickWindow &window, const Ground &ground, QList<Finding> &into)
{
    const QImage image = window.grabWindow().convertToFormat(QImage::Format_RGB32);
    const double scale = window.devicePixelRatio();
    for (const Thing &thing : things) {
        const QRectF seen = thing.seen();
        const bool isWhole = seen.width() > thing.box.width() - 1 && seen.height() > thing.box.height() - 1;
        if (thing.kind == Kind::Control || !isWhole || seen.isEmpty())
            continue;
        const QRect area = QRectF(seen.topLeft() * scale, seen.size() * scale).toAlignedRect() & image.rect();
        const auto stroke = thing.item->property("color").value<QColor>();
        const QColor behind = groundOf(image, area, stroke);
        const double found = ratio(blended(stroke, behind, thing.opacity), behind);
        const double wanted = least(thing, ground);
        if (found < wanted)
            into << Finding{u"contrast"_s, u"%1 %2 on %3: %4 of %5"_s.arg(titleOf(*thing.item), stroke.name(), behind.name())
                                               .arg(found, 0, 'f', 2).arg(wanted)};
        else if (thing.kind == Kind::Text && !ground.tokens.isEmpty() && !isDeclared(ground, stroke, behind))
            into << Finding{u"pair"_s, u"%1 on %2 is not in Theme.textPairs (%3)"_s
                                           .arg(ground.tokens.keys(stroke).join(u'/'), ground.tokens.keys(behind).join(u'/'), titleOf(*thing.item))};
    }
}

} // namespace walk
