// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/pack.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace content {

/// Where a word was found, from the strongest sign that the unit is about it to the weakest.
enum class Place { Title, Glossary, Objective, Text };

/// A unit, or a word of the glossary with the first unit that explains it.
struct SearchHit {
    PackId pack;
    UnitId unit; ///< empty for a glossary word that no lesson links to
    std::string glossaryId; ///< empty for a unit
    Place place = Place::Text; ///< the strongest one
    int page = 0; ///< of the easiest lesson, first that holds the rarest word
    std::string excerpt; ///< the paragraph there, or the meaning of the word

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// Finds units and glossary words of some packs in one language, offline. Accents, case and plurals do not matter; the last
/// word may be unfinished; a word nobody wrote is looked up again with one letter wrong. Built in one go and then only read.
class SearchIndex {
public:
    SearchIndex() = default;
    /// The packs must outlive the index.
    SearchIndex(std::span<const Pack> packs, std::string_view language);

    /// Best first. Those that hold every word; when none does, those that hold most of them.
    [[nodiscard]] std::vector<SearchHit> find(std::string_view query, std::size_t limit = 20) const;

private:
    struct Document {
        const Pack *pack = nullptr;
        const Unit *unit = nullptr;
        const std::string *glossaryId = nullptr;
    };
    struct Posting {
        std::uint32_t document = 0;
        std::uint16_t page = 0;
        Place place = Place::Text;
    };
    struct Term {
        std::string word;
        std::vector<Posting> postings; ///< one a document, the strongest place
    };
    using Terms = std::vector<const Term *>;

    class Builder;

    [[nodiscard]] Terms matching(std::string_view word, bool unfinished) const;
    [[nodiscard]] Terms similarTo(std::string_view word) const;
    [[nodiscard]] SearchHit hitOf(const Posting &posting) const;

    std::string m_language;
    std::vector<Document> m_documents;
    std::vector<Term> m_terms; ///< by word
};

} // namespace content
