// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/teamviewmodel.h"

#include "app/viewmodels/errortext.h"
#include "app/viewmodels/unbroken.h"
#include "content/loader/registries.h"
#include "platforms/base/logging.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr platform::Logger kLog{"viewmodels"};
constexpr int kShownFirst = 3;
const QString kDraftKey = QStringLiteral("draft:");

} // namespace

TeamViewModel::TeamViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context),
      m_reader(context, m_record.patient(), ConversationReader::Side::Patient),
      m_members({{"key", [](const MemberRow &row) { return row.key; }},
                    {"name", [](const MemberRow &row) { return row.name; }},
                    {"initials", [](const MemberRow &row) { return row.initials; }},
                    {"job", [](const MemberRow &row) { return row.job; }},
                    {"ask", [](const MemberRow &row) { return row.ask; }},
                    {"hours", [](const MemberRow &row) { return row.hours; }},
                    {"phone", [](const MemberRow &row) { return row.phone; }},
                    {"callText", [](const MemberRow &row) { return row.callText; }},
                    {"writeText", [](const MemberRow &row) { return row.writeText; }},
                    {"pinText", [](const MemberRow &row) { return row.pinText; }},
                    {"isFirst", [](const MemberRow &row) { return row.isFirst; }}},
          nullptr),
      m_conversations(conversationRoles(), nullptr), m_messages(messageRoles(), nullptr)
{
    begin({m_record.patient(), {}, {}});
    refresh();
}

void TeamViewModel::refresh()
{
    m_reader.read();
    readMembers();
    readConversations();
    showMessages();
    emit changed();
}

void TeamViewModel::readMembers()
{
    const std::vector<std::string> pinned = m_record.pinned();
    std::vector<MemberRow> rows;
    for (const domain::TeamPerson &member : m_record.careTeam()) {
        const bool isPinned = std::ranges::find(pinned, member.person.id.value) != pinned.end();
        rows.push_back(memberOf(member, isPinned, rows.size() < kShownFirst));
    }
    m_members.setRows(rows);
}

void TeamViewModel::readConversations()
{
    std::vector<ConversationRow> rows;
    const auto drafts = context().store().drafts.all(m_record.patient());
    std::vector<std::string> begun;
    for (const store::Draft &draft : drafts ? *drafts : std::vector<store::Draft>()) {
        if (!draft.target.conversation.empty()) {
            begun.push_back(draft.target.conversation.value);
            continue;
        }
        rows.push_back({.key = kDraftKey + QString::fromStdString(draft.target.context),
            .title = firstWords(QString::fromStdString(draft.text)),
            .about = m_reader.aboutText(draft.target.context),
            .isDraft = true});
        //: A message that is being written, in the list of conversations
        rows.back().state = tr("Draft, kept on this device");
    }
    for (const domain::Conversation &conversation : m_reader.conversations()) {
        rows.push_back(m_reader.rowOf(conversation));
        if (std::ranges::find(begun, conversation.id.value) != begun.end()) {
            //: A conversation in the list in which an answer is being written; %1 says where the conversation stands
            rows.back().state = tr("Draft kept. %1").arg(rows.back().state);
        }
    }
    m_conversations.setRows(rows);
}

void TeamViewModel::showMessages()
{
    const domain::Conversation *open = m_reader.find(m_open);
    m_messages.setRows(open ? m_reader.linesOf(*open) : std::vector<MessageLine>());
}

MemberRow TeamViewModel::memberOf(const domain::TeamPerson &member, bool isPinned, bool isFirst) const
{
    const domain::Person &person = member.person;
    const Wording &wording = context().wording;
    const content::KnownRole *role = content::knownRole(person.role.value);
    // The words of the centre are French; the list has both languages.
    const bool isInTheirWords = wording.language() == "fr"_L1 || !role;
    const auto words = [&](const std::string &theirs, const content::LocalText &ours) {
        return isInTheirWords && !theirs.empty() ? QString::fromStdString(theirs) : role ? wording.text(ours) : QString();
    };
    MemberRow row{.key = QString::fromStdString(person.id.value),
        .name = m_record.nameOf(person.id),
        .initials = wording.initials(person),
        .job = words(person.job, role ? role->title : content::LocalText{}),
        .ask = words(member.part.askAbout, role ? role->ask : content::LocalText{}),
        .hours = unbroken(member.part.hours),
        .phone = unbroken(person.phone),
        .isFirst = isFirst};
    //: Button beside someone of the team: calls them
    row.callText = row.phone.isEmpty() ? QString() : tr("Call");
    //: Button beside someone of the team: opens the page where a message is written
    row.writeText = tr("Write");
    //: Button below someone of the team: from now on they are shown before the others, or no longer
    row.pinText = isPinned ? tr("No longer show first") : tr("Show first");
    return row;
}

int TeamViewModel::firstCount() const
{
    return std::min(kShownFirst, static_cast<int>(m_members.rows().size()));
}

void TeamViewModel::pin(const QString &member)
{
    std::vector<std::string> pinned = m_record.pinned();
    const std::string id = member.toStdString();
    if (const auto found = std::ranges::find(pinned, id); found != pinned.end())
        pinned.erase(found);
    else
        pinned.insert(pinned.begin(), id);
    if (auto kept = m_record.pin(pinned); !kept)
        emit failed(entryText(kept.error()));
    refresh();
    emit entered();
}

QString TeamViewModel::conversationAbout() const
{
    const domain::Conversation *open = m_reader.find(m_open);
    return open ? m_reader.aboutText(m_reader.thread()[open->messages.front()].message.context) : QString();
}

QString TeamViewModel::unseenText() const
{
    const auto fresh = m_reader.unseen();
    if (fresh.empty())
        return {};
    //: Today page: the team has written; %1 is a name, %n messages
    return tr("%n new messages from %1", nullptr, unseen()).arg(m_reader.nameOf(fresh.back()->message.envelope));
}

QString TeamViewModel::delayText() const
{
    const auto days = m_record.answerDays();
    //: Above the field where a message is written: within how many working days the team says it answers
    return days ? tr("Answer in about %n working days.", nullptr, *days) : QString();
}

QString TeamViewModel::emptyText() const
{
    //: Team page, before the device has received who cares for the patient
    return m_members.rows().empty() ? tr("The names of your team will come here after the first exchange with your centre.") : QString();
}

QString TeamViewModel::draftText() const
{
    //: Below the field of a message: what is written there stays, also when the page is left
    return m_draft.isEmpty() ? QString() : tr("Draft, kept on this device.");
}

void TeamViewModel::setDraft(const QString &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_errorText.clear();
    if (auto kept = context().store().drafts.keep(m_target, draft.toStdString()); !kept)
        kLog.warning("A draft could not be kept: " + kept.error().detail);
    readConversations();
    emit changed();
}

void TeamViewModel::begin(store::DraftTarget target)
{
    m_target = std::move(target);
    m_errorText.clear();
    const auto kept = context().store().drafts.find(m_target);
    m_draft = kept ? QString::fromStdString(*kept) : QString();
    emit changed();
}

void TeamViewModel::beginMessage(const QString &subject)
{
    domain::MessageContext about = domain::contextFrom(subject.toStdString());
    if (const auto unit = subject.isEmpty() ? std::nullopt : m_record.unit({subject.toStdString()}))
        about = {.kind = domain::MessageContext::Kind::Unit, .unit = unit->unit};
    begin({m_record.patient(), {}, domain::toText(about)});
}

void TeamViewModel::beginMessageTo(const QString &member)
{
    const domain::MessageContext about{.kind = domain::MessageContext::Kind::Person, .person = {member.toStdString()}};
    begin({m_record.patient(), {}, domain::toText(about)});
}

void TeamViewModel::beginReply()
{
    begin({m_record.patient(), m_open, {}});
}

void TeamViewModel::resumeDraft(const QString &key)
{
    begin({m_record.patient(), {}, key.mid(kDraftKey.size()).toStdString()});
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
    const domain::Conversation *conversation = m_target.conversation.empty() ? nullptr : m_reader.find(m_target.conversation);
    std::optional<domain::FactId> answered;
    if (conversation)
        answered = m_reader.thread()[conversation->messages.back()].message.envelope.id;
    if (auto written = context().journal().write(m_record.patient(), text.toStdString(), m_target.context, answered); !written) {
        m_errorText = entryText(written.error());
        emit changed();
        return false;
    }
    setDraft({});
    emit entered();
    return true;
}

void TeamViewModel::openConversation(const QString &key)
{
    m_open = {key.toStdString()};
    showMessages();
    emit changed();
}

void TeamViewModel::markShown()
{
    const domain::Conversation *open = m_reader.find(m_open);
    bool isAnyMarked = false;
    for (const std::size_t place : open ? open->messages : std::vector<std::size_t>()) {
        const store::MessageRow &row = m_reader.thread()[place];
        if (!m_reader.isUnseen(row))
            continue;
        const auto marked = context().journal().markSeen(m_record.patient(), row.message.envelope.id);
        if (!marked)
            kLog.warning("A receipt could not be kept: " + marked.error().detail);
        isAnyMarked = isAnyMarked || marked.has_value();
    }
    if (isAnyMarked)
        emit entered();
}

} // namespace viewmodels
