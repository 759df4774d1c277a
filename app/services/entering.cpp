// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/entering.h"

#include "app/domain/diarysheet.h"
#include "app/store/entrymethodstore.h"
#include "platforms/sqlite/transaction.h"

#include <algorithm>

namespace services {

using platform::Result;

namespace {

const content::MeasureId kWeight{"weight"};

void addOnce(std::vector<const content::MeasureDefinition *> &measures, const content::MeasureDefinition &measure, std::size_t most)
{
    const bool isThere = std::ranges::any_of(measures, [&](const auto *each) { return each->id == measure.id; });
    if (!isThere && measures.size() < most)
        measures.push_back(&measure);
}

void addSymptoms(std::vector<std::string> &symptoms, const content::Pack &pack, std::size_t most)
{
    for (const content::Symptom &symptom : pack.symptoms) {
        if (symptoms.size() < most && std::ranges::find(symptoms, symptom.id) == symptoms.end())
            symptoms.push_back(symptom.id);
    }
}

} // namespace

Result<int> enterFor(Journal &journal, store::Store &store, const domain::PatientId &patient, std::span<const GivenReading> readings,
    const domain::EntryMethod &method)
{
    auto transaction = sqlite::Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    store::EntryMethodStore methods(store.database());
    int count = 0;
    for (const GivenReading &reading : readings) {
        const auto kept = journal.measures(patient, reading.values, reading.at);
        if (!kept)
            return kept.error();
        for (const domain::FactId &id : *kept) {
            if (auto done = methods.keep(id, method); !done)
                return done.error();
            ++count;
        }
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    return count;
}

DiaryLines diaryLines(const Library &library, const std::optional<domain::EducationPath> &path, std::size_t measures, std::size_t symptoms)
{
    DiaryLines lines;
    const std::vector<const content::Pack *> packs = path ? library.packsOf(*path) : std::vector<const content::Pack *>();
    // Weight first where the path measures it: it is what is asked most.
    for (const bool isWeight : {true, false}) {
        for (const content::Pack *pack : packs) {
            for (const content::MeasureDefinition &measure : pack->measures) {
                if ((measure.id == kWeight) == isWeight)
                    addOnce(lines.measures, measure, measures);
            }
        }
    }
    for (const content::Pack *pack : packs)
        addSymptoms(lines.symptoms, *pack, symptoms);
    for (const content::Pack &pack : library.packs()) {
        if (pack.shared)
            addSymptoms(lines.symptoms, pack, symptoms);
        for (const content::MeasureDefinition &measure : pack.measures) {
            if (measure.id == kWeight && lines.measures.empty())
                addOnce(lines.measures, measure, measures);
        }
    }
    return lines;
}

Result<std::optional<domain::Person>> patientOfSheet(store::Store &store, const std::string &code)
{
    auto people = store.people.patients();
    if (!people)
        return people.error();
    const auto found = std::ranges::find_if(*people, [&](const domain::Person &each) { return domain::diaryCodeOf({each.id.value}) == code; });
    return found == people->end() ? std::nullopt : std::optional(std::move(*found));
}

} // namespace services
