// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/task.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<TaskRestriction> {
    static constexpr auto kMembers = members(
        member("repetitions", &TaskRestriction::repetitions), member("period", &TaskRestriction::period),
        member("recipient", &TaskRestriction::recipient));
};

template <>
struct Shape<TaskParameter> {
    static constexpr auto kMembers = members(
        member("type", &TaskParameter::type), member("valueBoolean", &TaskParameter::valueBoolean),
        member("valueCanonical", &TaskParameter::valueCanonical), member("valueCode", &TaskParameter::valueCode),
        member("valueDateTime", &TaskParameter::valueDateTime), member("valueDecimal", &TaskParameter::valueDecimal),
        member("valueInteger", &TaskParameter::valueInteger), member("valueString", &TaskParameter::valueString),
        member("valueCodeableConcept", &TaskParameter::valueCodeableConcept),
        member("valueQuantity", &TaskParameter::valueQuantity), member("valueReference", &TaskParameter::valueReference));
};

template <>
struct Shape<Task> {
    static constexpr auto kMembers = members(
        member("id", &Task::id), member("meta", &Task::meta), member("extension", &Task::extension),
        member("identifier", &Task::identifier), member("instantiatesCanonical", &Task::instantiatesCanonical),
        member("basedOn", &Task::basedOn), member("partOf", &Task::partOf), member("status", &Task::status),
        member("statusReason", &Task::statusReason), member("businessStatus", &Task::businessStatus),
        member("intent", &Task::intent), member("priority", &Task::priority), member("code", &Task::code),
        member("description", &Task::description), member("focus", &Task::focus), member("for", &Task::forPatient),
        member("executionPeriod", &Task::executionPeriod), member("authoredOn", &Task::authoredOn),
        member("lastModified", &Task::lastModified), member("requester", &Task::requester), member("owner", &Task::owner),
        member("note", &Task::note), member("restriction", &Task::restriction), member("input", &Task::input),
        member("output", &Task::output));
};

template platform::Result<Task> read<Task>(std::string_view);
template std::string write<Task>(const Task &);

} // namespace fhir
