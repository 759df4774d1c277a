// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/eligibility.h"

#include <algorithm>
#include <array>

namespace domain {

namespace {

constexpr int kDaysWithoutSimilarSurgery = 365;

struct EpisodeRule {
    SurgeryEpisode episode;
    std::string_view token;
    std::string_view ghmRoot;
    bool excludesTotalColectomy;
};
// Roots of the homogeneous groups of stays, as the calls for the experiment name them.
constexpr std::array kEpisodes{
    EpisodeRule{SurgeryEpisode::HipReplacement, "hip-replacement", "08C48", false},
    EpisodeRule{SurgeryEpisode::KneeReplacement, "knee-replacement", "08C24", false},
    EpisodeRule{SurgeryEpisode::Colectomy, "colectomy", "06C04", true},
};

struct PepsRule {
    PepsList list;
    std::string_view token;
    int fromAge; ///< 0: any
    std::string_view illness;
    PepsFault withoutIllness;
};
constexpr std::array kLists{
    PepsRule{PepsList::Diabetes, "diabetes", 0, "diabetes", PepsFault::NoDiabetes},
    PepsRule{PepsList::SixtyFiveAndOver, "sixty-five-and-over", 65, "", PepsFault::NoDiabetes},
    PepsRule{PepsList::FiftyAndOverNeuro, "fifty-and-over-neuro", 50, "neurodegenerative", PepsFault::NoNeurodegenerative},
    PepsRule{PepsList::WholeList, "whole-list", 0, "", PepsFault::NoDiabetes},
};

/// One condition that excludes when it is true, and is not met as long as nobody said.
struct Exclusion {
    EpisodeFault fault;
    std::optional<bool> excludes;
};

} // namespace

std::vector<EpisodeFault> faultsOf(SurgeryEpisode episode, const SurgeryStay &stay)
{
    const EpisodeRule &rule = *std::ranges::find(kEpisodes, episode, &EpisodeRule::episode);
    std::vector<EpisodeFault> faults;
    bool isSaid = !stay.ghm.empty();
    if (!stay.ghm.empty() && !stay.ghm.starts_with(rule.ghmRoot))
        faults.push_back(EpisodeFault::OtherSurgery);
    const std::optional<bool> notFromHome = stay.fromHome ? std::optional(!*stay.fromHome) : std::nullopt;
    for (const Exclusion &each : {Exclusion{EpisodeFault::NotFromHome, notFromHome}, Exclusion{EpisodeFault::ThroughEmergency, stay.throughEmergency},
             Exclusion{EpisodeFault::Died, stay.died}, Exclusion{EpisodeFault::Palliative, stay.palliative}}) {
        isSaid = isSaid && each.excludes.has_value();
        if (each.excludes.value_or(false))
            faults.push_back(each.fault);
    }
    if (stay.similarSurgeryBefore && stay.operatedOn) {
        const int days = stay.operatedOn->days - stay.similarSurgeryBefore->days;
        if (days >= 0 && days <= kDaysWithoutSimilarSurgery)
            faults.push_back(EpisodeFault::SimilarSurgery);
    } else {
        isSaid = isSaid && stay.isFirstSurgery;
    }
    if (rule.excludesTotalColectomy) {
        isSaid = isSaid && stay.totalColectomy.has_value();
        if (stay.totalColectomy.value_or(false))
            faults.push_back(EpisodeFault::TotalColectomy);
    }
    if (!isSaid)
        faults.push_back(EpisodeFault::NotSaid);
    return faults;
}

std::vector<PepsFault> faultsOf(PepsList list, const PepsPatient &patient, LocalDay day)
{
    const PepsRule &rule = *std::ranges::find(kLists, list, &PepsRule::list);
    std::vector<PepsFault> faults;
    if (!patient.isOfTheDoctor)
        faults.push_back(PepsFault::NotOfTheDoctor);
    if (rule.fromAge > 0 && !patient.born)
        faults.push_back(PepsFault::NoBirthDate);
    else if (rule.fromAge > 0 && ageOn(*patient.born, day) < rule.fromAge)
        faults.push_back(PepsFault::TooYoung);
    if (!rule.illness.empty() && !patient.longTermIllnesses.contains(std::string(rule.illness)))
        faults.push_back(rule.withoutIllness);
    return faults;
}

int ageOn(LocalDay born, LocalDay day)
{
    const std::string then = toIso(born);
    const std::string now = toIso(day);
    const int years = std::stoi(now.substr(0, 4)) - std::stoi(then.substr(0, 4));
    return now.substr(4) < then.substr(4) ? years - 1 : years;
}

std::string_view toToken(SurgeryEpisode episode)
{
    return std::ranges::find(kEpisodes, episode, &EpisodeRule::episode)->token;
}

std::string_view toToken(PepsList list)
{
    return std::ranges::find(kLists, list, &PepsRule::list)->token;
}

} // namespace domain
