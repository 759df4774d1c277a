// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/assessment.h"
#include "app/services/library.h"
#include "app/viewmodels/wording.h"

#include <QStringList>

#include <utility>

namespace viewmodels {

/// The parts of the shared assessment, in the order a conversation often takes: "illnesses", "knowledge", "daily", "home",
/// "goals", and "check" at the end.
[[nodiscard]] const QStringList &assessmentSections();
/// "Day to day", beside the handrail.
[[nodiscard]] QString sectionName(const QString &section);
/// The question a section begins with, to be read to the patient.
[[nodiscard]] QString sectionQuestion(const QString &section);
/// Questions that help somebody go on.
[[nodiscard]] QStringList sectionPrompts(const QString &section);

/// What is asked under an item, and the answers it may have as (token, words, pictogram). None: words of their own.
[[nodiscard]] QString itemText(const std::string &item, const services::Library &library, const Wording &wording);
struct AnswerChoice {
    QString token;
    QString text;
    QString picto;
};
[[nodiscard]] std::vector<AnswerChoice> itemChoices(const std::string &item);
/// An answer as one reads it: "With help", a date, the person's own words.
[[nodiscard]] QString answerWords(const std::string &item, const std::string &answer, const Wording &wording);
[[nodiscard]] QString notDiscussedText();

/// What is read to the patient at the end, under what they said. Version assessment-1.
[[nodiscard]] QString assessmentAgreementText();

} // namespace viewmodels
