// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/conversationrows.h"
#include "app/viewmodels/patientrecord.h"

namespace viewmodels {

struct MemberRow {
    QString key;
    QString name;
    QString initials;
    QString job;
    QString ask;
    QString hours;
    QString phone;
    QString callText;
    QString writeText;
    QString pinText;
    bool isFirst = false; ///< one of those shown first

    friend bool operator==(const MemberRow &, const MemberRow &) = default;
};

/// Who cares for the patient and when to ask whom, and the conversations with them. Delivery is said as it is, and a message
/// being written survives leaving the page and the end of the program.
class TeamViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(TeamViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Roles: key, name, initials, job, ask, hours, phone, callText, writeText, pinText, isFirst.
    Q_PROPERTY(QAbstractItemModel *members READ members CONSTANT FINAL)
    /// How many of them are shown first.
    Q_PROPERTY(int firstCount READ firstCount NOTIFY changed FINAL)
    /// Drafts of new conversations, then conversations, newest first. Roles: key, title, about, stateText, isNew, isDraft.
    Q_PROPERTY(QAbstractItemModel *conversations READ conversations CONSTANT FINAL)
    Q_PROPERTY(bool hasConversations READ hasConversations NOTIFY changed FINAL)
    /// Of the open conversation, oldest first. Roles: see messageRoles().
    Q_PROPERTY(QAbstractItemModel *messages READ messages CONSTANT FINAL)
    /// What the open conversation is about; empty when nothing says it.
    Q_PROPERTY(QString conversationAbout READ conversationAbout NOTIFY changed FINAL)
    /// Messages of the team nobody has opened here.
    Q_PROPERTY(int unseen READ unseen NOTIFY changed FINAL)
    /// "1 new message from Claire Morel"; empty when there is none.
    Q_PROPERTY(QString unseenText READ unseenText NOTIFY changed FINAL)
    /// What was written and not sent yet, for what is being written now.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY changed FINAL)
    /// "Draft, kept on this device." as soon as there is something to keep.
    Q_PROPERTY(QString draftText READ draftText NOTIFY changed FINAL)
    /// What the message is about or whom it is for; empty otherwise.
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    /// "Answer in about 2 working days."; empty while the team has not said in how many.
    Q_PROPERTY(QString delayText READ delayText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)

public:
    TeamViewModel(const Context &context, QObject *parent);

    [[nodiscard]] QAbstractItemModel *members() { return &m_members; }
    [[nodiscard]] int firstCount() const;
    [[nodiscard]] QAbstractItemModel *conversations() { return &m_conversations; }
    [[nodiscard]] bool hasConversations() const { return !m_conversations.rows().empty(); }
    [[nodiscard]] QAbstractItemModel *messages() { return &m_messages; }
    [[nodiscard]] QString conversationAbout() const;
    [[nodiscard]] int unseen() const { return static_cast<int>(m_reader.unseen().size()); }
    [[nodiscard]] QString unseenText() const;
    [[nodiscard]] QString draft() const { return m_draft; }
    void setDraft(const QString &draft);
    [[nodiscard]] QString draftText() const;
    [[nodiscard]] QString about() const { return m_reader.aboutText(m_target.context); }
    [[nodiscard]] QString delayText() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString emptyText() const;

    /// Begins a message about what the person is looking at: a task id, a subject such as UnitViewModel::subject, or nothing.
    Q_INVOKABLE void beginMessage(const QString &subject);
    /// Begins a message meant for one person of the team.
    Q_INVOKABLE void beginMessageTo(const QString &member);
    /// Goes on in the open conversation.
    Q_INVOKABLE void beginReply();
    /// Goes on with a draft of the list.
    Q_INVOKABLE void resumeDraft(const QString &key);
    /// True when the message was kept and the page may close.
    Q_INVOKABLE bool send();

    Q_INVOKABLE void openConversation(const QString &key);
    /// The messages of the open conversation are on the screen: the team learns that they were seen.
    Q_INVOKABLE void markShown();
    /// Puts somebody first, or no longer.
    Q_INVOKABLE void pin(const QString &member);

    void refresh() override;

signals:
    void entered();

private:
    void begin(store::DraftTarget target);
    void readMembers();
    void readConversations();
    void showMessages();
    [[nodiscard]] MemberRow memberOf(const domain::TeamPerson &member, bool isPinned, bool isFirst) const;

    PatientRecord m_record;
    ConversationReader m_reader;
    RowsModel<MemberRow> m_members;
    RowsModel<ConversationRow> m_conversations;
    RowsModel<MessageLine> m_messages;
    domain::FactId m_open; ///< the conversation that is shown
    store::DraftTarget m_target;
    QString m_draft;
    QString m_errorText;
};

} // namespace viewmodels
