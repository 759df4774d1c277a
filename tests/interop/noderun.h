// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace testsupport {

/// One of the scripts of tests/interop, run to its end.
struct NodeRun {
    QString skipped;   ///< why it was not run; empty when it was
    int exitCode = -1; ///< -1: it did not end by itself
    QString output;    ///< both channels
};
[[nodiscard]] NodeRun runNode(const QString &script, const QStringList &arguments);

} // namespace testsupport
