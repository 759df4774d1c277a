// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/todayviewmodel.h"

#include "app/domain/duedoses.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/reasontext.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::DayItem;
using domain::DoseEvent;

namespace {

QString stepName(DayItem::State state)
{
    switch (state) {
    case DayItem::State::Done:
        return u"done"_s;
    case DayItem::State::Now:
        return u"now"_s;
    case DayItem::State::Later:
        return u"later"_s;
    case DayItem::State::NotKnown:
        return u"unknown"_s;
    }
    return {};
}

QString slotKey(const domain::DoseSlot &slot)
{
    return QString::fromStdString(domain::resourceId(slot));
}

const DoseEvent *declaration(const domain::DayInputs &inputs, const domain::DoseSlot &slot)
{
    // By the moment, not its offset: the same dose may come back from the server by another wall clock.
    const auto found = std::ranges::find(inputs.doses, slotKey(slot), [](const DoseEvent &event) { return slotKey(event.slot); });
    return found == inputs.doses.end() ? nullptr : &*found;
}

} // namespace

TodayViewModel::TodayViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context),
      m_items({{"key", [](const DayRow &row) { return row.key; }},
                  {"kind", [](const DayRow &row) { return row.kind; }},
                  {"step", [](const DayRow &row) { return row.step; }},
                  {"title", [](const DayRow &row) { return row.title; }},
                  {"detail", [](const DayRow &row) { return row.detail; }},
                  {"picto", [](const DayRow &row) { return row.picto; }},
                  {"actionText", [](const DayRow &row) { return row.actionText; }},
                  {"subject", [](const DayRow &row) { return row.subject; }},
                  {"fact", [](const DayRow &row) { return row.fact; }},
                  {"openDoses", [](const DayRow &row) { return row.openDoses; }},
                  {"doses", [](const DayRow &row) { return QVariant::fromValue(row.doses); }}},
          nullptr)
{
    refresh();
}

domain::DayInputs TodayViewModel::inputs() const
{
    const DaySpan today = m_record.day();
    const platform::Clock &clock = context().workspace.clock;
    domain::DayInputs inputs;
    if (auto plan = context().store().medications.plan(m_record.patient()))
        inputs.medications = std::move(*plan);
    inputs.due = domain::dueDoses(inputs.medications, today.isoDate, [&clock](platform::Instant at) { return clock.offsetMinutesAt(at); });
    if (auto doses = context().store().doses.live(m_record.patient(), today.from, today.to))
        inputs.doses = std::move(*doses);
    inputs.path = m_record.path();
    inputs.measures = m_record.measuresDue(inputs.path);
    for (const std::string &kind : inputs.measures) {
        for (domain::Measure &measure : m_record.measures(kind, today.from, today.to))
            inputs.taken.push_back(std::move(measure));
    }
    inputs.progress = m_record.progress();
    inputs.now = context().now();
    return inputs;
}

void TodayViewModel::refresh()
{
    const domain::DayInputs read = inputs();
    m_day = domain::day(read);
    m_slots.clear();
    std::vector<DayRow> rows;
    m_openCount = 0;
    for (const DayItem &item : m_day) {
        rows.push_back(rowOf(item, read));
        m_openCount += item.state == DayItem::State::Done ? 0 : 1;
    }
    m_items.setRows(rows);
    m_dateText = context().wording.day(read.now);
    if (!m_dateText.isEmpty())
        m_dateText[0] = m_dateText[0].toUpper();
    //: Today page, beside the date
    m_summary = m_openCount > 0 ? tr("%n things to do.", nullptr, m_openCount)
                : rows.empty()  ? QString()
                                //: Today page, beside the date, when nothing is open
                                : tr("All done for today.");
    //: Today page, before the nurse has sent anything
    m_emptyText = read.path ? QString() : tr("Your nurse has not sent a path yet.");
    emit changed();
}

DayRow TodayViewModel::rowOf(const DayItem &item, const domain::DayInputs &inputs)
{
    DayRow row;
    switch (item.kind) {
    case DayItem::Kind::Measure:
        row = measureRow(item, inputs);
        break;
    case DayItem::Kind::Doses:
        row = dosesRow(item, inputs);
        break;
    case DayItem::Kind::Unit:
        row = unitRow(item, inputs);
        break;
    }
    row.key = QString::fromStdString(item.key);
    row.step = stepName(item.state);
    if (item.doneBy)
        row.fact = QString::fromStdString(item.doneBy->value);
    return row;
}

DayRow TodayViewModel::measureRow(const DayItem &item, const domain::DayInputs &inputs) const
{
    const Wording &wording = context().wording;
    DayRow row{.kind = u"measure"_s, .subject = QString::fromStdString(item.subject)};
    const content::MeasureDefinition *definition = m_record.measure(item.subject, inputs.path);
    if (!definition)
        return row;
    row.picto = QString::fromStdString(definition->picto);
    const auto made = std::ranges::find_if(
        inputs.taken, [&](const domain::Measure &measure) { return item.doneBy && measure.envelope.id == *item.doneBy; });
    if (made == inputs.taken.end()) {
        row.title = wording.text(definition->question);
        row.detail = wording.text(definition->hint);
        //: Button on a measure to make today: opens the page where it is written
        row.actionText = tr("Record");
        return row;
    }
    const QString value = wording.quantity(made->value, definition->decimals, QString::fromStdString(made->unit));
    //: A measure made today; %1 its name, such as Weight, %2 its value with the unit
    row.title = tr("%1: %2").arg(wording.text(definition->title), value);
    //: A thing done today; %1 is a time and an author, such as "7:40am, by you"
    row.detail = tr("Done at %1").arg(m_record.timeAndAuthor(made->envelope));
    //: Button beside something recorded: changes it or takes it back
    row.actionText = tr("Correct");
    return row;
}

DayRow TodayViewModel::dosesRow(const DayItem &item, const domain::DayInputs &inputs)
{
    const QString key = QString::fromStdString(item.key);
    RowsModel<DoseRow> *&model = m_doseModels[key];
    if (!model) {
        model = new RowsModel<DoseRow>({{"key", [](const DoseRow &row) { return row.key; }},
                                           {"name", [](const DoseRow &row) { return row.name; }},
                                           {"dose", [](const DoseRow &row) { return row.dose; }},
                                           {"answer", [](const DoseRow &row) { return row.answer; }},
                                           {"answerText", [](const DoseRow &row) { return row.answerText; }}},
            this);
    }
    std::vector<DoseRow> doses;
    QStringList said;
    for (const domain::DoseSlot &slot : item.doses) {
        doses.push_back(doseRow(slot, item, inputs));
        m_slots[doses.back().key] = slot;
        said << doses.back().name + u". "_s + doses.back().answerText;
    }
    model->setRows(doses);

    //: Card of the medicines of one hour; %1 is a time such as 8am
    DayRow row{.kind = u"doses"_s, .title = tr("At %1").arg(context().wording.time(item.dueAt)), .doses = model};
    row.openDoses = static_cast<int>(std::ranges::count(doses, QString(), &DoseRow::answer));
    if (item.state == DayItem::State::Done) {
        row.detail = said.join(u'\n');
        //: Button beside something recorded: changes it or takes it back
        row.actionText = tr("Correct");
    } else if (item.state == DayItem::State::NotKnown) {
        //: Medicines of an hour long past about which nobody said anything: neither taken nor not taken
        row.detail = tr("Not known");
    } else if (row.openDoses > 1) {
        //: Button on the card of one hour; %1 counts the medicines
        row.actionText = tr("All taken (%1)").arg(row.openDoses);
    }
    return row;
}

DoseRow TodayViewModel::doseRow(const domain::DoseSlot &slot, const DayItem &item, const domain::DayInputs &inputs) const
{
    DoseRow row{.key = slotKey(slot)};
    const auto medicine = std::ranges::find(inputs.medications, slot.medication, &domain::Medication::id);
    if (medicine != inputs.medications.end()) {
        row.name = QString::fromStdString(medicine->name);
        row.dose = QString::fromStdString(medicine->dose);
    }
    const DoseEvent *event = declaration(inputs, slot);
    if (!event) {
        if (item.state == DayItem::State::NotKnown) {
            //: A dose of an hour long past about which nobody said anything
            row.answerText = tr("Not known");
        }
        return row;
    }
    const bool taken = event->state == DoseEvent::State::Taken;
    row.answer = taken ? u"taken"_s : u"not-taken"_s;
    //: What was said of a dose; %1 is a time and an author, such as "8:05am, by you"
    row.answerText = taken ? tr("Taken, recorded at %1").arg(m_record.timeAndAuthor(event->envelope))
                           //: What was said of a dose; %1 is a time and an author, such as "8:05am, by you"
                           : tr("Not taken, recorded at %1").arg(m_record.timeAndAuthor(event->envelope));
    return row;
}

DayRow TodayViewModel::unitRow(const DayItem &item, const domain::DayInputs &inputs) const
{
    DayRow row{.kind = u"unit"_s};
    const content::Unit *unit = item.unit ? context().library().unit(*item.unit) : nullptr;
    if (!unit || !item.task)
        return row;
    row.subject = QString::fromStdString(item.task->value);
    row.title = context().wording.text(unit->title);
    row.picto = QString::fromStdString(unit->picto);
    //: A unit to learn today; %n minutes of reading
    row.detail = tr("To read, %n min", nullptr, unit->minutes);
    row.actionText = PatientRecord::openText(PatientRecord::state(*item.task, inputs.progress));
    return row;
}

QVariantList TodayViewModel::skipReasons() const
{
    const auto reason = [](const char *key, const QString &text) {
        return QVariantMap{{u"key"_s, QString::fromLatin1(key)}, {u"text"_s, text}};
    };
    //: Why a dose was not taken, in the person's own voice
    return {reason("forgot", tr("I forgot")),
        //: Why a dose was not taken
        reason("side-effect", tr("It makes me feel unwell")),
        //: Why a dose was not taken
        reason("not-convinced", tr("I doubt that it helps me")),
        //: Why a dose was not taken
        reason("cost-or-stock", tr("I have none left, or it costs too much")),
        //: Why a dose was not taken
        reason("away", tr("I was not at home")),
        //: Why a dose was not taken
        reason("too-many", tr("There are too many to take")),
        //: Why a dose was not taken: always the last answer
        reason("rather-not-say", tr("I would rather not say"))};
}

QString TodayViewModel::doseName(const QString &slot) const
{
    for (const auto &[key, model] : m_doseModels) {
        if (const DoseRow *row = model->find(slot))
            return row->dose.isEmpty() ? row->name : row->name + u", "_s + row->dose;
    }
    return {};
}

void TodayViewModel::declare(const QString &slot, DoseEvent::State state, const std::optional<domain::SkipReason> &reason)
{
    const auto found = m_slots.find(slot);
    if (found == m_slots.end())
        return;
    if (auto done = context().journal().dose(m_record.patient(), found->second, state, reason); !done)
        emit failed(entryText(done.error()));
}

void TodayViewModel::takeDose(const QString &slot)
{
    declare(slot, DoseEvent::State::Taken, std::nullopt);
    emit entered();
}

void TodayViewModel::skipDose(const QString &slot, const QString &reason)
{
    const bool says = !reason.isEmpty() && reason != "rather-not-say"_L1;
    declare(slot, DoseEvent::State::Skipped, says ? std::optional(domain::SkipReason{reason.toStdString()}) : std::nullopt);
    offerHelp(says ? reason.toStdString() : std::string());
    emit entered();
}

void TodayViewModel::takeAll(const QString &key)
{
    const auto item = std::ranges::find(m_day, key.toStdString(), &DayItem::key);
    const auto model = m_doseModels.find(key);
    if (item == m_day.end() || model == m_doseModels.end())
        return;
    for (const DoseRow &row : model->second->rows()) {
        if (row.answer.isEmpty())
            declare(row.key, DoseEvent::State::Taken, std::nullopt);
    }
    emit entered();
}

bool TodayViewModel::takeBack(const domain::DoseSlot &slot)
{
    const auto live = context().store().doses.current(domain::resourceId(slot));
    if (!live || !*live)
        return live.has_value();
    const auto done = context().journal().takeBack(m_record.patient(), (**live).envelope.id);
    if (!done)
        emit failed(entryText(done.error()));
    return done.has_value();
}

void TodayViewModel::correct(const QString &key)
{
    const auto item = std::ranges::find(m_day, key.toStdString(), &DayItem::key);
    if (item == m_day.end())
        return;
    if (item->kind == DayItem::Kind::Doses) {
        for (const domain::DoseSlot &slot : item->doses) {
            if (!takeBack(slot))
                break;
        }
    } else if (item->doneBy) {
        if (auto done = context().journal().takeBack(m_record.patient(), *item->doneBy); !done)
            emit failed(entryText(done.error()));
    }
    emit entered();
}

void TodayViewModel::correctDose(const QString &slot)
{
    const auto found = m_slots.find(slot);
    if (found == m_slots.end())
        return;
    takeBack(found->second);
    emit entered();
}

void TodayViewModel::offerHelp(const std::string &reason)
{
    m_helpTask.clear();
    m_helpTitle.clear();
    const auto path = m_record.path();
    if (reason.empty() || !path)
        return;
    for (const domain::PathUnit &member : path->units) {
        const content::Unit *unit = context().library().unit(member.unit);
        if (!unit || std::ranges::find(unit->skipReasons, reason) == unit->skipReasons.end())
            continue;
        m_helpTask = QString::fromStdString(member.task.value);
        m_helpTitle = context().wording.text(unit->title);
        return;
    }
}

void TodayViewModel::forgetHelp()
{
    m_helpTask.clear();
    m_helpTitle.clear();
    emit changed();
}

} // namespace viewmodels
