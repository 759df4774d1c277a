// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/redflagsviewmodel.h"

#include "app/viewmodels/packtext.h"
#include "app/viewmodels/unbroken.h"

#include <QDate>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

RedFlagsViewModel::RedFlagsViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_cards(new SignCards(context.wording, this)),
      m_readAloud(new ReadAloudViewModel(context, this))
{
    read();
}

void RedFlagsViewModel::refresh()
{
    read();
    emit changed();
}

void RedFlagsViewModel::read()
{
    std::vector<SignCards::Source> sources;
    for (const content::Pack *pack : m_record.packs())
        sources.push_back({&pack->redFlags, pack});
    // When to call for help is said even where nothing else may be taught.
    for (const services::KeptRedFlags *kept : m_record.withheldPacks())
        sources.push_back({&kept->flags, nullptr});
    m_cards->make(sources);
    m_readAloud->setText(m_cards->sentences(), context().wording.language());
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
