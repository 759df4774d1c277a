// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/contenterror.h"

#include <string>
#include <utility>
#include <vector>

namespace content
{

/// What the loader tells and what the linter tells is one list to the author: all of it must be mended, nothing can be
/// waived. The codes are those of content/schema/LINT.md.
using Finding = ContentError;

/// Where checks put what they find.
class Report
{
public:
    void add(std::string file, int line, std::string code, std::string reason, std::string remedy)
    {
        m_findings.push_back({std::move(file), line, std::move(code), std::move(reason), std::move(remedy)});
    }

    /// By file, then line, each thing once.
    [[nodiscard]] std::vector<Finding> sorted() const;

private:
    std::vector<Finding> m_findings;
};

} // namespace content
