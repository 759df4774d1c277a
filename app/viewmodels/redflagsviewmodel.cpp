// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/redflagsviewmodel.h"

#include "app/viewmodels/packtext.h"
#include "app/viewmodels/unbroken.h"
#include "content/search/fold.h"

#include <QDate>

#include <algorithm>
#include <set>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

RedFlagsViewModel::RedFlagsViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_readAloud(new ReadAloudViewModel(context, this))
{
    read();
}

void RedFlagsViewModel::refresh()
{
    read();
    emit changed();
}

RedFlagsViewModel::Card RedFlagsViewModel::cardOf(const content::RedFlag &flag)
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

void RedFlagsViewModel::read()
{
    struct Sign {
        const content::RedFlag *flag;
        const content::Pack *pack; ///< that draws it; none once its lessons are withheld
    };
    std::vector<Sign> signs;
    const auto take = [&](const std::vector<content::RedFlag> &flags, const content::Pack *pack) {
        for (const content::RedFlag &flag : flags)
            signs.push_back({&flag, pack});
    };
    for (const content::Pack *pack : m_record.packs())
        take(pack->redFlags, pack);
    // When to call for help is said even where nothing else may be taught.
    for (const services::KeptRedFlags *kept : m_record.withheldPacks())
        take(kept->flags, nullptr);
    std::ranges::stable_sort(signs, {}, [](const Sign &sign) { return cardOf(*sign.flag); });
    m_signs.fill({});
    std::set<std::vector<std::string>> said;
    for (const auto &[flag, pack] : signs) {
        const QString text = context().wording.text(flag->text);
        const QString picto = pack ? pictoIn(*pack, flag->picto) : QString::fromStdString(flag->picto);
        if (said.insert(content::foldedWords(text.toStdString())).second)
            m_signs[cardOf(*flag)] << QVariantMap{{u"picto"_s, picto}, {u"text"_s, text}};
    }
    QStringList sentences;
    for (const Card card : {Emergency, Now, Today, Ask}) {
        if (card != Emergency && m_signs[card].isEmpty())
            continue; // no such card
        sentences << titleOf(card);
        for (const QVariant &sign : std::as_const(m_signs[card]))
            sentences << sign.toMap().value(u"text"_s).toString();
    }
    m_readAloud->setText(sentences, context().wording.language());
}

QString RedFlagsViewModel::titleOf(Card card) const
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

QString RedFlagsViewModel::teamText() const
{
    const auto person = m_record.firstToCall();
    if (!person) {
        //: Page "When to call?": the device does not know the number of the team yet
        return tr("Call the number your nurse gave you. It is not on this device yet.");
    }
    const QString name = m_record.nameOf(person->person.id);
    const QString phone = unbroken(person->person.phone);
    if (!person->part.hours.empty()) {
        //: Page "When to call?": whom to call; %1 is a name, %2 when they answer, %3 a telephone number
        return tr("%1, %2, %3").arg(name, unbroken(person->part.hours), phone);
    }
    //: Page "When to call?": whom to call; %1 is a name, %2 a telephone number
    return tr("%1, %2").arg(name, phone);
}

QString RedFlagsViewModel::teamCallText() const
{
    const auto person = m_record.firstToCall();
    //: Button that calls someone of the team; %1 is a name
    return person ? tr("Call %1").arg(m_record.nameOf(person->person.id)) : QString();
}

QString RedFlagsViewModel::teamPhone() const
{
    const auto person = m_record.firstToCall();
    return person ? QString::fromStdString(person->person.phone).remove(u' ').remove(QChar(0x00A0)) : QString();
}

QString RedFlagsViewModel::versionText() const
{
    QStringList parts;
    for (const content::Pack *pack : m_record.packs()) {
        parts << context().wording.text(pack->title) + QChar(0x00A0) + QString::fromStdString(pack->version);
        if (pack->validation.status == content::ValidationStatus::Example) {
            //: Beside content that no professional has validated
            parts << tr("Example content, not validated");
        }
    }
    for (const services::KeptRedFlags *kept : m_record.withheldPacks()) {
        //: Page "When to call?": a pack whose lessons are not shown any more; %1 is its name and version
        parts << tr("%1: these signs still hold, the lessons are not shown")
                     .arg(context().wording.text(kept->title) + QChar(0x00A0) + QString::fromStdString(kept->version));
        parts << judgementText(kept->why, context().wording);
    }
    if (const QString reviewed = reviewedText(); !reviewed.isEmpty())
        parts << reviewed;
    return parts.join(u". "_s);
}

QString RedFlagsViewModel::reviewedText() const
{
    std::string oldest;
    for (const content::Pack *pack : m_record.packs()) {
        for (const content::RedFlag &flag : pack->redFlags) {
            const content::Source *source = pack->source(flag.source);
            if (source && (oldest.empty() || source->reviewed < oldest))
                oldest = source->reviewed;
        }
    }
    const QDate day = QDate::fromString(QString::fromStdString(oldest), Qt::ISODate);
    //: Page "When to call?": when somebody last compared the signs with their sources; %1 is a date with its year
    return day.isValid() ? tr("Signs checked against their sources on %1").arg(context().wording.locale().toString(day, QLocale::LongFormat)) : QString();
}

} // namespace viewmodels
