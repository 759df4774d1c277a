// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/searchquery.h"

#include "sync/hub/outcome.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace hub {

namespace {

using Kind = SearchParameter::Kind;

// SQL nests conditions and numbers values, and no database takes any depth or number of them.
constexpr std::size_t kMostParameters = 100;
constexpr std::size_t kMostAlternatives = 200;
constexpr std::size_t kMostValues = 500;

[[noreturn]] void refuseTooMany(std::string_view what, std::size_t most)
{
    throw Refusal(400, "too-costly", "A search takes " + std::to_string(most) + ' ' + std::string(what) + '.');
}

[[noreturn]] void refuse(std::string_view name, const std::string &why)
{
    throw Refusal(400, "invalid", "Search parameter '" + std::string(name) + "': " + why);
}

/// Adds conditions, each with names for its values that no other has.
class Builder {
public:
    explicit Builder(SearchQuery &query) : m_query(query) {}

    std::string named(std::variant<std::int64_t, std::string> value)
    {
        if (m_query.values.size() == kMostValues)
            refuseTooMany("values", kMostValues);
        std::string name = ":q" + std::to_string(m_query.values.size());
        m_query.values.emplace_back(name, std::move(value));
        return name;
    }
    /// "column IN …" for any number of texts: one value, so that the SQL does not depend on how many there are.
    std::string isOneOf(std::string_view column, const std::vector<std::string> &texts)
    {
        return std::string(column) + " IN LIST(" + named(Json(texts).dump(-1, ' ', false, Json::error_handler_t::replace)) + ')';
    }
    void add(const std::string &condition) { m_query.condition += " AND (" + condition + ')'; }

private:
    SearchQuery &m_query;
};

struct Token {
    std::optional<std::string> system;
    std::string value;
};

Token tokenFrom(std::string_view name, std::string_view text)
{
    const std::size_t bar = text.find('|');
    Token token;
    if (bar != std::string_view::npos)
        token.system = text.substr(0, bar);
    token.value = text.substr(bar == std::string_view::npos ? 0 : bar + 1);
    if (token.value.empty())
        refuse(name, "a code, or system|code, is expected.");
    return token;
}

/// `value` and, where it was said, `system` of one row of the index.
std::string matching(Builder &builder, const std::vector<Token> &tokens)
{
    std::map<std::optional<std::string>, std::vector<std::string>> bySystem;
    for (const Token &token : tokens)
        bySystem[token.system ? std::optional(indexedText(*token.system)) : std::nullopt].push_back(indexedText(token.value));
    std::string text;
    for (const auto &[system, values] : bySystem) {
        text += (text.empty() ? "(" : " OR (") + builder.isOneOf("value", values);
        if (system)
            text += " AND system = " + builder.named(*system);
        text += ')';
    }
    return text;
}

std::vector<Token> tokensOf(const SearchParameter &parameter, const std::string &value, std::string_view baseUrl)
{
    std::vector<Token> tokens;
    for (const std::string &each : alternatives(value)) {
        if (parameter.kind == Kind::Token) {
            tokens.push_back(tokenFrom(parameter.name, each));
        } else if (parameter.kind == Kind::Uri) {
            const std::size_t bar = std::min(each.find('|'), each.size());
            tokens.push_back({bar < each.size() ? std::optional(each.substr(bar + 1)) : std::nullopt, each.substr(0, bar)});
        } else if (each.find('/') == std::string::npos) {
            for (const TypeRule &rule : allRules())
                tokens.push_back({{}, std::string(rule.type) + '/' + each});
        } else {
            const std::string base = std::string(baseUrl) + std::string(kFhirBase) + '/';
            tokens.push_back({{}, each.starts_with(base) ? each.substr(base.size()) : each});
        }
    }
    return tokens;
}

void addTerm(Builder &builder, const SearchParameter &parameter, const std::string &value, std::string_view baseUrl)
{
    const std::vector<Token> tokens = tokensOf(parameter, value, baseUrl);
    if (parameter.name != "identifier") {
        builder.add("EXISTS (SELECT 1 FROM search_term WHERE search_term.type = resource.type AND search_term.id = resource.id AND name = "
            + builder.named(std::string(parameter.name)) + " AND (" + matching(builder, tokens) + "))");
        return;
    }
    std::string ids = "SELECT id FROM search_term WHERE type = :type AND name = 'identifier' AND (" + matching(builder, tokens) + ')';
    std::vector<std::string> own;
    for (const Token &token : tokens) {
        if (!token.system || *token.system == ownIdentifierSystem(parameter.type))
            own.push_back(token.value);
    }
    if (!own.empty())
        ids += " UNION ALL SELECT id FROM resource WHERE type = :type AND " + builder.isOneOf("id", own);
    builder.add("id IN (" + ids + ')');
}

struct Compared {
    std::string_view prefix;
    TimeRange range;
};

Compared comparedFrom(std::string_view name, std::string_view text)
{
    static constexpr std::array<std::string_view, 6> kPrefixes{"eq", "ne", "gt", "ge", "lt", "le"};
    const bool hasPrefix = text.size() > 2 && text[0] >= 'a' && text[0] <= 'z';
    const std::string_view prefix = hasPrefix ? text.substr(0, 2) : "eq";
    const auto range = rangeOf(hasPrefix ? text.substr(2) : text);
    if (!range || std::ranges::find(kPrefixes, prefix) == kPrefixes.end())
        refuse(name, "eq, ne, gt, ge, lt or le and a FHIR date are expected.");
    return {prefix, *range};
}

/// @param from,until the columns, the end left out
void addTime(Builder &builder, std::string_view name, const std::string &value, const std::string &from, const std::string &until)
{
    std::string any;
    for (const std::string &each : alternatives(value)) {
        const auto [prefix, range] = comparedFrom(name, each);
        const auto start = [&] { return builder.named(range.from); };
        const auto end = [&] { return builder.named(range.until); };
        any += any.empty() ? "(" : " OR (";
        if (prefix == "eq")
            any += from + " >= " + start() + " AND " + until + " <= " + end();
        else if (prefix == "ne")
            any += from + " < " + start() + " OR " + until + " > " + end();
        else if (prefix == "gt")
            any += until + " > " + end();
        else if (prefix == "ge")
            any += until + " > " + start();
        else if (prefix == "lt")
            any += from + " < " + start();
        else
            any += from + " < " + end();
        any += ')';
    }
    builder.add(any);
}

void setPatient(SearchQuery &query, const TypeRule &rule, const std::string &name, const std::string &value)
{
    if (rule.patientElement.empty())
        refuse(name, "resources of this type are about no patient.");
    const std::string id = value.starts_with("Patient/") ? value.substr(8) : value;
    if (!isFhirId(id) || (query.patient && *query.patient != id))
        refuse(name, "Patient/<id> is expected.");
    query.patient = id;
}

void setSort(SearchQuery &query, const TypeRule &rule, std::string_view value)
{
    query.newestFirst = value.starts_with('-');
    const std::string_view key = value.substr(query.newestFirst ? 1 : 0);
    const SearchParameter *date = dateParameter(rule.type);
    query.sortsByDate = date && key == date->name;
    if (!query.sortsByDate && key != "_lastUpdated")
        refuse("_sort", "_lastUpdated" + (date ? " and " + std::string(date->name) : std::string()) + " are supported, one of them, '-' before it for newest first.");
}

void setAfter(SearchQuery &query, std::string_view value)
{
    const std::size_t end = std::min(value.find('_'), value.size());
    std::int64_t key = 0;
    const auto [stop, error] = std::from_chars(value.data(), value.data() + end, key);
    if (error != std::errc() || stop != value.data() + end || end == value.size())
        refuse("_after", "take the address of a link.");
    query.after = {key, wholeNumber("_after", value.substr(end + 1))};
}

void addInclude(SearchQuery &query, const TypeRule &rule, const std::string &value)
{
    const std::size_t colon = std::min(value.find(':'), value.size());
    const std::string name = value.substr(std::min(colon + 1, value.size()));
    if (value.substr(0, colon) == rule.type && !rule.patientElement.empty() && namesPatient(rule, name)) {
        query.includesPatient = true;
        return;
    }
    const SearchParameter *parameter = value.substr(0, colon) == rule.type ? searchParameter(rule.type, name) : nullptr;
    if (!parameter || parameter->kind != Kind::Reference)
        refuse("_include", "<type>:<reference parameter> of the searched type is expected.");
    query.includes.push_back(parameter);
}

bool isResult(SearchQuery &query, const TypeRule &rule, const std::string &name, const std::string &value)
{
    if (name == "_count") {
        query.count = static_cast<int>(std::min<std::int64_t>(wholeNumber(name, value), kMaxPageCount));
    } else if (name == "_sort") {
        setSort(query, rule, value);
    } else if (name == "_summary") {
        if (value != "count" && value != "false")
            refuse(name, "count is supported.");
        query.countOnly = value == "count";
    } else if (name == "_elements") {
        for (std::string &element : alternatives(value))
            query.elements.insert(std::move(element));
    } else if (name == "_include") {
        addInclude(query, rule, value);
    } else if (name == "_after") {
        setAfter(query, value);
    } else {
        return name == "_format" || name == "_pretty";
    }
    return true;
}

} // namespace

void SearchQuery::bindTo(db::Statement &statement) const
{
    for (const auto &[name, value] : values)
        std::visit([&](const auto &held) { statement.bind(name, held); }, value);
}

bool namesPatient(const TypeRule &rule, std::string_view name)
{
    // FHIR names it once "subject", once "patient"; both are taken, and "for" is the element of Task but no parameter of it.
    return name == "patient" || (name == "subject" && (rule.patientElement == "subject" || rule.patientElement == "for"));
}

std::vector<std::string> alternatives(std::string_view text)
{
    std::vector<std::string> found(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            found.back() += text[++i];
        else if (text[i] == ',')
            found.emplace_back();
        else
            found.back() += text[i];
    }
    if (found.size() > kMostAlternatives)
        refuseTooMany("values of one parameter", kMostAlternatives);
    return found;
}

std::int64_t wholeNumber(std::string_view parameter, std::string_view text)
{
    std::int64_t value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0)
        refuse(parameter, "a whole number is expected.");
    return value;
}

SearchQuery searchQueryFrom(const TypeRule &rule, const Parameters &parameters, std::string_view baseUrl)
{
    if (parameters.size() > kMostParameters)
        refuseTooMany("parameters", kMostParameters);
    SearchQuery query;
    Builder builder(query);
    for (const auto &[name, value] : parameters) {
        const SearchParameter *parameter = searchParameter(rule.type, name);
        if (namesPatient(rule, name))
            setPatient(query, rule, name, value);
        else if (name == "_id")
            builder.add(builder.isOneOf("id", alternatives(value)));
        else if (name == "_lastUpdated")
            addTime(builder, name, value, "last_updated", "(last_updated + 1)");
        else if (parameter && parameter->kind == Kind::Date)
            addTime(builder, name, value, "date_from", "date_until");
        else if (parameter)
            addTerm(builder, *parameter, value, baseUrl);
        else if (!isResult(query, rule, name, value))
            refuse(name, "it is not supported; the CapabilityStatement lists those that are.");
    }
    return query;
}

} // namespace hub
