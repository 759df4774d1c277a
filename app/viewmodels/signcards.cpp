// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/signcards.h"

#include "app/viewmodels/packtext.h"
#include "content/search/fold.h"

#include <algorithm>
#include <set>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

SignCards::Card SignCards::cardOf(const content::RedFlag &flag)
{
    switch (flag.degree) {
    case content::Degree::Emergency:
        return Emergency;
    case content::Degree::Urgent:
        return flag.now ? Now : Today;
    case content::Degree::Ask:
        break;
    }
    return Ask;
}

void SignCards::make(const std::vector<Source> &sources, const QVariantList &forAnybody)
{
    struct Sign {
        const content::RedFlag *flag;
        const content::Pack *pack;
    };
    std::vector<Sign> signs;
    for (const Source &source : sources) {
        for (const content::RedFlag &flag : *source.flags)
            signs.push_back({&flag, source.pack});
    }
    std::ranges::stable_sort(signs, {}, [](const Sign &sign) { return cardOf(*sign.flag); });
    m_signs.fill({});
    std::set<std::vector<std::string>> said;
    const auto say = [&](Card card, const QString &picto, const QString &text) {
        if (said.insert(content::foldedWords(text.toStdString())).second)
            m_signs[card] << QVariantMap{{u"picto"_s, picto}, {u"text"_s, text}};
    };
    for (const QVariant &sign : forAnybody)
        say(Emergency, sign.toMap().value(u"picto"_s).toString(), sign.toMap().value(u"text"_s).toString());
    for (const auto &[flag, pack] : signs)
        say(cardOf(*flag), pack ? pictoIn(*pack, flag->picto) : QString::fromStdString(flag->picto), m_wording.text(flag->text));
    emit changed();
}

QStringList SignCards::sentences() const
{
    QStringList sentences;
    for (const Card card : {Emergency, Now, Today, Ask}) {
        if (m_signs[card].isEmpty())
            continue; // says nothing
        sentences << titleOf(card);
        for (const QVariant &sign : m_signs[card])
            sentences << sign.toMap().value(u"text"_s).toString();
    }
    return sentences;
}

QString SignCards::titleOf(Card card)
{
    switch (card) {
    case Emergency:
        //: Card of the gravest signs: its title says when. 15 and 112 are emergency numbers.
        return tr("Call 15 or 112 now if:");
    case Now:
        //: Card of the signs for which the team is called at any hour, rather than 15
        return tr("Call your team now, even at night, if:");
    case Today:
        //: Card of the signs to report the same day
        return tr("Call your team today if:");
    case Ask:
        break;
    }
    //: Card of the signs to mention without hurry
    return tr("Tell your nurse if:");
}

} // namespace viewmodels
