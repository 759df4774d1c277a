// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/lesson.h"

#include <QString>

#include <vector>

namespace viewmodels {

/// A paragraph cut into what is said in one breath, each with its words dressed as before. ":" and ";" do not cut: what
/// stands on both sides of them is one line on screen.
[[nodiscard]] std::vector<content::Paragraph> sentencesOf(const content::Paragraph &paragraph, const QString &language);

/// A sentence as a voice says it: units after figures and titles before names in full, thousands in one run. What is on
/// screen stays as it is.
[[nodiscard]] QString spokenText(const QString &sentence, const QString &language);

} // namespace viewmodels
