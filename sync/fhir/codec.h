// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"
#include "sync/fhir/json.h"
#include "sync/fhir/jsontext.h"

#include <algorithm>
#include <charconv>
#include <tuple>

/// Reads and writes any struct that declares its wire names in a `Shape`. Private to this folder: a resource's .cpp includes it
/// and instantiates `read` and `write` for its type.
namespace fhir {

template <typename Class, typename Type>
struct Member {
    std::string_view name;
    Type Class::*pointer;
};

template <typename Class, typename Type>
constexpr Member<Class, Type> member(std::string_view name, Type Class::*pointer)
{
    return {name, pointer};
}

template <typename... Members>
constexpr std::tuple<Members...> members(Members... all)
{
    return {all...};
}

/// Specialised for each struct: `static constexpr auto kMembers`, in the order they are written.
template <typename T>
struct Shape;

class Reader {
public:
    explicit Reader(std::string root) : m_path(std::move(root)) {}

    [[nodiscard]] const std::string &failure() const { return m_failure; }

    bool read(const JsonValue &value, std::string &into) { return is(value, JsonValue::Kind::String, "text") && (into = value.text, true); }
    bool read(const JsonValue &value, bool &into)
    {
        return is(value, JsonValue::Kind::Boolean, "true or false") && (into = value.boolean, true);
    }
    bool read(const JsonValue &value, Decimal &into)
    {
        return is(value, JsonValue::Kind::Number, "a number") && (into.text = value.text, true);
    }
    bool read(const JsonValue &value, int &into)
    {
        if (!is(value, JsonValue::Kind::Number, "a whole number"))
            return false;
        const char *const end = value.text.data() + value.text.size();
        const auto parsed = std::from_chars(value.text.data(), end, into);
        return (parsed.ec == std::errc() && parsed.ptr == end) || fail("a whole number");
    }
    bool read(const JsonValue &value, RawJson &into)
    {
        into.text.clear();
        appendJson(into.text, value);
        return is(value, JsonValue::Kind::Object, "an object");
    }
    template <typename T>
    bool read(const JsonValue &value, std::optional<T> &into)
    {
        return read(value, into.emplace());
    }
    template <typename T>
    bool read(const JsonValue &value, std::vector<T> &into)
    {
        if (!is(value, JsonValue::Kind::Array, "a list"))
            return false;
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            const Step step(*this, "[" + std::to_string(i) + "]");
            T &item = into.emplace_back();
            // A list of primitives holds null where only the sibling list `_name` has something to say.
            if (std::is_same_v<T, std::string> && value.items[i].kind == JsonValue::Kind::Null)
                continue;
            if (!read(value.items[i], item))
                return false;
        }
        return true;
    }
    template <typename T>
        requires requires { Shape<T>::kMembers; }
    bool read(const JsonValue &value, T &into)
    {
        if (!is(value, JsonValue::Kind::Object, "an object"))
            return false;
        for (std::size_t i = 0; i < value.names.size(); ++i) {
            const std::string &name = value.names[i];
            if (requires { T::kResourceType; } && name == "resourceType")
                continue;
            bool known = false;
            const auto take = [&](const auto &candidate) {
                if (candidate.name != name)
                    return true;
                known = true;
                const Step step(*this, "." + name);
                return read(value.items[i], into.*candidate.pointer);
            };
            if (!std::apply([&](const auto &...each) { return (take(each) && ...); }, Shape<T>::kMembers))
                return false;
            if (!known)
                appendJson(into.extra[name], value.items[i]);
        }
        return true;
    }

private:
    /// One step down the path that an error names.
    class Step {
    public:
        Step(Reader &reader, const std::string &step) : m_path(reader.m_path), m_length(m_path.size()) { m_path += step; }
        ~Step() { m_path.resize(m_length); }
        Step(const Step &) = delete;
        Step &operator=(const Step &) = delete;

    private:
        std::string &m_path;
        std::size_t m_length;
    };

    bool is(const JsonValue &value, JsonValue::Kind kind, std::string_view expected) { return value.kind == kind || fail(expected); }
    bool fail(std::string_view expected)
    {
        m_failure = m_path + ": " + std::string(expected) + " expected";
        return false;
    }

    std::string m_path;
    std::string m_failure;
};

class Writer {
public:
    void write(const std::string &value) { appendString(out, value); }
    void write(bool value) { out += value ? "true" : "false"; }
    void write(int value) { out += std::to_string(value); }
    void write(const Decimal &value) { out += value.text; }
    void write(const RawJson &value) { out += value.text; }
    template <typename T>
    void write(const std::optional<T> &value)
    {
        write(*value);
    }
    template <typename T>
    void write(const std::vector<T> &list)
    {
        char separator = '[';
        for (const T &item : list) {
            out += separator;
            separator = ',';
            if (std::is_same_v<T, std::string> && isAbsent(item))
                out += "null";
            else
                write(item);
        }
        out += ']';
    }
    template <typename T>
        requires requires { Shape<T>::kMembers; }
    void write(const T &value)
    {
        out += '{';
        const std::size_t start = out.size();
        const auto name = [&](std::string_view text) {
            if (out.size() > start)
                out += ',';
            appendString(out, text);
            out += ':';
        };
        if constexpr (requires { T::kResourceType; }) {
            name("resourceType");
            appendString(out, T::kResourceType);
        }
        const auto put = [&](const auto &each) {
            if (isAbsent(value.*each.pointer))
                return;
            name(each.name);
            write(value.*each.pointer);
        };
        std::apply([&](const auto &...each) { (put(each), ...); }, Shape<T>::kMembers);
        for (const auto &[key, json] : value.extra) {
            name(key);
            out += json;
        }
        out += '}';
    }

    std::string out;

private:
    [[nodiscard]] static bool isAbsent(const std::string &value) { return value.empty(); }
    template <typename T>
    [[nodiscard]] static bool isAbsent(const std::optional<T> &value)
    {
        return !value;
    }
    template <typename T>
    [[nodiscard]] static bool isAbsent(const std::vector<T> &list)
    {
        return list.empty();
    }
    /// A mandatory struct nobody filled: leaving it out lets the server name what is missing; `{}` is not FHIR.
    template <typename T>
        requires requires { Shape<T>::kMembers; }
    [[nodiscard]] static bool isAbsent(const T &value)
    {
        return value == T{};
    }
};

template <typename Resource>
platform::Result<Resource> read(std::string_view text)
{
    const auto root = parseJson(text);
    if (!root)
        return root.error();
    const std::string expected(Resource::kResourceType);
    const JsonValue *type = root->find("resourceType");
    if (!type || type->kind != JsonValue::Kind::String || type->text != expected)
        return platform::Error{platform::ErrorCode::Invalid, expected + ".resourceType: \"" + expected + "\" expected"};
    Resource resource;
    Reader reader(expected);
    if (!reader.read(*root, resource))
        return platform::Error{platform::ErrorCode::Invalid, reader.failure()};
    return resource;
}

template <typename Resource>
std::string write(const Resource &resource)
{
    Writer writer;
    writer.write(resource);
    return std::move(writer.out);
}

} // namespace fhir
