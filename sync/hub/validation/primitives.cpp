// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/validation/primitives.h"

#include "sync/hub/access.h"
#include "sync/hub/fhirdate.h"

#include <algorithm>
#include <limits>

namespace hub {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool hasNoBlanks(std::string_view text)
{
    return std::ranges::none_of(text, isBlank);
}

/// Single spaces inside, none at the ends.
bool isCode(std::string_view text)
{
    if (isBlank(text.front()) || isBlank(text.back()))
        return false;
    return std::ranges::adjacent_find(text, [](char a, char b) { return isBlank(a) && isBlank(b); }) == text.end();
}

bool isWholeNumber(const Json &value, std::int64_t least)
{
    return value.is_number_integer() && value.get<std::int64_t>() >= least && value.get<std::int64_t>() <= std::numeric_limits<std::int32_t>::max();
}

bool hasTextForm(std::string_view type, std::string_view text)
{
    if (text.empty())
        return false;
    if (type == "code")
        return isCode(text);
    if (type == "id")
        return isFhirId(text);
    if (type == "uri" || type == "url" || type == "canonical" || type == "oid" || type == "uuid")
        return hasNoBlanks(text);
    if (type == "date")
        return isFhirDate(text);
    if (type == "dateTime")
        return isFhirDateTime(text);
    if (type == "instant")
        return isFhirInstant(text);
    if (type == "time")
        return isFhirTime(text);
    return true;
}

} // namespace

bool isPrimitiveType(std::string_view type)
{
    return !type.empty() && type.front() >= 'a' && type.front() <= 'z';
}

bool hasPrimitiveForm(std::string_view type, const Json &value)
{
    if (type == "boolean")
        return value.is_boolean();
    if (type == "decimal")
        return value.is_number();
    if (type == "integer")
        return isWholeNumber(value, std::numeric_limits<std::int32_t>::min());
    if (type == "unsignedInt")
        return isWholeNumber(value, 0);
    if (type == "positiveInt")
        return isWholeNumber(value, 1);
    return value.is_string() && hasTextForm(type, value.get_ref<const std::string &>());
}

} // namespace hub
