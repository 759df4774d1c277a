// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>

namespace testsupport {

/// A disk whose power can fail: a layer over SQLite's own file system that keeps apart what was synced and what was only
/// written. At the cut, each write since the last sync of its file is kept, dropped or torn into units of 512 bytes to 4 KiB of
/// which some arrive, in any order; a file never synced may be gone, one deleted without a sync of its folder may be back. What
/// then lies on the real disk is what a device would find when it starts again.
///
/// The default of every database opened while it lives. One at a time; one thread.
class LosingDisk {
public:
    explicit LosingDisk(std::uint32_t seed);
    ~LosingDisk();
    LosingDisk(const LosingDisk &) = delete;
    LosingDisk &operator=(const LosingDisk &) = delete;

    /// The power fails at the `count`-th write, sync, truncation or deletion from now. From then on everything fails.
    void failAfter(int count);
    /// Writes, syncs, truncations and deletions since the last `failAfter` or `startAgain`.
    [[nodiscard]] int operations() const;
    [[nodiscard]] bool isDown() const;
    /// Puts on the real disk what survived, and begins anew.
    /// @pre every database is closed
    void startAgain();

    struct Toll {
        int dropped = 0;
        int torn = 0;
        int kept = 0; ///< although nobody had asked for them to be
    };
    [[nodiscard]] const Toll &toll() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace testsupport
