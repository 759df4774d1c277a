// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/scenarios/loopscenario.h"
#include "tests/scenarios/loopsteps.h"

using namespace Qt::Literals::StringLiterals;

const std::vector<LoopStep> &martinSteps()
{
    static const std::vector<LoopStep> kSteps{
        {u"Thursday 5 November, fourth day of his capsules: the care hub starts on loopback."_s,
            [](LoopScenario &scenario) { return scenario.setNow(u"2026-11-05T09:15:00"_s) && scenario.startHub(); }},
        {u"Claire sends M. Martin a path for his medicine, sets his fever number at 37.8 and makes a pairing code."_s,
            [](LoopScenario &scenario) { return scenario.play(u"nurse"_s, u"martin/1-nurse-assigns"_s); }},
        {u"He links his phone and makes the letters larger."_s,
            [](LoopScenario &scenario) { return playPairing(scenario, u"martin/2-pairs"_s); }},
        {u"He confirms the capsule of the morning, learns what to do about fever, and says it back in his own words."_s,
            [](LoopScenario &scenario) { return scenario.play(u"patient"_s, u"martin/3-learns"_s); }},
        {u"In the evening he leaves a capsule out because it makes him feel sick, and opens the unit that may help."_s,
            [](LoopScenario &scenario) {
                return scenario.setNow(u"2026-11-05T20:20:00"_s) && scenario.play(u"patient"_s, u"martin/4-leaves-one-out"_s);
            }},
        {u"Tuesday 17 November, a day without capsules, and no network: 38.4 degrees. The alert is there at once; he asks a question from a unit."_s,
            [](LoopScenario &scenario) {
                scenario.stopHub();
                return scenario.setNow(u"2026-11-17T09:40:00"_s) && scenario.playUntilKilled(u"patient"_s, u"martin/5-fever-offline"_s, u"question-written"_s);
            }},
        {u"The network is back: what waited is sent, although the phone had been switched off in between."_s,
            [](LoopScenario &scenario) { return scenario.startHub() && scenario.play(u"patient"_s, u"martin/6-sends"_s); }},
        {u"Claire finds M. Martin first on her list, says that she has seen it and what she does, and answers."_s,
            [](LoopScenario &scenario) { return scenario.play(u"nurse"_s, u"martin/7-nurse-sees"_s); }},
        {u"He reads that she has seen his temperature, what she wrote, and her answer."_s,
            [](LoopScenario &scenario) { return scenario.play(u"patient"_s, u"martin/8-reads"_s); }},
        {u"The hub stops, and what it holds is exported."_s,
            [](LoopScenario &scenario) {
                scenario.stopHub();
                return scenario.exportHub();
            }},
    };
    return kSteps;
}
