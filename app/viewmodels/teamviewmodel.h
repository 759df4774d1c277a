// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"

#include <QVariantList>

namespace viewmodels {

struct MemberRow {
    QString key;
    QString name;
    QString initials;
    QString job;
    QString phone;
    QString callText;
    QString writeText;

    friend bool operator==(const MemberRow &, const MemberRow &) = default;
};

struct MessageLine {
    QString key;
    bool isMine = true;
    QString heading;
    QString text;
    QString state;
    QVariantList steps; ///< { text, done, iconName }, as DeliveryPosts takes them

    friend bool operator==(const MessageLine &, const MessageLine &) = default;
};

/// Who cares for the patient, and what was written both ways, with the truth about delivery: "sent" only once the server
/// has it, "seen" only with a name.
class TeamViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(TeamViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Roles: key, name, initials, job, phone, callText, writeText.
    Q_PROPERTY(QAbstractItemModel *members READ members CONSTANT FINAL)
    /// Roles: key, isMine, heading, text, stateText, steps. Newest first.
    Q_PROPERTY(QAbstractItemModel *messages READ messages CONSTANT FINAL)
    Q_PROPERTY(bool hasMessages READ hasMessages NOTIFY changed FINAL)
    /// Messages of the team nobody has opened here.
    Q_PROPERTY(int unseen READ unseen NOTIFY changed FINAL)
    /// "1 new message from Claire Morel"; empty when there is none.
    Q_PROPERTY(QString unseenText READ unseenText NOTIFY changed FINAL)
    /// What was written and not sent yet, kept when the page is left.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY changed FINAL)
    /// What the message is about, when it was begun from a unit; empty otherwise.
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    Q_PROPERTY(QString delayText READ delayText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)

public:
    TeamViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *members() { return &m_members; }
    [[nodiscard]] QAbstractItemModel *messages() { return &m_messages; }
    [[nodiscard]] bool hasMessages() const { return !m_messages.rows().empty(); }
    [[nodiscard]] int unseen() const { return static_cast<int>(m_unseen.size()); }
    [[nodiscard]] QString unseenText() const;
    [[nodiscard]] QString draft() const { return m_draft; }
    void setDraft(const QString &draft);
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString delayText() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString emptyText() const;

    /// Begins a message about what the person is looking at: a task id, a subject such as UnitViewModel::subject, or nothing.
    Q_INVOKABLE void beginMessage(const QString &subject);
    /// True when the message was kept and the page may close.
    Q_INVOKABLE bool send();
    /// The messages are on the screen: the team learns that they were seen.
    Q_INVOKABLE void markShown();

    void refresh() override;

signals:
    void entered();

private:
    [[nodiscard]] MessageLine lineOf(const store::MessageRow &row, const std::vector<store::MessageRow> &thread) const;
    [[nodiscard]] QVariantList steps(const store::MessageRow &row, bool isAnswered) const;
    [[nodiscard]] QString stateOf(const store::MessageRow &row, bool isAnswered) const;
    [[nodiscard]] MemberRow memberOf(const domain::Person &person) const;

    PatientRecord m_record;
    RowsModel<MemberRow> m_members;
    RowsModel<MessageLine> m_messages;
    std::vector<store::MessageRow> m_unseen;
    QString m_draft;
    QString m_errorText;
    std::string m_about; ///< context of the message being written; see messagesubject.h
};

} // namespace viewmodels
