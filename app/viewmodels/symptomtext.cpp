// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/symptomtext.h"

#include "app/viewmodels/packtext.h"

#include <algorithm>

namespace viewmodels {

namespace {

/// The sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SymptomText)
};

} // namespace

QString strengthText(domain::Strength strength)
{
    switch (strength) {
    case domain::Strength::Gone:
        //: How strong something is that a person feels: no longer there
        return Words::tr("not any more");
    case domain::Strength::Little:
        //: How strong something is that a person feels
        return Words::tr("a little");
    case domain::Strength::Rather:
        //: How strong something is that a person feels: in the middle
        return Words::tr("rather strong");
    case domain::Strength::Strong:
        //: How strong something is that a person feels
        return Words::tr("very strong");
    case domain::Strength::Unbearable:
        break;
    }
    //: How strong something is that a person feels: the most
    return Words::tr("too strong to bear");
}

QString courseText(domain::Course course)
{
    switch (course) {
    case domain::Course::Better:
        //: What a person feels, the last days against those before
        return Words::tr("Less strong than before.");
    case domain::Course::Alike:
        //: What a person feels, the last days against those before
        return Words::tr("Like before.");
    case domain::Course::Worse:
        //: What a person feels, the last days against those before
        return Words::tr("Stronger than before.");
    case domain::Course::Unknown:
        break;
    }
    return {};
}

SymptomWeek symptomWeek(const Context &context, const domain::PatientId &patient, const std::string &symptom)
{
    SymptomWeek week;
    for (const content::Pack &pack : context.library().packs()) {
        const auto found = std::ranges::find(pack.symptoms, symptom, &content::Symptom::id);
        if (found == pack.symptoms.end())
            continue;
        week.title = context.wording.text(found->title);
        week.picto = pictoIn(pack, found->picto);
        break;
    }
    if (week.title.isEmpty())
        week.title = QString::fromStdString(symptom);
    const std::string kind = domain::symptomKind(symptom);
    const platform::ZonedTime now = context.now();
    if (auto latest = context.store().measures.latest(patient, kind, {now.at.ms + 1}))
        week.last = std::move(*latest);
    const domain::LocalDay today = domain::localDayOf(now);
    std::vector<domain::DayValues> days;
    if (const auto read = context.store().measures.days(patient, kind, {{today.days - kSymptomDays + 1}, today})) {
        for (const store::MeasureDay &day : *read)
            days.push_back({day.day, day.count, day.low, day.high, day.total});
    }
    week.days = static_cast<int>(days.size());
    week.course = domain::courseOf(days, today);
    return week;
}

std::vector<std::string> symptomsOf(const std::vector<const content::Pack *> &packs)
{
    std::vector<std::string> ids;
    for (const content::Pack *pack : packs) {
        for (const content::Symptom &symptom : pack->symptoms) {
            if (std::ranges::find(ids, symptom.id) == ids.end())
                ids.push_back(symptom.id);
        }
    }
    return ids;
}

} // namespace viewmodels
