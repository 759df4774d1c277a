// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/interop/noderun.h"

#include "tests/support/places.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace testsupport {

NodeRun runNode(const QString &script, const QStringList &arguments)
{
    using namespace Qt::StringLiterals;
    constexpr int kLongestMs = 150'000;
    const QString folder = QString::fromStdString(inSource("tests/interop").string());
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return {u"Node.js is not installed (20.19 or later)."_s, -1, {}};
    if (!QFileInfo::exists(folder + u"/node_modules/.installed"_s))
        return {u"the packages are not there: tests/interop/install.sh brings them."_s, -1, {}};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"node"_s, QStringList{folder + u'/' + script} + arguments);
    const bool ended = process.waitForFinished(kLongestMs) && process.exitStatus() == QProcess::NormalExit;
    return {{}, ended ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

} // namespace testsupport
