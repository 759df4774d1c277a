// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/rawjson.h"

#include "sync/hub/outcome.h"

#include <set>

namespace hub {

namespace {

constexpr int kMaxDepth = 40; // the deepest R4 resource of our profiles stays below 12; questionnaires nest freely

/// The index just after the JSON value that starts at `at`.
std::size_t endOfValue(std::string_view json, std::size_t at)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = at; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return i;
            --depth;
        } else if (c == ',' && depth == 0) {
            return i;
        }
    }
    return json.size();
}

void appendOthers(std::string &out, std::string_view resource)
{
    for (const auto &[key, value] : members(resource)) {
        if (key != "resourceType" && key != "id" && key != "meta")
            out.append(",\"").append(key).append("\":").append(value);
    }
}

} // namespace

Json parseStrictly(std::string_view text)
{
    std::vector<std::set<std::string>> keys;
    bool tooDeep = false;
    std::string twice;
    const auto watch = [&](int depth, Json::parse_event_t event, Json &parsed) {
        tooDeep = tooDeep || depth > kMaxDepth;
        if (event == Json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == Json::parse_event_t::object_end && !keys.empty())
            keys.pop_back();
        else if (event == Json::parse_event_t::key && !keys.empty() && !keys.back().insert(parsed.get<std::string>()).second)
            twice = parsed.get<std::string>();
        return !tooDeep;
    };
    Json json = Json::parse(text.begin(), text.end(), watch, false);
    if (tooDeep)
        throw Refusal(400, "structure", "The JSON is nested deeper than " + std::to_string(kMaxDepth) + " levels.");
    if (json.is_discarded())
        throw Refusal(400, "structure", "The body is not well-formed JSON in UTF-8.");
    if (!twice.empty())
        throw Refusal(400, "structure", "One object holds the key '" + twice + "' twice.");
    return json;
}

std::string compact(std::string_view json)
{
    std::string out;
    out.reserve(json.size());
    bool inString = false;
    bool escaped = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (!inString && (c == ' ' || c == '\n' || c == '\r' || c == '\t'))
            continue;
        // Keys are compared as text below: one written with escapes would be another key to us than to a parser.
        if (!inString && c == ':' && escaped)
            throw Refusal(400, "structure", "Keys must be written without escapes.");
        out += c;
        if (inString && c == '\\') {
            escaped = true;
            out += json[++i];
        } else if (c == '"') {
            inString = !inString;
            escaped = escaped && !inString;
        }
    }
    return out;
}

std::vector<Member> members(std::string_view object)
{
    std::vector<Member> found;
    std::size_t at = 1;
    while (at < object.size() && object[at] == '"') {
        std::size_t close = at + 1;
        while (object[close] != '"')
            close += object[close] == '\\' ? 2 : 1;
        const std::size_t end = endOfValue(object, close + 2);
        found.emplace_back(object.substr(at + 1, close - at - 1), object.substr(close + 2, end - close - 2));
        at = end + 1;
    }
    return found;
}

std::vector<std::string_view> elements(std::string_view array)
{
    std::vector<std::string_view> found;
    for (std::size_t at = 1; at + 1 < array.size();) {
        const std::size_t end = endOfValue(array, at);
        found.push_back(array.substr(at, end - at));
        at = end + 1;
    }
    return found;
}

std::string_view member(std::string_view object, std::string_view key)
{
    for (const auto &[name, value] : members(object)) {
        if (name == key)
            return value;
    }
    return {};
}

std::string withoutMeta(std::string_view resource)
{
    // In the order of withMeta: the hub's own text and the client's compare equal.
    std::string out = "{\"resourceType\":";
    out.append(member(resource, "resourceType")).append(",\"id\":").append(member(resource, "id"));
    appendOthers(out, resource);
    return out + '}';
}

std::string withMeta(std::string_view resource, std::string_view id, std::int64_t version, std::string_view lastUpdated)
{
    std::string out = "{\"resourceType\":";
    out.append(member(resource, "resourceType")).append(",\"id\":").append(jsonString(id));
    out.append(",\"meta\":{\"versionId\":\"").append(std::to_string(version));
    out.append("\",\"lastUpdated\":\"").append(lastUpdated).append("\"");
    for (const auto &[key, value] : members(member(resource, "meta"))) {
        if (key != "versionId" && key != "lastUpdated")
            out.append(",\"").append(key).append("\":").append(value);
    }
    out += '}';
    appendOthers(out, resource);
    return out + '}';
}

std::string jsonString(std::string_view text)
{
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace hub
