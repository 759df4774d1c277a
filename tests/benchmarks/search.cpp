// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader/packloader.h"
#include "content/search/searchindex.h"
#include "tests/benchmarks/rawdatabase.h"
#include "tests/benchmarks/rows.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <sqlite3.h>

#include <algorithm>

namespace bench {

namespace {

constexpr std::size_t kUnits = 5000;
constexpr std::size_t kLimit = 20;
/// What a person waits for without noticing: the goal of the search.
constexpr double kGoalMs = 20;

/// Finished words, unfinished ones, several, without accents, with a slip, and one nobody wrote.
constexpr const char *kQueries[]{"poids", "pes", "peser matin", "oedeme", "médecin", "medcin", "comprimé oublié", "essoufflement la nuit",
    "sel", "a", "e", "que faire si", "équipe", "xylophone", "appeler", "douleur poitrine"};

/// The units of our packs again and again, under other ids: as many texts as a large library, in words that people use.
std::vector<content::Pack> largeLibrary()
{
    std::vector<content::Pack> packs;
    for (const auto &folder : content::findPacks(testsupport::inSource("content/packs"))) {
        content::LoadedPack loaded = content::loadPack(folder);
        if (!loaded.pack)
            giveUp("the pack in " + folder.string() + " does not load");
        packs.push_back(std::move(*loaded.pack));
    }
    std::size_t units = 0;
    for (const content::Pack &pack : packs)
        units += pack.units.size();
    const std::vector<content::Pack> ours = packs;
    for (std::size_t copy = 1; units < kUnits; ++copy) {
        for (const content::Pack &pack : ours) {
            packs.push_back(pack);
            packs.back().id.value += "-" + std::to_string(copy);
            if (units + pack.units.size() > kUnits)
                packs.back().units.resize(kUnits - units);
            units += packs.back().units.size();
        }
    }
    return packs;
}

std::string plainText(const content::Unit &unit, std::string_view language)
{
    std::string text;
    for (const content::Level level : unit.levels) {
        for (const content::Page &page : unit.lesson(language, level)->pages)
            text += page.title + '\n' + page.plain();
    }
    return text;
}

/// The usual way: SQLite's full-text index, accents folded, prefixes indexed, best first by column weight.
class FullText {
public:
    FullText(const std::filesystem::path &file, const std::vector<content::Pack> &packs) : m_database(file, nullptr)
    {
        m_database.execute("CREATE VIRTUAL TABLE unit USING fts5(title, objective, body, "
                           "tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3')");
        m_database.execute("BEGIN");
        sqlite3_stmt *insert = m_database.prepare("INSERT INTO unit VALUES (?, ?, ?)");
        for (const content::Pack &pack : packs) {
            for (const content::Unit &unit : pack.units) {
                const std::string body = plainText(unit, "fr");
                bindText(insert, 1, unit.title.in("fr"));
                bindText(insert, 2, unit.objective.in("fr"));
                bindText(insert, 3, body);
                m_database.run(insert);
            }
        }
        m_database.execute("COMMIT");
        m_find = m_database.prepare("SELECT rowid FROM unit WHERE unit MATCH ? ORDER BY bm25(unit, 8.0, 4.0, 1.0) LIMIT 20");
    }

    std::size_t find(const std::string &query)
    {
        m_query = query + "*"; // bound text must outlive the run
        bindText(m_find, 1, m_query);
        std::size_t found = 0;
        while (m_database.step(m_find))
            ++found;
        return found;
    }

private:
    RawDatabase m_database;
    sqlite3_stmt *m_find = nullptr;
    std::string m_query;
};

} // namespace

std::vector<Row> search(int rounds)
{
    const std::vector<content::Pack> packs = largeLibrary();
    std::vector<const content::Pack *> each;
    for (const content::Pack &pack : packs)
        each.push_back(&pack);
    content::SearchIndex index;
    const double built = millisecondsOf([&] { index = content::SearchIndex(each, "fr"); });
    const testsupport::TempFolder folder;
    std::optional<FullText> reference;
    const double referenceBuilt = millisecondsOf([&] { reference.emplace(folder / "fts.db", packs); });

    Series ours, theirs, slowest;
    for (int round = 0; round < rounds; ++round) {
        double oursMs = 0, theirsMs = 0, worst = 0;
        std::size_t found = 0, referenceFound = 0;
        for (const char *query : kQueries) {
            const double taken = millisecondsOf([&] { found += index.find(query, kLimit).size(); });
            worst = std::max(worst, taken);
            oursMs += taken;
            theirsMs += millisecondsOf([&] { referenceFound += reference->find(query); });
        }
        if (found == 0 || referenceFound == 0)
            giveUp("the searches found nothing");
        ours.add(oursMs);
        theirs.add(theirsMs);
        slowest.add(worst);
    }
    return {{"search, 5,000 units, slowest of 16 / 20 ms", slowest.median(), kGoalMs, "ms", 1.0},
        {"search, 5,000 units, 16 queries / FTS5", ours.median(), theirs.median(), "ms", std::nullopt},
        {"search, index of 5,000 units / FTS5", built, referenceBuilt, "ms", std::nullopt}};
}

} // namespace bench
