// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/recordlogviewmodel.h"

#include "app/services/caredesk.h"
#include "app/viewmodels/caretext.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/followuptext.h"

#include <ranges>

namespace viewmodels {

namespace {

std::vector<RowsModel<RecordLogRow>::Role> roles()
{
    return {{"key", [](const RecordLogRow &row) { return QVariant(row.key); }}, {"what", [](const RecordLogRow &row) { return QVariant(row.what); }},
        {"detail", [](const RecordLogRow &row) { return QVariant(row.detail); }}};
}

} // namespace

RecordLogViewModel::RecordLogViewModel(const Context &context, domain::PatientId patient, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_words(roles(), this), m_looks(roles(), this)
{
    refresh();
}

QString RecordLogViewModel::name() const
{
    const auto person = context().store().people.find({m_patient.value});
    return person && *person ? context().wording.fullName(**person) : QString();
}

void RecordLogViewModel::refresh()
{
    const auto ledger = services::readLedger(context().store(), m_patient);
    if (!ledger) {
        emit failed(storageText(ledger.error()).title);
        return;
    }
    const auto rowOf = [this](const domain::Envelope &envelope, const QString &what) {
        const QString when = context().wording.momentSentence(envelope.occurredAt, context().now());
        //: Access log of a patient on the team's side; %1 is a moment with a capital, %2 a name
        return RecordLogRow{QString::fromStdString(envelope.id.value), what, tr("%1, by %2").arg(when, authorName(envelope, context()))};
    };
    std::vector<RecordLogRow> words;
    for (const domain::ConsentEntry &entry : ledger->consents | std::views::reverse)
        words.push_back(rowOf(entry.envelope, consentText(entry)));
    m_words.setRows(words);
    std::vector<RecordLogRow> looks;
    for (const domain::AccessEntry &entry : ledger->accesses | std::views::reverse)
        looks.push_back(rowOf(entry.envelope, accessText(entry.what)));
    m_looks.setRows(looks);
    m_isWhole = ledger->broken.empty();
    const auto count = static_cast<int>(words.size() + looks.size());
    //: Access log of a patient: nothing was taken out or changed; %n entries
    m_wholeText = m_isWhole ? tr("This list is complete: %n entries.", nullptr, count)
                            //: Access log of a patient: an entry was taken out or changed
                            : tr("This list was changed: an entry is missing or is not as it was written.");
    emit changed();
}

} // namespace viewmodels
