// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/conversations.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QVariantList>

namespace viewmodels {

/// One message of a conversation.
struct MessageLine {
    QString key;
    QString conversation;
    bool isMine = true;
    bool isFirst = false; ///< of its conversation
    bool isLast = false;
    QString heading; ///< who and when
    QString text;
    QString state;
    QVariantList steps; ///< { text, done, iconName }, as DeliveryPosts takes them

    friend bool operator==(const MessageLine &, const MessageLine &) = default;
};

/// One conversation in a list.
struct ConversationRow {
    QString key;
    QString title; ///< the first words
    QString about; ///< what it was begun from; empty otherwise
    QString state; ///< where it stands
    bool isNew = false;
    bool isDraft = false;

    friend bool operator==(const ConversationRow &, const ConversationRow &) = default;
};

/// What patient and team wrote to each other, in the words of the side that looks. Delivery is said as it is: "sent" only
/// once the server has it, "seen" only with a name.
class ConversationReader {
public:
    enum class Side { Patient, Team };

    ConversationReader(const Context &context, domain::PatientId patient, Side side);

    void read();

    [[nodiscard]] const std::vector<store::MessageRow> &thread() const { return m_thread; }
    /// The one written in last comes first.
    [[nodiscard]] const std::vector<domain::Conversation> &conversations() const { return m_conversations; }
    [[nodiscard]] const domain::Conversation *find(const domain::FactId &id) const;
    /// The newest conversation in which the other side waits for an answer of ours.
    [[nodiscard]] const domain::Conversation *waiting() const;
    [[nodiscard]] ConversationRow rowOf(const domain::Conversation &conversation) const;
    [[nodiscard]] std::vector<MessageLine> linesOf(const domain::Conversation &conversation) const;
    /// Messages of the other side that nobody of ours has opened.
    [[nodiscard]] std::vector<const store::MessageRow *> unseen() const;
    [[nodiscard]] bool isUnseen(const store::MessageRow &row) const;
    /// "About: Weigh yourself each morning, page 3", "For Dr Leroy"; empty when there is nothing to say.
    [[nodiscard]] QString aboutText(const std::string &context) const;
    [[nodiscard]] QString nameOf(const domain::Envelope &author) const;

private:
    [[nodiscard]] bool isMine(const store::MessageRow &row) const;
    [[nodiscard]] QString headingOf(const store::MessageRow &row) const;
    [[nodiscard]] QString stateOf(const store::MessageRow &row, bool isAnswered) const;
    [[nodiscard]] QString waitingText(const store::MessageRow &row) const;
    [[nodiscard]] QString seenText(const store::MessageRow &row, bool isAnswered) const;
    [[nodiscard]] QString seenByUs(const store::MessageRow &row) const;
    [[nodiscard]] QVariantList stepsOf(const store::MessageRow &row, bool isAnswered) const;
    [[nodiscard]] bool isAnswered(const domain::Conversation &conversation, std::size_t place) const;

    Context m_context;
    domain::PatientId m_patient;
    Side m_side;
    std::vector<store::MessageRow> m_thread;
    std::vector<domain::Conversation> m_conversations;
};

/// The first words of a text, as many as a line or two hold.
[[nodiscard]] QString firstWords(const QString &text);

/// Roles: key, conversation, isMine, isFirst, isLast, heading, text, stateText, steps.
[[nodiscard]] std::vector<RowsModel<MessageLine>::Role> messageRoles();
/// Roles: key, title, about, stateText, isNew, isDraft.
[[nodiscard]] std::vector<RowsModel<ConversationRow>::Role> conversationRoles();

} // namespace viewmodels
