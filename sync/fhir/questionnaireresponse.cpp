// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/questionnaireresponse.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<QuestionnaireResponseAnswer> {
    static constexpr auto kMembers = members(
        member("valueBoolean", &QuestionnaireResponseAnswer::valueBoolean),
        member("valueDecimal", &QuestionnaireResponseAnswer::valueDecimal),
        member("valueInteger", &QuestionnaireResponseAnswer::valueInteger),
        member("valueDate", &QuestionnaireResponseAnswer::valueDate),
        member("valueDateTime", &QuestionnaireResponseAnswer::valueDateTime),
        member("valueTime", &QuestionnaireResponseAnswer::valueTime),
        member("valueString", &QuestionnaireResponseAnswer::valueString),
        member("valueUri", &QuestionnaireResponseAnswer::valueUri),
        member("valueCoding", &QuestionnaireResponseAnswer::valueCoding),
        member("valueQuantity", &QuestionnaireResponseAnswer::valueQuantity),
        member("valueReference", &QuestionnaireResponseAnswer::valueReference),
        member("item", &QuestionnaireResponseAnswer::item));
};

template <>
struct Shape<QuestionnaireResponseItem> {
    static constexpr auto kMembers = members(
        member("linkId", &QuestionnaireResponseItem::linkId), member("definition", &QuestionnaireResponseItem::definition),
        member("text", &QuestionnaireResponseItem::text), member("answer", &QuestionnaireResponseItem::answer),
        member("item", &QuestionnaireResponseItem::item));
};

template <>
struct Shape<QuestionnaireResponse> {
    static constexpr auto kMembers = members(
        member("id", &QuestionnaireResponse::id), member("meta", &QuestionnaireResponse::meta),
        member("extension", &QuestionnaireResponse::extension), member("identifier", &QuestionnaireResponse::identifier),
        member("basedOn", &QuestionnaireResponse::basedOn), member("partOf", &QuestionnaireResponse::partOf),
        member("questionnaire", &QuestionnaireResponse::questionnaire), member("status", &QuestionnaireResponse::status),
        member("subject", &QuestionnaireResponse::subject), member("authored", &QuestionnaireResponse::authored),
        member("author", &QuestionnaireResponse::author), member("source", &QuestionnaireResponse::source),
        member("item", &QuestionnaireResponse::item));
};

template platform::Result<QuestionnaireResponse> read<QuestionnaireResponse>(std::string_view);
template std::string write<QuestionnaireResponse>(const QuestionnaireResponse &);

} // namespace fhir
