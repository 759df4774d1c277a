// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Longer than most: one page; what concerns the team and other versions is in pathbuilderteam.cpp.
#include "app/viewmodels/pathbuilderviewmodel.h"

#include "app/services/planclashes.h"
#include "app/viewmodels/assessmenttext.h"
#include "app/viewmodels/caretext.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/followuptext.h"
#include "app/viewmodels/planreasontext.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using content::ReasonCode;

namespace {

/// The first pack that is proposed for a patient of whom nothing is known: the one for heart failure.
constexpr std::string_view kDefaultPathology = "I50";
constexpr const char *kScale = "scale";

QString keyOf(const domain::UnitRef &unit)
{
    return QString::fromStdString(unit.pack + "/" + unit.unit);
}

/// What the patient reads about a unit that the planner left out and the professional wants; none when it cannot be taught.
std::optional<ReasonCode> reasonWhenAdded(ReasonCode exclusion)
{
    if (exclusion == ReasonCode::AlreadyMastered || exclusion == ReasonCode::KnownAtBaseline)
        return ReasonCode::KeepFresh;
    if (exclusion == ReasonCode::OnDemand)
        return ReasonCode::NotYetSeen;
    if (exclusion == ReasonCode::EquipmentMissing)
        return ReasonCode::EquipmentNeeded;
    return std::nullopt;
}

} // namespace

PathBuilderViewModel::PathBuilderViewModel(const Context &context, domain::PatientId patient, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_packs(builderPackFields(), this), m_units(builderUnitFields(), this),
      m_leftOut(builderUnitFields(), this), m_contradictions(contradictionFields(), this), m_coverage(coverageFields(), this)
{
    readGrounds();
    begin();
}

void PathBuilderViewModel::readGrounds()
{
    auto grounds = services::groundsOf(context().store(), context().library(), m_patient);
    const auto history = services::careHistory(context().store(), m_patient);
    if (!grounds || !history) {
        m_errorText = storageText(grounds ? history.error() : grounds.error()).title;
        return;
    }
    m_grounds = std::move(*grounds);
    m_process = history->now;
    const auto version = newest();
    m_base = version ? version->written.id.value : std::string();
}

/// From the path in force as it is, or from what is proposed.
void PathBuilderViewModel::begin()
{
    m_chosenPacks.clear();
    m_decisions.clear();
    m_setAside.clear();
    m_addedByHand.clear();
    m_overtaken.reset();
    if (m_grounds.previous) {
        for (const domain::PathUnit &unit : m_grounds.previous->units)
            m_chosenPacks.insert(unit.unit.pack);
        std::erase_if(m_chosenPacks, [this](const std::string &id) {
            const content::Pack *pack = context().library().pack(id);
            return pack && pack->shared;
        });
        for (const domain::PathDecision &each : m_grounds.previous->decisions)
            m_decisions[each.topic + "|" + std::min(each.kept, each.left) + "|" + std::max(each.kept, each.left)] = each;
    } else if (m_grounds.assessment) {
        for (const content::Pack *pack : services::packsIn(m_grounds.assessment->assessment, context().library()))
            m_chosenPacks.insert(pack->id.value);
    }
    if (m_chosenPacks.empty() && !m_grounds.previous) {
        for (const content::Pack &pack : context().library().packs()) {
            if (std::ranges::any_of(pack.pathologies, [](const auto &each) { return each.code == kDefaultPathology; }))
                m_chosenPacks.insert(pack.id.value);
        }
    }
    plan();
    m_order = m_grounds.previous ? m_grounds.previous->units : m_proposal.path.units;
    if (m_grounds.previous) {
        // What is proposed now and is not in the path waits among those left out.
        for (const domain::PathUnit &unit : m_proposal.path.units) {
            if (std::ranges::find(m_order, unit.unit, &domain::PathUnit::unit) == m_order.end())
                m_setAside.push_back(unit);
        }
    }
    show();
}

void PathBuilderViewModel::refresh()
{
    if (m_isSent)
        return show();
    // What somebody is working on stays; what arrived about it is said.
    const auto version = newest();
    if (version && version->written.id.value != m_base && !version->isLost)
        m_overtaken = version;
    if (const auto history = services::careHistory(context().store(), m_patient))
        m_process = history->now;
    show();
}

// ---- what the page shows --------------------------------------------------------------------------------------------

QString PathBuilderViewModel::nameOf(const domain::ActorId &id) const
{
    const auto person = context().store().people.find(id);
    return person && *person ? context().wording.politeName(**person) : QString();
}

QString PathBuilderViewModel::whoAndWhen(const domain::Envelope &envelope) const
{
    //: Who wrote a version of a path and when; %1 is a name, %2 a moment
    return tr("%1, %2").arg(authorName(envelope, context()), context().wording.moment(envelope.occurredAt, context().now()));
}

QString PathBuilderViewModel::title() const
{
    //: Title of the page where a path is made; %1 is a patient, "Mrs Durand"
    return tr("Path proposed to %1").arg(nameOf({m_patient.value}));
}

QString PathBuilderViewModel::summary() const
{
    int minutes = 0;
    for (const domain::PathUnit &unit : m_order) {
        if (const content::Unit *known = context().library().unit(unit.unit))
            minutes += known->minutes;
    }
    //: Path builder; %n units are in the path
    const QString units = tr("%n units", nullptr, static_cast<int>(m_order.size()));
    //: Path builder; how long the units take together
    return units + u", "_s + tr("%n minutes", nullptr, minutes);
}

QString PathBuilderViewModel::validation() const
{
    for (const content::Pack &pack : context().library().packs()) {
        if (m_chosenPacks.contains(pack.id.value) && pack.validation.status == content::ValidationStatus::Example) {
            //: Under teaching material that no clinician has validated
            return tr("Example content, not clinically validated.");
        }
    }
    return {};
}

QString PathBuilderViewModel::groundsText() const
{
    if (!m_grounds.assessment) {
        //: Path builder: nobody has written an assessment for this patient yet
        return tr("No assessment yet. The reasons come from what you say here.");
    }
    if (m_grounds.assessment->isDraft) {
        //: Path builder: the reasons come from an assessment that was begun on this device
        return tr("From the assessment you began. It is not finished.");
    }
    //: Path builder: where the reasons come from; %1 is a name, %2 a moment
    return tr("From the assessment of %1").arg(whoAndWhen(m_grounds.assessment->finished->present.written));
}

QStringList PathBuilderViewModel::groundsFacts() const
{
    QStringList facts;
    if (!m_grounds.assessment)
        return facts;
    namespace asked = domain::asked;
    for (const auto &[item, said] : m_grounds.assessment->assessment.answers) {
        const bool isFact = item == asked::kLives || item == asked::kHelper || item.starts_with(asked::kEquipment) ||
            item == std::string(asked::kDaily) + "medicines" || item == std::string(asked::kDaily) + "measures";
        if (isFact && said != asked::kNotDiscussed) {
            //: Path builder, from the assessment: what was asked, and the answer
            facts << tr("%1: %2").arg(itemText(item, context().library(), context().wording), answerWords(item, said, context().wording));
        }
    }
    const auto asks = services::baselineAnswers(m_grounds.assessment->assessment, m_grounds.answers);
    if (!asks.empty()) {
        const auto right = std::ranges::count(asks, domain::Answer::Verdict::Right, &domain::Answer::verdict);
        //: Path builder, from the assessment: %1 questions known, of %2 asked
        facts << tr("Known at the assessment: %1 of %2 questions").arg(right).arg(asks.size());
    }
    return facts;
}

bool PathBuilderViewModel::hasScale() const
{
    return m_grounds.planned.environment.equipment.contains(kScale);
}

void PathBuilderViewModel::setLivesAlone(bool alone)
{
    m_grounds.planned.environment.livesAlone = alone;
    replan();
}

void PathBuilderViewModel::setHasScale(bool there)
{
    if (there)
        m_grounds.planned.environment.equipment.insert(kScale);
    else
        m_grounds.planned.environment.equipment.erase(kScale);
    replan();
}

void PathBuilderViewModel::setHasCarer(bool there)
{
    m_grounds.planned.environment.hasCaregiver = there;
    replan();
}

void PathBuilderViewModel::setAutonomy(Autonomy autonomy)
{
    m_grounds.planned.autonomy = static_cast<content::Autonomy>(autonomy);
    replan();
}

void PathBuilderViewModel::setChangeReason(const QString &reason)
{
    if (reason == m_changeReason)
        return;
    m_changeReason = reason;
    m_reasonMissing = false;
    emit changed();
}

bool PathBuilderViewModel::canAgree() const
{
    domain::CareStep plan;
    plan.kind = domain::CareStep::Kind::Plan;
    return !domain::faultOf(m_process, plan);
}

void PathBuilderViewModel::setAgreed(bool agreed)
{
    m_isAgreed = agreed;
    emit changed();
}

QString PathBuilderViewModel::noticeText() const
{
    if (m_process.stage != domain::CareProcess::Stage::NotAsked)
        return {};
    //: Path builder: a reminder before sending; it does not block
    return tr("Nobody has asked this patient yet whether they take part.");
}

QString PathBuilderViewModel::blockedText() const
{
    const auto fault = services::pathFault(context().store(), m_patient);
    if (fault && *fault)
        return faultText(**fault);
    if (m_overtaken) {
        //: Path builder, beside the button that sends: why it cannot be sent
        return tr("Somebody changed this path meanwhile. Choose first which one goes on.");
    }
    if (openContradictions() > 0) {
        //: Path builder, beside the button that sends: why it cannot be sent
        return tr("Two pieces of advice conflict. A doctor decides before the path is sent.");
    }
    if (m_order.empty()) {
        //: Path builder, beside the button that sends: why it cannot be sent
        return tr("Choose at least one unit.");
    }
    return {};
}

QString PathBuilderViewModel::reasonError() const
{
    //: Path builder, beside the field for the reason of a change
    return m_reasonMissing ? tr("Write why the path changes. The patient reads it.") : QString();
}

QString PathBuilderViewModel::coverageText() const
{
    const auto &rows = m_coverage.rows();
    const auto safety = std::ranges::count_if(rows, &CoverageRow::safety);
    const auto covered = std::ranges::count_if(rows, [](const CoverageRow &row) { return row.safety && row.state != "missing"_L1; });
    //: Path builder, above the table of competences; %1 of %2 competences for safety
    return tr("Safety: %1 of %2 competences are taught or known.").arg(covered).arg(safety);
}

// ---- the plan -------------------------------------------------------------------------------------------------------

void PathBuilderViewModel::plan()
{
    const auto packs = services::packsFor(context().library(), packIds());
    m_grounds.planned.set = services::setByTeam(context().store(), m_patient, domain::localDayOf(context().now()));
    m_proposal = services::propose(m_patient, packs, m_grounds.planned, m_grounds.answers, m_grounds.previous, context().now().at);
}

void PathBuilderViewModel::replan()
{
    plan();
    merge();
    show();
}

/// What the professional did by hand outlives a new proposal: their order, what they added, what they left out.
void PathBuilderViewModel::merge()
{
    const auto &proposed = m_proposal.path.units;
    const auto isProposed = [&](const domain::UnitRef &unit) { return std::ranges::find(proposed, unit, &domain::PathUnit::unit) != proposed.end(); };
    std::erase_if(m_order, [&](const domain::PathUnit &each) { return !isProposed(each.unit) && !m_addedByHand.contains(each.unit); });
    std::erase_if(m_setAside, [&](const domain::PathUnit &each) { return !isProposed(each.unit); });
    auto after = m_order.begin();
    for (const domain::PathUnit &each : proposed) {
        const auto there = std::ranges::find(m_order, each.unit, &domain::PathUnit::unit);
        if (there != m_order.end()) {
            const std::string by = there->by;
            *there = each;
            there->by = by;
            after = there + 1;
        } else if (std::ranges::find(m_setAside, each.unit, &domain::PathUnit::unit) == m_setAside.end()) {
            after = m_order.insert(after, each) + 1;
        }
    }
}

const content::ExcludedUnit *PathBuilderViewModel::exclusionOf(const domain::UnitRef &unit) const
{
    const auto found = std::ranges::find_if(m_proposal.plan.excluded,
        [&](const content::ExcludedUnit &each) { return each.pack.value == unit.pack && each.unit.value == unit.unit; });
    return found == m_proposal.plan.excluded.end() ? nullptr : &*found;
}

QString PathBuilderViewModel::reasonOf(const domain::PathUnit &unit) const
{
    for (const content::PlannedUnit &each : m_proposal.plan.units) {
        if (each.pack.value == unit.unit.pack && each.unit.value == unit.unit.unit)
            return planReasonText(each, context().library(), context().wording);
    }
    if (!m_addedByHand.contains(unit.unit) && m_grounds.previous) {
        const content::ExcludedUnit *excluded = exclusionOf(unit.unit);
        //: Path builder, why a unit is in the path: it is there already, although the planner would leave it out now
        const QString kept = tr("In the path already.");
        return excluded ? kept + u' ' + planReasonText(excluded->reason, excluded->pack, context().library(), context().wording) : kept;
    }
    //: Path builder, why a unit is in the path: the planner had left it out
    return tr("Added by you.");
}

BuilderUnitRow PathBuilderViewModel::rowOf(const domain::UnitRef &unit, const QString &reason) const
{
    const content::Unit *known = context().library().unit(unit);
    BuilderUnitRow row;
    row.key = keyOf(unit);
    row.title = known ? context().wording.text(known->title) : QString::fromStdString(unit.unit);
    row.reason = reason;
    return row;
}

void PathBuilderViewModel::show()
{
    const services::Library &library = context().library();
    const Wording &wording = context().wording;
    std::vector<BuilderPackRow> packs;
    for (const content::Pack &pack : library.packs()) {
        if (!pack.shared)
            packs.push_back({QString::fromStdString(pack.id.value), wording.text(pack.title), m_chosenPacks.contains(pack.id.value)});
    }
    m_packs.setRows(packs);

    std::vector<BuilderUnitRow> units;
    for (const domain::PathUnit &unit : m_order) {
        BuilderUnitRow row = rowOf(unit.unit, reasonOf(unit));
        row.safety = unit.safety;
        row.position = static_cast<int>(units.size()) + 1;
        row.total = static_cast<int>(m_order.size());
        row.by = QString::fromStdString(unit.by);
        if (const auto day = unit.by.empty() ? platform::Result<platform::ZonedTime>(platform::ZonedTime()) : platform::zonedFromIso(unit.by + "T12:00:00Z");
            day && !unit.by.empty()) {
            //: Path builder: until when a unit is to be done; %1 is a day such as Thursday 3 December
            row.byText = tr("By %1").arg(wording.day(*day));
        }
        units.push_back(std::move(row));
    }
    m_units.setRows(units);

    std::vector<BuilderUnitRow> leftOut;
    for (const domain::PathUnit &unit : m_setAside) {
        const auto planned = std::ranges::find_if(m_proposal.plan.units,
            [&](const content::PlannedUnit &each) { return each.pack.value == unit.unit.pack && each.unit.value == unit.unit.unit; });
        const bool wasThere = m_grounds.previous &&
            std::ranges::find(m_grounds.previous->units, unit.unit, &domain::PathUnit::unit) != m_grounds.previous->units.end();
        if (m_grounds.previous && !wasThere && planned != m_proposal.plan.units.end()) {
            //: Path builder, why a unit that is not in the path could be; %1 is a reason such as "Not seen yet."
            leftOut.push_back(rowOf(unit.unit, tr("Proposed now: %1").arg(planReasonText(*planned, library, wording))));
        } else {
            //: Path builder, why a unit is left out
            leftOut.push_back(rowOf(unit.unit, tr("Left out by you.")));
        }
        leftOut.back().safety = unit.safety;
        leftOut.back().canAdd = true;
    }
    for (const content::ExcludedUnit &each : m_proposal.plan.excluded) {
        const domain::UnitRef ref{each.pack.value, each.unit.value};
        if (std::ranges::find(m_order, ref, &domain::PathUnit::unit) != m_order.end())
            continue;
        leftOut.push_back(rowOf(ref, planReasonText(each.reason, each.pack, library, wording)));
        leftOut.back().canAdd = reasonWhenAdded(each.reason.code).has_value();
    }
    m_leftOut.setRows(leftOut);
    showContradictions();
    showCoverage();
    emit changed();
}

// ---- by hand --------------------------------------------------------------------------------------------------------

void PathBuilderViewModel::togglePack(const QString &key)
{
    const std::string id = key.toStdString();
    if (m_chosenPacks.erase(id) == 0)
        m_chosenPacks.insert(id);
    replan();
}

std::vector<domain::PathUnit>::iterator PathBuilderViewModel::unitAt(const QString &key)
{
    return std::ranges::find_if(m_order, [&](const domain::PathUnit &each) { return keyOf(each.unit) == key; });
}

void PathBuilderViewModel::move(const QString &key, int by)
{
    const auto unit = unitAt(key);
    if (unit != m_order.end())
        moveTo(key, static_cast<int>(unit - m_order.begin()) + by + 1);
}

void PathBuilderViewModel::moveTo(const QString &key, int position)
{
    const auto unit = unitAt(key);
    const std::ptrdiff_t to = position - 1;
    if (unit == m_order.end() || to < 0 || to >= std::ssize(m_order))
        return;
    const auto target = m_order.begin() + to;
    if (unit < target)
        std::rotate(unit, unit + 1, target + 1);
    else
        std::rotate(target, unit, unit + 1);
    show();
}

void PathBuilderViewModel::leaveOut(const QString &key)
{
    const auto unit = unitAt(key);
    if (unit == m_order.end())
        return;
    // One the planner had left out goes back to its own reason.
    if (!exclusionOf(unit->unit))
        m_setAside.insert(m_setAside.begin(), *unit);
    m_addedByHand.erase(unit->unit);
    m_order.erase(unit);
    show();
}

std::optional<domain::PathUnit> PathBuilderViewModel::addable(const domain::UnitRef &unit) const
{
    const auto &proposed = m_proposal.path.units;
    if (const auto found = std::ranges::find(proposed, unit, &domain::PathUnit::unit); found != proposed.end())
        return *found;
    const content::ExcludedUnit *excluded = exclusionOf(unit);
    const auto reason = excluded ? reasonWhenAdded(excluded->reason.code) : std::nullopt;
    if (!reason)
        return std::nullopt;
    return domain::PathUnit{domain::taskId(m_proposal.path.id, unit), unit, false, {{std::string(toToken(*reason)), excluded->reason.params}}};
}

void PathBuilderViewModel::addBack(const QString &key)
{
    const auto aside = std::ranges::find_if(m_setAside, [&](const domain::PathUnit &each) { return keyOf(each.unit) == key; });
    if (aside != m_setAside.end()) {
        m_order.push_back(*aside);
        m_setAside.erase(aside);
        return show();
    }
    for (const content::ExcludedUnit &each : m_proposal.plan.excluded) {
        const domain::UnitRef ref{each.pack.value, each.unit.value};
        const auto unit = keyOf(ref) == key ? addable(ref) : std::nullopt;
        if (!unit)
            continue;
        m_order.push_back(*unit);
        m_addedByHand.insert(ref);
        return show();
    }
}

void PathBuilderViewModel::setBy(const QString &key, const QString &iso)
{
    const auto unit = unitAt(key);
    if (unit == m_order.end())
        return;
    unit->by = iso.toStdString();
    show();
}

} // namespace viewmodels
