// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/model/localtext.h"

namespace content {

const std::string &LocalText::in(std::string_view language) const
{
    static const std::string kNothing;
    if (const auto found = byLanguage.find(language); found != byLanguage.end())
        return found->second;
    if (const auto french = byLanguage.find("fr"); french != byLanguage.end())
        return french->second;
    return byLanguage.empty() ? kNothing : byLanguage.begin()->second;
}

} // namespace content
