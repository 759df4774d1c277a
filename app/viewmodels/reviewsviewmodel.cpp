// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/reviewsviewmodel.h"

#include "app/services/reviewing.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/reviewtext.h"

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The local day until which nothing is asked, that day included. Of this device only: a convenience, not a fact.
constexpr auto kPutOffSetting = "reviews.putOff";

} // namespace

ReviewsViewModel::ReviewsViewModel(const Context &context, QObject *parent) : ScreenViewModel(context, parent), m_record(context)
{
    refresh();
}

void ReviewsViewModel::refresh()
{
    const auto path = m_record.path();
    m_plan = path ? services::reviewPlan(m_record.answers(), *path, context().library(), context().workspace.clock) : content::ReviewPlan();
    m_isPutOff = context().store().settings.valueOr(kPutOffSetting, {}) == platform::toIsoDate(context().now());
    emit changed();
}

QString ReviewsViewModel::text() const
{
    const auto count = static_cast<int>(m_plan.now.size());
    if (count == 0)
        return {};
    //: How many questions come back; %n questions
    const QString questions = tr("%n questions", nullptr, count);
    //: How long the questions take; %n minutes
    const QString minutes = tr("%n minutes", nullptr, (count + 1) / 2);
    //: A sitting of questions: "2 questions, 1 minute"
    return tr("%1, %2").arg(questions, minutes);
}

QString ReviewsViewModel::nextText() const
{
    if (m_plan.now.empty())
        return nextReviewText(m_plan.nextDay, context());
    return m_isPutOff ? nextReviewText(domain::localDayOf(context().now()).days + 1, context()) : QString();
}

void ReviewsViewModel::later()
{
    if (auto done = context().store().settings.set(kPutOffSetting, platform::toIsoDate(context().now())); !done)
        emit failed(entryText(done.error()));
    refresh();
    emit entered();
}

} // namespace viewmodels
