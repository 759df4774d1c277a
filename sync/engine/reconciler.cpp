// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/reconciler.h"

#include "platforms/base/clock.h"
#include "sync/engine/mergetree.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <set>
#include <span>
#include <sstream>
#include <tuple>

namespace engine {

namespace {

using namespace tree;
using platform::Error;
using platform::ErrorCode;

struct Sides {
    const Tree *base; ///< none when nobody knows
    const Tree &ours;
    const Tree &theirs;

    [[nodiscard]] bool changedHere(std::string_view name) const { return !base || !isSameMember(*base, ours, name); }
    [[nodiscard]] bool changedThere(std::string_view name) const { return !base || !isSameMember(*base, theirs, name); }
};

struct Merge {
    Tree tree;
    bool asksSomebody = false;
};

std::int64_t timeOf(const std::string &text)
{
    const auto time = platform::zonedFromIso(text);
    return time ? time->at.ms : std::numeric_limits<std::int64_t>::max();
}

/// The place of `word` in an order; before all of them when it is none of them.
int rank(std::span<const std::string_view> order, const std::string &word)
{
    const auto at = std::ranges::find(order, word);
    return at == order.end() ? -1 : int(at - order.begin());
}

// What may follow what, for everything that is said once and later only completed, corrected or taken back.
constexpr std::array<std::string_view, 12> kSaid{"registered", "preparation", "in-progress", "preliminary", "final", "completed", "not-done", "stopped",
    "cancelled", "corrected", "amended", "entered-in-error"};
// The team orders and stops; what was done stays done.
constexpr std::array<std::string_view, 12> kDone{"draft", "requested", "received", "accepted", "ready", "in-progress", "on-hold", "rejected",
    "failed", "cancelled", "completed", "entered-in-error"};
constexpr std::array<std::string_view, 7> kSteps{"opened", "25", "50", "75", "quiz-pending", "completed", "mastered"};
constexpr std::array<std::string_view, 3> kDoses{"not-done", "completed", "entered-in-error"};

std::string authorOf(const Tree &resource)
{
    for (const std::string_view member : {"author", "sender", "expressedBy"}) {
        if (std::string author = textAt(resource, {member, "reference"}); !author.empty())
            return author;
    }
    return {};
}

Merge singleAuthor(const Sides &sides)
{
    const int here = rank(kSaid, textAt(sides.ours, {"status"}));
    const int there = rank(kSaid, textAt(sides.theirs, {"status"}));
    // Two people finished the same form: what somebody said is not merged by a machine.
    const bool isForm = textAt(sides.ours, {"resourceType"}) == "QuestionnaireResponse";
    if (isForm && here == there && authorOf(sides.ours) != authorOf(sides.theirs))
        return {sides.ours, true};
    const bool isOurs = here != there ? here > there : extensionText(sides.ours, "entry-stamp") > extensionText(sides.theirs, "entry-stamp");
    const Tree &other = isOurs ? sides.theirs : sides.ours;
    Merge merge{isOurs ? sides.ours : sides.theirs};
    for (const std::string_view list : {"note", "mitigation"})
        join(merge.tree, other, list);
    joinExtensions(merge.tree, other);
    // Read once is read: the first time stands.
    if (timeOf(textAt(other, {"received"})) < timeOf(textAt(merge.tree, {"received"})))
        take(merge.tree, other, "received");
    return merge;
}

constexpr std::string_view kFact = "fact-id";
constexpr std::string_view kWithdrawn = "withdrawn-facts";

std::set<std::string> words(const std::string &text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

Tree textNode(std::string text)
{
    Tree node;
    node.kind = Tree::Kind::String;
    node.text = std::move(text);
    return node;
}

/// Beside the extension that says which fact a dose is; a dose that says no fact is not one of ours, and gets none.
void setWithdrawn(Tree &told, const std::set<std::string> &facts)
{
    const Tree *present = told.find("extension");
    if (!present || facts.empty())
        return;
    std::string text;
    for (const std::string &fact : facts)
        text += (text.empty() ? "" : " ") + fact;
    Tree extensions = *present;
    Tree added;
    for (Tree &each : extensions.items) {
        const std::string url = textAt(each, {"url"});
        if (url.ends_with(kWithdrawn)) {
            put(each, "valueString", textNode(text));
            return put(told, "extension", std::move(extensions));
        }
        if (url.ends_with(kFact)) {
            added.kind = Tree::Kind::Object;
            put(added, "url", textNode(url.substr(0, url.size() - kFact.size()) + std::string(kWithdrawn)));
            put(added, "valueString", textNode(text));
        }
    }
    if (added.kind != Tree::Kind::Object)
        return;
    extensions.items.push_back(std::move(added));
    put(told, "extension", std::move(extensions));
}

Merge dose(const Sides &sides)
{
    // Who takes something back takes back one word: what another device says of the same dose stands. The words that were taken back
    // travel beside the one that counts.
    std::set<std::string> told = words(extensionText(sides.ours, kWithdrawn));
    told.merge(words(extensionText(sides.theirs, kWithdrawn)));
    std::set<std::string> withdrawn = told;
    for (const Tree *side : {&sides.ours, &sides.theirs}) {
        if (textAt(*side, {"status"}) == "entered-in-error")
            withdrawn.insert(extensionText(*side, kFact));
    }
    withdrawn.erase(std::string());
    const auto standing = [&](const Tree &side) {
        const bool isTakenBack = withdrawn.contains(extensionText(side, kFact));
        return std::tuple(isTakenBack, -rank(kDoses, textAt(side, {"status"})), timeOf(textAt(side, {"effectiveDateTime"})));
    };
    const bool isOurs = standing(sides.ours) < standing(sides.theirs);
    Merge merge{isOurs ? sides.ours : sides.theirs};
    if (std::get<0>(standing(merge.tree)))
        put(merge.tree, "status", textNode("entered-in-error"));
    // That its own word was taken back, its status says.
    const std::string own = extensionText(merge.tree, kFact);
    for (const std::string &fact : withdrawn) {
        if (fact != own)
            told.insert(fact);
    }
    setWithdrawn(merge.tree, told);
    join(merge.tree, isOurs ? sides.theirs : sides.ours, "note");
    return merge;
}

/// The earlier of two times, where one of them may be missing.
void takeEarlier(Tree &period, const Tree &other, std::string_view name)
{
    if (timeOf(textAt(other, {name})) < timeOf(textAt(period, {name})))
        take(period, other, name);
}

Merge progress(const Sides &sides)
{
    Merge merge{sides.theirs};
    std::set<std::string> names(sides.ours.names.begin(), sides.ours.names.end());
    if (sides.base)
        names.insert(sides.base->names.begin(), sides.base->names.end()); // what we took away
    for (const std::string &name : names) {
        if (sides.changedHere(name) && !sides.changedThere(name))
            take(merge.tree, sides.ours, name);
    }
    for (const std::string_view list : {"output", "note"})
        join(merge.tree, sides.ours, list);
    if (sides.changedHere("extension") && sides.changedThere("extension"))
        joinExtensions(merge.tree, sides.ours);
    if (sides.changedHere("status") && sides.changedThere("status")
        && rank(kDone, textAt(sides.ours, {"status"})) > rank(kDone, textAt(sides.theirs, {"status"}))) {
        for (const std::string_view name : {"status", "statusReason", "businessStatus"})
            take(merge.tree, sides.ours, name);
    }
    const auto step = [](const Tree &task) {
        const Tree *business = task.find("businessStatus");
        const Tree *coding = business ? business->find("coding") : nullptr;
        return coding && !coding->items.empty() ? rank(kSteps, textAt(coding->items.front(), {"code"})) : -1;
    };
    if (textAt(sides.ours, {"status"}) == textAt(sides.theirs, {"status"}) && step(sides.ours) > step(merge.tree))
        take(merge.tree, sides.ours, "businessStatus");
    if (sides.changedHere("executionPeriod") && sides.changedThere("executionPeriod")) {
        const Tree *here = sides.ours.find("executionPeriod");
        const Tree *there = sides.theirs.find("executionPeriod");
        if (here && there) {
            Tree period = *there;
            takeEarlier(period, *here, "start");
            takeEarlier(period, *here, "end");
            put(merge.tree, "executionPeriod", std::move(period));
        } else if (here) {
            put(merge.tree, "executionPeriod", *here);
        }
    }
    return merge;
}

Merge draft(const Sides &sides)
{
    if (authorOf(sides.ours) != authorOf(sides.theirs))
        return {sides.theirs, true};
    const auto written = [](const Tree &form) {
        const auto time = platform::zonedFromIso(textAt(form, {"authored"}));
        return time ? time->at.ms : 0;
    };
    return {written(sides.ours) > written(sides.theirs) ? sides.ours : sides.theirs};
}

Merge goal(const Sides &sides)
{
    constexpr std::array<std::string_view, 6> kAim{"description", "target", "category", "priority", "startDate", "expressedBy"};
    constexpr std::array<std::string_view, 5> kReached{"lifecycleStatus", "achievementStatus", "statusDate", "statusReason", "outcomeReference"};
    const std::string owner = sides.base ? authorOf(*sides.base) : std::string();
    const bool isOwnersHere = !owner.empty() && authorOf(sides.ours) == owner;
    const bool isOwnersThere = !owner.empty() && authorOf(sides.theirs) == owner;
    Merge merge{sides.theirs};
    const auto settle = [&](std::span<const std::string_view> group) {
        const auto isSaid = [&](auto changed) { return std::ranges::any_of(group, changed); };
        const bool here = isSaid([&](std::string_view name) { return name != "expressedBy" && sides.changedHere(name); });
        const bool there = isSaid([&](std::string_view name) { return name != "expressedBy" && sides.changedThere(name); });
        const bool differs = isSaid([&](std::string_view name) { return name != "expressedBy" && !isSameMember(sides.ours, sides.theirs, name); });
        if (!here || !differs || (there && isOwnersThere && !isOwnersHere))
            return;
        // Both or neither are who it belongs to: ours stays in use until a person has chosen.
        if (there && isOwnersHere == isOwnersThere)
            merge.asksSomebody = true;
        for (const std::string_view name : group)
            take(merge.tree, sides.ours, name);
    };
    settle(kAim);
    settle(kReached);
    // When and in which order it was written belongs to the words.
    if (isSameMember(merge.tree, sides.ours, "description"))
        take(merge.tree, sides.ours, "extension");
    return merge;
}

Merge consent(const Sides &sides)
{
    constexpr std::array<std::string_view, 3> kEnded{"inactive", "rejected", "entered-in-error"};
    const auto leaves = [&](const Tree &agreement) {
        const bool isEnded = std::ranges::find(kEnded, textAt(agreement, {"status"})) != kEnded.end();
        const bool isDenied = textAt(agreement, {"provision", "type"}) == "deny";
        // Less is left when it ended, when it denies, or when it ends sooner.
        return std::tuple(!isEnded, !isDenied, timeOf(textAt(agreement, {"provision", "period", "end"})));
    };
    return {leaves(sides.ours) < leaves(sides.theirs) ? sides.ours : sides.theirs, true};
}

Merge mergeBy(ConflictRule rule, const Sides &sides)
{
    switch (rule) {
    case ConflictRule::SingleAuthor: return singleAuthor(sides);
    case ConflictRule::Dose: return dose(sides);
    case ConflictRule::Progress: return progress(sides);
    case ConflictRule::Draft: return draft(sides);
    case ConflictRule::TeamOwns: return {sides.theirs};
    case ConflictRule::Goal: return goal(sides);
    case ConflictRule::Consent: return consent(sides);
    case ConflictRule::KeepBoth: break;
    }
    return {sides.theirs, true};
}

/// Whether a version changed something that the merged one does not say.
bool isLost(const Tree &version, const Tree *base, const Tree &merged)
{
    return std::ranges::any_of(version.names, [&](const std::string &name) {
        if (isSameMember(version, merged, name) || (base && isSameMember(*base, version, name)))
            return false;
        const Tree *said = version.find(name);
        const Tree *kept = merged.find(name);
        if (said->kind != Tree::Kind::Array || !kept)
            return true;
        return !std::ranges::all_of(said->items, [&](const Tree &item) {
            return std::ranges::any_of(kept->items, [&](const Tree &each) { return isSame(each, item); });
        });
    });
}

platform::Result<Tree> contentOf(const std::string &json)
{
    auto tree = fhir::parseJson(json);
    if (!tree || tree->kind != Tree::Kind::Object || textAt(*tree, {"resourceType"}).empty())
        return Error{ErrorCode::Invalid, "not a resource"};
    remove(*tree, "meta");
    return tree;
}

std::string textOf(const Tree &tree)
{
    std::string text;
    fhir::appendJson(text, tree);
    return text;
}

} // namespace

ConflictRule conflictRuleOf(std::string_view type, std::string_view status)
{
    constexpr std::array<std::string_view, 8> kSaidOnce{"AuditEvent", "Communication", "DetectedIssue", "MedicationDispense",
        "MedicationStatement", "Observation", "Procedure", "Provenance"};
    constexpr std::array<std::string_view, 14> kOfTheTeam{"ActivityDefinition", "CarePlan", "CareTeam", "Device", "Flag", "Library",
        "MedicationRequest", "Organization", "Patient", "PlanDefinition", "Practitioner", "PractitionerRole", "Questionnaire", "RelatedPerson"};
    const auto isIn = [type](const auto &types) { return std::ranges::find(types, type) != types.end(); };
    if (isIn(kSaidOnce))
        return ConflictRule::SingleAuthor;
    if (isIn(kOfTheTeam))
        return ConflictRule::TeamOwns;
    if (type == "MedicationAdministration")
        return ConflictRule::Dose;
    if (type == "Task")
        return ConflictRule::Progress;
    if (type == "QuestionnaireResponse")
        return status == "in-progress" ? ConflictRule::Draft : ConflictRule::SingleAuthor;
    if (type == "Goal")
        return ConflictRule::Goal;
    return type == "Consent" ? ConflictRule::Consent : ConflictRule::KeepBoth;
}

platform::Result<Reconciliation> reconcile(const Versions &versions)
{
    using Verdict = Reconciliation::Verdict;
    const auto ours = contentOf(versions.ours);
    const auto theirs = contentOf(versions.theirs);
    if (!ours || !theirs)
        return ours ? theirs.error() : ours.error();
    const auto known = contentOf(versions.base);
    const Tree *base = known ? &*known : nullptr;

    if (isSame(*ours, *theirs))
        return Reconciliation{Verdict::Same, textOf(*theirs), {}, false};
    if (base && isSame(*base, *theirs))
        return Reconciliation{Verdict::Ours, textOf(*ours), {}, false};
    if (base && isSame(*base, *ours))
        return Reconciliation{Verdict::Theirs, textOf(*theirs), {}, false};

    // Answers are a draft only where neither side has finished them.
    const std::string here = textAt(*ours, {"status"});
    const std::string there = textAt(*theirs, {"status"});
    const Merge merge = mergeBy(conflictRuleOf(textAt(*ours, {"resourceType"}), here == there ? here : std::string()), {base, *ours, *theirs});
    Reconciliation made{Verdict::Merged, textOf(merge.tree), {}, merge.asksSomebody};
    if (isSame(merge.tree, *theirs))
        made.verdict = Verdict::Theirs;
    else if (isSame(merge.tree, *ours))
        made.verdict = Verdict::Ours;
    if (isLost(*ours, base, merge.tree))
        made.lost.push_back(versions.ours);
    if (isLost(*theirs, base, merge.tree))
        made.lost.push_back(versions.theirs);
    return made;
}

} // namespace engine
