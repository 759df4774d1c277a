// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/jsontext.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <set>

namespace fhir {

namespace {

using nlohmann::json;

/// Builds the tree from the events of nlohmann's parser, which checks syntax and UTF-8.
class TreeBuilder final : public nlohmann::json_sax<json> {
public:
    bool null() override { return add(make(JsonValue::Kind::Null)); }
    bool boolean(bool value) override { return add(make(JsonValue::Kind::Boolean, {}, value)); }
    bool number_integer(json::number_integer_t value) override { return addNumber(std::to_string(value)); }
    bool number_unsigned(json::number_unsigned_t value) override { return addNumber(std::to_string(value)); }
    bool number_float(json::number_float_t, const json::string_t &digits) override { return addNumber(digits); }
    bool string(json::string_t &value) override { return add(make(JsonValue::Kind::String, std::move(value))); }
    bool binary(json::binary_t &) override { return fail("binary value"); }
    bool start_object(std::size_t) override { return open(JsonValue::Kind::Object); }
    bool start_array(std::size_t) override { return open(JsonValue::Kind::Array); }
    bool end_object() override
    {
        std::set<std::string_view> seen;
        for (const std::string &name : m_open.back().value.names) {
            if (!seen.insert(name).second)
                return fail("a member is given twice");
        }
        return close();
    }
    bool end_array() override { return close(); }
    bool key(json::string_t &name) override
    {
        m_open.back().name = std::move(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const json::exception &) override
    {
        // The parser's own message quotes the text around the error, which may be about a person.
        return fail("not JSON at byte " + std::to_string(position));
    }

    JsonValue root;
    std::string failure;

private:
    struct Level {
        JsonValue value;
        std::string name; ///< of the member being read
    };

    static JsonValue make(JsonValue::Kind kind, std::string text = {}, bool boolean = false)
    {
        JsonValue value;
        value.kind = kind;
        value.boolean = boolean;
        value.text = std::move(text);
        return value;
    }
    bool fail(std::string reason)
    {
        failure = std::move(reason);
        return false;
    }
    bool addNumber(std::string digits) { return add(make(JsonValue::Kind::Number, std::move(digits))); }
    bool open(JsonValue::Kind kind)
    {
        if (m_open.size() >= kMaxJsonDepth)
            return fail("nested too deeply");
        m_open.push_back({make(kind), {}});
        return true;
    }
    bool close()
    {
        JsonValue done = std::move(m_open.back().value);
        m_open.pop_back();
        return add(std::move(done));
    }
    bool add(JsonValue value)
    {
        if (m_open.empty()) {
            root = std::move(value);
            return true;
        }
        Level &parent = m_open.back();
        if (parent.value.kind == JsonValue::Kind::Object)
            parent.value.names.push_back(std::move(parent.name));
        parent.value.items.push_back(std::move(value));
        return true;
    }

    std::vector<Level> m_open;
};

} // namespace

const JsonValue *JsonValue::find(std::string_view name) const
{
    const auto at = std::find(names.begin(), names.end(), name);
    return at == names.end() ? nullptr : &items[std::size_t(at - names.begin())];
}

platform::Result<JsonValue> parseJson(std::string_view text)
{
    TreeBuilder builder;
    if (!json::sax_parse(text.begin(), text.end(), &builder))
        return platform::Error{platform::ErrorCode::Invalid, std::move(builder.failure)};
    return std::move(builder.root);
}

void appendString(std::string &out, std::string_view characters)
{
    out += '"';
    for (const char c : characters) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                char escape[8];
                std::snprintf(escape, sizeof escape, "\\u%04x", unsigned(c));
                out += escape;
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void appendJson(std::string &out, const JsonValue &value)
{
    switch (value.kind) {
    case JsonValue::Kind::Null: out += "null"; return;
    case JsonValue::Kind::Boolean: out += value.boolean ? "true" : "false"; return;
    case JsonValue::Kind::Number: out += value.text; return;
    case JsonValue::Kind::String: appendString(out, value.text); return;
    case JsonValue::Kind::Array:
    case JsonValue::Kind::Object: break;
    }
    const bool isObject = value.kind == JsonValue::Kind::Object;
    out += isObject ? '{' : '[';
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        if (i > 0)
            out += ',';
        if (isObject) {
            appendString(out, value.names[i]);
            out += ':';
        }
        appendJson(out, value.items[i]);
    }
    out += isObject ? '}' : ']';
}

} // namespace fhir
