// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/scenarios/loopscenario.h"
#include "tests/support/places.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

#include <cstdio>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStartMs = 20'000;
constexpr int kScriptMs = 180'000;

const QString kApp = QString::fromStdString(testsupport::inBuild("app/passerelle/passerelle").string());
const QString kHub = QString::fromStdString(testsupport::inBuild("sync/hub/passerelle-hub").string());
const QString kScripts = QString::fromStdString(testsupport::inSource("tests/scenarios/").string());

/// Waits for a line on standard output that contains `mark`.
QString waitForLine(QProcess &process, const QString &mark, int patienceMs)
{
    QElapsedTimer since;
    since.start();
    while (!since.hasExpired(patienceMs)) {
        while (process.canReadLine()) {
            const QString line = QString::fromUtf8(process.readLine()).trimmed();
            if (line.contains(mark))
                return line;
        }
        if (process.state() == QProcess::NotRunning)
            return {};
        process.waitForReadyRead(200);
    }
    return {};
}

/// The folder of a run may be gone when somebody reads what went wrong.
QString lastWords(const QString &log)
{
    constexpr qsizetype most = 7000;
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return u"it left no log"_s;
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype line = text.lastIndexOf(u"\nLine "_s); // what the player says when it is stuck
    const QString words = line < 0 ? text.right(most) : text.mid(line, most);
    std::fprintf(stderr, "%s\n", qPrintable(words)); // Qt Test shortens what it is told
    return u"its log says:\n"_s + words.left(700);
}

} // namespace

LoopScenario::LoopScenario(const QString &folder) : m_folder(QDir(folder).absolutePath())
{
    QDir(m_folder).removeRecursively();
    QDir().mkpath(m_folder);
    // A password for one run on loopback; printed where a person needs it.
    m_password = u"demo-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
}

LoopScenario::~LoopScenario()
{
    stopHub();
}

bool LoopScenario::fail(const QString &sentence)
{
    m_trouble = sentence;
    return false;
}

bool LoopScenario::startHub()
{
    const QString address = u"127.0.0.1:%1"_s.arg(m_port);
    m_hub.setStandardErrorFile(path(u"hub.log"_s), QIODevice::Append);
    QStringList arguments{u"--demo"_s, u"--demo-password"_s, m_password, u"--listen"_s, address, u"--data"_s, path(u"hub"_s)};
    if (m_aheadSeconds)
        arguments << u"--demo-ahead"_s << QString::number(*m_aheadSeconds);
    m_hub.start(kHub, arguments);
    const QString line = waitForLine(m_hub, u"listening on"_s, kStartMs);
    static const QRegularExpression port(u":(\\d+)\\s*$"_s);
    const auto match = port.match(line);
    if (!match.hasMatch())
        return fail(u"the hub did not start; its log is %1"_s.arg(path(u"hub.log"_s)));
    m_port = quint16(match.captured(1).toUInt()); // the same again after a restart: the apps know it
    return true;
}

void LoopScenario::stopHub()
{
    if (m_hub.state() == QProcess::NotRunning)
        return;
    m_hub.terminate();
    if (!m_hub.waitForFinished(kStartMs))
        m_hub.kill();
    m_hub.waitForFinished(kStartMs);
}

bool LoopScenario::setNow(const QString &localIso)
{
    const QDateTime at = QDateTime::fromString(localIso, Qt::ISODate);
    if (!at.isValid())
        return fail(u"%1 is no time"_s.arg(localIso));
    const bool isRunning = m_hub.state() != QProcess::NotRunning;
    stopHub();
    m_aheadSeconds = QDateTime::currentDateTime().secsTo(at);
    return !isRunning || startHub();
}

QString LoopScenario::hubUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

std::unique_ptr<QProcess> LoopScenario::start(const QString &who, const QStringList &more) const
{
    auto process = std::make_unique<QProcess>();
    if (more.contains(u"--play"_s)) {
        // A played app needs no screen, and looks the same on every machine without one.
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        process->setProcessEnvironment(environment);
    }
    process->setStandardErrorFile(path(who + u".log"_s), QIODevice::Append);
    // Trials on every machine alike: the keys lie in a folder, and the log of each app says so.
    process->start(kApp, QStringList{u"--data-dir"_s, path(who), u"--key-dir"_s, path(who) + u"-keys"_s, u"--hub"_s, hubUrl()} + more);
    return process;
}

QStringList LoopScenario::scriptArguments(const QString &script, const QMap<QString, QString> &variables) const
{
    const QString file = script.contains(u'/') ? script : u"loop/"_s + script;
    QStringList arguments{u"--play"_s, kScripts + file + u".play"_s, u"--set"_s, u"shots="_s + m_folder, u"--set"_s,
        u"folder="_s + m_folder, u"--set"_s, u"password="_s + m_password};
    if (m_aheadSeconds)
        arguments << u"--ahead"_s << QString::number(*m_aheadSeconds);
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        arguments << u"--set"_s << it.key() + u'=' + it.value();
    return arguments;
}

bool LoopScenario::play(const QString &who, const QString &script, const QMap<QString, QString> &variables)
{
    const auto process = start(who, scriptArguments(script, variables));
    process->waitForFinished(kScriptMs);
    if (process->state() != QProcess::NotRunning) {
        process->kill();
        process->waitForFinished(kStartMs);
        return fail(u"the script %1 did not end"_s.arg(script));
    }
    if (process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0)
        return fail(u"the script %1 ended with %2; %3"_s.arg(script).arg(process->exitCode()).arg(lastWords(path(who + u".log"_s))));
    return true;
}

bool LoopScenario::playUntilKilled(const QString &who, const QString &script, const QString &mark)
{
    const auto process = start(who, scriptArguments(script, {}));
    if (waitForLine(*process, mark, kScriptMs).isEmpty()) {
        process->kill();
        process->waitForFinished(kStartMs);
        return fail(u"the script %1 did not come to “%2”; %3"_s.arg(script, mark, lastWords(path(who + u".log"_s))));
    }
    ::kill(pid_t(process->processId()), SIGKILL);
    process->waitForFinished(kStartMs);
    return true;
}

bool LoopScenario::exportHub()
{
    const QString folder = path(u"export"_s);
    QDir().mkpath(folder);
    QProcess process;
    process.setStandardErrorFile(path(u"hub.log"_s), QIODevice::Append);
    process.start(kHub, {u"--data"_s, path(u"hub"_s), u"export"_s, folder});
    if (!process.waitForFinished(kStartMs) || process.exitCode() != 0)
        return fail(u"the hub could not be exported"_s);
    return true;
}

int LoopScenario::openWindows()
{
    const auto nurse = start(u"nurse"_s, {u"--size"_s, u"1280x800"_s, u"--at"_s, u"400,40"_s});
    const auto patient = start(u"patient"_s, {u"--size"_s, u"360x740"_s, u"--at"_s, u"20,40"_s});
    nurse->waitForFinished(-1);
    patient->waitForFinished(-1);
    return nurse->exitCode() || patient->exitCode();
}
