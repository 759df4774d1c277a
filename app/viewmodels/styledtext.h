// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/lesson.h"

#include <QString>

namespace viewmodels {

/// Words of a lesson as Qt's StyledText: strong ones bold, those of the glossary links "glossary:<id>". What the pack says is
/// escaped: no pack can bring markup of its own.
[[nodiscard]] QString styledText(const content::Paragraph &paragraph);

[[nodiscard]] QString glossaryLink(const std::string &id);
/// The id in "glossary:<id>"; empty for another link.
[[nodiscard]] std::string glossaryIdOf(const QString &link);

} // namespace viewmodels
