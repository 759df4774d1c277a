// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/translator.h"

#include "sync/engine/mergetree.h"

#include <vector>

namespace engine {

namespace {

using namespace tree;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

/// The identifier that is `<anything>/id/<Type>`, value and all.
const Tree *ownIdentifier(const Tree &resource, std::string_view type)
{
    const Tree *identifiers = resource.find("identifier");
    if (!identifiers)
        return nullptr;
    const std::string ending = "/id/" + std::string(type);
    const auto isOwn = [&](const Tree &each) { return textAt(each, {"system"}).ends_with(ending) && !textAt(each, {"value"}).empty(); };
    if (identifiers->kind == Tree::Kind::Object) // a QuestionnaireResponse has one
        return isOwn(*identifiers) ? identifiers : nullptr;
    for (const Tree &each : identifiers->items) {
        if (isOwn(each))
            return &each;
    }
    return nullptr;
}

/// Every "Type/id" anywhere in a resource, given away to be changed.
template <typename Change>
Result<void> eachReference(Tree &node, const Change &change)
{
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        Tree &item = node.items[i];
        const bool isReference = node.kind == Tree::Kind::Object && node.names[i] == "reference" && item.kind == Tree::Kind::String;
        auto done = isReference ? change(item.text) : eachReference(item, change);
        if (!done)
            return done;
    }
    return {};
}

struct Key {
    std::string type;
    std::string id;
};

/// Of a relative reference; nothing for another one.
Key keyOf(const std::string &reference)
{
    const std::size_t slash = reference.find('/');
    if (slash == std::string::npos || reference.find('/', slash + 1) != std::string::npos || reference.find(':') != std::string::npos)
        return {};
    return {reference.substr(0, slash), reference.substr(slash + 1)};
}

std::string textOf(const Tree &resource)
{
    std::string text;
    fhir::appendJson(text, resource);
    return text;
}

} // namespace

std::string ourIdentifier(const std::string &json)
{
    const auto resource = fhir::parseJson(json);
    const Tree *own = resource ? ownIdentifier(*resource, textAt(*resource, {"resourceType"})) : nullptr;
    return own ? textAt(*own, {"system"}) + '|' + textAt(*own, {"value"}) : std::string();
}

Result<std::string> Translator::outgoing(const std::string &json) const
{
    auto resource = fhir::parseJson(json);
    if (!resource)
        return resource.error();
    const std::string type = textAt(*resource, {"resourceType"});
    if (m_types.contains(type)) {
        const auto id = m_ids.serverId(type, textAt(*resource, {"id"}));
        if (!id)
            return id.error();
        remove(*resource, "id");
        if (!id->empty()) {
            Tree text;
            text.kind = Tree::Kind::String;
            text.text = *id;
            put(*resource, "id", std::move(text));
        }
    }
    const auto done = eachReference(*resource, [&](std::string &reference) -> Result<void> {
        const Key key = keyOf(reference);
        if (!m_types.contains(key.type))
            return {};
        const auto id = m_ids.serverId(key.type, key.id);
        if (!id)
            return id.error();
        if (!id->empty())
            reference = key.type + '/' + *id;
        return {};
    });
    if (!done)
        return done.error();
    return textOf(*resource);
}

Result<std::string> Translator::ourIdOf(const std::string &type, const std::string &serverId, const std::string &json) const
{
    const auto known = m_ids.ourId(type, serverId);
    if (!known || !known->empty())
        return known;
    const auto resource = fhir::parseJson(json);
    const Tree *own = resource ? ownIdentifier(*resource, type) : nullptr;
    // What was made elsewhere keeps the id it has there.
    const std::string id = own ? textAt(*own, {"value"}) : serverId;
    if (const auto kept = m_ids.keep(type, id, serverId); !kept)
        return kept.error();
    return id;
}

Result<ResourceText> Translator::incoming(const ResourceText &remote, const Ask &ask) const
{
    auto resource = fhir::parseJson(remote.json);
    if (!resource)
        return resource.error();
    ResourceText ours = remote;
    if (m_types.contains(remote.type)) {
        const auto id = ourIdOf(remote.type, remote.id, remote.json);
        if (!id)
            return id.error();
        ours.id = *id;
        Tree text;
        text.kind = Tree::Kind::String;
        text.text = *id;
        put(*resource, "id", std::move(text));
    }
    const auto done = eachReference(*resource, [&](std::string &reference) -> Result<void> {
        const Key key = keyOf(reference);
        if (!m_types.contains(key.type))
            return {};
        auto id = m_ids.ourId(key.type, key.id);
        if (id && id->empty()) {
            const auto told = ask(reference);
            if (!told)
                return told.error();
            if (!told->empty())
                id = ourIdOf(key.type, key.id, *told);
        }
        if (!id)
            return id.error();
        if (!id->empty())
            reference = key.type + '/' + *id;
        return {};
    });
    if (!done)
        return done.error();
    ours.json = textOf(*resource);
    return ours;
}

} // namespace engine
