// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Longer than most: one list of the day, and a row for each kind of thing on it.
#include "app/viewmodels/todayviewmodel.h"

#include "app/domain/duedoses.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/helprights.h"
#include "app/viewmodels/reasontext.h"
#include "app/viewmodels/scheduletext.h"

#include <algorithm>
#include <array>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::DayItem;
using domain::DoseEvent;

namespace {

/// Open things in view; what comes after them is one press away.
constexpr std::size_t kMostOpen = 5;
constexpr std::int64_t kMinuteMs = 60'000;
/// From the shortest a kettle takes to half a morning.
constexpr std::array kPutOffMinutes{15, 30, 60, 120};
constexpr int kLeastMinutes = kPutOffMinutes.front();

/// Who helps without the right to record sees what is due, and nothing to press.
void leaveOutWhatMayNot(DayRow &row, const Context &context)
{
    const bool isDoses = row.kind == "doses"_L1;
    if (!isHelping(context) || (!isDoses && row.kind != "measure"_L1) ||
        mayDo(context, isDoses ? roles::Record::Dose : roles::Record::Measure, roles::Action::Add))
        return;
    row.actionText.clear();
    row.laterText.clear();
    row.isDue = false;
}

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

} // namespace

TodayViewModel::TodayViewModel(const Context &context, QObject *parent)
    : DosesViewModel(context, parent), m_now(dayRoles(), nullptr), m_then(dayRoles(), nullptr), m_later(dayRoles(), nullptr),
      m_more(dayRoles(), nullptr), m_whileOff(dayRoles(), nullptr), m_earlier(dayRoles(), nullptr), m_done(dayRoles(), nullptr), m_changes(dayRoles(), nullptr),
      m_tomorrow(dayRoles(), nullptr)
{
    refresh();
}

domain::DayInputs TodayViewModel::inputs(const DoseBook &book) const
{
    const DaySpan today = record().day();
    domain::DayInputs inputs;
    inputs.now = context().now();
    const domain::LocalDay day = domain::localDayOf(inputs.now);
    if (const auto log = context().store().reminders.between(record().patient(), record().day(1).from, today.to)) {
        for (const store::ReminderRow &row : *log) {
            if (!row.shownAt && row.dueAt < row.metAt)
                inputs.whileOff.insert(row.dueAt);
            if (row.snoozedUntil)
                inputs.putOff.emplace(row.dueAt, *row.snoozedUntil);
        }
    }
    // Of yesterday only what nobody could be reminded of: the rest is on the page of medicines.
    for (const domain::DoseSlot &slot : book.due({{day.days - 1}, day})) {
        const bool isToday = domain::localDayOf(slot.scheduledAt) == day;
        if (isToday || (inputs.whileOff.contains(slot.scheduledAt.at) && !book.declaration(slot) && !book.isUnsure(slot)))
            inputs.due.push_back(slot);
    }
    inputs.medications = book.plan();
    inputs.doses = book.declared();
    inputs.unsure = book.unsure();
    inputs.path = record().path();
    inputs.measures = record().measuresDue(inputs.path);
    for (const std::string &kind : inputs.measures) {
        for (domain::Measure &measure : record().measures(kind, today.from, today.to))
            inputs.taken.push_back(std::move(measure));
    }
    inputs.progress = record().progress();
    return inputs;
}

void TodayViewModel::refresh()
{
    const DoseBook book(context(), record().patient(), record().day(1).from, record().day(-2).to);
    const domain::DayInputs read = inputs(book);
    m_day = domain::day(read);
    forgetSlots();
    std::vector<DayRow> open;
    std::vector<DayRow> done;
    std::map<QString, bool> whileOff;
    for (const DayItem &item : m_day) {
        DayRow row = rowOf(item, read, book);
        whileOff[row.key] = item.whileOff;
        (item.state == DayItem::State::Done ? done : open).push_back(std::move(row));
    }
    m_openCount = static_cast<int>(open.size());
    place(open, done, whileOff);
    m_changes.setRows(changeRows(record(), book, context()));
    showTomorrow(book);
    foreseeNextChange(read);
    say(read, book);
    emit changed();
}

void TodayViewModel::place(const std::vector<DayRow> &open, const std::vector<DayRow> &done, const std::map<QString, bool> &whileOff)
{
    std::vector<DayRow> now;
    std::vector<DayRow> then;
    std::vector<DayRow> later;
    std::vector<DayRow> missed;
    std::vector<DayRow> earlier;
    for (const DayRow &row : open) {
        if (row.step == "now"_L1)
            now.push_back(row);
        else if (row.step == "later"_L1)
            (row.kind != "doses"_L1 || (row.isDue && row.putOffText.isEmpty()) ? then : later).push_back(row);
        else
            (whileOff.at(row.key) ? missed : earlier).push_back(row);
    }
    // What is to do keeps its place; what waits longest gives way.
    const std::size_t others = now.size() + missed.size() + earlier.size();
    std::size_t room = others < kMostOpen ? kMostOpen - others : 0;
    std::vector<DayRow> more;
    for (std::vector<DayRow> *part : {&then, &later}) {
        const std::size_t shown = std::min(part->size(), room);
        more.insert(more.end(), part->begin() + static_cast<std::ptrdiff_t>(shown), part->end());
        part->resize(shown);
        room -= shown;
    }
    m_more.setRows(more);
    m_now.setRows(now);
    m_then.setRows(then);
    m_later.setRows(later);
    m_whileOff.setRows(missed);
    m_earlier.setRows(earlier);
    m_done.setRows(done);
}

void TodayViewModel::say(const domain::DayInputs &inputs, const DoseBook &book)
{
    m_dateText = capitalised(context().wording.day(inputs.now));
    //: Today page, beside the date
    m_summary = m_openCount > 0 ? tr("%n things to do.", nullptr, m_openCount) : QString();
    const int doneCount = m_done.rowCount();
    //: Screen reader, after "2 things to do."; %n counts what was done today
    const QString doneSaid = doneCount > 0 ? tr("%n done.", nullptr, doneCount) : QString();
    m_spokenSummary = (m_openCount > 0 ? m_summary : endText()) + (doneSaid.isEmpty() ? QString() : u' ' + doneSaid);
    m_hasMedicines = std::ranges::any_of(book.plan(), &domain::Medication::active);
    //: Today page, before the nurse has sent anything
    m_emptyText = inputs.path || m_hasMedicines ? QString() : tr("Your nurse has not sent a path yet.");
    m_asWritten.clear();
    for (const auto &[medicine, line] : linesWith<domain::AsWritten>(book, inputs.now.at)) {
        m_asWritten << QVariantMap{{u"name"_s, capitalised(QString::fromStdString(medicine->name))},
            {u"text"_s, ScheduleText(context().wording).line(line)}};
    }
    QStringList needed;
    for (const auto &[medicine, line] : linesWith<domain::AsNeeded>(book, inputs.now.at))
        needed << QString::fromStdString(medicine->name);
    needed.removeDuplicates();
    m_asNeededText = capitalised(listOf(needed, context().wording));
}

QString TodayViewModel::endText() const
{
    if (m_openCount > 0 || !m_emptyText.isEmpty())
        return {};
    //: End of the page of the day, when nothing is open
    return tr("All done for today.");
}

QString TodayViewModel::moreText() const
{
    const int count = m_more.rowCount();
    //: Today page, on what folds away when there are more than five open things
    return count > 0 ? tr("%n more later today", nullptr, count) : QString();
}

QString TodayViewModel::doneText() const
{
    const int count = m_done.rowCount();
    //: Today page, on the folded list of what was done; %1 counts them
    return count > 0 ? tr("Done (%1)").arg(count) : QString();
}

void TodayViewModel::foreseeNextChange(const domain::DayInputs &inputs)
{
    m_nextChange = record().day().to;
    for (const auto &[dueAt, until] : inputs.putOff) {
        if (inputs.now.at < until)
            m_nextChange = std::min(m_nextChange, until);
    }
    for (const domain::DoseSlot &slot : inputs.due) {
        const std::int64_t at = slot.scheduledAt.at.ms;
        for (const platform::Instant change : {platform::Instant{at - domain::kDueBeforeMs}, platform::Instant{at},
                 platform::Instant{at + domain::kStillToDoMs + 1}}) {
            if (inputs.now.at < change)
                m_nextChange = std::min(m_nextChange, change);
        }
    }
}

DayRow TodayViewModel::rowOf(const DayItem &item, const domain::DayInputs &inputs, const DoseBook &book)
{
    DayRow row;
    switch (item.kind) {
    case DayItem::Kind::Measure:
        row = measureRow(item, inputs);
        break;
    case DayItem::Kind::Doses:
        row = dosesRow(item, book);
        break;
    case DayItem::Kind::Unit:
        row = unitRow(item, inputs);
        break;
    }
    row.key = QString::fromStdString(item.key);
    row.step = stepName(item.state);
    leaveOutWhatMayNot(row, context());
    if (item.doneBy)
        row.fact = QString::fromStdString(item.doneBy->value);
    return row;
}

DayRow TodayViewModel::measureRow(const DayItem &item, const domain::DayInputs &inputs) const
{
    const Wording &wording = context().wording;
    DayRow row{.kind = u"measure"_s, .subject = QString::fromStdString(item.subject)};
    const content::MeasureDefinition *definition = record().measure(item.subject, inputs.path);
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
    row.detail = tr("Done at %1").arg(record().timeAndAuthor(made->envelope));
    //: Button beside something recorded: changes it or takes it back
    row.actionText = tr("Correct");
    return row;
}

DayRow TodayViewModel::dosesRow(const DayItem &item, const DoseBook &book)
{
    std::vector<DoseRow> doses;
    QStringList said;
    QStringList planned;
    for (const domain::DoseSlot &slot : item.doses) {
        doses.push_back(doseRow(slot, book));
        said << doses.back().name + u". "_s + doses.back().answerText;
        planned << (doses.back().dose.isEmpty() ? doses.back().name : doses.back().name + u", "_s + doses.back().dose);
    }
    RowsModel<DoseRow> *model = doseModel(QString::fromStdString(item.key));
    model->setRows(doses);

    const bool isToday = domain::localDayOf(item.dueAt) == domain::localDayOf(context().now());
    //: Card of the medicines of one hour; %1 is a time such as 8am
    DayRow row{.kind = u"doses"_s, .title = isToday ? tr("At %1").arg(context().wording.time(item.dueAt))
                                                    : context().wording.momentSentence(item.dueAt, context().now()),
        .doses = model};
    row.isDue = item.isDue;
    row.openDoses = static_cast<int>(std::ranges::count(doses, QString(), &DoseRow::answer));
    if (item.state == DayItem::State::Done) {
        row.detail = said.join(u'\n');
        //: Button beside something recorded: changes it or takes it back
        row.actionText = tr("Correct");
        return row;
    }
    row.detail = planned.join(u'\n');
    if (item.laterAt) {
        //: On the card of one hour that was put off; %1 is a time such as 9:15am
        row.putOffText = tr("Later, at %1").arg(context().wording.time({*item.laterAt, book.zone()(*item.laterAt)}));
    }
    if (item.isDue && item.state != DayItem::State::NotKnown && canWait(item, kLeastMinutes))
        //: Button on the card of one hour: to be reminded later
        row.laterText = tr("Later");
    if (row.openDoses > 1)
        //: Button on the card of one hour; %1 counts the medicines
        row.actionText = tr("All taken (%1)").arg(row.openDoses);
    else if (!item.isDue)
        //: Button on the only medicine of a later hour
        row.actionText = tr("Taken");
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
    // The reason first: it is why this one, of all there is to read.
    const auto member = std::ranges::find(inputs.path->units, *item.task, &domain::PathUnit::task);
    if (const QString reason = mainReason(*member, context().library(), context().wording); !reason.isEmpty())
        row.detail.prepend(reason + u'\n');
    row.actionText = PatientRecord::openText(PatientRecord::state(*item.task, inputs.progress));
    return row;
}

void TodayViewModel::showTomorrow(const DoseBook &book)
{
    const DaySpan span = record().day(-1);
    m_tomorrowText = capitalised(context().wording.day(span.noon));
    std::vector<DayRow> rows;
    for (const content::MeasureDefinition *definition : record().measureDefinitions(record().path())) {
        if (definition->ask == content::Rhythm::Daily)
            rows.push_back({.key = u"measure:"_s + QString::fromStdString(definition->id.value), .kind = u"measure"_s, .step = u"later"_s,
                .title = context().wording.text(definition->title), .detail = context().wording.text(definition->hint)});
    }
    const domain::LocalDay day = domain::localDayOf(span.noon);
    for (const domain::DoseSlot &slot : book.due({day, day})) {
        const QString key = QString::fromStdString(platform::toIso(slot.scheduledAt));
        if (rows.empty() || rows.back().key != key)
            //: Card of the medicines of one hour; %1 is a time such as 8am
            rows.push_back({.key = key, .kind = u"doses"_s, .step = u"later"_s, .title = tr("At %1").arg(context().wording.time(slot.scheduledAt))});
        const QString dose = book.dose(slot);
        rows.back().detail += (rows.back().detail.isEmpty() ? QString() : u"\n"_s) + book.name(slot) + (dose.isEmpty() ? QString() : u", "_s + dose);
    }
    m_tomorrow.setRows(rows);
}

void TodayViewModel::takeAll(const QString &key)
{
    const auto item = std::ranges::find(m_day, key.toStdString(), &DayItem::key);
    if (item == m_day.end())
        return;
    const DoseBook book(context(), record().patient(), {item->dueAt.at.ms}, {item->dueAt.at.ms + 1});
    for (const domain::DoseSlot &slot : item->doses) {
        if (!book.declaration(slot) && !book.isUnsure(slot) && !declare(slot, DoseEvent::State::Taken))
            break;
    }
    emit entered();
}

bool TodayViewModel::canWait(const DayItem &item, int minutes) const
{
    // Before its hour there is nothing to put off.
    const platform::Instant now = context().now().at;
    return item.dueAt.at <= now && now.ms + minutes * kMinuteMs - item.dueAt.at.ms <= domain::kStillToDoMs;
}

QVariantList TodayViewModel::putOffChoices(const QString &key) const
{
    QVariantList choices;
    const auto item = std::ranges::find(m_day, key.toStdString(), &DayItem::key);
    if (item == m_day.end())
        return choices;
    for (const int minutes : kPutOffMinutes) {
        if (!canWait(*item, minutes))
            continue;
        const platform::Instant at{context().now().at.ms + minutes * kMinuteMs};
        const QString time = context().wording.time({at, DoseBook::zoneOf(context())(at)});
        constexpr int kHour = 60;
        //: When to be reminded again; %n minutes from now, %1 is a time such as 8:30am
        const QString text = minutes < kHour ? tr("In %n minutes, at %1", nullptr, minutes).arg(time)
                                             //: When to be reminded again; %n hours from now, %1 is a time such as 10am
                                             : tr("In %n hours, at %1", nullptr, minutes / kHour).arg(time);
        choices << QVariantMap{{u"minutes"_s, minutes}, {u"text"_s, text}};
    }
    return choices;
}

void TodayViewModel::putOff(const QString &key, int minutes)
{
    const auto item = std::ranges::find(m_day, key.toStdString(), &DayItem::key);
    if (item == m_day.end() || item->kind != DayItem::Kind::Doses || minutes < 1 || !canWait(*item, minutes))
        return;
    store::ReminderStore &log = context().store().reminders;
    const platform::Instant now = context().now().at;
    const platform::Instant dueAt = item->dueAt.at;
    const auto rows = log.between(record().patient(), dueAt, {dueAt.ms + 1});
    store::ReminderRow row = rows && !rows->empty() ? rows->front() : store::ReminderRow{dueAt, std::min(now, dueAt), {}, {}, {}};
    row.actedAt = row.actedAt.value_or(now);
    row.snoozedUntil = platform::Instant{now.ms + minutes * kMinuteMs};
    if (auto done = log.save(record().patient(), row); !done)
        emit failed(entryText(done.error()));
    emit entered();
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
        if (auto done = context().journal().takeBack(record().patient(), *item->doneBy); !done)
            emit failed(entryText(done.error()));
    }
    emit entered();
}

} // namespace viewmodels
