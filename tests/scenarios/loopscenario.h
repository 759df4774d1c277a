// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QProcess>
#include <QString>

#include <memory>
#include <optional>

/// The loop with real processes: a hub on loopback, the nurse's app and the patient's app, each played by its script
/// through the real QML. Used by the scenario test, which asserts, and by the demo, which shows.
class LoopScenario {
public:
    /// @param folder emptied, then holds everything the run writes
    explicit LoopScenario(const QString &folder);
    ~LoopScenario();

    [[nodiscard]] bool startHub();
    void stopHub();
    [[nodiscard]] QString hubUrl() const;
    [[nodiscard]] const QString &password() const { return m_password; }

    /// Plays a script of tests/scenarios/loop to its end. `who` names the data folder: "nurse", "patient".
    [[nodiscard]] bool play(const QString &who, const QString &script, const QMap<QString, QString> &variables = {});
    /// Plays until the script notes `mark`, then kills the app with SIGKILL.
    [[nodiscard]] bool playUntilKilled(const QString &who, const QString &script, const QString &mark);
    /// One NDJSON file per resource type in export/.
    [[nodiscard]] bool exportHub();

    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    /// What went wrong, with the last words of the process; empty when nothing did.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    /// The windows of nurse and patient side by side, for a person to use. Ends when both are closed.
    [[nodiscard]] int openWindows();

private:
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &who, const QStringList &more) const;
    [[nodiscard]] QStringList scriptArguments(const QString &script, const QMap<QString, QString> &variables) const;
    bool fail(const QString &sentence);

    QString m_folder;
    QString m_password;
    QString m_trouble;
    QProcess m_hub;
    quint16 m_port = 0;
};
