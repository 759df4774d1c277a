// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/hubprocess.h"

namespace testsupport {

namespace {

constexpr int kLongestWaitMs = 20'000;
const QString kProgram = QStringLiteral(PASSERELLE_HUB_PROGRAM);

} // namespace

HubProcess::HubProcess(const std::filesystem::path &data, const QStringList &more)
{
    m_process.start(kProgram, QStringList{"--listen", "127.0.0.1:0", "--data", QString::fromStdString(data.string()), "--demo",
        "--token-rate", "100000"} + more);
    QByteArray line;
    while (m_process.waitForReadyRead(kLongestWaitMs)) {
        line += m_process.readAllStandardOutput();
        const QByteArray announcement = "passerelle-hub listening on ";
        const auto at = line.indexOf(announcement);
        if (at >= 0 && line.indexOf('\n', at) >= 0) {
            m_address = line.mid(at + announcement.size()).trimmed().toStdString();
            return;
        }
    }
}

HubProcess::~HubProcess()
{
    killNow();
}

void HubProcess::killNow()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kLongestWaitMs);
}

int HubProcess::terminate()
{
    m_process.terminate();
    return exitCode();
}

int HubProcess::exitCode()
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(kLongestWaitMs);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

std::string HubProcess::errorOutput()
{
    m_errors += m_process.readAllStandardError().toStdString();
    return m_errors;
}

std::string HubProcess::token() const
{
    return ask(m_address, "POST", "/oauth2/token", "grant_type=password&username=claire&password=fictitious+password",
        {{"Content-Type", "application/x-www-form-urlencoded"}}).at("/access_token");
}

Finished runHub(const QStringList &arguments, const std::string &input)
{
    QProcess process;
    process.start(kProgram, arguments);
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(kLongestWaitMs) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
}

} // namespace testsupport
