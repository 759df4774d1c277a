// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/symptomentryviewmodel.h"

#include "app/viewmodels/dayrow.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/symptomtext.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

SymptomEntryViewModel::SymptomEntryViewModel(const Context &context, const std::string &symptom, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context), m_symptom(symptom)
{
    findHelp();
    refresh();
}

void SymptomEntryViewModel::findHelp()
{
    for (const content::Pack *pack : m_record.packs()) {
        for (const content::Unit &unit : pack->units) {
            if (std::ranges::find(unit.symptoms, m_symptom) != unit.symptoms.end()) {
                m_help = {pack->id.value, unit.id.value};
                return;
            }
        }
    }
}

void SymptomEntryViewModel::refresh()
{
    const SymptomWeek week = symptomWeek(context(), m_record.patient(), m_symptom);
    m_title = week.title;
    m_picto = week.picto;
    if (week.last && !m_kept) {
        //: Above the words for how strong something is: what was said last; %1 is a moment, %2 a strength such as "a little"
        m_reminder = tr("%1: %2.").arg(context().wording.momentSentence(week.last->envelope.occurredAt, context().now()),
            strengthText(domain::strengthOf(week.last->value)));
    }
    QStringList course{courseText(week.course)};
    //: After something a person feels was recorded; %n of %1 days have a word about it
    course << tr("Said on %n days of the last %1.", nullptr, week.days).arg(kSymptomDays);
    course.removeAll(QString());
    m_course = course.join(u' ');
    emit changed();
}

QVariantList SymptomEntryViewModel::strengths() const
{
    QVariantList list;
    for (const domain::Strength strength : domain::kStrengths)
        list << QVariantMap{{u"text"_s, capitalised(strengthText(strength))}, {u"selected"_s, m_chosen == static_cast<int>(strength)}};
    return list;
}

QString SymptomEntryViewModel::recordedText() const
{
    if (!m_kept)
        return {};
    //: Said back after something a person feels was recorded; %1 is a strength such as "a little", %2 a time such as 8:05am
    return tr("Recorded: %1, at %2.").arg(strengthText(domain::kStrengths[static_cast<std::size_t>(*m_chosen)]), context().wording.time(m_keptAt));
}

QString SymptomEntryViewModel::helpTitle() const
{
    const content::Unit *unit = m_kept ? context().library().unit(m_help) : nullptr;
    return unit ? context().wording.text(unit->title) : QString();
}

bool SymptomEntryViewModel::isGrave() const
{
    return m_kept && *m_chosen >= static_cast<int>(domain::Strength::Strong);
}

void SymptomEntryViewModel::choose(int strength)
{
    if (m_kept || strength < 0 || strength >= static_cast<int>(domain::kStrengths.size()))
        return;
    m_chosen = strength;
    m_errorText.clear();
    emit changed();
}

void SymptomEntryViewModel::save()
{
    if (m_kept)
        return;
    if (!m_chosen) {
        //: Above the words for how strong something is, when none was chosen
        m_errorText = tr("Choose how strong it is.");
        emit changed();
        return;
    }
    const platform::ZonedTime at = context().now();
    const auto id = context().journal().measure(m_record.patient(), domain::symptomKind(m_symptom),
        domain::scoreOf(domain::kStrengths[static_cast<std::size_t>(*m_chosen)]), std::string(domain::kSymptomUnit), {}, at);
    if (!id) {
        m_errorText = entryText(id.error());
        emit changed();
        return;
    }
    m_kept = *id;
    m_keptAt = at;
    refresh();
    emit entered();
}

void SymptomEntryViewModel::correct()
{
    if (!m_kept)
        return;
    if (auto done = context().journal().takeBack(m_record.patient(), *m_kept); !done) {
        m_errorText = entryText(done.error());
        emit changed();
        return;
    }
    m_kept.reset();
    refresh();
    emit entered();
}

} // namespace viewmodels
