// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/conversationrows.h"

#include "app/domain/need.h"
#include "app/viewmodels/followuptext.h"
#include "platforms/base/logging.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using store::MessageRow;
using Delivery = MessageRow::Delivery;

namespace {

constexpr platform::Logger kLog{"viewmodels"};
constexpr qsizetype kWordsShown = 80; ///< letters

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Conversations)
};

QVariantMap step(const QString &text, bool isDone, const QString &icon)
{
    return {{u"text"_s, text}, {u"done"_s, isDone}, {u"iconName"_s, icon}};
}

} // namespace

QString firstWords(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= kWordsShown)
        return line;
    const qsizetype end = line.lastIndexOf(u' ', kWordsShown);
    return line.left(end > 0 ? end : kWordsShown) + u'…';
}

ConversationReader::ConversationReader(const Context &context, domain::PatientId patient, Side side)
    : m_context(context), m_patient(std::move(patient)), m_side(side)
{
}

void ConversationReader::read()
{
    m_thread.clear();
    if (auto thread = m_context.store().messages.thread(m_patient))
        m_thread = std::move(*thread);
    else
        kLog.error("The messages cannot be read: " + thread.error().detail);
    std::vector<domain::Message> messages;
    for (const MessageRow &row : m_thread)
        messages.push_back(row.message);
    m_conversations = domain::conversations(messages);
}

const domain::Conversation *ConversationReader::find(const domain::FactId &id) const
{
    const auto found = std::ranges::find(m_conversations, id, &domain::Conversation::id);
    return found == m_conversations.end() ? nullptr : &*found;
}

const domain::Conversation *ConversationReader::waiting() const
{
    const auto found = std::ranges::find_if(
        m_conversations, [&](const domain::Conversation &each) { return !isMine(m_thread[each.messages.back()]); });
    return found == m_conversations.end() ? nullptr : &*found;
}

bool ConversationReader::isMine(const MessageRow &row) const
{
    return domain::isFromTeam(row.message.envelope) == (m_side == Side::Team);
}

bool ConversationReader::isUnseen(const MessageRow &row) const
{
    return !isMine(row) && !row.seenBy;
}

std::vector<const MessageRow *> ConversationReader::unseen() const
{
    std::vector<const MessageRow *> rows;
    for (const MessageRow &row : m_thread) {
        if (isUnseen(row))
            rows.push_back(&row);
    }
    return rows;
}

bool ConversationReader::isAnswered(const domain::Conversation &conversation, std::size_t place) const
{
    const bool mine = isMine(m_thread[place]);
    return std::ranges::any_of(conversation.messages, [&](std::size_t each) { return each > place && isMine(m_thread[each]) != mine; });
}

QString ConversationReader::nameOf(const domain::Envelope &author) const
{
    const auto person = m_context.store().people.find(author.author);
    // To the patient everybody of the team has a first name and a name; doctors have their title.
    if (m_side == Side::Patient && person && *person)
        return m_context.wording.fullName(**person);
    if (m_side == Side::Patient && domain::isFromTeam(author)) {
        //: Somebody of the team whose name is not on this device, in the middle of a sentence
        return Words::tr("your team");
    }
    return authorName(author, m_context);
}

QString ConversationReader::aboutText(const std::string &context) const
{
    const domain::MessageContext about = domain::contextFrom(context);
    const content::Unit *unit = m_context.library().unit(about.unit);
    if (about.kind == domain::MessageContext::Kind::Person) {
        //: Above a message that is meant for one person of the team; %1 is a name
        return Words::tr("For %1").arg(nameOf({.author = about.person, .authorRole = domain::role::kNurse}));
    }
    if (about.kind == domain::MessageContext::Kind::SafetyQuestions) {
        //: Above a message that the app wrote for the patient, after answers that were not right
        return Words::tr("After questions about safety");
    }
    if (about.kind != domain::MessageContext::Kind::Unit || !unit)
        return {};
    const QString title = m_context.wording.text(unit->title);
    //: Above a message that was begun from a unit; %1 is its title, %2 the number of the page
    return about.page > 0 ? Words::tr("About: %1, page %2").arg(title).arg(about.page)
                          //: Above a message that was begun from a unit; %1 is its title
                          : Words::tr("About: %1").arg(title);
}

QString ConversationReader::headingOf(const MessageRow &row) const
{
    const domain::Envelope &envelope = row.message.envelope;
    const QString moment = m_context.wording.moment(envelope.occurredAt, m_context.now());
    const bool isFromApp = domain::contextFrom(row.message.context).kind == domain::MessageContext::Kind::SafetyQuestions;
    if (m_side == Side::Patient && isFromApp) {
        //: Above a message the app wrote to the nurse for the patient; %1 is a moment such as "yesterday at 2:20pm"
        return Words::tr("Passerelle, for you, %1").arg(moment);
    }
    if (envelope.author == m_context.workspace.identity().actor) {
        //: Above a message that whoever looks at it wrote; %1 is a moment such as "yesterday at 2:20pm"
        return Words::tr("My message, %1").arg(moment);
    }
    //: Above a message; %1 is who wrote it, %2 a moment such as "yesterday at 2:20pm"
    return Words::tr("%1, %2").arg(nameOf(envelope), moment);
}

QString ConversationReader::waitingText(const MessageRow &row) const
{
    // Both the row and the whole exchange may have been put off: it goes when the later of the two allows.
    const auto next = m_context.workspace.sync.status().nextTry;
    if (!row.wasTried && !next) {
        //: State of a message that is only on this device so far
        return Words::tr("Waiting to send. It is kept on this device.");
    }
    const platform::Instant at{std::max(row.nextTry.ms, next ? next->ms : std::int64_t(0))};
    const platform::ZonedTime now = m_context.now();
    if (at.ms <= now.at.ms) {
        //: State of a message that could not be sent, and will be tried again soon
        return Words::tr("Not gone yet. It is kept on this device.");
    }
    //: State of a message that could not be sent; %1 is a time such as 9:30am
    return Words::tr("Not gone yet. Next try %1. It is kept on this device.")
        .arg(m_context.wording.time({at, m_context.workspace.clock.offsetMinutesAt(at)}));
}

QString ConversationReader::seenText(const MessageRow &row, bool isAnswered) const
{
    const QString who = row.seenBy ? nameOf({.author = *row.seenBy, .authorRole = m_side == Side::Team ? domain::role::kPatient : domain::role::kNurse})
                                   : QString();
    const QString when = row.seenAt ? m_context.wording.moment(*row.seenAt, m_context.now()) : QString();
    if (isAnswered) {
        //: State of a message; %1 is who opened it, %2 a moment such as "yesterday at 2:20pm"
        return Words::tr("Seen by %1 %2. Answered.").arg(who, when);
    }
    if (m_side == Side::Team) {
        //: State of a message of the team; %1 is who opened it, %2 a moment such as "yesterday at 2:20pm"
        return Words::tr("Seen by %1 %2.").arg(who, when);
    }
    //: State of a message; %1 is who opened it, %2 a moment such as "yesterday at 2:20pm"
    return Words::tr("Seen by %1 %2. No answer yet.").arg(who, when);
}

QString ConversationReader::stateOf(const MessageRow &row, bool isAnswered) const
{
    switch (row.delivery) {
    case Delivery::Waiting:
        return waitingText(row);
    case Delivery::Parked:
        //: State of a message of the team that the centre refused
        return m_side == Side::Team ? Words::tr("Not sent: the centre did not take it. It is kept here.")
                                    //: State of a message of the patient that the centre refused
                                    : Words::tr("Not sent: the centre did not take it. Call your team.");
    case Delivery::Sent:
        if (isAnswered) {
            //: State of a message
            return Words::tr("Answered.");
        }
        //: State of a message that the centre has and nobody has opened
        return Words::tr("Sent (the server has it). Not seen yet.");
    case Delivery::Seen:
        break;
    }
    return seenText(row, isAnswered);
}

QVariantList ConversationReader::stepsOf(const MessageRow &row, bool isAnswered) const
{
    const bool isSeen = row.delivery == Delivery::Seen || isAnswered;
    const bool isSent = row.delivery == Delivery::Sent || isSeen;
    //: State of a message: it is kept on this device
    QVariantList steps{step(Words::tr("Written"), true, u"check"_s)};
    //: State of a message: the centre has it
    steps << step(Words::tr("Sent"), isSent, u"check"_s);
    //: State of a message: someone of the other side opened it
    steps << step(Words::tr("Seen"), isSeen, u"eye"_s);
    if (m_side == Side::Patient) {
        //: State of a message: the team has answered
        steps << step(Words::tr("Answer"), isAnswered, u"message"_s);
    }
    return steps;
}

std::vector<MessageLine> ConversationReader::linesOf(const domain::Conversation &conversation) const
{
    std::vector<MessageLine> lines;
    for (const std::size_t place : conversation.messages) {
        const MessageRow &row = m_thread[place];
        MessageLine line{.key = QString::fromStdString(row.message.envelope.id.value),
            .conversation = QString::fromStdString(conversation.id.value),
            .isMine = isMine(row),
            .isFirst = place == conversation.messages.front(),
            .isLast = place == conversation.messages.back(),
            .heading = headingOf(row),
            .text = QString::fromStdString(row.message.text)};
        if (line.isMine) {
            const bool answered = isAnswered(conversation, place);
            line.state = stateOf(row, answered);
            line.steps = stepsOf(row, answered);
        } else if (m_side == Side::Team) {
            //: State of a patient's message that nobody of the team has opened
            line.state = row.seenBy ? seenByUs(row) : Words::tr("New");
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

QString ConversationReader::seenByUs(const MessageRow &row) const
{
    const QString when = row.seenAt ? m_context.wording.moment(*row.seenAt, m_context.now()) : QString();
    //: State of a message of the team; %1 is who opened it, %2 a moment such as "yesterday at 2:20pm"
    return Words::tr("Seen by %1 %2.").arg(nameOf({.author = *row.seenBy, .authorRole = domain::role::kNurse}), when);
}

ConversationRow ConversationReader::rowOf(const domain::Conversation &conversation) const
{
    const MessageRow &first = m_thread[conversation.messages.front()];
    const MessageRow &last = m_thread[conversation.messages.back()];
    ConversationRow row{.key = QString::fromStdString(conversation.id.value),
        .title = firstWords(QString::fromStdString(first.message.text)),
        .about = aboutText(first.message.context)};
    row.isNew = std::ranges::any_of(conversation.messages, [&](std::size_t place) { return isUnseen(m_thread[place]); });
    const QString who = nameOf(last.message.envelope);
    const QString when = m_context.wording.moment(last.message.envelope.occurredAt, m_context.now());
    if (isMine(last)) {
        row.state = stateOf(last, false);
    } else if (row.isNew) {
        //: A conversation in a list: there is something nobody opened; %1 is who wrote it, %2 a moment
        row.state = Words::tr("New: %1, %2").arg(who, when);
    } else {
        //: A conversation in a list; %1 is who wrote last, %2 a moment
        row.state = Words::tr("Last message: %1, %2").arg(who, when);
    }
    return row;
}

std::vector<RowsModel<MessageLine>::Role> messageRoles()
{
    return {{"key", [](const MessageLine &row) { return row.key; }},
        {"conversation", [](const MessageLine &row) { return row.conversation; }},
        {"isMine", [](const MessageLine &row) { return row.isMine; }},
        {"isFirst", [](const MessageLine &row) { return row.isFirst; }},
        {"isLast", [](const MessageLine &row) { return row.isLast; }},
        {"heading", [](const MessageLine &row) { return row.heading; }},
        {"text", [](const MessageLine &row) { return row.text; }},
        {"stateText", [](const MessageLine &row) { return row.state; }},
        {"steps", [](const MessageLine &row) { return row.steps; }}};
}

std::vector<RowsModel<ConversationRow>::Role> conversationRoles()
{
    return {{"key", [](const ConversationRow &row) { return row.key; }},
        {"title", [](const ConversationRow &row) { return row.title; }},
        {"about", [](const ConversationRow &row) { return row.about; }},
        {"stateText", [](const ConversationRow &row) { return row.state; }},
        {"isNew", [](const ConversationRow &row) { return row.isNew; }},
        {"isDraft", [](const ConversationRow &row) { return row.isDraft; }}};
}

} // namespace viewmodels
