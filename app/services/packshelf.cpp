// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/packshelf.h"

#include "app/services/shelffiles.h"
#include "content/archive/archivewriter.h"
#include "platforms/base/logging.h"

#include <QLockFile>

#include <algorithm>
#include <array>

namespace services
{

namespace fs = std::filesystem;

using What = InstallOutcome::What;

namespace
{

constexpr platform::Logger kLog{"services"};
constexpr const char *kTrustName = "trust.json";
constexpr const char *kRedFlagsName = "red-flags.txt";
constexpr const char *kLockName = "lock";

fs::path fileOf(const fs::path &packFolder, const std::string &version)
{
    return packFolder / (version + ".passerelle");
}

/// One file of the shelf, as far as it can be read.
struct ReadVersion {
    std::optional<content::PackArchive> archive;
    std::optional<content::Pack> pack;
    content::Judgement judgement{content::TrustVerdict::Altered, {}, {}, {}, {}};
    std::vector<content::ContentError> errors;
};

ReadVersion readVersion(const fs::path &file, const fs::path &pictos, const content::TrustList &list, std::string_view today)
{
    ReadVersion version;
    content::OpenedArchive opened = content::PackArchive::openFile(file);
    version.archive = std::move(opened.archive);
    version.errors = std::move(opened.errors);
    if (!version.archive)
        return version;
    content::LoadedPack loaded = content::loadPack(*version.archive, pictos);
    version.pack = std::move(loaded.pack);
    version.errors = std::move(loaded.errors);
    if (version.pack)
        version.judgement = content::judge(*version.archive, *version.pack, list, today);
    return version;
}

/// The version in use of that folder, unless its file says that it is another one.
ReadVersion readMarked(const fs::path &packFolder, const std::string &version, const fs::path &pictos,
    const content::TrustList &list, std::string_view today)
{
    ReadVersion read = readVersion(fileOf(packFolder, version), pictos, list, today);
    if (read.pack && (read.pack->id.value != packFolder.filename().string() || read.pack->version != version))
        return {};
    return read;
}

std::optional<content::TrustList> readTrust(const fs::path &file)
{
    std::error_code failure;
    if (!fs::exists(file, failure))
        return failure ? std::nullopt : std::optional(content::TrustList());
    const auto text = readWhole(file);
    std::vector<content::ContentError> errors;
    return text ? content::trustListFromText(file.filename().string(), *text, errors) : std::nullopt;
}

/// What stays readable of a pack that may not teach: what was kept at its installation, else what its own archive says
/// when the signature at least is whole.
std::optional<KeptRedFlags> redFlagsLeft(const fs::path &packFolder, const ReadVersion &current)
{
    const auto text = readWhole(packFolder / kRedFlagsName);
    auto kept = text ? redFlagsFromText(*text) : std::nullopt;
    if (kept && kept->pack.value != packFolder.filename().string())
        kept.reset();
    using enum content::TrustVerdict;
    constexpr std::array kWasValid{PackRevoked, KeyRevoked, KeyExpired, ReviewOverdue};
    if (!kept && current.pack && std::ranges::find(kWasValid, current.judgement.verdict) != kWasValid.end())
        kept = redFlagsOf(*current.pack);
    if (kept)
        kept->why = current.judgement;
    return kept;
}

/// Everything in the folder of a pack that is not in use: versions before the previous one, leftovers of interruptions.
void sweep(const fs::path &packFolder, const ShelfMark &mark)
{
    std::error_code failure;
    std::vector<fs::path> unused;
    for (fs::directory_iterator entry(packFolder, failure), end; !failure && entry != end; entry.increment(failure)) {
        const fs::path &path = entry->path();
        const bool isInUse =
            path == fileOf(packFolder, mark.current) || (!mark.previous.empty() && path == fileOf(packFolder, mark.previous));
        if (!isInUse && path.filename().string().find(".passerelle") != std::string::npos)
            unused.push_back(path);
    }
    for (const fs::path &path : unused)
        fs::remove(path, failure);
}

} // namespace

ShelfContents PackShelf::read(std::string_view today) const
{
    ShelfContents contents;
    if (auto list = readTrust(m_folder / kTrustName))
        contents.list = std::move(*list);
    else
        kLog.error("The list of trust cannot be read: no installed pack is taught until it is imported again.");
    std::error_code failure;
    std::vector<fs::path> folders;
    for (fs::directory_iterator entry(m_folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code unknown;
        if (entry->is_directory(unknown))
            folders.push_back(entry->path());
    }
    std::ranges::sort(folders);
    for (const fs::path &folder : folders) {
        // A first installation that was broken off: nothing was ever taught from it. The next one begins anew.
        if (!isInstalled(folder))
            continue;
        const auto mark = readMark(folder);
        ReadVersion version = mark ? readMarked(folder, mark->current, m_pictos, contents.list, today) : ReadVersion();
        const std::string name = folder.filename().string();
        if (version.judgement.verdict == content::TrustVerdict::Altered && mark && !mark->previous.empty()) {
            // The file is damaged, which says nothing against the version before. A withdrawn one would: then nothing is taught.
            if (ReadVersion before = readMarked(folder, mark->previous, m_pictos, contents.list, today);
                mayTeach(before.judgement.verdict)) {
                kLog.warning("The pack " + name + " " + mark->current + " is damaged: the version before it is used.");
                version = std::move(before);
            }
        }
        if (mayTeach(version.judgement.verdict)) {
            contents.trusted.push_back(std::move(*version.pack));
            continue;
        }
        kLog.warning("The installed pack " + name + " is not taught: " + std::string(toToken(version.judgement.verdict)) + ".");
        if (auto kept = redFlagsLeft(folder, version))
            contents.withheld.push_back(std::move(*kept));
        else
            kLog.error("The red flags of the installed pack " + name + " cannot be read.");
    }
    return contents;
}

InstallOutcome PackShelf::install(const fs::path &archive, std::string_view today, Older older)
{
    InstallOutcome outcome;
    const auto end = [&](What what) {
        outcome.what = what;
        return std::move(outcome);
    };
    const auto list = readTrust(m_folder / kTrustName);
    if (!list) {
        outcome.errors.push_back({"", 0, "not-kept", "The list of trust of this device cannot be read.", "Import it again."});
        return end(What::NotKept);
    }
    ReadVersion incoming = readVersion(archive, m_pictos, *list, today);
    outcome.errors = std::move(incoming.errors);
    if (!incoming.archive)
        return end(What::Damaged);
    const content::Manifest &manifest = incoming.archive->manifest();
    outcome.pack = manifest.pack;
    outcome.version = manifest.version;
    if (!incoming.pack)
        return end(What::NotSound);
    outcome.title = incoming.pack->title;
    outcome.judgement = incoming.judgement;
    if (!mayTeach(incoming.judgement.verdict))
        return end(What::NotTrusted);

    const fs::path folder = m_folder / manifest.pack.value;
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (!failure)
        fs::permissions(m_folder, fs::perms::owner_all, failure); // what a person learns about is their own affair
    QLockFile lock(QString::fromStdString((m_folder / kLockName).string()));
    if (failure || !lock.tryLock(0)) {
        outcome.errors.push_back(
            {"", 0, "not-kept", "The folder of the packs cannot be written, or somebody else is installing.", "Try again."});
        return end(What::NotKept);
    }
    const auto mark = readMark(folder);
    outcome.there = mark ? mark->current : std::string();
    if (mark && content::isLowerVersion(manifest.version, mark->current) && older == Older::Refuse)
        return end(What::Older);
    if (mark && mark->current == manifest.version) {
        const content::OpenedArchive there = content::PackArchive::openFile(fileOf(folder, mark->current));
        if (there.archive && there.archive->manifestText() != incoming.archive->manifestText())
            return end(What::OtherContent);
        if (there.archive && there.archive->signature() == incoming.archive->signature())
            return end(What::AlreadyThere);
    }
    if (!keep(folder, *incoming.archive, *incoming.pack, *list, today)) {
        outcome.errors.push_back({"", 0, "not-kept", "The pack could not be written and read back: the one before stays in use.",
            "Make room on the device, then try again."});
        return end(What::NotKept);
    }
    kLog.info("The pack " + manifest.pack.value + " " + manifest.version + " was installed.");
    return end(What::Installed);
}

bool PackShelf::keep(const fs::path &folder, const content::PackArchive &archive, const content::Pack &pack,
    const content::TrustList &list, std::string_view today) const
{
    const auto mark = readMark(folder);
    const auto teaches = [&](const std::string &version) {
        return mayTeach(readMarked(folder, version, m_pictos, list, today).judgement.verdict);
    };
    // From the checked values, not from the file again: it may have been exchanged since.
    const auto bytes = content::writeArchive(pack.id, pack.version, archive.files(), archive.signature());
    const fs::path target = fileOf(folder, pack.version);
    if (!bytes || !writeWhole(target, *bytes))
        return false;
    // The version to fall back on is one that may teach: a damaged one would push out the last good one.
    ShelfMark next{pack.version, {}};
    for (const std::string &version : mark ? std::vector{mark->current, mark->previous} : std::vector<std::string>()) {
        if (next.previous.empty() && !version.empty() && version != pack.version && teaches(version))
            next.previous = version;
    }
    if (teaches(pack.version) && writeWhole(folder / kRedFlagsName, redFlagsText(pack)) && writeMark(folder, next)) {
        sweep(folder, next);
        return true;
    }
    std::error_code failure;
    if (!mark || mark->current != pack.version)
        fs::remove(target, failure);
    return false;
}

bool PackShelf::remove(const content::PackId &pack)
{
    if (!content::isPackId(pack.value))
        return false;
    std::error_code failure;
    fs::remove_all(m_folder / pack.value, failure);
    return !failure;
}

TrustOutcome PackShelf::importTrust(const fs::path &file)
{
    TrustOutcome outcome;
    const auto text = readWhole(file);
    if (!text) {
        outcome.errors.push_back({file.filename().string(), 0, "file-missing", "The file cannot be read.", "Check its name."});
        return outcome;
    }
    const auto newer = content::trustListFromText(file.filename().string(), *text, outcome.errors);
    if (!newer)
        return outcome;
    std::error_code failure;
    fs::create_directories(m_folder, failure);
    const fs::path target = m_folder / kTrustName;
    auto known = readTrust(target);
    if (!known) {
        // It may hold revocations that somebody can still read out of it.
        fs::rename(target, m_folder / "trust-damaged.json", failure);
        outcome.setAside = true;
        known.emplace();
    }
    outcome.list = merged(*known, *newer);
    outcome.isKept = !failure && writeWhole(target, toText(outcome.list));
    if (!outcome.isKept)
        outcome.errors.push_back(
            {"", 0, "not-kept", "The list could not be written.", "Make room on the device, then try again."});
    return outcome;
}

} // namespace services
