// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/conversations.h"

#include "app/domain/need.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace domain {

namespace {

constexpr std::string_view kUnit = "unit:";
constexpr std::string_view kSafety = "quiz-safety:";
constexpr std::string_view kPerson = "to:";

/// Follows answers back to what nothing here precedes. A circle, which nobody can write but a damaged copy may hold, ends
/// where it began to repeat.
FactId rootOf(const Message &message, const std::map<std::string, const Message *> &byId)
{
    FactId root = message.envelope.id;
    std::set<std::string> passed{root.value};
    for (const Message *at = &message; at && at->inReplyTo;) {
        if (!passed.insert(at->inReplyTo->value).second)
            return {*std::ranges::min_element(passed)};
        root = *at->inReplyTo;
        const auto found = byId.find(root.value);
        at = found == byId.end() ? nullptr : found->second;
    }
    return root;
}

MessageContext unitFrom(std::string_view text)
{
    MessageContext context{.kind = MessageContext::Kind::Unit};
    const auto hash = text.find('#');
    const std::string_view unit = text.substr(0, hash);
    const auto slash = unit.find('/');
    if (slash == std::string_view::npos)
        return {.kind = MessageContext::Kind::Other};
    context.unit = {std::string(unit.substr(0, slash)), std::string(unit.substr(slash + 1))};
    if (hash != std::string_view::npos) {
        const std::string_view page = text.substr(hash + 1);
        std::from_chars(page.data(), page.data() + page.size(), context.page);
    }
    return context;
}

} // namespace

std::vector<Conversation> conversations(std::span<const Message> thread)
{
    std::map<std::string, const Message *> byId;
    for (const Message &message : thread)
        byId.emplace(message.envelope.id.value, &message);
    std::map<std::string, Conversation> found;
    for (std::size_t i = 0; i < thread.size(); ++i) {
        const FactId root = rootOf(thread[i], byId);
        Conversation &conversation = found[root.value];
        conversation.id = root;
        conversation.messages.push_back(i);
    }
    std::vector<Conversation> sorted;
    for (auto &[id, conversation] : found)
        sorted.push_back(std::move(conversation));
    std::ranges::sort(sorted, [](const Conversation &a, const Conversation &b) { return a.messages.back() > b.messages.back(); });
    return sorted;
}

std::optional<platform::ZonedTime> waitingSinceInAny(std::span<const Message> thread)
{
    std::optional<platform::ZonedTime> since;
    for (const Conversation &conversation : conversations(thread)) {
        std::vector<Message> messages;
        for (const std::size_t index : conversation.messages)
            messages.push_back(thread[index]);
        const auto waiting = waitingSince(messages);
        if (waiting && (!since || waiting->at < since->at))
            since = waiting;
    }
    return since;
}

MessageContext contextFrom(std::string_view text)
{
    if (text.empty())
        return {};
    if (text.starts_with(kUnit))
        return unitFrom(text.substr(kUnit.size()));
    MessageContext context{.kind = MessageContext::Kind::Other};
    if (text.starts_with(kSafety)) {
        context.kind = MessageContext::Kind::SafetyQuestions;
        context.competence = text.substr(kSafety.size());
    } else if (text.starts_with(kPerson)) {
        context.kind = MessageContext::Kind::Person;
        context.person = {std::string(text.substr(kPerson.size()))};
    }
    return context;
}

std::string toText(const MessageContext &context)
{
    switch (context.kind) {
    case MessageContext::Kind::Unit:
        return std::string(kUnit) + context.unit.pack + '/' + context.unit.unit + (context.page > 0 ? '#' + std::to_string(context.page) : "");
    case MessageContext::Kind::SafetyQuestions:
        return std::string(kSafety) + context.competence;
    case MessageContext::Kind::Person:
        return std::string(kPerson) + context.person.value;
    case MessageContext::Kind::None:
    case MessageContext::Kind::Other:
        break;
    }
    return {};
}

} // namespace domain
