// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/checks.h"

#include "content/loader/registries.h"

#include <algorithm>

namespace content
{

namespace
{

constexpr const char *kPackFile = "pack.json";

void checkDates(const Desk &desk, Report &report)
{
    const std::string &today = desk.context.today;
    for (std::size_t i = 0; i < desk.pack.sources.size(); ++i) {
        const Source &source = desk.pack.sources[i];
        const std::string at = "/sources/" + std::to_string(i);
        // ISO dates sort as text.
        if (source.reviewed > today)
            report.add(kPackFile, desk.line(kPackFile, at + "/reviewed"), "source-future",
                "\"" + source.id.value + "\" was reviewed on " + source.reviewed + ", which is still to come.",
                "Correct the date.");
        if (source.reviewDue < today)
            report.add(kPackFile, desk.line(kPackFile, at + "/reviewDue"), "source-overdue",
                "\"" + source.id.value + "\" had to be read again by " + source.reviewDue + ".",
                "Read the source again, correct what changed, then move both dates.");
        if (source.year && std::to_string(*source.year) > today.substr(0, 4))
            report.add(kPackFile, desk.line(kPackFile, at + "/year"), "source-future",
                "\"" + source.id.value + "\" is dated " + std::to_string(*source.year) + ".",
                "Correct the year, or leave it null.");
    }
}

void checkGrants(const Desk &desk, Report &report)
{
    for (std::size_t i = 0; i < desk.pack.instruments.size(); ++i) {
        const Instrument &used = desk.pack.instruments[i];
        const int line = desk.line(kPackFile, "/instruments/" + std::to_string(i));
        const auto known = std::ranges::find(knownInstruments(), used.id, &KnownInstrument::id);
        if (known == knownInstruments().end())
            report.add(kPackFile, line, "instrument-unknown",
                "\"" + used.id + "\" is not in content/schema/instruments.json: nobody has looked up its terms.",
                "Find its terms, then add it to the register.");
        else if (known->licence == InstrumentLicence::Required && used.licence == InstrumentLicence::Free)
            report.add(kPackFile, line, "instrument-licence", "\"" + used.id + "\" is not free. " + known->terms,
                "Set \"licence\" to \"required\" and write the grant, or remove the instrument.");
    }
}

} // namespace

void checkSources(const Desk &desk, Report &report)
{
    checkDates(desk, report);
    checkGrants(desk, report);
}

} // namespace content
