// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/alertsviewmodel.h"

#include "app/services/alertdesk.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/ruletext.h"

namespace viewmodels {

AlertsViewModel::AlertsViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context),
      m_cards({{"key", [](const AlertCardRow &row) { return row.key; }},
                  {"degree", [](const AlertCardRow &row) { return row.degree; }},
                  {"text", [](const AlertCardRow &row) { return row.text; }},
                  {"detail", [](const AlertCardRow &row) { return row.detail; }},
                  {"when", [](const AlertCardRow &row) { return row.when; }}},
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
    emit changed();
}

void AlertsViewModel::see(const QString &key)
{
    if (auto done = context().journal().seeAlert(m_record.patient(), {key.toStdString()}, {}); !done)
        emit failed(entryText(done.error()));
    emit entered();
}

} // namespace viewmodels
