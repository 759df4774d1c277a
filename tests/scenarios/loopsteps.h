// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <vector>

class LoopScenario;

/// One step of the loop: what happens, in a sentence, and how it is played.
struct LoopStep {
    QString sentence;
    std::function<bool(LoopScenario &)> run;
};

/// What one person of the source report lives with the program, from the first day on.
struct Story {
    QString id;     ///< "durand", "martin", "dupont"
    QString person; ///< "Mme Durand, heart failure at home"
    const std::vector<LoopStep> &(*steps)();
};
[[nodiscard]] const std::vector<Story> &stories();

/// A file the run wrote, as text without white space around it: a code, six digits.
[[nodiscard]] QString written(const LoopScenario &scenario, const QString &name);
/// Plays a script of somebody's that needs the pairing code and the digits of the nurse's.
[[nodiscard]] bool playPairing(LoopScenario &scenario, const QString &script);

/// M. Martin, oral anticancer medicine: two weeks with doses and one without, a fever while there is no network.
[[nodiscard]] const std::vector<LoopStep> &martinSteps();
/// M. Dupont, home on the day of his operation: the day moves once, then a night with fever and no network.
[[nodiscard]] const std::vector<LoopStep> &dupontSteps();
/// Mme Durand, heart failure at home. Assign, learn, record, sync, see; with the hub switched off while the patient learns, and the app killed before it
/// could send.
[[nodiscard]] const std::vector<LoopStep> &loopSteps();
