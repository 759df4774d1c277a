// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/scenarios/loopscenario.h"
#include "tests/scenarios/loopsteps.h"

using namespace Qt::Literals::StringLiterals;

const std::vector<LoopStep> &dupontSteps()
{
    static const std::vector<LoopStep> kSteps{
        {u"Monday 16 November, fifteen days before: the care hub starts on loopback."_s,
            [](LoopScenario &scenario) { return scenario.setNow(u"2026-11-16T09:00:00"_s) && scenario.startHub(); }},
        {u"Claire sends M. Dupont the path of his operation, sets its day, and makes a pairing code."_s,
            [](LoopScenario &scenario) { return scenario.play(u"nurse"_s, u"dupont/1-nurse-assigns"_s); }},
        {u"He links his phone; the steps before his operation are on their days."_s,
            [](LoopScenario &scenario) { return playPairing(scenario, u"dupont/2-pairs"_s); }},
        {u"He learns how to get ready, says that two steps are done, and takes one of them back."_s,
            [](LoopScenario &scenario) { return scenario.play(u"patient"_s, u"dupont/3-prepares"_s); }},
        {u"Friday 20 November: the operation is put off by a week."_s,
            [](LoopScenario &scenario) {
                return scenario.setNow(u"2026-11-20T14:00:00"_s) && scenario.play(u"nurse"_s, u"dupont/4-nurse-moves-the-day"_s);
            }},
        {u"What he did stays on its day; what is to come has moved."_s,
            [](LoopScenario &scenario) { return scenario.play(u"patient"_s, u"dupont/5-sees-the-new-day"_s); }},
        {u"Tuesday 8 December, home again, no network: not alone tonight; he scores his pain."_s,
            [](LoopScenario &scenario) {
                scenario.stopHub();
                return scenario.setNow(u"2026-12-08T18:30:00"_s) && scenario.play(u"patient"_s, u"dupont/6-home-again"_s);
            }},
        {u"Three in the morning, still no network: 38.6 degrees. Whom to call, even at night, one press away."_s,
            [](LoopScenario &scenario) {
                return scenario.setNow(u"2026-12-09T03:05:00"_s) && scenario.playUntilKilled(u"patient"_s, u"dupont/7-night"_s, u"called"_s);
            }},
        {u"In the morning the network is back, and all of it is sent."_s,
            [](LoopScenario &scenario) {
                return scenario.setNow(u"2026-12-09T08:30:00"_s) && scenario.startHub() && scenario.play(u"patient"_s, u"dupont/8-sends"_s);
            }},
        {u"Claire sees the fever, the pain and the steps; she says what she does."_s,
            [](LoopScenario &scenario) { return scenario.play(u"nurse"_s, u"dupont/9-nurse-sees"_s); }},
        {u"He reads it, and opens the page for his visit."_s,
            [](LoopScenario &scenario) { return scenario.play(u"patient"_s, u"dupont/10-reads"_s); }},
        {u"The hub stops, and what it holds is exported."_s,
            [](LoopScenario &scenario) {
                scenario.stopHub();
                return scenario.exportHub();
            }},
    };
    return kSteps;
}
