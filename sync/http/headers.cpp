// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/http/headers.h"

#include <algorithm>

namespace http {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool isSameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::optional<std::string> Headers::value(std::string_view name) const
{
    for (const Field &field : m_fields) {
        if (isSameName(field.first, name))
            return field.second;
    }
    return std::nullopt;
}

void Headers::set(std::string_view name, std::string value)
{
    std::erase_if(m_fields, [&](const Field &field) { return isSameName(field.first, name); });
    add(name, std::move(value));
}

} // namespace http
