// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/jsonfile.h"

#include <algorithm>
#include <set>

namespace content {

namespace {

constexpr int kMaxDepth = 24;                 // format 1 needs 8
constexpr std::size_t kMaxStringBytes = 2000; // std::regex recurses once per character of what it matches

/// Walks well-formed JSON and notes where things are. Anything it does not understand makes it stop without a word:
/// saying what is wrong with the syntax is the parser's work.
class PositionScan {
public:
    PositionScan(std::string_view text, JsonFile &out, std::vector<ContentError> &errors)
        : m_text(text),
          m_out(out),
          m_errors(errors)
    {
        if (m_text.starts_with("\xef\xbb\xbf"))
            m_at = 3;
    }

    /// False when a limit was broken; syntax errors are not told here.
    bool run()
    {
        const std::size_t before = m_errors.size();
        skipSpace();
        m_out.lines[""] = m_line;
        value("", 0);
        return m_errors.size() == before;
    }

private:
    bool value(const std::string &pointer, int depth)
    {
        if (depth > kMaxDepth)
            return refuse(
                "json-too-deep", "Values are nested more than 24 deep.", "Flatten the file: the format never needs it.");
        switch (peek()) {
        case '{':
            return object(pointer, depth);
        case '[':
            return array(pointer, depth);
        case '"':
            return quoted().has_value();
        default:
            return scalar();
        }
    }

    bool object(const std::string &pointer, int depth)
    {
        std::set<std::string> seen;
        ++m_at;
        for (skipSpace(); peek() != '}'; skipSpace()) {
            const int keyLine = m_line;
            const auto key = string();
            if (!key)
                return false;
            if (!seen.insert(*key).second)
                refuse("json-duplicate-key", "\"" + *key + "\" appears twice in one object.", "Keep one of the two.", keyLine);
            const std::string child = childPointer(pointer, *key);
            m_out.lines.emplace(child, keyLine);
            if (!take(':') || !value(child, depth + 1) || !separator('}'))
                return false;
        }
        return take('}');
    }

    bool array(const std::string &pointer, int depth)
    {
        ++m_at;
        skipSpace();
        for (std::size_t index = 0; peek() != ']'; ++index, skipSpace()) {
            const std::string child = childPointer(pointer, index);
            m_out.lines.emplace(child, m_line);
            if (!value(child, depth + 1) || !separator(']'))
                return false;
        }
        return take(']');
    }

    /// A text with its quotes, as it stands in the file.
    std::optional<std::string_view> quoted()
    {
        const std::size_t start = m_at;
        if (peek() != '"')
            return std::nullopt;
        for (++m_at; peek() != '"'; ++m_at) {
            if (peek() == '\\')
                ++m_at;
            if (m_at >= m_text.size() || m_text[m_at] == '\n')
                return std::nullopt;
        }
        ++m_at;
        const std::string_view text = m_text.substr(start, m_at - start);
        if (text.size() > kMaxStringBytes)
            refuse("text-too-long", "A text is longer than 2,000 bytes.", "Say it in fewer words, or make two of it.");
        return text;
    }

    std::optional<std::string> string()
    {
        const auto text = quoted();
        if (!text)
            return std::nullopt;
        if (text->find('\\') == std::string_view::npos)
            return std::string(text->substr(1, text->size() - 2)); // nearly every name of a member
        const auto decoded = nlohmann::json::parse(*text, nullptr, false);
        return decoded.is_string() ? std::optional(decoded.get<std::string>()) : std::nullopt;
    }

    bool scalar()
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && std::string_view(",]} \t\r\n").find(m_text[m_at]) == std::string_view::npos)
            ++m_at;
        return m_at > start;
    }

    /// After an element: a comma and another one, or the end. A comma before the end is left to the parser to refuse.
    bool separator(char end)
    {
        skipSpace();
        return peek() == end || take(',');
    }

    bool take(char expected)
    {
        skipSpace();
        if (peek() != expected)
            return false;
        ++m_at;
        skipSpace();
        return true;
    }

    void skipSpace()
    {
        for (; m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos; ++m_at)
            m_line += m_text[m_at] == '\n';
    }

    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool refuse(std::string code, std::string reason, std::string remedy, int line = 0)
    {
        m_errors.push_back({m_out.file, line ? line : m_line, std::move(code), std::move(reason), std::move(remedy)});
        return false;
    }

    std::string_view m_text;
    JsonFile &m_out;
    std::vector<ContentError> &m_errors;
    std::size_t m_at = 0;
    int m_line = 1;
};

/// What the parser says after its own prefix: "…column 4: syntax error while parsing object - unexpected …".
std::string syntaxReason(std::string_view what)
{
    if (const auto start = what.find("syntax error"); start != std::string_view::npos)
        what.remove_prefix(start);
    return "The JSON is not well formed: " + std::string(what) + ".";
}

} // namespace

int JsonFile::line(std::string pointer) const
{
    for (;;) {
        if (const auto found = lines.find(pointer); found != lines.end())
            return found->second;
        const auto cut = pointer.rfind('/');
        if (cut == std::string::npos)
            return 1;
        pointer.resize(cut);
    }
}

std::optional<JsonFile> readJson(const std::string &file, std::string_view text, std::vector<ContentError> &errors)
{
    JsonFile read{file, {}, {}};
    if (!PositionScan(text, read, errors).run())
        return std::nullopt;
    try {
        read.value = nlohmann::json::parse(text);
        return read;
    } catch (const nlohmann::json::parse_error &failure) {
        const auto upTo = text.substr(0, failure.byte > 0 ? failure.byte - 1 : 0);
        const int line = 1 + static_cast<int>(std::ranges::count(upTo, '\n'));
        errors.push_back({file, line, "json-syntax", syntaxReason(failure.what()),
            "Look at this line and the one before it for a missing comma, quote or bracket."});
    } catch (const nlohmann::json::exception &failure) {
        errors.push_back({file, 1, "json-syntax", syntaxReason(failure.what()), "Write numbers a computer can hold."});
    }
    return std::nullopt;
}

std::string childPointer(const std::string &parent, std::string_view key)
{
    std::string child = parent + '/';
    for (const char c : key) {
        if (c == '~')
            child += "~0";
        else if (c == '/')
            child += "~1";
        else
            child += c;
    }
    return child;
}

std::string childPointer(const std::string &parent, std::size_t index)
{
    return parent + '/' + std::to_string(index);
}

} // namespace content
