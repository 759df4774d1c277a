// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/dayrow.h"

#include "app/viewmodels/plantext.h"

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How long a change stays on the page.
constexpr std::int64_t kChangeShownMs = 14 * 24LL * 60 * 60 * 1000;

/// The sentences of this file.
struct Changes {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

} // namespace

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

std::vector<RowsModel<DayRow>::Role> dayRoles()
{
    return {{"key", [](const DayRow &row) { return row.key; }},
        {"kind", [](const DayRow &row) { return row.kind; }},
        {"step", [](const DayRow &row) { return row.step; }},
        {"title", [](const DayRow &row) { return row.title; }},
        {"detail", [](const DayRow &row) { return row.detail; }},
        {"picto", [](const DayRow &row) { return row.picto; }},
        {"actionText", [](const DayRow &row) { return row.actionText; }},
        {"subject", [](const DayRow &row) { return row.subject; }},
        {"fact", [](const DayRow &row) { return row.fact; }},
        {"openDoses", [](const DayRow &row) { return row.openDoses; }},
        {"laterText", [](const DayRow &row) { return row.laterText; }},
        {"putOffText", [](const DayRow &row) { return row.putOffText; }},
        {"isDue", [](const DayRow &row) { return row.isDue; }},
        {"doses", [](const DayRow &row) { return QVariant::fromValue(row.doses); }}};
}

std::vector<DayRow> changeRows(const PatientRecord &record, const DoseBook &book, const Context &context)
{
    std::vector<DayRow> rows;
    const platform::ZonedTime now = context.now();
    const auto isRecent = [&](platform::Instant at) { return at <= now.at && now.at.ms - at.ms < kChangeShownMs; };
    if (const auto path = record.path()) {
        const auto history = context.store().documents.history(path->id.value);
        // A first version is a path, not a change of one.
        if (history && history->size() > 1 && isRecent(history->front().envelope.occurredAt.at)) {
            const domain::Envelope &newest = history->front().envelope;
            rows.push_back({.key = u"path"_s, .kind = u"path"_s,
                //: Today page: somebody changed the path; %1 is a name, %2 a moment such as "yesterday at 8:05am"
                .title = Changes::tr("%1 changed your path %2.").arg(capitalised(record.nameOf(newest.author)), context.wording.moment(newest.occurredAt, now)),
                .detail = QString::fromStdString(path->changeReason)});
        }
    }
    for (const domain::Medication &medicine : book.plan()) {
        const std::vector<PlanChange> changes = planChanges(medicine, context);
        if (changes.empty() || !isRecent(changes.front().version.occurredAt.at))
            continue;
        const PlanChange &newest = changes.front();
        const QString name = capitalised(QString::fromStdString(medicine.name));
        const QString day = context.wording.day(newest.version.occurredAt);
        QStringList detail{newest.what};
        if (newest.version.authorRole.value != "hub")
            //: Today page, under a change of a medicine: who made it and why; %1 is a name, %2 the reason in their words
            detail << (newest.why.isEmpty() ? capitalised(record.nameOf(newest.version.author))
                                            : Changes::tr("%1: %2").arg(capitalised(record.nameOf(newest.version.author)), newest.why));
        else if (!newest.why.isEmpty())
            detail << newest.why;
        rows.push_back({.key = u"plan:"_s + QString::fromStdString(medicine.id.value), .kind = u"plan"_s,
            //: Today page: a medicine was stopped; %1 is its name, %2 a day such as Monday 3 March
            .title = newest.isStop ? Changes::tr("%1: stopped on %2.").arg(name, day)
                                   //: Today page: how a medicine is taken changed; %1 is its name, %2 a day such as Monday 3 March
                                   : Changes::tr("%1: changed on %2.").arg(name, day),
            .detail = detail.join(u'\n')});
    }
    return rows;
}

} // namespace viewmodels
