// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/readingsettings.h"

#include "app/services/pathplanning.h"
#include "app/viewmodels/patientrecord.h"
#include "content/learning/levels.h"
#include "platforms/base/logging.h"

#include <algorithm>
#include <map>

namespace viewmodels {

namespace {

constexpr platform::Logger kLog{"viewmodels"};
constexpr const char *kContinuous = "reading.continuous";
constexpr const char *kSlow = "reading.slow";
constexpr const char *kListen = "reading.listen";
constexpr const char *kLevel = "reading.level";

void keep(store::SettingStore &settings, const char *key, const std::string &value)
{
    if (auto kept = settings.set(key, value); !kept)
        kLog.warning("A choice about reading could not be kept: " + kept.error().detail);
}

} // namespace

bool ReadingSettings::isContinuous() const
{
    return m_context.store().settings.valueOr(kContinuous, "no") == "yes";
}

void ReadingSettings::setContinuous(bool continuous) const
{
    remember(kContinuous, continuous ? "yes" : "no");
}

bool ReadingSettings::isSlow() const
{
    return m_context.store().settings.valueOr(kSlow, "no") == "yes";
}

void ReadingSettings::setSlow(bool slow) const
{
    remember(kSlow, slow ? "yes" : "no");
}

bool ReadingSettings::isListening() const
{
    return m_context.store().settings.valueOr(kListen, "no") == "yes";
}

void ReadingSettings::setListening(bool listening) const
{
    remember(kListen, listening ? "yes" : "no");
}

void ReadingSettings::begin(store::SettingStore &settings, content::Level level, bool listening)
{
    keep(settings, kLevel, std::to_string(level));
    keep(settings, kListen, listening ? "yes" : "no");
}

content::Level ReadingSettings::chosenLevel() const
{
    const std::string kept = m_context.store().settings.valueOr(kLevel, {});
    const bool isLevel = kept.size() == 1 && kept[0] >= '0' + content::kFirstLevel && kept[0] <= '0' + content::kHighestLevel;
    return isLevel ? kept[0] - '0' : 0;
}

void ReadingSettings::setChosenLevel(content::Level level) const
{
    remember(kLevel, std::to_string(level));
}

content::Level ReadingSettings::levelFor(const content::Unit &unit) const
{
    const content::Level chosen = chosenLevel();
    const content::Level wanted = chosen != 0 ? chosen : followedLevel();
    std::vector<content::Level> levels = unit.levels;
    std::ranges::sort(levels);
    const auto above = std::ranges::upper_bound(levels, wanted);
    return levels.empty() ? content::kFirstLevel : above == levels.begin() ? levels.front() : *(above - 1);
}

/// Only runs that were answered to the end count: the first questions of a unit alone say little.
content::Level ReadingSettings::followedLevel() const
{
    struct Run {
        const content::Unit *unit = nullptr;
        std::map<std::string, content::Verdict> verdicts;
    };
    std::vector<domain::AttemptId> order;
    std::map<std::string, Run> runs;
    for (const domain::Answer &answer : PatientRecord(m_context).answers()) {
        const auto [run, isNew] = runs.try_emplace(answer.attempt.value);
        if (isNew) {
            order.push_back(answer.attempt);
            run->second.unit = m_context.library().unit(answer.unit);
        }
        run->second.verdicts.try_emplace(answer.question, services::toContent(answer.verdict));
    }
    std::vector<content::Ease> eases;
    for (const domain::AttemptId &attempt : order) {
        const Run &run = runs.at(attempt.value);
        if (!run.unit || run.verdicts.size() < run.unit->quiz.questions.size())
            continue;
        std::vector<content::Verdict> verdicts;
        for (const auto &[question, verdict] : run.verdicts)
            verdicts.push_back(verdict);
        if (const auto ease = content::easeOf(verdicts))
            eases.push_back(*ease);
    }
    return content::levelAfter(eases);
}

void ReadingSettings::remember(const char *key, const std::string &value) const
{
    keep(m_context.store().settings, key, value);
}

} // namespace viewmodels
