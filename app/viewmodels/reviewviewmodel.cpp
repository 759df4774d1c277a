// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/reviewviewmodel.h"

#include "app/services/reviewing.h"
#include "app/viewmodels/quizhistory.h"
#include "app/viewmodels/reviewtext.h"
#include "platforms/base/uuid.h"

namespace viewmodels {

ReviewViewModel::ReviewViewModel(const Context &context, QObject *parent)
    : QuestionViewModel(context, nullptr, parent), m_path(record().path())
{
    if (m_path)
        m_cards = services::reviewPlan(record().answers(), *m_path, context.library(), context.workspace.clock).now;
    ask();
}

void ReviewViewModel::ask()
{
    if (m_at >= total())
        return show(nullptr, {}, {});
    const content::Card &card = m_cards[static_cast<std::size_t>(m_at)];
    const domain::UnitRef ref = services::unitOf(card, *m_path).value_or(domain::UnitRef{});
    const content::Unit *unit = unitOf(ref);
    const platform::Instant now = context().now().at;
    // Each question is an attempt of its own, that the journal names: this one only shuffles and counts.
    const domain::AttemptId here{platform::uuidV7(now)};
    show(unit->quiz.find(card.question), ref,
        content::begin(unit->quiz, here.value, now, missedBefore(record().answers(), here, context().library())));
}

platform::Result<void> ReviewViewModel::keep(domain::Answer answer, const std::optional<services::Journal::TeamNote> &note)
{
    return context().journal().review(std::move(answer), record().patient(), note);
}

void ReviewViewModel::next()
{
    if (!isAnswered())
        return;
    ++m_at;
    ask();
}

QString ReviewViewModel::taskId() const
{
    return m_path && question() ? QString::fromStdString(domain::taskId(m_path->id, ref()).value) : QString();
}

QString ReviewViewModel::title() const
{
    //: Title of the page at the end of the questions that came back
    return tr("Reminders");
}

QString ReviewViewModel::whyNow() const
{
    return question() && !isAnswered() ? whyNowText(m_cards[static_cast<std::size_t>(m_at)], context()) : QString();
}

QString ReviewViewModel::endText() const
{
    if (!isFinished() || !m_path)
        return {};
    const auto plan = services::reviewPlan(record().answers(), *m_path, context().library(), context().workspace.clock);
    const QString next = nextReviewText(plan.nextDay, context());
    //: End of the questions that came back, when no other will come
    const QString last = tr("Thank you. That was all.");
    //: End of the questions that came back; %1 is "Next reminder: Thursday."
    return next.isEmpty() ? last : tr("Thank you. %1").arg(next);
}

} // namespace viewmodels
