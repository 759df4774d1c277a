// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/equipmenttext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace viewmodels {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 19> kThings{{
    //: Equipment at home, inside a sentence
    {"scale", QT_TRANSLATE_NOOP("Equipment", "a scale")},
    //: Equipment at home, inside a sentence
    {"thermometer", QT_TRANSLATE_NOOP("Equipment", "a thermometer")},
    //: Equipment at home, inside a sentence
    {"sugar", QT_TRANSLATE_NOOP("Equipment", "sugar")},
    //: Equipment at home, inside a sentence
    {"mirror", QT_TRANSLATE_NOOP("Equipment", "a mirror")},
    //: Equipment at home, inside a sentence
    {"meter", QT_TRANSLATE_NOOP("Equipment", "a glucose meter")},
    //: Equipment at home, inside a sentence
    {"strips", QT_TRANSLATE_NOOP("Equipment", "test strips")},
    //: Equipment at home, inside a sentence
    {"insulin-pen", QT_TRANSLATE_NOOP("Equipment", "an insulin pen")},
    //: Equipment at home, inside a sentence
    {"needles", QT_TRANSLATE_NOOP("Equipment", "needles")},
    //: Equipment at home, inside a sentence
    {"inhaler", QT_TRANSLATE_NOOP("Equipment", "an inhaler")},
    //: Equipment at home, inside a sentence
    {"spacer", QT_TRANSLATE_NOOP("Equipment", "a spacer")},
    //: Equipment at home, inside a sentence
    {"oxygen", QT_TRANSLATE_NOOP("Equipment", "oxygen")},
    //: Equipment at home, inside a sentence
    {"oximeter", QT_TRANSLATE_NOOP("Equipment", "an oximeter")},
    //: Equipment at home, inside a sentence
    {"crutches", QT_TRANSLATE_NOOP("Equipment", "crutches")},
    //: Equipment at home, inside a sentence
    {"ice-pack", QT_TRANSLATE_NOOP("Equipment", "an ice pack")},
    //: Equipment at home, inside a sentence
    {"shoe-horn", QT_TRANSLATE_NOOP("Equipment", "a long shoe horn")},
    //: Equipment at home, inside a sentence
    {"long-grabber", QT_TRANSLATE_NOOP("Equipment", "a long grabber")},
    //: Equipment at home, inside a sentence
    {"pillbox", QT_TRANSLATE_NOOP("Equipment", "a pill box")},
    //: Equipment at home, inside a sentence
    {"calendar", QT_TRANSLATE_NOOP("Equipment", "a calendar")},
    //: Equipment at home, inside a sentence
    {"phone", QT_TRANSLATE_NOOP("Equipment", "a phone")},
}};

} // namespace

QString equipmentText(const std::string &ids)
{
    using namespace Qt::Literals::StringLiterals;
    QStringList words;
    for (const QString &id : QString::fromStdString(ids).split(u", "_s, Qt::SkipEmptyParts)) {
        QString word = id;
        for (const auto &[known, text] : kThings) {
            if (id == QLatin1StringView(known))
                word = QCoreApplication::translate("Equipment", text);
        }
        words << word;
    }
    return words.join(u", "_s);
}

bool hasEquipmentText(const std::string &id)
{
    return std::ranges::any_of(kThings, [&](const auto &thing) { return id == thing.first; });
}

} // namespace viewmodels
