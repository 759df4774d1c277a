// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/packdesk.h"

#include "app/passerelle/commandline.h"
#include "app/passerelle/language.h"
#include "app/viewmodels/packtext.h"

#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The sentence for people, then what an author needs to mend it.
bool tell(bool isDone, const QString &sentence, const std::vector<content::ContentError> &errors = {})
{
    fprintf(isDone ? stdout : stderr, "%s\n", qPrintable(sentence));
    for (const content::ContentError &error : errors) {
        const std::string place =
            error.file.empty() ? "" : error.file + (error.line ? ":" + std::to_string(error.line) : "") + ": ";
        fprintf(stderr, "  %s[%s] %s %s\n", place.c_str(), error.code.c_str(), error.reason.c_str(), error.remedy.c_str());
    }
    return isDone;
}

} // namespace

bool asksForPacks(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        for (const std::string_view option : {"--trust", "--install-pack", "--remove-pack"}) {
            if (std::string_view(argv[i]).substr(0, option.size()) == option)
                return true;
        }
    }
    return false;
}

int keepPacks(const CommandLine &line)
{
    const QString code = line.app.language.isEmpty() ? u"fr"_s : line.app.language;
    Language language;
    language.apply(code);
    const viewmodels::Wording wording(code);
    const std::string today = platform::toIsoDate(platform::SystemClock().zonedNow());
    services::PackShelf shelf(line.app.shelfFolder(), line.app.pictosFolder);
    bool isDone = true;
    if (!line.trustList.isEmpty()) {
        const services::TrustOutcome outcome = shelf.importTrust(line.trustList.toStdString());
        isDone = tell(outcome.isKept, viewmodels::trustText(outcome), outcome.errors);
    }
    if (!line.installPack.isEmpty() && isDone) {
        const auto older = line.allowOlder ? services::PackShelf::Older::Allow : services::PackShelf::Older::Refuse;
        const services::InstallOutcome outcome = shelf.install(line.installPack.toStdString(), today, older);
        const bool isThere = outcome.what == services::InstallOutcome::What::Installed ||
                             outcome.what == services::InstallOutcome::What::AlreadyThere;
        isDone = tell(isThere, viewmodels::installText(outcome, wording), outcome.errors);
    }
    if (!line.removePack.isEmpty() && isDone) {
        const bool isRemoved = shelf.remove(content::PackId(line.removePack.toStdString()));
        isDone = tell(isRemoved, viewmodels::removeText(isRemoved, line.removePack));
    }
    return isDone ? 0 : 1;
}
