// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

#include <string_view>

namespace fhir {

struct PatientContact {
    std::vector<CodeableConcept> relationship;
    std::optional<HumanName> name;
    std::vector<ContactPoint> telecom;
    Extra extra;

    friend bool operator==(const PatientContact &, const PatientContact &) = default;
};

struct PatientCommunication {
    CodeableConcept language;
    std::optional<bool> preferred;
    Extra extra;

    friend bool operator==(const PatientCommunication &, const PatientCommunication &) = default;
};

/// https://hl7.org/fhir/R4/patient.html
/// Written by the hub only; the national identity number is never read into a field of ours.
struct Patient {
    static constexpr std::string_view kResourceType = "Patient";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::optional<bool> active;
    std::vector<HumanName> name;
    std::vector<ContactPoint> telecom;
    std::string gender;
    std::string birthDate;
    std::optional<bool> deceasedBoolean;
    std::string deceasedDateTime;
    std::vector<PatientContact> contact;
    std::vector<PatientCommunication> communication;
    std::vector<Reference> generalPractitioner;
    std::optional<Reference> managingOrganization;
    Extra extra;

    friend bool operator==(const Patient &, const Patient &) = default;
};

} // namespace fhir
