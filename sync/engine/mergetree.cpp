// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/mergetree.h"

#include <algorithm>
#include <charconv>

namespace engine::tree {

namespace {

using Kind = Tree::Kind;

double numberOf(const std::string &digits)
{
    double number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

Tree listNode()
{
    Tree node;
    node.kind = Kind::Array;
    return node;
}

} // namespace

bool isSame(const Tree &a, const Tree &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case Kind::Null: return true;
    case Kind::Boolean: return a.boolean == b.boolean;
    case Kind::String: return a.text == b.text;
    case Kind::Number: return numberOf(a.text) == numberOf(b.text);
    case Kind::Array: return std::ranges::equal(a.items, b.items, isSame);
    case Kind::Object: break;
    }
    return a.names.size() == b.names.size()
        && std::ranges::all_of(a.names, [&](const std::string &name) { return b.find(name) && isSameMember(a, b, name); });
}

bool isSameMember(const Tree &a, const Tree &b, std::string_view name)
{
    const Tree *ours = a.find(name);
    const Tree *theirs = b.find(name);
    return ours && theirs ? isSame(*ours, *theirs) : ours == theirs;
}

std::string textAt(const Tree &tree, std::initializer_list<std::string_view> path)
{
    const Tree *at = &tree;
    for (const std::string_view name : path) {
        at = at->find(name);
        if (!at)
            return {};
    }
    return at->kind == Kind::String ? at->text : std::string();
}

void put(Tree &tree, std::string_view name, Tree value)
{
    const auto at = std::ranges::find(tree.names, name);
    if (at != tree.names.end()) {
        tree.items[std::size_t(at - tree.names.begin())] = std::move(value);
        return;
    }
    tree.names.emplace_back(name);
    tree.items.push_back(std::move(value));
}

void remove(Tree &tree, std::string_view name)
{
    const auto at = std::ranges::find(tree.names, name);
    if (at == tree.names.end())
        return;
    tree.items.erase(tree.items.begin() + (at - tree.names.begin()));
    tree.names.erase(at);
}

void take(Tree &tree, const Tree &from, std::string_view name)
{
    if (const Tree *value = from.find(name))
        put(tree, name, *value);
    else
        remove(tree, name);
}

void join(Tree &tree, const Tree &from, std::string_view name)
{
    const Tree *added = from.find(name);
    if (!added || added->kind != Kind::Array)
        return;
    const Tree *present = tree.find(name);
    Tree all = present && present->kind == Kind::Array ? *present : listNode();
    for (const Tree &item : added->items) {
        if (std::ranges::none_of(all.items, [&](const Tree &each) { return isSame(each, item); }))
            all.items.push_back(item);
    }
    put(tree, name, std::move(all));
}

void joinExtensions(Tree &tree, const Tree &from)
{
    const Tree *added = from.find("extension");
    if (!added || added->kind != Kind::Array)
        return;
    const Tree *present = tree.find("extension");
    Tree all = present && present->kind == Kind::Array ? *present : listNode();
    for (const Tree &item : added->items) {
        const std::string url = textAt(item, {"url"});
        if (std::ranges::none_of(all.items, [&](const Tree &each) { return textAt(each, {"url"}) == url; }))
            all.items.push_back(item);
    }
    put(tree, "extension", std::move(all));
}

std::string extensionText(const Tree &tree, std::string_view name)
{
    const Tree *extensions = tree.find("extension");
    if (!extensions)
        return {};
    const std::string ending = "/" + std::string(name);
    for (const Tree &each : extensions->items) {
        if (!textAt(each, {"url"}).ends_with(ending))
            continue;
        for (const std::string &member : each.names) {
            if (member.starts_with("value"))
                return textAt(each, {member});
        }
    }
    return {};
}

} // namespace engine::tree
