// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/redflagsviewmodel.h"

#include "app/viewmodels/packtext.h"

#include <algorithm>
#include <set>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

RedFlagsViewModel::RedFlagsViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_readAloud(new ReadAloudViewModel(context, this))
{
    refresh();
}

void RedFlagsViewModel::refresh()
{
    QStringList sentences;
    const auto say = [&](const QString &title, const QVariantList &signs) {
        sentences << title;
        for (const QVariant &sign : signs)
            sentences << sign.toMap().value(u"text"_s).toString();
    };
    say(emergencyTitle(), emergencySigns());
    say(urgentTitle(), urgentSigns());
    say(askTitle(), askSigns());
    m_readAloud->setText(sentences, context().wording.language());
    emit changed();
}

QString RedFlagsViewModel::emergencyTitle() const
{
    //: Card of the gravest signs: its title says when. 15 and 112 are emergency numbers.
    return tr("Call 15 or 112 now if:");
}

QString RedFlagsViewModel::urgentTitle() const
{
    //: Card of the signs to report the same day
    return tr("Call your team today if:");
}

QString RedFlagsViewModel::askTitle() const
{
    //: Card of the signs to mention without hurry
    return tr("Tell your nurse if:");
}

QVariantList RedFlagsViewModel::signsOf(content::Degree degree) const
{
    QVariantList list;
    std::set<std::string> said;
    const auto say = [&](const std::vector<content::RedFlag> &flags, const content::Pack *pack) {
        for (const content::RedFlag &flag : flags) {
            if (flag.degree != degree || !said.insert(flag.id).second)
                continue;
            const QString picto = pack ? pictoIn(*pack, flag.picto) : QString::fromStdString(flag.picto);
            list << QVariantMap{{u"picto"_s, picto}, {u"text"_s, context().wording.text(flag.text)}};
        }
    };
    for (const content::Pack *pack : m_record.packs())
        say(pack->redFlags, pack);
    // When to call for help is said even where nothing else may be taught.
    for (const services::KeptRedFlags *kept : m_record.withheldPacks())
        say(kept->flags, nullptr);
    return list;
}

std::optional<domain::Person> RedFlagsViewModel::contact() const
{
    const std::vector<domain::Person> team = m_record.team();
    const auto nurse = std::ranges::find_if(
        team, [](const domain::Person &person) { return person.role == domain::role::kNurse && !person.phone.empty(); });
    if (nurse != team.end())
        return *nurse;
    const auto anyone = std::ranges::find_if(team, [](const domain::Person &person) { return !person.phone.empty(); });
    return anyone == team.end() ? std::nullopt : std::optional(*anyone);
}

QString RedFlagsViewModel::teamText() const
{
    const auto person = contact();
    if (!person) {
        //: Page "When to call?": the device does not know the number of the team yet
        return tr("Call the number your nurse gave you. It is not on this device yet.");
    }
    //: Page "When to call?": whom to call the same day; %1 is a name, %2 a telephone number
    return tr("%1, %2").arg(m_record.nameOf(person->id), QString::fromStdString(person->phone));
}

QString RedFlagsViewModel::teamCallText() const
{
    const auto person = contact();
    //: Button that calls someone of the team; %1 is a name
    return person ? tr("Call %1").arg(m_record.nameOf(person->id)) : QString();
}

QString RedFlagsViewModel::teamPhone() const
{
    const auto person = contact();
    return person ? QString::fromStdString(person->phone).remove(u' ').remove(QChar(0x00A0)) : QString();
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
    return parts.join(u". "_s);
}

} // namespace viewmodels
