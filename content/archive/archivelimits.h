// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/packfiles.h"

#include <cstddef>
#include <string_view>

namespace content::archive
{

// What an archive may hold at most. The example pack is 40 files and 90 KB, so these leave room for a pack twenty times
// as large, and nothing for one that means to fill a phone.
constexpr std::size_t kMaxArchiveBytes = 8 * 1024 * 1024;
constexpr std::size_t kMaxTotalBytes = 16 * 1024 * 1024; ///< of all entries, unpacked
constexpr std::size_t kMaxEntryBytes = PackFiles::kMaxFileBytes;
constexpr std::size_t kMaxManifestBytes = 512 * 1024;
constexpr std::size_t kMaxEntries = 2000;
/// Unpacked bytes for one packed byte. Text gives 3 to 10, drawings 20 at most; deflate can be driven to 1,032.
constexpr std::size_t kMaxRatio = 100;

constexpr std::string_view kManifestName = "manifest.json";
constexpr std::string_view kSignatureName = "signature.json";

// The archive comment, at the very end: a digest of every byte before its 64 digits. It proves nothing about who made
// the archive; it makes a damaged one known as such before anything in it is believed.
constexpr std::string_view kSealPrefix = "sha256:";
constexpr std::size_t kSealDigits = 64;
constexpr std::size_t kSealBytes = kSealPrefix.size() + kSealDigits;

// 1 January 1980, 0 h: the first moment a ZIP can hold, the same in every build.
constexpr int kDosTime = 0;
constexpr int kDosDate = 0x21;

} // namespace content::archive
