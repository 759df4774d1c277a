// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/packroutes.h"

#include "platforms/base/bytes.h"
#include "sync/hub/outcome.h"
#include "sync/hub/rawjson.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <mutex>
#include <sstream>

namespace hub {

namespace {

namespace fs = std::filesystem;

/// Larger than any pack of ours by far; a device takes no more than this either.
constexpr std::uintmax_t kLargest = 64u * 1024 * 1024;
constexpr std::string_view kMediaType = "application/octet-stream";

std::string bytesOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

struct Offered {
    std::string name;
    std::uintmax_t size = 0;
    std::string sha256;
};

/// What lies in the folder now. A file is read once to know its digest, and again when it is another one.
class PackFolder {
public:
    explicit PackFolder(fs::path folder) : m_folder(std::move(folder)) {}

    std::vector<Offered> offered()
    {
        const std::lock_guard lock(m_mutex);
        std::vector<Offered> all;
        std::error_code none;
        for (const fs::directory_entry &entry : fs::directory_iterator(m_folder, none)) {
            const fs::path &file = entry.path();
            std::error_code wrong;
            const auto size = entry.file_size(wrong);
            const auto written = entry.last_write_time(wrong);
            if (wrong || file.extension() != ".passerelle" || !entry.is_regular_file(wrong) || size > kLargest)
                continue;
            Known &known = m_known[file.filename().string()];
            if (known.size != size || known.written != written || known.sha256.empty())
                known = {size, written, platform::toHex(platform::sha256(bytesOf(file)))};
            all.push_back({file.filename().string(), size, known.sha256});
        }
        std::ranges::sort(all, {}, &Offered::name);
        return all;
    }

    [[nodiscard]] fs::path fileOf(const Offered &pack) const { return m_folder / pack.name; }

private:
    struct Known {
        std::uintmax_t size = 0;
        fs::file_time_type written;
        std::string sha256;
    };

    const fs::path m_folder;
    std::mutex m_mutex;
    std::map<std::string, Known> m_known;
};

Reply index(PackFolder &folder)
{
    Json packs = Json::array();
    for (const Offered &pack : folder.offered())
        packs.push_back({{"name", pack.name}, {"size", pack.size}, {"sha256", pack.sha256}});
    return {200, Json{{"packs", packs}}.dump(-1, ' ', false, Json::error_handler_t::replace), std::string(kJson)};
}

Reply bytes(PackFolder &folder, const Call &call)
{
    const std::string digest = call.path.at("sha256");
    const auto offered = folder.offered();
    const auto found = std::ranges::find(offered, digest, &Offered::sha256);
    if (found == offered.end())
        throw Refusal(404, "not-found", "There is no such pack, or no longer.");
    std::string content = bytesOf(folder.fileOf(*found));
    // The wire cuts a range out of a whole answer that says it is part of one.
    const int status = call.request.header("range").empty() ? 200 : 206;
    return {status, std::move(content), std::string(kMediaType), {{"ETag", '"' + digest + '"'}, {"Accept-Ranges", "bytes"}}};
}

} // namespace

void addPackRoutes(Router &router, Hub &hub)
{
    // Shared by the handlers, which outlive this call.
    const auto folder = std::make_shared<PackFolder>(hub.config.data / "packs");
    router.add("GET", "/packs", Needs::SignIn, [folder](const Call &) { return index(*folder); });
    router.add("GET", "/packs/{sha256}", Needs::SignIn, [folder](const Call &call) { return bytes(*folder, call); });
}

} // namespace hub
