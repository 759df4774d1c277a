// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/db/dialect.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <utility>

namespace hub::db {

namespace {

constexpr std::string_view kList = "IN LIST(";

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

/// Where the quoted text or the comment that begins at `at` ends; `at` itself when none does.
std::size_t afterUntouchable(std::string_view sql, std::size_t at)
{
    if (sql[at] == '\'') {
        const std::size_t end = sql.find('\'', at + 1);
        return end == std::string_view::npos ? sql.size() : end + 1;
    }
    return sql.substr(at, 2) == "--" ? std::min(sql.find('\n', at), sql.size()) : at;
}

} // namespace

std::string forSqlite(std::string_view sql)
{
    std::string text(sql);
    for (std::size_t at = text.find(kList); at != std::string::npos; at = text.find(kList, at)) {
        const std::size_t end = text.find(')', at);
        const std::string parameter = text.substr(at + kList.size(), end - at - kList.size());
        text.replace(at, end + 1 - at, "IN (SELECT value FROM json_each(" + parameter + "))");
    }
    return text;
}

PostgresText forPostgres(std::string_view sql)
{
    PostgresText result;
    const auto numbered = [&](std::string_view name) {
        auto found = std::ranges::find(result.names, name);
        if (found == result.names.end())
            found = result.names.insert(result.names.end(), std::string(name));
        return '$' + std::to_string(found - result.names.begin() + 1);
    };
    const auto nameAt = [&](std::size_t at) {
        std::size_t end = at + 1;
        while (end < sql.size() && isWord(sql[end]))
            ++end;
        return sql.substr(at, end - at);
    };
    for (std::size_t at = 0; at < sql.size();) {
        const std::size_t untouched = afterUntouchable(sql, at);
        if (untouched > at) {
            result.sql += sql.substr(at, untouched - at);
            at = untouched;
        } else if (sql.substr(at).starts_with(kList)) {
            const std::string_view name = nameAt(at + kList.size());
            // An array rather than a subquery: an index can then be asked for each value.
            result.sql += "= ANY (ARRAY(SELECT jsonb_array_elements_text(" + numbered(name) + "::text::jsonb)))";
            at += kList.size() + name.size() + 1;
        } else if (sql[at] == ':' && at + 1 < sql.size() && isWord(sql[at + 1])) {
            const std::string_view name = nameAt(at);
            result.sql += numbered(name);
            at += name.size();
            if (sql.substr(at).starts_with(" IS NULL") || sql.substr(at).starts_with(" IS NOT NULL"))
                result.sql += "::text"; // of NULL alone the server cannot tell what it is
        } else {
            const std::size_t end = at + (sql.substr(at, 2) == "::" ? 2 : 1); // a cast begins with two
            result.sql += sql.substr(at, end - at);
            at = end;
        }
    }
    return result;
}

std::string schemaForPostgres(std::string_view sql)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kWords{{
        {"INTEGER", "BIGINT"}, {"TEXT", "TEXT COLLATE \"C\""}, {" STRICT, WITHOUT ROWID", ""}, {" STRICT", ""}, {" WITHOUT ROWID", ""}}};
    std::string text;
    for (std::size_t at = 0; at < sql.size();) {
        const std::size_t untouched = afterUntouchable(sql, at);
        const auto word = untouched > at ? kWords.end() : std::ranges::find_if(kWords, [&](const auto &entry) {
            return sql.substr(at).starts_with(entry.first) && (at == 0 || !isWord(sql[at - 1]) || !isWord(entry.first.front()));
        });
        if (word != kWords.end()) {
            text += word->second;
            at += word->first.size();
        } else {
            const std::size_t end = std::max(untouched, at + 1);
            text += sql.substr(at, end - at);
            at = end;
        }
    }
    return text;
}

} // namespace hub::db
