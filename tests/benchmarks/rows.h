// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/report.h"

namespace bench {

/// From the start of the process to the first frame: the app on a year and on five years of data, and an empty Qt Quick
/// window; the memory of both then; how often the app wakes up while nobody touches it.
[[nodiscard]] std::vector<Row> firstFrame(int rounds);
/// What the processor does for one frame drawn by software: ours, and a list of plain rows in the same window.
[[nodiscard]] std::vector<Row> frames(int rounds);
/// 2,000 measures, each durable before the next: our store, hand-written SQLCipher, the same without a key.
[[nodiscard]] std::vector<Row> storeWrites(int rounds);
/// 200 times 90 days of weights and a week of doses out of a year.
[[nodiscard]] std::vector<Row> storeReads(int rounds);
/// A chart of five years with 50,000 measures, from the file to what is drawn; and how it grows with the years.
[[nodiscard]] std::vector<Row> charts(int rounds);
/// The day, the page of medicines and each chart with five years of data, from the file to what QML is handed; and how they
/// grow with the years.
[[nodiscard]] std::vector<Row> pages(int rounds);
/// A nurse's list of 1,000 patients, from the file to what QML is handed, sorted by need; and how it grows.
[[nodiscard]] std::vector<Row> worklist(int rounds);
/// 30 days of entries to a hub on loopback: our engine, and curl with the bodies the engine sent.
[[nodiscard]] std::vector<Row> upload(int rounds);
/// The hub on each of its storages: bundles, what an upload costs when much is stored, 2,000 devices at once. More than one round: up
/// to a million resources.
[[nodiscard]] std::vector<Row> hubLoad(int rounds);
/// 16 searches in 5,000 units: our index, and SQLite's full-text index of the same texts.
[[nodiscard]] std::vector<Row> search(int rounds);

/// From the keystore to an open store, with a code of six digits and without: our way in, and a raw SQLCipher open with the key in
/// the hand.
[[nodiscard]] std::vector<Row> unlocking(int rounds);

} // namespace bench
