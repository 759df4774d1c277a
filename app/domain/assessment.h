// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

using AssessmentId = Named<struct AssessmentTag>;

/// What was asked of one patient and what was said: the shared educational assessment, or what the lists of patients ask for. A
/// document: each time it is finished is a version. An open list: an item this version of the app does not ask is kept and sent
/// back unchanged. What was never asked is absent; "not discussed" is an answer.
struct Assessment {
    enum class Form { Education, Eligibility };

    PatientId patient;
    Form form = Form::Education;
    std::map<std::string, std::string> answers; ///< item of `asked` → token, or the person's own words

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

/// One a patient and form, the same on every device.
[[nodiscard]] AssessmentId assessmentId(const PatientId &patient, Assessment::Form form);

namespace asked {
inline constexpr std::string_view kNotDiscussed = "not-discussed";
inline constexpr std::string_view kYes = "yes";
inline constexpr std::string_view kNo = "no";
inline constexpr std::string_view kAlone = "alone";
inline constexpr std::string_view kWithHelp = "with-help";
inline constexpr std::string_view kSomeoneElse = "someone-else";

/// When this round began, ISO: answers to the questions of the packs count from here.
inline constexpr std::string_view kBegun = "begun";
inline constexpr std::string_view kLives = "home/lives"; ///< "alone", "with-others", "in-a-home"
inline constexpr std::string_view kHelper = "home/helper";
inline constexpr std::string_view kHelperWho = "home/helper-who";
// What somebody does alone, with help, or has done by somebody else: "daily/medicines"
inline constexpr std::array<std::string_view, 6> kActivities{"medicines", "measures", "meals", "moving", "washing", "appointments"};
inline constexpr std::string_view kDaily = "daily/";
inline constexpr std::string_view kEquipment = "equipment/"; ///< "equipment/scale"
inline constexpr std::string_view kPack = "pack/";           ///< "pack/heart-failure": what the person lives with
inline constexpr std::string_view kWords = "words/";         ///< by section, in their words
inline constexpr std::string_view kSection = "section/";     ///< "seen", "not-discussed"
/// How teaching is given. What a question about reading was answered is never kept, only this.
inline constexpr std::array<std::string_view, 3> kDelivery{"delivery/aloud", "delivery/short", "delivery/call"};
/// The nursing assessment (BSI) that exists beside this one: which level, of which day.
inline constexpr std::string_view kNursingLevel = "nursing/level"; ///< "light", "intermediate", "heavy", "none"
inline constexpr std::string_view kNursingDay = "nursing/day";     ///< ISO date
} // namespace asked

/// The words or the token under an item; empty when it was never asked.
[[nodiscard]] const std::string &answerTo(const Assessment &assessment, std::string_view item);
[[nodiscard]] bool isYes(const Assessment &assessment, std::string_view item);
/// An empty value takes the answer back.
void answer(Assessment &assessment, std::string_view item, std::string value);
/// What follows a prefix in the items that have this value: of "equipment/" and "yes", "scale".
[[nodiscard]] std::vector<std::string> namedIn(const Assessment &assessment, std::string_view prefix, std::string_view value);

/// Who does the daily care, all in all: medicines and measures decide, and what is done with more help weighs more than what is
/// done alone. Nothing when neither was discussed.
enum class DailyCare { Alone, WithHelp, SomeoneElse, NotSaid };
[[nodiscard]] DailyCare dailyCare(const Assessment &assessment);

struct AssessmentDifference {
    std::string item;
    std::string ours;
    std::string theirs;

    friend bool operator==(const AssessmentDifference &, const AssessmentDifference &) = default;
};
/// What two versions say differently, without what only says how far one has come.
[[nodiscard]] std::vector<AssessmentDifference> differencesBetween(const Assessment &ours, const Assessment &theirs);

[[nodiscard]] std::string_view toToken(Assessment::Form form);

} // namespace domain
