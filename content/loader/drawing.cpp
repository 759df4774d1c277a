// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/drawing.h"

#include <algorithm>
#include <array>
#include <vector>

namespace content
{

namespace
{

constexpr std::array<std::string_view, 9> kElements{
    "svg", "g", "rect", "circle", "ellipse", "path", "line", "polygon", "polyline"};
// No dashes: a long line in short ones is millions of strokes.
constexpr std::array<std::string_view, 27> kAttributes{"xmlns", "viewBox", "width", "height", "x", "y", "rx", "ry", "cx", "cy",
    "r", "x1", "y1", "x2", "y2", "d", "points", "fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap",
    "stroke-linejoin", "opacity", "fill-opacity", "stroke-opacity", "transform"};
constexpr std::string_view kNamespace = "http://www.w3.org/2000/svg";
constexpr std::string_view kTokens = "abspiklw";
constexpr int kMaxElements = 300;
constexpr std::size_t kMaxDepth = 12;

template <std::size_t N>
bool isIn(const std::array<std::string_view, N> &list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool isNameSign(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
}

bool isColour(std::string_view value)
{
    return value == "none" ||
           (value.size() == 3 && value[0] == '{' && value[2] == '}' && kTokens.find(value[1]) != std::string_view::npos);
}

/// Numbers, letters of path commands and names such as "rotate(45 32 32)".
bool isPlainValue(std::string_view value)
{
    return std::ranges::all_of(value, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || isSpace(c) || c == '.' || c == ',' ||
               c == '-' || c == '+' || c == '(' || c == ')';
    }) && value.find("url") == std::string_view::npos;
}

/// Reads the one way of writing XML that a drawing needs; everything else is a fault.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    std::optional<std::string> fault()
    {
        if (m_text.size() > kMaxDrawingBytes)
            return "The drawing is larger than 16 kB.";
        if (m_text.starts_with("<?xml"))
            m_at = std::min(m_text.find("?>"), m_text.size() - 2) + 2;
        while (m_fault.empty()) {
            skipSpaces();
            if (m_at == m_text.size())
                break;
            readTag();
        }
        if (m_fault.empty() && (!m_isDone || !m_open.empty()))
            m_fault = "The drawing does not end with </svg>.";
        return m_fault.empty() ? std::nullopt : std::optional(m_fault);
    }

private:
    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpaces()
    {
        while (isSpace(here()))
            ++m_at;
    }

    bool take(char c)
    {
        if (here() != c)
            return false;
        ++m_at;
        return true;
    }

    std::string_view readName()
    {
        const std::size_t start = m_at;
        while (isNameSign(here()))
            ++m_at;
        return m_text.substr(start, m_at - start);
    }

    /// As drawing programs leave them.
    bool skipComment()
    {
        constexpr std::string_view kBegin = "<!--";
        if (!m_text.substr(m_at).starts_with(kBegin))
            return false;
        const std::size_t end = m_text.find("--", m_at + kBegin.size());
        if (end == std::string_view::npos || !m_text.substr(end).starts_with("-->"))
            m_fault = "The drawing holds a comment that does not end.";
        else
            m_at = end + 3;
        return true;
    }

    void readTag()
    {
        if (skipComment())
            return;
        if (!take('<')) {
            m_fault = "The drawing holds words: those who listen would miss them.";
            return;
        }
        if (take('/'))
            return readEnd();
        const std::string_view name = readName();
        if (!isIn(kElements, name)) {
            m_fault = name.empty() ? "The drawing holds a declaration."
                                   : "The drawing holds <" + std::string(name) + ">.";
            return;
        }
        if (m_isDone || (name == "svg") != m_open.empty() || ++m_elements > kMaxElements || m_open.size() == kMaxDepth) {
            m_fault = "The drawing is not one <svg> with a reasonable number of shapes.";
            return;
        }
        readAttributes();
        if (!m_fault.empty())
            return;
        const bool isWhole = take('/');
        if (!take('>'))
            m_fault = "The drawing is not well-formed near <" + std::string(name) + ">.";
        else if (!isWhole)
            m_open.push_back(name);
        else
            m_isDone = m_open.empty();
    }

    void readEnd()
    {
        const std::string_view name = readName();
        if (m_open.empty() || m_open.back() != name || !take('>')) {
            m_fault = "The drawing is not well-formed near </" + std::string(name) + ">.";
            return;
        }
        m_open.pop_back();
        m_isDone = m_open.empty();
    }

    void readAttributes()
    {
        std::vector<std::string_view> seen;
        for (skipSpaces(); m_fault.empty() && isNameSign(here()); skipSpaces()) {
            const std::string_view name = readName();
            const std::size_t end = m_text.substr(m_at).starts_with("=\"") ? m_text.find('"', m_at + 2) : std::string_view::npos;
            if (end == std::string_view::npos) {
                m_fault = "The drawing is not well-formed near " + std::string(name) + ".";
                return;
            }
            checkAttribute(name, m_text.substr(m_at + 2, end - m_at - 2));
            if (std::ranges::find(seen, name) != seen.end())
                m_fault = "The drawing sets " + std::string(name) + " twice.";
            seen.push_back(name);
            m_at = end + 1;
        }
    }

    void checkAttribute(std::string_view name, std::string_view value)
    {
        if (!isIn(kAttributes, name))
            m_fault = "The drawing holds the attribute " + std::string(name) + ".";
        else if (name == "xmlns" ? value != kNamespace : name == "fill" || name == "stroke" ? !isColour(value) : !isPlainValue(value))
            m_fault = "The drawing sets " + std::string(name) + " to something other than " +
                      (name == "fill" || name == "stroke" ? "none or a colour of the theme such as {a}." : "plain numbers.");
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<std::string_view> m_open;
    int m_elements = 0;
    bool m_isDone = false;
    std::string m_fault;
};

} // namespace

std::optional<std::string> drawingFault(std::string_view svg)
{
    return Reader(svg).fault();
}

} // namespace content
