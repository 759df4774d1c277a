// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/hub/hubfixture.h"
#include "tests/reliability/replicadevice.h"

#include <functional>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace testsupport {

/// Two devices of a patient, one of somebody who helps her and one of her nurse, and a hub. They are edited at random, apart from
/// one another and by clocks that differ, and exchange in any order. Everything follows from the seed.
class Quartet {
public:
    explicit Quartet(unsigned seed);

    /// So many edits by anybody; now and then somebody reaches the hub.
    void live(int edits);
    /// Everybody exchanges until nobody has anything to say; false when that does not end.
    [[nodiscard]] bool settle();
    /// Who had still something to say, and what waited there.
    [[nodiscard]] const std::string &restless() const { return m_restless; }

    /// What is not as it must be, in words; empty when all ends are equal and nothing was lost.
    [[nodiscard]] std::vector<std::string> faults();

    [[nodiscard]] int edits() const { return m_edits; }
    [[nodiscard]] int losses(); ///< versions that gave way, as the devices show them

private:
    struct End {
        std::string name;
        std::unique_ptr<FakeClock> clock;
        std::unique_ptr<ReplicaDevice> device;
        std::function<std::string()> token;
        bool isTeam = false;
    };

    [[nodiscard]] engine::Outcome exchange(End &end);
    [[nodiscard]] static std::string nameOf(const End &end);
    void edit(End &end);
    void measure(End &end);
    void correct(End &end);
    void dose(End &end);
    void takeBackDose(End &end);
    void message(End &end);
    void readMessage(End &end);
    void progress(End &end);
    void goal(End &end);
    void assign(End &end);
    void prescribe(End &end);
    void limit(End &end);

    [[nodiscard]] int upTo(int count) { return int(m_random() % unsigned(count)); }
    [[nodiscard]] domain::DoseSlot slot(int number) const;
    [[nodiscard]] std::string viewOf(End &end);
    [[nodiscard]] std::vector<std::string> wordsOf(End &end);
    [[nodiscard]] std::vector<domain::UnitRef> units() const;

    std::mt19937 m_random;
    HubFixture m_hub;
    std::vector<End> m_ends;
    int m_edits = 0;
    std::string m_restless;
    std::set<std::string> m_facts;    ///< ids of what may never go
    std::set<std::string> m_words;    ///< of goals and reasons of paths: each was said by somebody
    std::set<std::string> m_finished; ///< tasks somebody completed
};

} // namespace testsupport
