// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/goalsviewmodel.h"

#include "app/viewmodels/errortext.h"
#include "platforms/base/uuid.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

GoalsViewModel::GoalsViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context),
      m_goals({{"key", [](const GoalCard &row) { return row.key; }},
                  {"words", [](const GoalCard &row) { return row.text; }},
                  {"detail", [](const GoalCard &row) { return row.detail; }},
                  {"earlier", [](const GoalCard &row) { return row.earlier; }},
                  {"otherText", [](const GoalCard &row) { return row.otherText; }},
                  {"otherDetail", [](const GoalCard &row) { return row.otherDetail; }},
                  {"isActive", [](const GoalCard &row) { return row.isActive; }}},
          nullptr)
{
    refresh();
}

QString GoalsViewModel::writtenText(const domain::Envelope &envelope) const
{
    const QString when = context().wording.moment(envelope.occurredAt, context().now());
    if (m_record.isOwn(envelope)) {
        //: Under a goal; %1 is a moment such as "today at 8:05am"
        return tr("Written by you, %1").arg(when);
    }
    //: Under a goal; %1 is a name, %2 a moment
    return tr("Written by %1, %2").arg(m_record.nameOf(envelope.author), when);
}

void GoalsViewModel::refresh()
{
    const auto all = store::GoalStore(context().store().database()).all(m_record.patient());
    if (all)
        m_rows = *all;
    std::ranges::stable_sort(m_rows, {}, [](const store::GoalRow &row) { return !row.goal.isActive; });
    std::vector<GoalCard> cards;
    for (const store::GoalRow &row : m_rows) {
        GoalCard &card = cards.emplace_back(GoalCard{QString::fromStdString(row.goal.id.value), QString::fromStdString(row.goal.text),
            writtenText(row.written), {}, {}, {}, row.goal.isActive});
        QString words = card.text;
        for (const store::GoalRow::Version &each : row.earlier) {
            // Putting away and taking up are versions as well, with the same words.
            const QString text = QString::fromStdString(each.goal.text);
            if (text != words)
                card.earlier << QVariantMap{{u"text"_s, text}, {u"detail"_s, writtenText(each.written)}};
            words = text;
        }
        if (row.other) {
            card.otherText = QString::fromStdString(row.other->goal.text);
            card.otherDetail = writtenText(row.other->written);
        }
    }
    m_goals.setRows(cards);
    emit changed();
}

QString GoalsViewModel::firstText() const
{
    return m_rows.empty() || !m_rows.front().goal.isActive ? QString() : QString::fromStdString(m_rows.front().goal.text);
}

const store::GoalRow *GoalsViewModel::find(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key.toStdString(), [](const store::GoalRow &row) { return row.goal.id.value; });
    return found == m_rows.end() ? nullptr : &*found;
}

bool GoalsViewModel::done(const platform::Result<void> &result)
{
    if (!result) {
        m_errorText = entryText(result.error());
        emit changed();
        return false;
    }
    refresh();
    emit entered();
    return true;
}

void GoalsViewModel::write(const QString &key)
{
    const store::GoalRow *row = find(key);
    m_editing = row ? row->goal.id : domain::GoalId{};
    m_draft = row ? QString::fromStdString(row->goal.text) : QString();
    m_errorText.clear();
    emit changed();
}

void GoalsViewModel::setDraft(const QString &text)
{
    if (text == m_draft)
        return;
    m_draft = text;
    m_errorText.clear();
    emit changed();
}

void GoalsViewModel::save()
{
    if (!m_editing)
        return;
    const QString words = m_draft.trimmed();
    if (words.isEmpty()) {
        //: Beside the empty field of a goal
        m_errorText = tr("Write what matters to you, in a few words.");
        emit changed();
        return;
    }
    const store::GoalRow *row = find(QString::fromStdString(m_editing->value));
    domain::Goal goal = row ? row->goal : domain::Goal{{platform::uuidV7(context().now().at)}, m_record.patient(), {}};
    goal.text = words.toStdString();
    if (done(context().journal().goal(goal)))
        close();
}

void GoalsViewModel::close()
{
    m_editing.reset();
    m_draft.clear();
    m_errorText.clear();
    emit changed();
}

void GoalsViewModel::setActive(const QString &key, bool isActive)
{
    const store::GoalRow *row = find(key);
    if (!row)
        return;
    domain::Goal goal = row->goal;
    goal.isActive = isActive;
    (void)done(context().journal().goal(goal));
}

void GoalsViewModel::keepMine(const QString &key)
{
    if (const store::GoalRow *row = find(key))
        (void)done(context().journal().settleGoal(domain::Goal(row->goal)));
}

void GoalsViewModel::keepOther(const QString &key)
{
    const store::GoalRow *row = find(key);
    if (row && row->other)
        (void)done(context().journal().settleGoal(domain::Goal(row->other->goal)));
}

} // namespace viewmodels
