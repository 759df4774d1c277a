// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/hiddenitemsviewmodel.h"

#include "app/services/caredesk.h"
#include "app/store/carestore.h"
#include "app/viewmodels/conversationrows.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/symptomtext.h"

#include <algorithm>
#include <functional>
#include <set>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
constexpr int kDaysBack = 30;
constexpr std::size_t kMost = 40;

struct Dated {
    HiddenItemRow row;
    std::int64_t at = 0;
};

} // namespace

HiddenItemsViewModel::HiddenItemsViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent),
      m_items({{"key", [](const HiddenItemRow &row) { return QVariant(row.key); }}, {"title", [](const HiddenItemRow &row) { return QVariant(row.title); }},
                  {"detail", [](const HiddenItemRow &row) { return QVariant(row.detail); }},
                  {"isHidden", [](const HiddenItemRow &row) { return QVariant(row.isHidden); }}},
          this)
{
    refresh();
}

void HiddenItemsViewModel::refresh()
{
    const domain::PatientId patient = context().workspace.identity().patient;
    const auto entries = store::LedgerStore(context().store().database()).consents(patient);
    const std::set<std::string> hidden = entries ? domain::hiddenIn(*entries) : std::set<std::string>();
    const platform::ZonedTime now = context().now();
    std::vector<Dated> found;
    const auto add = [&](const std::string &type, const domain::Envelope &envelope, const QString &title) {
        const std::string key = type + '/' + envelope.id.value;
        found.push_back({{QString::fromStdString(key), title, context().wording.momentSentence(envelope.occurredAt, now), hidden.contains(key)},
            envelope.occurredAt.at.ms});
    };
    const PatientRecord record(context());
    std::set<std::string> kinds;
    for (const content::Pack &pack : context().library().packs()) {
        for (const content::MeasureDefinition &measure : pack.measures) {
            if (!kinds.insert(measure.id.value).second)
                continue;
            const auto made = context().store().measures.live(patient, measure.id.value, {now.at.ms - kDaysBack * kDayMs}, {now.at.ms + 1});
            for (const domain::Measure &each : made ? *made : std::vector<domain::Measure>()) {
                if (each.reading)
                    continue; // the lower number of a cuff leaves with the upper
                add("Observation", each.envelope, context().wording.text(measure.title) + u" "_s +
                        context().wording.quantity(each.value, measure.decimals, QString::fromStdString(each.unit)));
            }
        }
        for (const content::Symptom &symptom : pack.symptoms) {
            if (!kinds.insert(domain::symptomKind(symptom.id)).second)
                continue;
            const auto made = context().store().measures.live(patient, domain::symptomKind(symptom.id), {now.at.ms - kDaysBack * kDayMs}, {now.at.ms + 1});
            for (const domain::Measure &each : made ? *made : std::vector<domain::Measure>())
                add("Observation", each.envelope, context().wording.text(symptom.title) + u": "_s + strengthText(domain::strengthOf(each.value)));
        }
    }
    const auto thread = context().store().messages.thread(patient);
    for (const store::MessageRow &row : thread ? *thread : std::vector<store::MessageRow>()) {
        if (row.message.envelope.occurredAt.at.ms >= now.at.ms - kDaysBack * kDayMs)
            add("Communication", row.message.envelope, u"“"_s + firstWords(QString::fromStdString(row.message.text)) + u'”');
    }
    std::ranges::stable_sort(found, std::greater(), &Dated::at);
    std::vector<HiddenItemRow> rows;
    for (Dated &each : found) {
        if (rows.size() < kMost || each.row.isHidden)
            rows.push_back(std::move(each.row));
    }
    m_items.setRows(rows);
    emit changed();
}

QString HiddenItemsViewModel::summary() const
{
    const auto hidden = static_cast<int>(std::ranges::count_if(m_items.rows(), &HiddenItemRow::isHidden));
    //: What a patient keeps from those who help; %n entries
    return hidden > 0 ? tr("%n entries are kept from those who help you.", nullptr, hidden)
                      //: What a patient keeps from those who help: nothing
                      : tr("Those who help you see what you allowed. Nothing is kept from them.");
}

void HiddenItemsViewModel::hide(const QString &key, bool isHidden)
{
    const HiddenItemRow *row = m_items.find(key);
    if (!row || row->isHidden == isHidden)
        return;
    domain::ConsentEntry entry;
    entry.topic = domain::topic::kHiding;
    entry.decision = isHidden ? domain::ConsentEntry::Decision::Given : domain::ConsentEntry::Decision::Withdrawn;
    entry.subject = key.toStdString();
    if (const auto kept = services::recordWord(context().journal(), context().store(), context().workspace.identity().patient, std::move(entry)); !kept) {
        emit failed(entryText(kept.error()));
        return;
    }
    context().workspace.sync.request();
    refresh();
}

} // namespace viewmodels
