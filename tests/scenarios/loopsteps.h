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

/// Assign, learn, record, sync, see; with the hub switched off while the patient learns, and the app killed before it
/// could send.
[[nodiscard]] const std::vector<LoopStep> &loopSteps();
