// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/validation/structure.h"

#include "sync/hub/outcome.h"
#include "sync/hub/validation/elementtable.h"
#include "sync/hub/validation/primitives.h"

#include <algorithm>
#include <optional>

namespace hub {

namespace {

/// Where we are, as a chain up to the resource: a path in words is only made for a refusal.
struct Place {
    const Place *parent;
    std::string_view name;
    std::optional<std::size_t> index = {};

    [[nodiscard]] std::string path() const
    {
        std::string text = parent ? parent->path() + '.' : std::string();
        text += name;
        if (index)
            text += '[' + std::to_string(*index) + ']';
        return text;
    }
};

[[noreturn]] void refuse(const char *code, const std::string &words, const Place &place)
{
    throw Refusal(422, code, words, place.path());
}

void checkGroup(std::string_view name, const Json &object, const Place &place);

std::string listed(const std::vector<std::string_view> &codes)
{
    std::string text;
    for (const std::string_view code : codes)
        text.append(text.empty() ? "" : ", ").append(code);
    return text;
}

void checkPrimitive(const ElementRule &rule, std::string_view type, const Json &value, const Place &place)
{
    if (!hasPrimitiveForm(type, value))
        refuse("value", "The value has not the form of a FHIR " + std::string(type) + '.', place);
    if (!rule.codes.empty() && std::ranges::find(rule.codes, value.get_ref<const std::string &>()) == rule.codes.end())
        refuse("code-invalid", "The code must be one of: " + listed(rule.codes) + '.', place);
}

void checkContained(const Json &resource, const Place &place)
{
    const auto type = resource.find("resourceType");
    if (type == resource.end() || !type->is_string())
        refuse("structure", "A contained resource has a resourceType.", place);
    if (elementGroup(type->get_ref<const std::string &>()))
        checkGroup(type->get_ref<const std::string &>(), resource, place);
}

void checkOne(const ElementRule &rule, std::string_view type, const Json &value, const Place &place)
{
    if (isPrimitiveType(type))
        return checkPrimitive(rule, type, value, place);
    if (!value.is_object() || value.empty())
        refuse("structure", "An object with at least one element is expected.", place);
    if (type == "Resource")
        return checkContained(value, place);
    checkGroup(type.starts_with('@') ? type.substr(1) : type, value, place);
}

void checkElement(const ElementRule &rule, const ElementGroup::Meaning &meaning, const std::string &key, const Json &value, const Json *sibling,
    const Place &parent)
{
    const Place place{&parent, key};
    if (!rule.isList) {
        if (value.is_array() || value.is_null())
            refuse("structure", "One value is expected.", place);
        return checkOne(rule, meaning.type, value, place);
    }
    if (!value.is_array() || value.empty())
        refuse("structure", "A list with at least one value is expected.", place);
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool isSaidBeside = value[i].is_null() && sibling && sibling->is_array() && i < sibling->size() && (*sibling)[i].is_object();
        if (!isSaidBeside)
            checkOne(rule, meaning.type, value[i], {&parent, key, i});
    }
}

void checkKnown(const ElementGroup &group, const Json &object, const Place &place)
{
    std::vector<bool> seen(group.rules.size());
    for (const auto &[key, value] : object.items()) {
        const bool isBeside = key.starts_with('_');
        const auto meaning = group.byKey.find(isBeside ? key.substr(1) : key);
        if (meaning == group.byKey.end())
            continue;
        const ElementRule &rule = group.rules[meaning->second.rule];
        if (isBeside) {
            // An extension may stand for a value that is not known.
            if (!value.is_object() && !value.is_array())
                refuse("structure", "What stands beside a value is an object, or a list of them.", {&place, key});
            seen[meaning->second.rule] = true;
            continue;
        }
        const auto sibling = object.find('_' + key);
        if (seen[meaning->second.rule] && sibling == object.end())
            refuse("structure", "Only one of the forms of this element may be given.", {&place, key});
        seen[meaning->second.rule] = true;
        checkElement(rule, meaning->second, key, value, sibling == object.end() ? nullptr : &*sibling, place);
    }
    for (std::size_t i = 0; i < group.rules.size(); ++i) {
        if (group.rules[i].isRequired && !seen[i])
            refuse("required", "R4 requires this element.", {&place, group.rules[i].name});
    }
}

void checkGroup(std::string_view name, const Json &object, const Place &place)
{
    if (const ElementGroup *own = elementGroup(name))
        checkKnown(*own, object, place);
    // What every type has, beside its own.
    const bool isResource = object.contains("resourceType");
    checkKnown(*elementGroup(isResource ? "DomainResource" : name.find('.') != std::string_view::npos ? "BackboneElement" : "Element"), object, place);
}

} // namespace

void checkStructure(const Json &resource)
{
    const std::string &type = resource.at("resourceType").get_ref<const std::string &>();
    checkGroup(type, resource, {nullptr, type});
}

} // namespace hub
