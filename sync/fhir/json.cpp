// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/json.h"

#include "sync/fhir/jsontext.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace fhir {

namespace {

using platform::Error;
using platform::ErrorCode;

platform::Result<JsonValue> parseResource(std::string_view text)
{
    auto root = parseJson(text);
    if (!root)
        return root;
    if (root->kind != JsonValue::Kind::Object)
        return Error{ErrorCode::Invalid, "not a FHIR resource"};
    const JsonValue *type = root->find("resourceType");
    if (!type || type->kind != JsonValue::Kind::String || type->text.empty())
        return Error{ErrorCode::Invalid, "resourceType: missing"};
    return root;
}

std::string textOf(const JsonValue *value)
{
    return value && value->kind == JsonValue::Kind::String ? value->text : std::string();
}

void makeCanonical(JsonValue &value)
{
    for (JsonValue &item : value.items)
        makeCanonical(item);
    if (value.kind == JsonValue::Kind::Number) {
        double number = 0;
        std::from_chars(value.text.data(), value.text.data() + value.text.size(), number);
        char digits[40];
        value.text.assign(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
    }
    if (value.kind != JsonValue::Kind::Object)
        return;
    std::vector<std::size_t> order(value.names.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return value.names[a] < value.names[b]; });
    JsonValue sorted;
    sorted.kind = JsonValue::Kind::Object;
    for (const std::size_t i : order) {
        sorted.names.push_back(std::move(value.names[i]));
        sorted.items.push_back(std::move(value.items[i]));
    }
    value = std::move(sorted);
}

} // namespace

platform::Result<ResourceHead> readHead(std::string_view text)
{
    const auto root = parseResource(text);
    if (!root)
        return root.error();
    ResourceHead head{root->find("resourceType")->text, textOf(root->find("id")), {}, {}};
    if (const JsonValue *meta = root->find("meta")) {
        head.versionId = textOf(meta->find("versionId"));
        head.lastUpdated = textOf(meta->find("lastUpdated"));
    }
    return head;
}

platform::Result<std::string> contentWithoutMeta(std::string_view text)
{
    auto root = parseResource(text);
    if (!root)
        return root.error();
    if (const auto at = std::find(root->names.begin(), root->names.end(), "meta"); at != root->names.end()) {
        root->items.erase(root->items.begin() + (at - root->names.begin()));
        root->names.erase(at);
    }
    makeCanonical(*root);
    std::string out;
    appendJson(out, *root);
    return out;
}

} // namespace fhir
