// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/search/searchindex.h"

#include "content/search/fold.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <unordered_map>

namespace content {

namespace {

/// Letters alone before an apostrophe ("l’eau", "d’abord") say nothing of what is looked for.
constexpr std::size_t kShortestWord = 2;
/// Shorter words have too many neighbours at one letter.
constexpr std::size_t kShortestGuess = 5;

double weightOf(Place place)
{
    switch (place) {
    case Place::Title:
        return 8;
    case Place::Glossary:
        return 5;
    case Place::Objective:
        return 4;
    case Place::Text:
        break;
    }
    return 1;
}

/// Whether one change (a letter put in, left out, replaced, or two exchanged) makes `left` of `right`.
bool isOneApart(std::string_view left, std::string_view right)
{
    if (left.size() > right.size())
        std::swap(left, right);
    if (right.size() - left.size() > 1)
        return false;
    const auto [a, b] = std::mismatch(left.begin(), left.end(), right.begin());
    const std::string_view restA(a, left.end());
    const std::string_view restB(b, right.end());
    if (left.size() < right.size())
        return restA == restB.substr(1);
    if (restA.size() < 2)
        return true;
    return restA.substr(1) == restB.substr(1) ||
           (restA[0] == restB[1] && restA[1] == restB[0] && restA.substr(2) == restB.substr(2));
}

const Lesson *easiest(const Unit &unit, std::string_view language)
{
    return unit.levels.empty() ? nullptr : unit.lesson(language, *std::ranges::min_element(unit.levels));
}

template <typename Visit>
void eachParagraph(const Page &page, Visit visit)
{
    for (const Block &block : page.blocks) {
        for (const Paragraph &paragraph : block.paragraphs)
            visit(paragraph);
        for (const Paragraph &item : block.items)
            visit(item);
    }
}

} // namespace

class SearchIndex::Builder {
public:
    explicit Builder(SearchIndex &index) : m_index(index) {}

    void addPack(const Pack &pack)
    {
        for (const Unit &unit : pack.units)
            addUnit(pack, unit);
        for (const auto &[id, entry] : pack.glossary) {
            start({&pack, firstWith(pack, id), &id});
            add(entry.term.in(m_index.m_language), Place::Title, 0);
            add(entry.meaning.in(m_index.m_language), Place::Text, 0);
        }
    }

    void finish()
    {
        m_index.m_terms.reserve(m_terms.size());
        for (auto &[word, postings] : m_terms)
            m_index.m_terms.push_back({word, std::move(postings)});
        std::ranges::sort(m_index.m_terms, {}, &Term::word);
    }

private:
    void addUnit(const Pack &pack, const Unit &unit)
    {
        start({&pack, &unit, nullptr});
        add(unit.title.in(m_index.m_language), Place::Title, 0);
        add(unit.objective.in(m_index.m_language), Place::Objective, 0);
        const Lesson *lesson = easiest(unit, m_index.m_language);
        for (std::size_t i = 0; lesson && i < lesson->pages.size(); ++i) {
            add(lesson->pages[i].title, Place::Objective, i);
            eachParagraph(lesson->pages[i], [&](const Paragraph &paragraph) {
                add(paragraph.plain(), Place::Text, i);
                for (const Span &span : paragraph.spans) {
                    if (const auto word = pack.glossary.find(span.glossaryId); word != pack.glossary.end())
                        add(word->second.term.in(m_index.m_language), Place::Glossary, i);
                }
            });
        }
        // The same unit told in more detail is found too, at the page where the easy lesson begins.
        for (const Level level : unit.levels) {
            const Lesson *other = unit.lesson(m_index.m_language, level);
            if (!other || other == lesson)
                continue;
            for (const Page &page : other->pages)
                eachParagraph(page, [&](const Paragraph &paragraph) { add(paragraph.plain(), Place::Text, 0); });
        }
    }

    static const Unit *firstWith(const Pack &pack, const std::string &glossaryId)
    {
        for (const Unit &unit : pack.units) {
            for (const auto &[key, lesson] : unit.lessons) {
                bool found = false;
                for (const Page &page : lesson.pages)
                    eachParagraph(page, [&](const Paragraph &paragraph) {
                        found |= std::ranges::any_of(paragraph.spans, [&](const Span &span) { return span.glossaryId == glossaryId; });
                    });
                if (found)
                    return &unit;
            }
        }
        return nullptr;
    }

    void start(const Document &document) { m_index.m_documents.push_back(document); }

    void add(const std::string &text, Place place, std::size_t page)
    {
        const auto document = std::uint32_t(m_index.m_documents.size() - 1);
        for (std::string &word : foldedWords(text)) {
            if (word.size() < kShortestWord)
                continue;
            std::vector<Posting> &postings = m_terms[singular(std::move(word))];
            if (postings.empty() || postings.back().document != document)
                postings.push_back({document, std::uint16_t(page), place});
            else
                postings.back().place = std::min(postings.back().place, place);
        }
    }

    SearchIndex &m_index;
    std::unordered_map<std::string, std::vector<Posting>> m_terms;
};

SearchIndex::SearchIndex(std::span<const Pack> packs, std::string_view language) : m_language(language)
{
    Builder builder(*this);
    for (const Pack &pack : packs)
        builder.addPack(pack);
    builder.finish();
}

SearchIndex::Terms SearchIndex::matching(std::string_view word, bool unfinished) const
{
    Terms found;
    const std::string stem = singular(std::string(word));
    for (auto term = std::ranges::lower_bound(m_terms, stem, {}, &Term::word); term != m_terms.end(); ++term) {
        if (!term->word.starts_with(stem) || (!unfinished && term->word != stem))
            break;
        found.push_back(&*term);
    }
    return found.empty() && stem.size() >= kShortestGuess ? similarTo(stem) : found;
}

SearchIndex::Terms SearchIndex::similarTo(std::string_view word) const
{
    Terms found;
    for (const Term &term : m_terms) {
        if (isOneApart(word, term.word))
            found.push_back(&term);
    }
    return found;
}

std::vector<SearchHit> SearchIndex::find(std::string_view query, std::size_t limit) const
{
    struct Score {
        int words = 0;
        double weight = 0;
        double best = 0;
        Posting where;
    };
    std::unordered_map<std::uint32_t, Score> scores;
    std::vector<std::string> words = foldedWords(query);
    std::erase_if(words, [&](const std::string &word) { return word.size() < kShortestWord && words.size() > 1; });
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::unordered_map<std::uint32_t, std::pair<double, Posting>> ofWord;
        for (const Term *term : matching(words[i], i + 1 == words.size())) {
            const double rarity = std::log1p(double(m_documents.size()) / double(term->postings.size()));
            for (const Posting &posting : term->postings) {
                auto &[weight, where] = ofWord[posting.document];
                if (const double mine = weightOf(posting.place) * rarity; mine > weight) {
                    weight = mine;
                    where = posting;
                }
            }
        }
        for (const auto &[document, found] : ofWord) {
            Score &score = scores[document];
            ++score.words;
            score.weight += found.first;
            if (found.first > score.best) {
                score.best = found.first;
                score.where = found.second;
            }
        }
    }

    std::vector<const Score *> ranked;
    ranked.reserve(scores.size());
    int most = 0;
    for (const auto &[document, score] : scores)
        most = std::max(most, score.words);
    for (const auto &[document, score] : scores) {
        if (score.words == most)
            ranked.push_back(&score);
    }
    const auto better = [](const Score *left, const Score *right) {
        return left->weight != right->weight ? left->weight > right->weight : left->where.document < right->where.document;
    };
    const std::size_t kept = std::min(limit, ranked.size());
    std::ranges::partial_sort(ranked, ranked.begin() + std::ptrdiff_t(kept), better);
    std::vector<SearchHit> hits;
    for (const Score *score : std::span(ranked).first(kept))
        hits.push_back(hitOf(score->where));
    return hits;
}

SearchHit SearchIndex::hitOf(const Posting &posting) const
{
    const Document &document = m_documents[posting.document];
    SearchHit hit{document.pack->id, document.unit ? document.unit->id : UnitId(), {}, posting.place, posting.page, {}};
    if (document.glossaryId) {
        hit.glossaryId = *document.glossaryId;
        hit.excerpt = document.pack->glossary.at(*document.glossaryId).meaning.in(m_language);
        return hit;
    }
    if (posting.place == Place::Title) {
        hit.excerpt = document.unit->objective.in(m_language);
        return hit;
    }
    const Lesson *lesson = easiest(*document.unit, m_language);
    if (lesson && posting.page < lesson->pages.size()) {
        eachParagraph(lesson->pages[posting.page], [&](const Paragraph &paragraph) {
            if (hit.excerpt.empty())
                hit.excerpt = paragraph.plain();
        });
    }
    return hit;
}

} // namespace content
