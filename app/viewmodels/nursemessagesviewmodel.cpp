// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/nursemessagesviewmodel.h"

#include "app/viewmodels/errortext.h"
#include "platforms/base/logging.h"

#include <ranges>

namespace viewmodels {

namespace {

constexpr platform::Logger kLog{"viewmodels"};

} // namespace

NurseMessagesViewModel::NurseMessagesViewModel(const Context &context, domain::PatientId patient, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_reader(context, m_patient, ConversationReader::Side::Team),
      m_messages(
          [] {
              std::vector<RowsModel<Line>::Role> roles;
              for (const auto &role : messageRoles())
                  roles.push_back({role.name, [read = role.read](const Line &line) { return read(line.message); }});
              roles.push_back({"about", [](const Line &line) { return line.about; }});
              return roles;
          }(),
          nullptr)
{
    read();
    const domain::Conversation *waiting = m_reader.waiting();
    begin(waiting ? waiting->id : domain::FactId{});
}

void NurseMessagesViewModel::refresh()
{
    read();
    emit changed();
}

void NurseMessagesViewModel::read()
{
    m_reader.read();
    std::vector<Line> lines;
    // Newest last: beside the field in which it is answered.
    for (const domain::Conversation &conversation : m_reader.conversations() | std::views::reverse) {
        const QString about = m_reader.rowOf(conversation).about;
        for (MessageLine &message : m_reader.linesOf(conversation)) {
            const QString key = message.key;
            const QString said = message.isFirst ? about : QString();
            lines.push_back({key, std::move(message), said});
        }
    }
    m_messages.setRows(lines);
}

QString NurseMessagesViewModel::title() const
{
    const auto person = context().store().people.find({m_patient.value});
    //: Title of the page with the messages of one patient; %1 is "Mrs Durand"
    return tr("Messages with %1").arg(person && *person ? context().wording.politeName(**person) : QString());
}

QString NurseMessagesViewModel::targetText() const
{
    const domain::Conversation *conversation = m_reader.find(m_target.conversation);
    if (!conversation) {
        //: Above the field of a message to a patient, when it answers none of theirs
        return tr("New conversation");
    }
    //: Above the field of an answer; %1 are the first words of the conversation
    return tr("Answer to: “%1”").arg(m_reader.rowOf(*conversation).title);
}

QString NurseMessagesViewModel::promiseText() const
{
    const auto team = context().store().people.team(m_patient);
    const auto days = team ? team->answerDays : std::nullopt;
    //: Above the field of an answer: the promise patients read as well
    return days ? tr("Patients are told: an answer in about %n working days.", nullptr, *days) : QString();
}

void NurseMessagesViewModel::setDraft(const QString &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_errorText.clear();
    if (auto kept = context().store().drafts.keep(m_target, draft.toStdString()); !kept)
        kLog.warning("A draft could not be kept: " + kept.error().detail);
    emit changed();
}

void NurseMessagesViewModel::begin(const domain::FactId &conversation)
{
    m_target = {m_patient, conversation, {}};
    const auto kept = context().store().drafts.find(m_target);
    m_draft = kept ? QString::fromStdString(*kept) : QString();
    m_errorText.clear();
    emit changed();
}

void NurseMessagesViewModel::beginReply(const QString &conversation)
{
    begin({conversation.toStdString()});
}

void NurseMessagesViewModel::beginNew()
{
    begin({});
}

void NurseMessagesViewModel::markShown()
{
    bool isAnyMarked = false;
    for (const store::MessageRow *row : m_reader.unseen())
        isAnyMarked = context().journal().markSeen(m_patient, row->message.envelope.id).has_value() || isAnyMarked;
    if (isAnyMarked) {
        refresh();
        emit entered();
    }
}

bool NurseMessagesViewModel::send()
{
    const QString words = m_draft.trimmed();
    if (words.isEmpty()) {
        //: Beside the field of a message to a patient that was left empty
        m_errorText = tr("Write your message first.");
        emit changed();
        return false;
    }
    std::optional<domain::FactId> answered;
    if (const domain::Conversation *conversation = m_reader.find(m_target.conversation))
        answered = m_reader.thread()[conversation->messages.back()].message.envelope.id;
    if (const auto written = context().journal().write(m_patient, words.toStdString(), {}, answered); !written) {
        m_errorText = entryText(written.error());
        emit changed();
        return false;
    }
    setDraft({});
    read();
    const domain::Conversation *waiting = m_reader.waiting();
    // What was begun is gone on with, unless somebody else still waits.
    begin(waiting ? waiting->id : answered ? m_target.conversation : m_reader.conversations().front().id);
    emit entered();
    return true;
}

} // namespace viewmodels
