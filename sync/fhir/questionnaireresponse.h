// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct QuestionnaireResponseItem;

struct QuestionnaireResponseAnswer {
    std::optional<bool> valueBoolean;
    std::optional<Decimal> valueDecimal;
    std::optional<int> valueInteger;
    std::string valueDate;
    std::string valueDateTime;
    std::string valueTime;
    std::string valueString;
    std::string valueUri;
    std::optional<Coding> valueCoding;
    std::optional<Quantity> valueQuantity;
    std::optional<Reference> valueReference;
    std::vector<QuestionnaireResponseItem> item;
    Extra extra;

    friend bool operator==(const QuestionnaireResponseAnswer &, const QuestionnaireResponseAnswer &) = default;
};

struct QuestionnaireResponseItem {
    std::string linkId;
    std::string definition;
    std::string text;
    std::vector<QuestionnaireResponseAnswer> answer;
    std::vector<QuestionnaireResponseItem> item;
    Extra extra;

    friend bool operator==(const QuestionnaireResponseItem &, const QuestionnaireResponseItem &) = default;
};

/// https://hl7.org/fhir/R4/questionnaireresponse.html
struct QuestionnaireResponse {
    static constexpr std::string_view kResourceType = "QuestionnaireResponse";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::optional<Identifier> identifier;
    std::vector<Reference> basedOn;
    std::vector<Reference> partOf;
    std::string questionnaire; ///< canonical, "url|version"
    std::string status;
    std::optional<Reference> subject;
    std::string authored;
    std::optional<Reference> author; ///< who entered it
    std::optional<Reference> source; ///< who answered
    std::vector<QuestionnaireResponseItem> item;
    Extra extra;

    friend bool operator==(const QuestionnaireResponse &, const QuestionnaireResponse &) = default;
};

} // namespace fhir
