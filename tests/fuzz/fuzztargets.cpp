// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzztargets.h"

#include "content/archive/archivewriter.h"
#include "content/archive/packarchive.h"
#include "content/loader/lessonreader.h"
#include "content/trust/judgement.h"
#include "tests/support/places.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>

namespace fuzz
{

namespace
{

using namespace content;

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken: %s\n", promise);
    std::abort();
}

void requireSound(const std::vector<ContentError> &errors)
{
    for (const ContentError &error : errors) {
        require(error.code != "internal", "no exception inside a reader");
        require(!error.code.empty() && !error.reason.empty() && !error.remedy.empty(), "every refusal says what and what to do");
        require(error.line >= 0, "lines are counted from 1");
    }
}

void open(std::string_view bytes)
{
    const OpenedArchive opened = PackArchive::open(bytes);
    requireSound(opened.errors);
    require(opened.archive.has_value() == opened.errors.empty(), "an archive, or reasons");
    if (!opened.archive)
        return;
    const Manifest &manifest = opened.archive->manifest();
    require(manifest.files.size() == opened.archive->files().size(), "every listed file is there");
    for (const ManifestFile &file : manifest.files)
        require(opened.archive->hasFile(file.path) && file.path.find("..") == std::string::npos, "files have plain names");
    const auto again = writeArchive(manifest.pack, manifest.version, opened.archive->files(), opened.archive->signature());
    require(again.has_value(), "what was read can be written");
    requireSound(loadPack(*opened.archive, {}).errors);
}

/// A pack in memory.
class Overlay final : public PackFiles
{
public:
    explicit Overlay(std::map<std::string, std::string> files) : m_files(std::move(files)) {}

    [[nodiscard]] std::optional<std::string> read(const std::string &relative, std::vector<ContentError> &errors) const override
    {
        if (const auto found = m_files.find(relative); found != m_files.end())
            return found->second;
        errors.push_back({relative, 0, "file-missing", "There is no such file.", "Write it."});
        return std::nullopt;
    }

    [[nodiscard]] bool hasFile(const std::string &relative) const override { return m_files.contains(relative); }

    [[nodiscard]] std::vector<std::string> names(const std::string &relative, bool folders) const override
    {
        const std::string prefix = relative.ends_with('/') ? relative : relative + '/';
        std::vector<std::string> found;
        for (const auto &[path, unused] : m_files) {
            const auto slash = path.find('/', prefix.size());
            if (path.starts_with(prefix) && (slash != std::string::npos) == folders)
                found.push_back(path.substr(prefix.size(), slash == std::string::npos ? slash : slash - prefix.size()));
        }
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    std::map<std::string, std::string> m_files;
};

} // namespace

void archive(std::string_view bytes)
{
    open(bytes);
    // Without this nearly every try would end at the first check.
    if (bytes.size() > 64) {
        std::string sealed(bytes);
        seal(sealed);
        open(sealed);
    }
}

void pack(std::string_view bytes)
{
    static const std::map<std::string, std::string> kGood =
        collectFiles(testsupport::inSource("tests/fixtures/packs/good")).files;
    constexpr char kSeparator = '\x1e';
    std::map<std::string, std::string> files = kGood;
    while (!bytes.empty()) {
        const std::string_view part = bytes.substr(0, bytes.find(kSeparator));
        bytes.remove_prefix(std::min(bytes.size(), part.size() + 1));
        const std::string_view name = part.substr(0, part.find('\n'));
        files[std::string(name)] = std::string(part.substr(std::min(part.size(), name.size() + 1)));
    }
    const LoadedPack loaded = loadPack(Overlay(std::move(files)), {});
    requireSound(loaded.errors);
    require(loaded.pack.has_value() == loaded.errors.empty(), "a pack, or reasons");
}

void lesson(std::string_view bytes)
{
    std::vector<ContentError> errors;
    const ReadLesson read = readLesson("lesson.md", bytes, errors);
    requireSound(errors);
    require(read.pageLines.size() == read.lesson.pages.size(), "every page has its line");
    require(!errors.empty() || !read.lesson.title.empty(), "a lesson without faults has a title");
}

void trustList(std::string_view bytes)
{
    std::vector<ContentError> errors;
    const auto list = trustListFromText("list.json", bytes, errors);
    requireSound(errors);
    require(list.has_value() == errors.empty(), "a list, or reasons");
    if (list)
        require(trustListFromText("list.json", toText(*list), errors) == list, "what was read can be written and read again");
}

} // namespace fuzz
