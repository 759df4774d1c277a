// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/steprows.h"

#include "app/viewmodels/dayrow.h"
#include "app/viewmodels/followuptext.h"

#include <QCoreApplication>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using rules::DatedStep;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepRows)
};

QString stateName(DatedStep::State state)
{
    switch (state) {
    case DatedStep::State::Done:
        return u"done"_s;
    case DatedStep::State::Open:
        return u"now"_s;
    case DatedStep::State::ToCome:
        return u"later"_s;
    case DatedStep::State::Late:
        return u"late"_s;
    case DatedStep::State::Undated:
        break;
    }
    return u"undated"_s;
}

platform::ZonedTime noonOf(domain::LocalDay day)
{
    return {{day.days * 86'400'000LL + 43'200'000LL}, 0};
}

QString doneText(const services::KnownStep &step, const domain::ActorId &reader, const Context &context)
{
    const QString day = context.wording.day(*step.dated.doneAt);
    if (step.marks.empty()) {
        //: A step of an operation that is done; %1 is a day such as "Thursday 3 December"
        return Words::tr("Done on %1").arg(day);
    }
    const domain::Envelope &said = step.marks.front().envelope;
    if (said.author == reader) {
        //: A step of an operation that is done; %1 is a day such as "Thursday 3 December"
        return Words::tr("Done on %1, recorded by you").arg(day);
    }
    //: A step of an operation that is done; %1 is a day such as "Thursday 3 December", %2 a person
    return Words::tr("Done on %1, recorded by %2").arg(day, authorName(said, context));
}

QString whenText(const DatedStep &step, const Context &context)
{
    if (!step.days)
        return {};
    const QString first = context.wording.day(noonOf(step.days->first));
    const QString last = context.wording.day(noonOf(step.days->last));
    const bool isOneDay = step.days->length() == 1;
    if (step.state == DatedStep::State::Late) {
        //: A step of an operation whose days are over; %1 is a day
        return Words::tr("Planned for %1 at the latest").arg(last);
    }
    if (step.state == DatedStep::State::Open) {
        //: When a step of an operation is
        const QString today = Words::tr("Today");
        //: When a step of an operation is; %1 is the last day on which it can be done
        const QString until = Words::tr("Until %1").arg(last);
        return step.days->last == domain::localDayOf(context.now()) ? today : until;
    }
    //: When a step of an operation is; %1 and %2 are days
    return isOneDay ? capitalised(first) : Words::tr("From %1 to %2").arg(first, last);
}

} // namespace

std::vector<RowsModel<StepRow>::Role> stepRoles()
{
    return {{"key", [](const StepRow &row) { return QVariant(row.key); }},
        {"step", [](const StepRow &row) { return QVariant(row.state); }},
        {"text", [](const StepRow &row) { return QVariant(row.text); }},
        {"when", [](const StepRow &row) { return QVariant(row.when); }},
        {"canMark", [](const StepRow &row) { return QVariant(row.canMark); }},
        {"canUndo", [](const StepRow &row) { return QVariant(row.canUndo); }}};
}

QString protocolTitle(const services::KnownProtocol &protocol, const Context &context)
{
    const QString name = context.wording.text(protocol.pack->protocol->anchorTitle);
    if (!protocol.date) {
        //: Above the steps of an operation without a date; %1 is "Day of the operation"
        return Words::tr("%1: no date yet").arg(name);
    }
    //: Above the steps of an operation; %1 is "Day of the operation", %2 a day such as "Thursday 3 December"
    return Words::tr("%1: %2").arg(name, context.wording.day(noonOf(*protocol.date)));
}

StepRow stepRow(const services::KnownProtocol &protocol, const services::KnownStep &step, const domain::ActorId &reader, const Context &context)
{
    const DatedStep &dated = step.dated;
    StepRow row{.key = QString::fromStdString(protocol.pack->id.value + "/" + step.step->id),
        .state = stateName(dated.state),
        .text = context.wording.text(step.step->text),
        .when = dated.doneAt ? doneText(step, reader, context) : whenText(dated, context)};
    const bool isSaid = step.step->kind == content::StepKind::Task || step.step->kind == content::StepKind::Contact;
    row.canMark = isSaid && (dated.state == DatedStep::State::Open || dated.state == DatedStep::State::Late);
    row.canUndo = !step.marks.empty() && step.marks.front().envelope.author == reader;
    return row;
}

} // namespace viewmodels
