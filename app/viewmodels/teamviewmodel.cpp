// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/teamviewmodel.h"

#include "app/viewmodels/errortext.h"
#include "app/viewmodels/messagesubject.h"
#include "platforms/base/logging.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using store::MessageRow;

namespace {

constexpr platform::Logger kLog{"viewmodels"};
constexpr const char *kDraftSetting = "draft.message";
/// Written by the app after questions about safety: see QuizViewModel.
constexpr std::string_view kFromQuestions = "quiz-safety:";

} // namespace

TeamViewModel::TeamViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context),
      m_members({{"key", [](const MemberRow &row) { return row.key; }},
                    {"name", [](const MemberRow &row) { return row.name; }},
                    {"initials", [](const MemberRow &row) { return row.initials; }},
                    {"job", [](const MemberRow &row) { return row.job; }},
                    {"phone", [](const MemberRow &row) { return row.phone; }},
                    {"callText", [](const MemberRow &row) { return row.callText; }},
                    {"writeText", [](const MemberRow &row) { return row.writeText; }}},
          nullptr),
      m_messages({{"key", [](const MessageLine &row) { return row.key; }},
                     {"isMine", [](const MessageLine &row) { return row.isMine; }},
                     {"heading", [](const MessageLine &row) { return row.heading; }},
                     {"text", [](const MessageLine &row) { return row.text; }},
                     {"stateText", [](const MessageLine &row) { return row.state; }},
                     {"steps", [](const MessageLine &row) { return row.steps; }}},
          nullptr),
      m_draft(QString::fromStdString(context.store().settings.valueOr(kDraftSetting, {})))
{
    refresh();
}

void TeamViewModel::refresh()
{
    std::vector<MemberRow> members;
    for (const domain::Person &person : m_record.team())
        members.push_back(memberOf(person));
    m_members.setRows(members);

    const std::vector<MessageRow> thread = m_record.messages();
    std::vector<MessageLine> lines;
    m_unseen.clear();
    for (auto row = thread.rbegin(); row != thread.rend(); ++row) {
        lines.push_back(lineOf(*row, thread));
        if (!lines.back().isMine && !row->seenBy)
            m_unseen.push_back(*row);
    }
    m_messages.setRows(lines);
    emit changed();
}

MemberRow TeamViewModel::memberOf(const domain::Person &person) const
{
    const bool isDoctor = person.title == "Dr";
    MemberRow row{.key = QString::fromStdString(person.id.value),
        .name = isDoctor ? context().wording.politeName(person) : context().wording.fullName(person),
        .initials = context().wording.initials(person),
        .job = QString::fromStdString(person.job),
        .phone = QString::fromStdString(person.phone)};
    //: Button beside someone of the team: calls them
    row.callText = row.phone.isEmpty() ? QString() : tr("Call");
    //: Button beside the nurse: opens the page where a message is written
    row.writeText = person.role == domain::role::kNurse ? tr("Write") : QString();
    return row;
}

MessageLine TeamViewModel::lineOf(const MessageRow &row, const std::vector<MessageRow> &thread) const
{
    const domain::Envelope &envelope = row.message.envelope;
    MessageLine line{.key = QString::fromStdString(envelope.id.value),
        .isMine = m_record.isOwn(envelope),
        .text = QString::fromStdString(row.message.text)};
    const QString moment = context().wording.moment(envelope.occurredAt, context().now());
    if (!line.isMine) {
        //: Above a message of the team; %1 is a name, %2 a moment such as "yesterday at 2:20pm"
        line.heading = tr("%1, %2").arg(m_record.nameOf(envelope.author), moment);
        return line;
    }
    const bool isFromApp = row.message.context.starts_with(kFromQuestions);
    //: Above a message the app wrote to the nurse for the patient; %1 is a moment such as "yesterday at 2:20pm"
    line.heading = isFromApp ? tr("Passerelle, for you, %1").arg(moment)
                             //: Above a message the patient wrote; %1 is a moment such as "yesterday at 2:20pm"
                             : tr("My message, %1").arg(moment);
    const bool isAnswered = std::ranges::any_of(thread, [&](const MessageRow &other) {
        return other.message.inReplyTo == envelope.id && !m_record.isOwn(other.message.envelope);
    });
    line.steps = steps(row, isAnswered);
    line.state = stateOf(row, isAnswered);
    return line;
}

QVariantList TeamViewModel::steps(const MessageRow &row, bool isAnswered) const
{
    const bool isSeen = row.delivery == MessageRow::Delivery::Seen || isAnswered;
    const bool isSent = row.delivery == MessageRow::Delivery::Sent || isSeen;
    const auto step = [](const QString &text, bool isDone, const QString &icon) {
        return QVariantMap{{u"text"_s, text}, {u"done"_s, isDone}, {u"iconName"_s, icon}};
    };
    //: State of a message: it is kept on this device
    return {step(tr("Written"), true, u"check"_s),
        //: State of a message: the centre has it
        step(tr("Sent"), isSent, u"check"_s),
        //: State of a message: someone of the team opened it
        step(tr("Seen"), isSeen, u"eye"_s),
        //: State of a message: the team has answered
        step(tr("Answer"), isAnswered, u"message"_s)};
}

QString TeamViewModel::stateOf(const MessageRow &row, bool isAnswered) const
{
    switch (row.delivery) {
    case MessageRow::Delivery::Waiting:
        //: State of a message that is only on this device so far
        return tr("Waiting to send. It is kept on this device.");
    case MessageRow::Delivery::Parked:
        //: State of a message the centre refused
        return tr("Not sent: the centre did not take it. Call your team.");
    case MessageRow::Delivery::Sent:
        //: State of a message that the centre has and nobody has opened
        return isAnswered ? tr("Answered.") : tr("Sent. Not seen yet.");
    case MessageRow::Delivery::Seen:
        break;
    }
    const QString who = row.seenBy ? m_record.nameOf(*row.seenBy) : QString();
    const QString when = row.seenAt ? context().wording.moment(*row.seenAt, context().now()) : QString();
    //: State of a message; %1 is who opened it, %2 a moment such as "yesterday at 2:20pm"
    return isAnswered ? tr("Seen by %1 %2. Answered.").arg(who, when)
                      //: State of a message; %1 is who opened it, %2 a moment such as "yesterday at 2:20pm"
                      : tr("Seen by %1 %2. No answer yet.").arg(who, when);
}

QString TeamViewModel::unseenText() const
{
    if (m_unseen.empty())
        return {};
    //: Today page: the team has written; %1 is a name, %n messages
    return tr("%n new messages from %1", nullptr, unseen()).arg(m_record.nameOf(m_unseen.front().message.envelope.author));
}

QString TeamViewModel::delayText() const
{
    //: Above the field where a message is written: when an answer can be expected
    return tr("Answer in about 2 working days.");
}

QString TeamViewModel::emptyText() const
{
    //: Team page, before the device has received who cares for the patient
    return m_members.rows().empty() ? tr("The names of your team will come here after the first exchange with your centre.") : QString();
}

QString TeamViewModel::about() const
{
    return aboutText(m_about, context().library(), context().wording);
}

void TeamViewModel::setDraft(const QString &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_errorText.clear();
    if (auto kept = context().store().settings.set(kDraftSetting, draft.toStdString()); !kept)
        kLog.warning("A draft could not be kept: " + kept.error().detail);
    emit changed();
}

void TeamViewModel::beginMessage(const QString &subject)
{
    m_about = subject.toStdString();
    if (!m_about.empty() && !unitSubject(m_about)) {
        const auto member = m_record.unit({m_about});
        m_about = member ? messageContext({.unit = member->unit}) : std::string();
    }
    m_errorText.clear();
    emit changed();
}

bool TeamViewModel::send()
{
    const QString text = m_draft.trimmed();
    if (text.isEmpty()) {
        //: Beside the empty field of a message
        m_errorText = tr("Write your question, then press Send.");
        emit changed();
        return false;
    }
    if (auto written = context().journal().write(m_record.patient(), text.toStdString(), m_about); !written) {
        m_errorText = entryText(written.error());
        emit changed();
        return false;
    }
    setDraft({});
    m_about.clear();
    emit entered();
    return true;
}

void TeamViewModel::markShown()
{
    bool isAnyMarked = false;
    for (const MessageRow &row : m_unseen) {
        const auto marked = context().journal().markSeen(m_record.patient(), row.message.envelope.id);
        if (!marked)
            kLog.warning("A receipt could not be kept: " + marked.error().detail);
        isAnyMarked = isAnyMarked || marked.has_value();
    }
    if (isAnyMarked)
        emit entered();
}

} // namespace viewmodels
