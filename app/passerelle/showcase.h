// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>

class QGuiApplication;
struct CommandLine;

/// Every screen, one after the other, on a profile made up for it in a temporary folder: a heart failure path begun, a
/// week of weights, doses, messages. Nothing is sent.
///
/// The self-test loads them in French and English and fails on any QML warning. The photographs are the same screens on
/// every device, language, theme and text size.
class Showcase {
public:
    explicit Showcase(const CommandLine &line) : m_line(line) {}

    /// 0 when every screen loads without a warning.
    [[nodiscard]] int selfTest();
    /// Writes `<screen>-<device>-<lang>-<theme>-<text>.png`; only names that contain `filter`.
    [[nodiscard]] int photograph(const QString &folder, const QString &filter);

private:
    const CommandLine &m_line;
};
