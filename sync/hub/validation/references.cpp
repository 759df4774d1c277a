// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/validation/references.h"

#include "sync/hub/access.h"
#include "sync/hub/outcome.h"
#include "sync/hub/resourcestore.h"

#include <algorithm>
#include <array>
#include <functional>

namespace hub {

namespace {

/// Where a reference may lead to what is not here (yet). Nothing a person declared is refused for want of what it speaks of.
constexpr std::array kMayPointAhead{
    std::string_view("AuditEvent"),                                 // what was looked at may never leave the device
    std::string_view("CarePlan.activity"),                          // its tasks point back, and a large path comes in several bundles
    std::string_view("Consent.provision"),                          // the person it lets in is made by it; what it hides may follow
    std::string_view("DetectedIssue"),                              // an alert never waits for its evidence
    std::string_view("MedicationAdministration.request"),           // a medicine a person wrote down stays on their phone
    std::string_view("MedicationDispense.authorizingPrescription"), // likewise
    std::string_view("Observation.derivedFrom"),                    // an answer spoken aloud stays on the device it was spoken on
};

bool mayPointAhead(std::string_view path)
{
    return std::ranges::any_of(kMayPointAhead, [path](std::string_view start) {
        return path.starts_with(start) && (path.size() == start.size() || path[start.size()] == '.' || path[start.size()] == '[');
    });
}

using Visit = std::function<void(const std::string &text, const std::string &path)>;

void forEachReference(const Json &value, const std::string &path, const Visit &visit)
{
    if (value.is_object()) {
        for (const auto &[key, child] : value.items()) {
            if (key == "reference" && child.is_string())
                visit(child.get_ref<const std::string &>(), path);
            else if (child.is_structured())
                forEachReference(child, path + '.' + key, visit);
        }
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            forEachReference(value[i], path + '[' + std::to_string(i) + ']', visit);
    }
}

bool isContained(const Json &resource, std::string_view id)
{
    const Json contained = resource.value("contained", Json::array());
    return id.empty() || std::ranges::any_of(contained, [id](const Json &each) { return each.is_object() && each.value("id", "") == id; });
}

} // namespace

void checkReferences(db::Connection &database, const Json &resource, const std::string &patient)
{
    const PatientOf patientOf = patientLookup(database);
    forEachReference(resource, resource.at("resourceType").get<std::string>(), [&](const std::string &text, const std::string &path) {
        if (text.starts_with('#')) {
            if (!isContained(resource, std::string_view(text).substr(1)))
                throw Refusal(422, "not-found", "The resource contains nothing of this id.", path + ".reference");
            return;
        }
        if (text.starts_with("urn:uuid:"))
            throw Refusal(422, "not-found", "The reference names an entry that is not created in the same transaction.", path + ".reference");
        const auto reference = localReference(text);
        if (!reference)
            return; // of a type the hub has not, or of another server
        const auto owner = patientOf(reference->type, reference->id);
        const std::string whose = reference->type == "Patient" ? reference->id : owner.value_or("");
        if (!whose.empty() && whose != patient) {
            Refusal refusal(403, "forbidden", "It refers to the record of another patient.", path);
            refusal.patient = whose;
            throw refusal;
        }
        const bool isElsewhere = text.find("://") != std::string::npos;
        // Somebody who helps on the patient's own device has no place here.
        const bool isHelper = reference->type == "RelatedPerson";
        if (!owner && !isElsewhere && !isHelper && !mayPointAhead(path))
            throw Refusal(422, "not-found", "The hub has no resource of this type and id.", path + ".reference");
    });
}

} // namespace hub
