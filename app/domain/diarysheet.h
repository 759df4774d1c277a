// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "app/domain/wallclock.h"

#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// Which sheet of the paper diary: whose, by letters that say nothing to anybody else, and which week. Printed as a square and in
/// letters to type.
struct DiarySheet {
    std::string patient; ///< eight letters and digits, see diaryCodeOf
    LocalDay monday;

    friend bool operator==(const DiarySheet &, const DiarySheet &) = default;
};

/// Always the same for a patient, on every device that knows them; it leads back to nobody who does not. No 0, O, 1 or I.
[[nodiscard]] std::string diaryCodeOf(const PatientId &patient);

/// "K7Q2M9XA-2026-W48": the week as ISO 8601 counts it.
[[nodiscard]] std::string toText(const DiarySheet &sheet);
/// The same, typed by hand or read from the square: small letters and spaces do not matter.
[[nodiscard]] std::optional<DiarySheet> diarySheetFrom(std::string_view text);

[[nodiscard]] LocalDay mondayOf(LocalDay day);

} // namespace domain
