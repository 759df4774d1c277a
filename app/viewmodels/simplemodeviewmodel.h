// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/readaloudviewmodel.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace viewmodels {

class AlertsViewModel;
class ProtocolViewModel;
class TeamViewModel;
class TodayViewModel;

/// One thing at a time: a rule that was met, a message to read, what the day asks for now, a step of an operation. It holds nothing of its own but what was put off,
/// and only until the program ends: a question stays until it is answered.
class SimpleModeViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(SimpleModeViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// "alert", "message", "measure", "doses", "dose", "unit", "step"; "later" when all was put off, "done" when nothing is left
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    /// What is asked, as the largest words of the page.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(QString picto READ picto NOTIFY changed FINAL)
    /// The one large button; empty when there is nothing to do.
    Q_PROPERTY(QString actionText READ actionText NOTIFY changed FINAL)
    /// The other answer, of the same size: not all of the tablets, not this one, or "I have read it"; empty otherwise.
    Q_PROPERTY(QString otherText READ otherText NOTIFY changed FINAL)
    /// What the action opens: a measure, a task, a conversation, a dose.
    Q_PROPERTY(QString subject READ subject NOTIFY changed FINAL)
    /// "Then 2 more things."; empty when this is the last.
    Q_PROPERTY(QString restText READ restText NOTIFY changed FINAL)
    /// Everything but a rule that was met.
    Q_PROPERTY(bool canPutOff READ canPutOff NOTIFY changed FINAL)
    Q_PROPERTY(viewmodels::ReadAloudViewModel *readAloud READ readAloud CONSTANT FINAL)

public:
    /// What the day is made of; each outlives this.
    struct Parts {
        AlertsViewModel &alerts;
        TodayViewModel &today;
        TeamViewModel &team;
        ProtocolViewModel &protocol;
    };
    SimpleModeViewModel(const Context &context, const Parts &parts, QObject *parent);

    [[nodiscard]] QString kind() const { return m_task.kind; }
    [[nodiscard]] QString title() const { return m_task.title; }
    [[nodiscard]] QString detail() const { return m_task.detail; }
    [[nodiscard]] QString picto() const { return m_task.picto; }
    [[nodiscard]] QString actionText() const { return m_task.actionText; }
    [[nodiscard]] QString otherText() const { return m_task.otherText; }
    [[nodiscard]] QString subject() const { return m_task.subject; }
    [[nodiscard]] QString restText() const;
    [[nodiscard]] bool canPutOff() const { return !m_task.key.isEmpty() && m_task.kind != QLatin1String("alert"); }
    [[nodiscard]] ReadAloudViewModel *readAloud() const { return m_readAloud; }

    /// The tablets of the page were taken: all of them, or the one that is asked about. A step is done.
    Q_INVOKABLE void take();
    /// The rule that was met has been read: it leaves the day, and the team still has it.
    Q_INVOKABLE void read();
    /// Not all of them: from here each is asked about alone.
    Q_INVOKABLE void askEach();
    /// After the rest; it comes back by itself.
    Q_INVOKABLE void putOff();
    /// What was put off is asked again.
    Q_INVOKABLE void askAgain();

    void refresh() override;

private:
    struct Task {
        QString key;
        QString kind;
        QString title;
        QString detail;
        QString picto;
        QString actionText;
        QString otherText;
        QString subject;
    };

    [[nodiscard]] std::vector<Task> openTasks() const;
    void addAlerts(std::vector<Task> &tasks) const;
    void addMessage(std::vector<Task> &tasks) const;
    void addSteps(std::vector<Task> &tasks) const;
    void addDoses(std::vector<Task> &tasks, const QModelIndex &line) const;
    [[nodiscard]] Task nothing(bool isAnyPutOff) const;

    Parts m_parts;
    ReadAloudViewModel *m_readAloud;
    Task m_task;
    int m_rest = 0;
    QStringList m_putOff; ///< keys, the first put off first
    QStringList m_each;   ///< keys of hours whose tablets are asked about one by one
};

} // namespace viewmodels
