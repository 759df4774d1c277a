// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/conversationrows.h"

namespace viewmodels {

/// The conversations of the team with one patient, and what is being written: an answer in one of them, or the beginning of
/// another. Opening the page is seeing the messages.
class NurseMessagesViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(NurseMessagesViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    /// "Messages with Mrs Durand"
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// Conversation by conversation, the one written in last at the end. Roles: see messageRoles(), and about, which is said
    /// on the first message of a conversation.
    Q_PROPERTY(QAbstractItemModel *messages READ messages CONSTANT FINAL)
    /// True while an answer to a conversation is being written, false for a new conversation.
    Q_PROPERTY(bool isReply READ isReply NOTIFY changed FINAL)
    /// Key of the conversation that is being answered.
    Q_PROPERTY(QString target READ target NOTIFY changed FINAL)
    /// "Answer to: “Can I have coffee?”", or that a new conversation begins.
    Q_PROPERTY(QString targetText READ targetText NOTIFY changed FINAL)
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY changed FINAL)
    /// "Patients are told: an answer in about 2 working days."; empty while the team promises nothing.
    Q_PROPERTY(QString promiseText READ promiseText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    NurseMessagesViewModel(const Context &context, domain::PatientId patient, QObject *parent);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QAbstractItemModel *messages() { return &m_messages; }
    [[nodiscard]] bool isReply() const { return !m_target.conversation.empty(); }
    [[nodiscard]] QString target() const { return QString::fromStdString(m_target.conversation.value); }
    [[nodiscard]] QString targetText() const;
    [[nodiscard]] QString draft() const { return m_draft; }
    void setDraft(const QString &draft);
    [[nodiscard]] QString promiseText() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// The messages are on the screen: the patient learns that they were seen.
    Q_INVOKABLE void markShown();
    Q_INVOKABLE void beginReply(const QString &conversation);
    Q_INVOKABLE void beginNew();
    /// True when the message was kept.
    Q_INVOKABLE bool send();

    void refresh() override;

signals:
    void entered();

private:
    /// A message, and what its conversation is about when it is the first.
    struct Line {
        QString key;
        MessageLine message;
        QString about;

        friend bool operator==(const Line &, const Line &) = default;
    };

    void read();
    void begin(const domain::FactId &conversation);

    domain::PatientId m_patient;
    ConversationReader m_reader;
    RowsModel<Line> m_messages;
    store::DraftTarget m_target;
    QString m_draft;
    QString m_errorText;
};

} // namespace viewmodels
