// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/lint/finding.h"
#include "content/lint/lint.h"
#include "content/lint/passages.h"

#include <vector>

namespace content
{

/// A pack on the desk of the linter.
struct Desk {
    const Pack &pack;
    const PackLines &files;
    const LintContext &context;
    std::vector<Passage> passages;

    [[nodiscard]] int line(const std::string &file, const std::string &pointer) const { return files.line(file, pointer); }
    /// The unit of another pack that this one uses; nothing when that pack is not there or has no such unit.
    [[nodiscard]] const Unit *usedUnit(const PackId &pack, const UnitId &unit) const;
    [[nodiscard]] const Pack *other(const PackId &id) const;
    /// Units of the pack and those it uses, as far as they are known.
    [[nodiscard]] std::vector<const Unit *> path() const;
    [[nodiscard]] bool knowsAllUsed() const;
};

void checkReading(const Desk &desk, Report &report);    ///< levels, lengths of sentences
void checkVocabulary(const Desk &desk, Report &report); ///< hard words, one word for one thing, names and labels
void checkTypography(const Desk &desk, Report &report); ///< marks, alternative texts, language of each text
void checkTeaching(const Desk &desk, Report &report);   ///< competences, quizzes, reasons, caregivers
void checkSafety(const Desk &desk, Report &report);     ///< red flags, contacts, protocol, rules, advice
void checkSources(const Desk &desk, Report &report);    ///< sources, instruments
void checkFigures(const Desk &desk, Report &report);    ///< figures against rules
void checkParity(const Desk &desk, Report &report);     ///< figures and links in both languages
void checkUse(const Desk &desk, Report &report);        ///< what nothing uses, what is used and is not there

} // namespace content
