// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/assessment.h"

#include "platforms/base/uuid.h"

#include <algorithm>
#include <set>

namespace domain {

AssessmentId assessmentId(const PatientId &patient, Assessment::Form form)
{
    return {platform::uuidV5(platform::kPasserelleNamespace, std::string(toToken(form)) + "|" + patient.value)};
}

const std::string &answerTo(const Assessment &assessment, std::string_view item)
{
    static const std::string nothing;
    const auto found = assessment.answers.find(std::string(item));
    return found == assessment.answers.end() ? nothing : found->second;
}

bool isYes(const Assessment &assessment, std::string_view item)
{
    return answerTo(assessment, item) == asked::kYes;
}

void answer(Assessment &assessment, std::string_view item, std::string value)
{
    if (value.empty())
        assessment.answers.erase(std::string(item));
    else
        assessment.answers[std::string(item)] = std::move(value);
}

std::vector<std::string> namedIn(const Assessment &assessment, std::string_view prefix, std::string_view value)
{
    std::vector<std::string> names;
    for (const auto &[item, said] : assessment.answers) {
        if (item.starts_with(prefix) && said == value)
            names.push_back(item.substr(prefix.size()));
    }
    return names;
}

DailyCare dailyCare(const Assessment &assessment)
{
    const std::string &medicines = answerTo(assessment, std::string(asked::kDaily) + "medicines");
    const std::string &measures = answerTo(assessment, std::string(asked::kDaily) + "measures");
    const auto isSaid = [](const std::string &answer) { return !answer.empty() && answer != asked::kNotDiscussed; };
    if (!isSaid(medicines) && !isSaid(measures))
        return DailyCare::NotSaid;
    const auto isElse = [&](const std::string &answer) { return !isSaid(answer) || answer == asked::kSomeoneElse; };
    const auto isAlone = [&](const std::string &answer) { return !isSaid(answer) || answer == asked::kAlone; };
    if (isElse(medicines) && isElse(measures))
        return DailyCare::SomeoneElse;
    return isAlone(medicines) && isAlone(measures) ? DailyCare::Alone : DailyCare::WithHelp;
}

std::vector<AssessmentDifference> differencesBetween(const Assessment &ours, const Assessment &theirs)
{
    std::set<std::string> items;
    for (const Assessment *each : {&ours, &theirs}) {
        for (const auto &[item, said] : each->answers) {
            if (item != asked::kBegun && !item.starts_with(asked::kSection))
                items.insert(item);
        }
    }
    std::vector<AssessmentDifference> differences;
    for (const std::string &item : items) {
        if (answerTo(ours, item) != answerTo(theirs, item))
            differences.push_back({item, answerTo(ours, item), answerTo(theirs, item)});
    }
    return differences;
}

std::string_view toToken(Assessment::Form form)
{
    return form == Assessment::Form::Education ? "assessment" : "assessment-eligibility";
}

} // namespace domain
