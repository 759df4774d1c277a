// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/typedplan.h"

#include "content/learning/numbertext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

std::optional<std::vector<domain::TimeOfDay>> timesFrom(const QString &typed)
{
    static const QRegularExpression between(u"\\s*(?:[,;]|\\bet\\b|\\band\\b)\\s*"_s);
    static const QRegularExpression time(u"^(\\d{1,2})\\s*(?:[h:]\\s*(\\d{2})?)?\\s*(am|pm)?$"_s, QRegularExpression::CaseInsensitiveOption);
    std::vector<domain::TimeOfDay> times;
    const QStringList parts = QString(typed).replace(QChar(0x00A0), u' ').trimmed().split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto match = time.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        domain::TimeOfDay read{match.captured(1).toInt(), match.captured(2).toInt()};
        if (const QString half = match.captured(3).toLower(); !half.isEmpty()) {
            if (read.hour < 1 || read.hour > 12)
                return std::nullopt;
            read.hour = read.hour % 12 + (half == "pm"_L1 ? 12 : 0);
        }
        if (read.hour > 23 || read.minute > 59)
            return std::nullopt;
        times.push_back(read);
    }
    if (times.empty())
        return std::nullopt;
    std::ranges::sort(times);
    times.erase(std::ranges::unique(times).begin(), times.end());
    return times;
}

std::optional<domain::LocalDay> dateFrom(const QString &typed)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})$"_s);
    const QString text = typed.trimmed();
    const auto match = dayFirst.match(text);
    const QString iso = match.hasMatch()
                            ? match.captured(3) + u'-' + match.captured(2).rightJustified(2, u'0') + u'-' + match.captured(1).rightJustified(2, u'0')
                            : text;
    return domain::localDayFromIso(iso.toStdString());
}

std::optional<int> wholeFrom(const QString &typed, int least, int most)
{
    bool isNumber = false;
    const int value = typed.trimmed().toInt(&isNumber);
    return isNumber && least <= value && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<double> amountFrom(const QString &typed, double most)
{
    const auto value = content::parseNumber(typed.toStdString());
    return value && std::isfinite(*value) && 0 < *value && *value <= most ? value : std::nullopt;
}

} // namespace viewmodels
