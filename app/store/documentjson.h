// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/assessment.h"
#include "app/domain/clinicalsetting.h"
#include "app/domain/documents.h"
#include "app/domain/goal.h"
#include "platforms/base/result.h"

namespace store {

/// How documents are kept in `document_version.body`. JSON because versions of one document may differ in shape over
/// the years and are shown side by side; it never leaves this folder.
[[nodiscard]] std::string toBody(const domain::EducationPath &path);
[[nodiscard]] std::string toBody(const domain::PathTemplate &made);
[[nodiscard]] std::string toBody(const domain::Medication &medication);
[[nodiscard]] std::string toBody(const domain::Person &person);
[[nodiscard]] std::string toBody(const domain::CareTeam &team);
[[nodiscard]] std::string toBody(const domain::ClinicalSetting &setting);
[[nodiscard]] std::string toBody(const domain::Goal &goal);
[[nodiscard]] std::string toBody(const domain::Assessment &assessment);
/// The two columns of `plan_version`, and a version that has what they say.
[[nodiscard]] std::string toText(const std::vector<domain::Schedule> &schedules);
[[nodiscard]] std::string toText(const domain::Habits &habits);
[[nodiscard]] platform::Result<domain::PlanVersion> planVersionFrom(const std::string &schedules, const std::string &habits);
[[nodiscard]] platform::Result<domain::EducationPath> pathFromBody(const std::string &body);
[[nodiscard]] platform::Result<domain::PathTemplate> templateFromBody(const std::string &body);
[[nodiscard]] platform::Result<domain::Medication> medicationFromBody(const std::string &body);
[[nodiscard]] platform::Result<domain::ClinicalSetting> settingFromBody(const std::string &body);
[[nodiscard]] platform::Result<domain::Person> personFromBody(const std::string &body);
[[nodiscard]] platform::Result<domain::CareTeam> teamFromBody(const std::string &body);
[[nodiscard]] platform::Result<domain::Goal> goalFromBody(const std::string &body);
[[nodiscard]] platform::Result<domain::Assessment> assessmentFromBody(const std::string &body);

} // namespace store
