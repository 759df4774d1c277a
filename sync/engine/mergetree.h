// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/jsontext.h"

#include <initializer_list>
#include <string>
#include <string_view>

/// What merging two versions of a resource is made of: members of a JSON tree, taken, compared and joined. Private to this
/// folder; pure. A tree and not the structs of `sync/fhir`, so that what nobody modelled is merged like the rest.
namespace engine::tree {

using Tree = fhir::JsonValue;

/// The same statement: the order of members and the digits of 2.50 and 2.5 do not count.
[[nodiscard]] bool isSame(const Tree &a, const Tree &b);
/// Also when both have none.
[[nodiscard]] bool isSameMember(const Tree &a, const Tree &b, std::string_view name);

/// The text at a path of members; empty when there is none.
[[nodiscard]] std::string textAt(const Tree &tree, std::initializer_list<std::string_view> path);

void put(Tree &tree, std::string_view name, Tree value);
void remove(Tree &tree, std::string_view name);
/// Makes the member what it is in `from`, absent included.
void take(Tree &tree, const Tree &from, std::string_view name);
/// Adds what the list of `from` has and ours has not.
void join(Tree &tree, const Tree &from, std::string_view name);
/// Adds extensions of `from` whose address ours has not.
void joinExtensions(Tree &tree, const Tree &from);

/// The value of an extension of ours by the last part of its address; empty when there is none.
[[nodiscard]] std::string extensionText(const Tree &tree, std::string_view name);

} // namespace engine::tree
