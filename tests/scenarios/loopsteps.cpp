// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/scenarios/loopsteps.h"

#include "tests/scenarios/loopscenario.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

QString written(const LoopScenario &scenario, const QString &name)
{
    QFile file(scenario.path(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

bool playPairing(LoopScenario &scenario, const QString &script)
{
    return scenario.play(u"patient"_s, script,
        {{u"code"_s, written(scenario, u"code.txt"_s)}, {u"digits"_s, written(scenario, u"digits.txt"_s)}});
}

const std::vector<Story> &stories()
{
    static const std::vector<Story> kStories{
        {u"durand"_s, u"Mme Durand, heart failure at home"_s, loopSteps},
        {u"martin"_s, u"M. Martin, oral anticancer medicine"_s, martinSteps},
        {u"dupont"_s, u"M. Dupont, home on the day of his operation"_s, dupontSteps},
    };
    return kStories;
}

const std::vector<LoopStep> &loopSteps()
{
    static const std::vector<LoopStep> kSteps{
        {u"The care hub starts on loopback with three fictitious patients."_s, [](LoopScenario &scenario) { return scenario.startHub(); }},
        {u"Claire, nurse, signs in, sends Mme Durand a heart failure path and makes a pairing code."_s,
            [](LoopScenario &scenario) { return scenario.play(u"nurse"_s, u"1-nurse-assigns"_s); }},
        {u"Mme Durand links her phone with the code and the six digits; her path arrives."_s,
            [](LoopScenario &scenario) { return playPairing(scenario, u"2-patient-pairs"_s); }},
        {u"The hub is switched off. She learns a unit and answers its quiz; the app is killed before anything could be sent."_s,
            [](LoopScenario &scenario) {
                scenario.stopHub();
                return scenario.playUntilKilled(u"patient"_s, u"3-patient-learns"_s, u"quiz-finished"_s);
            }},
        {u"Still offline, she starts again: everything is there. She confirms her tablets and her weight, and writes to Claire."_s,
            [](LoopScenario &scenario) { return scenario.play(u"patient"_s, u"4-patient-records"_s); }},
        {u"The hub is back: her app sends what waited."_s,
            [](LoopScenario &scenario) { return scenario.startHub() && scenario.play(u"patient"_s, u"5-patient-sends"_s); }},
        {u"Claire sees the unit, the answers, the tablets, the weight and the message, and replies."_s,
            [](LoopScenario &scenario) { return scenario.play(u"nurse"_s, u"6-nurse-sees"_s); }},
        {u"Mme Durand reads that her message was seen, and the reply."_s,
            [](LoopScenario &scenario) { return scenario.play(u"patient"_s, u"7-patient-reads"_s); }},
        {u"She reads a page with more words and with fewer, and sets a code for her phone."_s,
            [](LoopScenario &scenario) { return scenario.play(u"patient"_s, u"8-patient-goes-deeper"_s); }},
        {u"The next day: the signs that mean call before her code; then two questions come back. She takes the code off again."_s,
            [](LoopScenario &scenario) {
                const QDateTime tomorrow = QDateTime::currentDateTime().addDays(1);
                return scenario.setNow(tomorrow.toString(Qt::ISODate)) && scenario.play(u"patient"_s, u"9-patient-comes-back"_s);
            }},
        {u"The hub stops, and what it holds is exported."_s,
            [](LoopScenario &scenario) {
                scenario.stopHub();
                return scenario.exportHub();
            }},
    };
    return kSteps;
}
