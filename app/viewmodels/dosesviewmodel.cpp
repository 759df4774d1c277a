// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/dosesviewmodel.h"

#include "app/domain/day.h"
#include "app/viewmodels/errortext.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::DoseEvent;

namespace {

QString slotKey(const domain::DoseSlot &slot)
{
    return QString::fromStdString(domain::resourceId(slot));
}

} // namespace

QVariantList DosesViewModel::skipReasons() const
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

RowsModel<DoseRow> *DosesViewModel::doseModel(const QString &card)
{
    RowsModel<DoseRow> *&model = m_doseModels[card];
    if (!model) {
        model = new RowsModel<DoseRow>({{"key", [](const DoseRow &row) { return row.key; }},
                                           {"name", [](const DoseRow &row) { return row.name; }},
                                           {"dose", [](const DoseRow &row) { return row.dose; }},
                                           {"answer", [](const DoseRow &row) { return row.answer; }},
                                           {"answerText", [](const DoseRow &row) { return row.answerText; }},
                                           {"isPast", [](const DoseRow &row) { return row.isPast; }}},
            this);
    }
    return model;
}

DoseRow DosesViewModel::doseRow(const domain::DoseSlot &slot, const DoseBook &book)
{
    DoseRow row{.key = slotKey(slot), .name = book.name(slot), .dose = book.dose(slot)};
    m_slots[row.key] = slot;
    row.isPast = context().now().at.ms - slot.scheduledAt.at.ms > domain::kStillToDoMs;
    if (const DoseEvent *event = book.declaration(slot)) {
        const bool taken = event->state == DoseEvent::State::Taken;
        row.answer = taken ? u"taken"_s : u"not-taken"_s;
        //: What was said of a dose; %1 is a time and an author, such as "8:05am, by you"
        row.answerText = taken ? tr("Taken, recorded at %1").arg(m_record.timeAndAuthor(event->envelope))
                               //: What was said of a dose; %1 is a time and an author, such as "8:05am, by you"
                               : tr("Not taken, recorded at %1").arg(m_record.timeAndAuthor(event->envelope));
    } else if (book.isUnsure(slot)) {
        row.answer = u"unknown"_s;
        //: A dose the person does not remember taking or not
        row.answerText = tr("Not known. You don't remember.");
    } else if (row.isPast) {
        //: A dose of an hour long past about which nobody said anything
        row.answerText = tr("Not known");
    }
    return row;
}

const domain::DoseSlot *DosesViewModel::slotOf(const QString &key) const
{
    const auto found = m_slots.find(key);
    return found == m_slots.end() ? nullptr : &found->second;
}

QString DosesViewModel::doseName(const QString &slot) const
{
    for (const auto &[card, model] : m_doseModels) {
        if (const DoseRow *row = model->find(slot))
            return row->dose.isEmpty() ? row->name : row->name + u", "_s + row->dose;
    }
    return {};
}

bool DosesViewModel::declare(const domain::DoseSlot &slot, DoseEvent::State state, const std::optional<domain::SkipReason> &reason)
{
    auto done = context().journal().dose(m_record.patient(), slot, state, reason);
    if (!done)
        emit failed(entryText(done.error()));
    return done.has_value();
}

QString DosesViewModel::reasonKeptText() const
{
    //: After the reason was given why a dose was not taken, where a care team receives what is recorded
    return m_record.reachesTeam() ? tr("It is recorded, for you and your nurse.")
                                  //: After the reason was given why a dose was not taken, where nobody else receives it
                                  : tr("It is recorded, for you. It stays on this phone.");
}

void DosesViewModel::takeDose(const QString &slot)
{
    if (const domain::DoseSlot *known = slotOf(slot)) {
        declare(*known, DoseEvent::State::Taken);
        emit entered();
    }
}

void DosesViewModel::skipDose(const QString &slot, const QString &reason)
{
    const domain::DoseSlot *known = slotOf(slot);
    if (!known)
        return;
    const bool says = !reason.isEmpty() && reason != "rather-not-say"_L1;
    const bool kept = declare(*known, DoseEvent::State::Skipped, says ? std::optional(domain::SkipReason{reason.toStdString()}) : std::nullopt);
    offerHelp(says && kept ? reason.toStdString() : std::string());
    emit entered();
}

void DosesViewModel::sayUnsure(const QString &slot)
{
    if (!slotOf(slot))
        return;
    if (auto done = context().store().reminders.sayUnsure(slot.toStdString(), context().now().at); !done)
        emit failed(entryText(done.error()));
    emit entered();
}

bool DosesViewModel::takeBack(const domain::DoseSlot &slot)
{
    const std::string id = domain::resourceId(slot);
    if (auto done = context().store().reminders.forgetUnsure(id); !done) {
        emit failed(entryText(done.error()));
        return false;
    }
    const auto live = context().store().doses.current(id);
    if (!live || !*live)
        return live.has_value();
    const auto done = context().journal().takeBack(m_record.patient(), (**live).envelope.id);
    if (!done)
        emit failed(entryText(done.error()));
    return done.has_value();
}

void DosesViewModel::correctDose(const QString &slot)
{
    if (const domain::DoseSlot *known = slotOf(slot)) {
        takeBack(*known);
        emit entered();
    }
}

void DosesViewModel::offerHelp(const std::string &reason)
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

void DosesViewModel::forgetHelp()
{
    m_helpTask.clear();
    m_helpTitle.clear();
    emit changed();
}

} // namespace viewmodels
