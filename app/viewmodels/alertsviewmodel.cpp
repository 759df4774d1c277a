// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/alertsviewmodel.h"

#include "app/rules/settings.h"
#include "app/services/alertdesk.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/ruletext.h"

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::string kReadKey = "alert.answer.";

} // namespace

AlertsViewModel::AlertsViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context),
      m_cards({{"key", [](const AlertCardRow &row) { return row.key; }},
                  {"degree", [](const AlertCardRow &row) { return row.degree; }},
                  {"text", [](const AlertCardRow &row) { return row.text; }},
                  {"detail", [](const AlertCardRow &row) { return row.detail; }},
                  {"when", [](const AlertCardRow &row) { return row.when; }}},
          nullptr),
      m_answers({{"key", [](const AlertAnswerRow &row) { return row.key; }},
                    {"title", [](const AlertAnswerRow &row) { return row.title; }},
                    {"detail", [](const AlertAnswerRow &row) { return row.detail; }},
                    {"note", [](const AlertAnswerRow &row) { return row.note; }}},
          nullptr)
{
    refresh();
}

void AlertsViewModel::refresh()
{
    const platform::Clock &clock = context().workspace.clock;
    const auto open = services::openAlerts(context().store(), m_record.patient(), services::ForWhom::Patient, context().now(),
        [&clock](platform::Instant at) { return clock.offsetMinutesAt(at); });
    std::vector<AlertCardRow> cards;
    const auto add = [&](const std::vector<store::AlertRow> &rows) {
        for (const store::AlertRow &row : rows) {
            const AlertText said = alertText(row.alert, context());
            QString detail = said.detail;
            if (!row.evidenceStands) {
                //: On an alert: the value it rests on was changed or taken back meanwhile
                detail += u' ' + tr("The value was corrected since.");
            }
            cards.push_back({QString::fromStdString(row.alert.envelope.id.value), said.degree, said.text, detail,
                context().wording.momentSentence(row.alert.envelope.occurredAt, context().now())});
        }
    };
    if (open) {
        add(open->atOnce);
        add(open->digest);
    }
    m_cards.setRows(cards);
    m_answers.setRows(answerRows());
    emit changed();
}

std::vector<AlertAnswerRow> AlertsViewModel::answerRows() const
{
    constexpr std::int64_t shownMs = 7LL * 24 * 60 * 60 * 1000;
    std::vector<AlertAnswerRow> answers;
    const auto rows = context().store().alerts.all(m_record.patient());
    for (const store::AlertRow &row : rows ? *rows : std::vector<store::AlertRow>()) {
        for (const domain::AlertSeen &seen : row.seen) {
            const bool isNew = rules::isClinician(seen.envelope.authorRole) && context().now().at.ms < seen.envelope.occurredAt.at.ms + shownMs
                && context().store().settings.valueOr(kReadKey + seen.envelope.id.value, "").empty();
            if (!isNew)
                continue;
            const AlertText said = alertText(row.alert, context());
            //: Somebody of the team saw an alert; %1 is a name, %2 a moment such as "today at 8:05am"
            answers.push_back({QString::fromStdString(seen.envelope.id.value), tr("%1 has seen it %2.").arg(m_record.nameOf(seen.envelope.author),
                context().wording.moment(seen.envelope.occurredAt, context().now())),
                context().wording.momentSentence(row.alert.envelope.occurredAt, context().now()) + u". "_s + said.detail,
                QString::fromStdString(seen.note)});
        }
    }
    return answers;
}

void AlertsViewModel::putAway(const QString &key)
{
    if (auto done = context().store().settings.set(kReadKey + key.toStdString(), "read"); !done)
        emit failed(entryText(done.error()));
    emit entered();
}

void AlertsViewModel::see(const QString &key)
{
    if (auto done = context().journal().seeAlert(m_record.patient(), {key.toStdString()}, {}); !done)
        emit failed(entryText(done.error()));
    emit entered();
}

} // namespace viewmodels
