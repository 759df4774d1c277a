// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/lint.h"
#include "content/loader/packloader.h"
#include "content/tools/verbs.h"
#include "platforms/base/clock.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <optional>

namespace tools
{

namespace
{

namespace fs = std::filesystem;

struct Call {
    std::vector<fs::path> folders;
    bool asJson = false;
    std::string day;
};

bool isDay(const std::string &text)
{
    constexpr std::string_view kShape = "dddd-dd-dd";
    return text.size() == kShape.size() &&
           std::ranges::equal(text, kShape, [](char c, char shape) { return shape == 'd' ? c >= '0' && c <= '9' : c == shape; });
}

std::optional<Call> read(const std::vector<std::string> &arguments)
{
    Call call{{}, false, platform::toIsoDate(platform::SystemClock().zonedNow())};
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--json")
            call.asJson = true;
        else if (arguments[i] == "--on" && i + 1 < arguments.size() && isDay(arguments[i + 1]))
            call.day = arguments[++i];
        else if (arguments[i].starts_with('-'))
            return std::nullopt;
        else
            call.folders.emplace_back(arguments[i]);
    }
    if (call.folders.empty())
        call.folders = content::findPacks(fs::path(PASSERELLE_CONTENT_DIR) / "packs");
    return call.folders.empty() ? std::nullopt : std::optional(call);
}

nlohmann::json asJson(const fs::path &folder, const content::Finding &finding)
{
    return {{"pack", folder.string()}, {"file", finding.file}, {"line", finding.line}, {"code", finding.code},
        {"reason", finding.reason}, {"remedy", finding.remedy}};
}

} // namespace

int lint(Arguments arguments)
{
    const auto call = read(arguments.all());
    if (!call)
        return kMisused;
    if (!call->asJson && !std::ranges::all_of(call->folders, isPackFolder))
        return kRefused;
    nlohmann::json list = nlohmann::json::array();
    std::size_t count = 0;
    content::FolderLinter linter(call->day, contentFolder() / "packs");
    for (const fs::path &folder : call->folders) {
        const auto findings = linter.lint(folder, pictosFor(folder));
        count += findings.size();
        for (const content::Finding &finding : findings)
            list.push_back(asJson(folder, finding));
        if (call->asJson)
            continue;
        std::printf("%s: %s\n", folder.string().c_str(), findings.empty() ? "nothing to mend." : "");
        print(findings);
    }
    if (call->asJson)
        std::printf("%s\n", list.dump(2).c_str());
    else if (count > 0)
        std::printf("%zu to mend.\n", count);
    return count > 0 ? kRefused : kDone;
}

} // namespace tools
