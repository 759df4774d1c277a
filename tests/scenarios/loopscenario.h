// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QMap>
#include <QProcess>
#include <QString>

#include <memory>
#include <optional>

/// What happens between a nurse and one patient, with real processes: a hub on loopback, the nurse's app and the patient's
/// app, each played by its script through the real QML. Used by the scenario tests, which assert, and by the demo, which shows.
class LoopScenario {
public:
    /// @param folder emptied, then holds everything the run writes
    explicit LoopScenario(const QString &folder);
    ~LoopScenario();

    [[nodiscard]] bool startHub();
    void stopHub();
    [[nodiscard]] QString hubUrl() const;
    [[nodiscard]] const QString &password() const { return m_password; }

    /// Every clock shows this local time from now on, and goes on from there: three weeks are one line of a story. A hub that
    /// runs is started again.
    [[nodiscard]] bool setNow(const QString &localIso);

    /// Plays a script to its end: "martin/2-pairs" of tests/scenarios, or one of loop/ by its name alone. `who` names the data
    /// folder: "nurse", "patient".
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
    std::optional<qint64> m_aheadSeconds; ///< none: everybody's own time
};
