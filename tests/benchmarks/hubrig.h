// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/config.h"
#include "tests/benchmarks/child.h"
#include "tests/support/tempfolder.h"

#include <memory>
#include <string>
#include <vector>

namespace bench {

/// A hub on one storage, with as many resources as wanted, served by the program itself.
class HubRig {
public:
    /// `database` empty: an encrypted file.
    explicit HubRig(const std::string &database);

    /// Stores what is missing to `count` observations of many patients, without the program.
    void fill(int count);
    /// Access tokens of `count` patients.
    [[nodiscard]] std::vector<std::string> signIn(int count) const;
    void start();
    void stop() { m_program.reset(); }
    [[nodiscard]] std::string fhirBase() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/fhir/R4"; }
    /// What the program holds in memory now, in megabytes.
    [[nodiscard]] double megabytes() const;

private:
    testsupport::TempFolder m_folder;
    hub::Config m_config;
    int m_port = 0;
    int m_filled = 0;
    std::unique_ptr<Child> m_program;
};

/// The id of the patient whom signIn(…)[number] is about.
[[nodiscard]] std::string patientNumber(int number);
/// A transaction of `entries` new measures of a patient, as the app sends them.
[[nodiscard]] std::string uploadOf(const std::string &patient, int entries);

} // namespace bench
