// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

struct CommandLine;

/// What is done with every screen of the app, one after the other.
class Inspection {
public:
    explicit Inspection(const CommandLine &line) : m_line(line) {}

    /// Loads each in French and English. 0 when there was no QML warning.
    [[nodiscard]] int selfTest();
    /// Walks each, see walk/screenwalk.h, in a few looks that differ in everything, or in all of them; only screens whose
    /// name contains `filter`. 0 when nothing stands in anybody's way.
    [[nodiscard]] int walk(bool isWhole, const QString &filter);
    /// Writes `<screen>-<device>-<lang>-<theme>-<text>.png` and index.html; only names that contain `filter`.
    [[nodiscard]] int photograph(const QString &folder, const QString &filter);

    /// Prints what the processor does for one frame, in milliseconds: scrolling the longest list, playing a unit whose pages
    /// turn, the frame in which one turns, scrolling plain rows.
    [[nodiscard]] int frameCost();

private:
    const CommandLine &m_line;
};
