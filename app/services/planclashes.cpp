// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/planclashes.h"

#include "app/domain/planchange.h"
#include "app/services/alertdesk.h"

#include <algorithm>

namespace services {

using content::SetByTeam;
using domain::ClinicalSetting;

std::vector<SetByTeam> setByTeam(store::Store &store, const domain::PatientId &patient, domain::LocalDay today)
{
    std::vector<SetByTeam> set;
    const auto settings = store.clinicalSettings.current(patient);
    for (const auto &[setting, version] : settings ? *settings : std::vector<store::SettingVersion>()) {
        const auto slash = setting.subject.find('/');
        if (!setting.value || !rules::isClinician(version.authorRole))
            continue;
        const std::string id = domain::settingId(setting.patient, setting.kind, setting.subject);
        if (setting.kind == ClinicalSetting::Kind::Amount)
            set.push_back({.kind = SetByTeam::Kind::Amount, .id = id, .topic = setting.subject, .value = *setting.value, .unit = setting.unit});
        else if (setting.kind == ClinicalSetting::Kind::Threshold && slash != std::string::npos)
            set.push_back({.kind = SetByTeam::Kind::Threshold, .id = id, .value = *setting.value, .unit = setting.unit,
                .pack = content::PackId(setting.subject.substr(0, slash)), .rule = setting.subject.substr(slash + 1)});
    }
    const auto plan = store.medications.plan(patient);
    for (const domain::Medication &medicine : plan ? *plan : std::vector<domain::Medication>()) {
        if (!domain::isOver(medicine, today))
            set.push_back({.kind = SetByTeam::Kind::Medicine, .id = medicine.id.value, .name = medicine.name});
    }
    return set;
}

std::vector<content::Contradiction> clashesWithPath(
    store::Store &store, const Library &library, const domain::PatientId &patient, const std::vector<SetByTeam> &set)
{
    const auto path = store.paths.active(patient);
    if (!path)
        return {};
    std::vector<content::Contradiction> found = content::findContradictions(packsOf(*path, library), set);
    std::erase_if(found, [](const content::Contradiction &each) { return each.left.set.empty() && each.right.set.empty(); });
    return found;
}

} // namespace services
