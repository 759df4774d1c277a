// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/replacedviewmodel.h"

#include "app/store/assessmentstore.h"
#include "app/store/outboxstore.h"

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

ReplacedViewModel::ReplacedViewModel(const Context &context, QObject *parent) : ScreenViewModel(context, parent), m_record(context)
{
    connect(&context.workspace.sync, &services::SyncService::applied, this, &ReplacedViewModel::changed);
}

int ReplacedViewModel::count() const
{
    return static_cast<int>(rows().size());
}

QString ReplacedViewModel::summary() const
{
    const int all = count();
    //: Settings: %n entries gave way to another that was written at the same time
    return all == 0 ? QString() : tr("%n entries gave way to another", nullptr, all);
}

QVariantList ReplacedViewModel::rows() const
{
    const auto conflicts = store::ConflictStore(context().store().database()).all();
    if (!conflicts)
        return {};
    const bool isPatient = context().workspace.identity().role == domain::role::kPatient;
    QVariantList all;
    for (const store::Conflict &conflict : *conflicts) {
        const mapping::Said lost = mapping::saidIn(conflict.type, conflict.lost);
        const mapping::Said stands = mapping::saidIn(conflict.type, conflict.stands);
        const QString replaced = wordsOf(lost);
        const QString counts = wordsOf(stands);
        // What a person cannot tell apart is nothing to show them: a date of the same words, a field only programs read.
        if (!replaced.isEmpty() && replaced == counts)
            continue;
        all << QVariantMap{{u"title"_s, titleOf(conflict, lost)}, {u"whose"_s, isPatient ? QString() : m_record.nameOf({conflict.patient.value})},
            {u"counts"_s, counts}, {u"replaced"_s, replaced}, {u"by"_s, byOf(lost, conflict.foundAt)}};
    }
    return all;
}

QString ReplacedViewModel::medicineOf(const domain::MedicationId &id) const
{
    const auto medicine = context().store().medications.find(id);
    if (medicine && *medicine)
        return QString::fromStdString((**medicine).name);
    //: Entries that gave way to another: a medicine that is no longer on the list
    return tr("A medicine");
}

QString ReplacedViewModel::titleOf(const store::Conflict &conflict, const mapping::Said &said) const
{
    if (said.dose) {
        //: Entries that gave way to another; %1 is a medicine, %2 the moment it was planned for, such as "today at 8am"
        return tr("%1, %2").arg(medicineOf(said.dose->slot.medication), context().wording.moment(said.dose->slot.scheduledAt, context().now()));
    }
    if (said.medicine)
        return QString::fromStdString(said.medicine->name);
    if (!said.measures.empty()) {
        const content::MeasureDefinition *measure = context().library().measure(said.measures.front().kind);
        //: Entries that gave way to another: a measure of an unknown kind
        return measure ? context().wording.text(measure->title) : tr("A measure");
    }
    if (conflict.subject == store::subject::kGoal) {
        //: Entries that gave way to another: what kind it is
        return tr("A goal");
    }
    if (conflict.subject == store::subject::kSetting) {
        //: Entries that gave way to another: what kind it is
        return tr("A number your team set");
    }
    if (conflict.subject == store::subject::kPath) {
        //: Entries that gave way to another: what kind it is
        return tr("The units of the path");
    }
    if (conflict.subject == store::subject::kTask) {
        //: Entries that gave way to another: what kind it is, how far somebody has come in a unit
        return tr("Progress in a unit");
    }
    if (conflict.subject == store::subject::kAssessment) {
        //: Entries that gave way to another: what kind it is
        return tr("The shared assessment");
    }
    if (conflict.subject == store::subject::kMessage) {
        //: Entries that gave way to another: what kind it is
        return tr("A message");
    }
    //: Entries that gave way to another: what kind it is, when it is none of the others
    return tr("An entry");
}

QString ReplacedViewModel::wordsOf(const mapping::Said &said) const
{
    if (said.isTakenBack) {
        //: Entries that gave way to another: what stands of a dose or a measure that somebody took back
        return tr("taken back");
    }
    if (said.dose) {
        //: Entries that gave way to another: what was said of a dose
        const QString taken = tr("taken");
        //: Entries that gave way to another: what was said of a dose
        return said.dose->state == domain::DoseEvent::State::Taken ? taken : tr("not taken");
    }
    QStringList values;
    for (const domain::Measure &each : said.measures) {
        const content::MeasureDefinition *measure = context().library().measure(each.kind);
        values << context().wording.quantity(each.value, measure ? measure->decimals : 1, QString::fromStdString(each.unit));
    }
    if (said.setting && said.setting->value)
        values << context().wording.quantity(*said.setting->value, 1, QString::fromStdString(said.setting->unit));
    if (!values.isEmpty())
        return values.join(u", "_s);
    if (said.goal)
        return QString::fromStdString(said.goal->text);
    if (said.medicine)
        return QString::fromStdString(said.medicine->dose);
    return QString::fromStdString(said.words);
}

QString ReplacedViewModel::byOf(const mapping::Said &said, platform::Instant foundAt) const
{
    const Wording &wording = context().wording;
    if (said.entry.author.value.empty()) {
        const platform::ZonedTime at{foundAt, context().workspace.clock.offsetMinutesAt(foundAt)};
        //: Entries that gave way to another; %1 is a moment such as "today at 8am"
        return tr("It gave way %1.").arg(wording.moment(at, context().now()));
    }
    const QString when = wording.moment(said.entry.occurredAt, context().now());
    if (m_record.isOwn(said.entry)) {
        //: Entries that gave way to another; %1 is a moment such as "today at 8am"
        return tr("Written by you, %1").arg(when);
    }
    //: Entries that gave way to another; %1 is a name, %2 a moment such as "today at 8am"
    return tr("Written by %1, %2").arg(m_record.nameOf(said.entry.author), when);
}

} // namespace viewmodels
