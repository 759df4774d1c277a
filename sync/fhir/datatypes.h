// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/decimal.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// The FHIR data types we use, https://hl7.org/fhir/R4/datatypes.html
///
/// Conventions of every struct of this folder: codes and dates are strings as on the wire, an empty string is an absent
/// element; an element that can occur at most once and is a struct is `std::optional`, unless it is mandatory.
namespace fhir {

/// Members we do not model (other elements, extensions, `_birthDate` siblings), as JSON text by name. They are written back
/// unchanged: a server's profile may know more than we do, and an update replaces the whole resource.
using Extra = std::map<std::string, std::string>;

/// A piece of JSON carried without being read, for instance the resource of a bundle entry.
struct RawJson {
    std::string text;

    friend bool operator==(const RawJson &, const RawJson &) = default;
};

struct Coding {
    std::string system;
    std::string version;
    std::string code;
    std::string display;
    Extra extra;

    friend bool operator==(const Coding &, const Coding &) = default;
};

struct CodeableConcept {
    std::vector<Coding> coding;
    std::string text;
    Extra extra;

    friend bool operator==(const CodeableConcept &, const CodeableConcept &) = default;
};

struct Period {
    std::string start;
    std::string end;
    Extra extra;

    friend bool operator==(const Period &, const Period &) = default;
};

struct Identifier {
    std::string use;
    std::optional<CodeableConcept> type;
    std::string system;
    std::string value;
    std::optional<Period> period;
    Extra extra;

    friend bool operator==(const Identifier &, const Identifier &) = default;
};

struct Reference {
    std::string reference; ///< "Patient/0190b7a0-…"
    std::string type;
    std::optional<Identifier> identifier;
    std::string display;
    Extra extra;

    friend bool operator==(const Reference &, const Reference &) = default;
};

struct Quantity {
    std::optional<Decimal> value;
    std::string comparator;
    std::string unit;
    std::string system;
    std::string code;
    Extra extra;

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

struct Annotation {
    std::optional<Reference> authorReference;
    std::string authorString;
    std::string time;
    std::string text;
    Extra extra;

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

struct Meta {
    std::string versionId;
    std::string lastUpdated;
    std::string source;
    std::vector<std::string> profile;
    std::vector<Coding> security;
    std::vector<Coding> tag;
    Extra extra;

    friend bool operator==(const Meta &, const Meta &) = default;
};

struct HumanName {
    std::string use;
    std::string text;
    std::string family;
    std::vector<std::string> given;
    std::vector<std::string> prefix;
    std::vector<std::string> suffix;
    std::optional<Period> period;
    Extra extra;

    friend bool operator==(const HumanName &, const HumanName &) = default;
};

struct ContactPoint {
    std::string system;
    std::string value;
    std::string use;
    std::optional<int> rank;
    std::optional<Period> period;
    Extra extra;

    friend bool operator==(const ContactPoint &, const ContactPoint &) = default;
};

struct Attachment {
    std::string contentType;
    std::string language;
    std::string data; ///< base64
    std::string url;
    std::string title;
    std::string creation;
    Extra extra;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// Only the value types we write; the others, and nested extensions, stay in `extra`.
struct Extension {
    std::string url;
    std::optional<bool> valueBoolean;
    std::string valueCode;
    std::string valueDateTime;
    std::optional<Decimal> valueDecimal;
    std::optional<int> valueInteger;
    std::string valueString;
    std::string valueUri;
    std::optional<CodeableConcept> valueCodeableConcept;
    std::optional<Reference> valueReference;
    Extra extra;

    friend bool operator==(const Extension &, const Extension &) = default;
};

} // namespace fhir
