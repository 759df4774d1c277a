// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/screenviewmodel.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace viewmodels {

class TeamViewModel;
class TodayViewModel;

/// One thing at a time: what the day asks for now, or a message to read. It holds nothing of its own but what was put off,
/// and only until the program ends: a question stays until it is answered.
class SimpleModeViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(SimpleModeViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// "message", "measure", "doses", "dose", "unit"; "later" when all was put off, "done" when nothing is left
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    /// What is asked, as the largest words of the page.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(QString picto READ picto NOTIFY changed FINAL)
    /// The one large button; empty when there is nothing to do.
    Q_PROPERTY(QString actionText READ actionText NOTIFY changed FINAL)
    /// The other answer, of the same size: not all of the tablets, or not this one; empty otherwise.
    Q_PROPERTY(QString otherText READ otherText NOTIFY changed FINAL)
    /// What the action opens: a measure, a task, a conversation, a dose.
    Q_PROPERTY(QString subject READ subject NOTIFY changed FINAL)
    /// "Then 2 more things."; empty when this is the last.
    Q_PROPERTY(QString restText READ restText NOTIFY changed FINAL)
    Q_PROPERTY(bool canPutOff READ canPutOff NOTIFY changed FINAL)

public:
    SimpleModeViewModel(const Context &context, TodayViewModel &today, TeamViewModel &team, QObject *parent);

    [[nodiscard]] QString kind() const { return m_task.kind; }
    [[nodiscard]] QString title() const { return m_task.title; }
    [[nodiscard]] QString detail() const { return m_task.detail; }
    [[nodiscard]] QString picto() const { return m_task.picto; }
    [[nodiscard]] QString actionText() const { return m_task.actionText; }
    [[nodiscard]] QString otherText() const { return m_task.otherText; }
    [[nodiscard]] QString subject() const { return m_task.subject; }
    [[nodiscard]] QString restText() const;
    [[nodiscard]] bool canPutOff() const { return !m_task.key.isEmpty(); }

    /// The tablets of the page were taken: all of them, or the one that is asked about.
    Q_INVOKABLE void take();
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
    void addMessage(std::vector<Task> &tasks) const;
    void addDoses(std::vector<Task> &tasks, const QModelIndex &line) const;
    [[nodiscard]] Task nothing(bool isAnyPutOff) const;

    TodayViewModel &m_today;
    TeamViewModel &m_team;
    Task m_task;
    int m_rest = 0;
    QStringList m_putOff; ///< keys, the first put off first
    QStringList m_each;   ///< keys of hours whose tablets are asked about one by one
};

} // namespace viewmodels
