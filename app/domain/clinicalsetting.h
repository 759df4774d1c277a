// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// What a professional sets for one patient. A document: each time it is set is a version, with who and when in the
/// envelope, and only professionals write it.
struct ClinicalSetting {
    enum class Kind {
        Threshold, ///< another than the pack's: `subject` is "heart-failure/weight-gain"
        Reference, ///< the value at rest: `subject` is the kind of measure
        Anchor,    ///< the date steps hang on: `subject` is "prostate-surgery/surgery"
        Amount     ///< what an advice leaves to a professional: `subject` is its topic, "fluid-intake"
    };

    Kind kind = Kind::Threshold;
    PatientId patient;
    std::string subject;
    std::optional<double> value; ///< none: set back, the pack's holds again
    std::string unit;            ///< UCUM
    std::optional<double> margin;
    std::string date; ///< ISO, of an anchor; empty: put off, no new date yet

    friend bool operator==(const ClinicalSetting &, const ClinicalSetting &) = default;
};

/// The same on every device.
[[nodiscard]] std::string settingId(const PatientId &patient, ClinicalSetting::Kind kind, const std::string &subject);

[[nodiscard]] std::string_view toToken(ClinicalSetting::Kind kind);
[[nodiscard]] std::optional<ClinicalSetting::Kind> settingKindFromToken(std::string_view token);

} // namespace domain
