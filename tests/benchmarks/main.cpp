// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// passerelle-bench [--quick] [--json FILE] [--only WORD]: each number is a ratio of medians from this run, on this machine.
#include "tests/benchmarks/rows.h"

#include <cstdio>
#include <span>
#include <string_view>

namespace {

struct Options {
    bool quick = false;
    std::string json;
    std::string only; ///< word in the name of a group
};

Options optionsFrom(std::span<char *> arguments)
{
    Options options;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view flag(arguments[i]);
        const bool hasValue = i + 1 < arguments.size();
        if (flag == "--quick")
            options.quick = true;
        else if (flag == "--json" && hasValue)
            options.json = arguments[++i];
        else if (flag == "--only" && hasValue)
            options.only = arguments[++i];
        else
            bench::giveUp("use: passerelle-bench [--quick] [--json FILE] [--only WORD]");
    }
    return options;
}

struct Group {
    std::string_view name;
    std::vector<bench::Row> (*measure)(int rounds);
    int quickRounds;
    int rounds;
};

// Odd numbers: the median is then a round that took place.
constexpr Group kGroups[]{
    {"first frame", bench::firstFrame, 7, 21},
    {"frames", bench::frames, 1, 5},
    {"store writes", bench::storeWrites, 3, 9},
    {"store reads", bench::storeReads, 5, 15},
    {"charts", bench::charts, 5, 15},
    {"pages", bench::pages, 3, 9},
    {"worklist", bench::worklist, 5, 15},
    {"upload", bench::upload, 7, 21},
    {"search", bench::search, 5, 15},
    {"hub", bench::hubLoad, 1, 3},
    {"keys", bench::unlocking, 7, 21},
};

} // namespace

int main(int argc, char **argv)
{
    const Options options = optionsFrom({argv, static_cast<std::size_t>(argc)});
    std::vector<bench::Row> rows;
    for (const Group &group : kGroups) {
        if (group.name.find(options.only) == std::string_view::npos)
            continue;
        std::fprintf(stderr, "%s …\n", group.name.data());
        const auto measured = group.measure(options.quick ? group.quickRounds : group.rounds);
        rows.insert(rows.end(), measured.begin(), measured.end());
    }
    bench::printTable(rows);
    if (!options.json.empty())
        bench::writeJson(rows, options.json);
    return 0;
}
