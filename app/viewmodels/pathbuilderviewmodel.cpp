// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/pathbuilderviewmodel.h"

#include "app/services/planclashes.h"
#include "app/viewmodels/clashtext.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/planreasontext.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using content::ReasonCode;

namespace {

/// The first pack that is proposed for a patient who has no path: the one for heart failure.
constexpr std::string_view kDefaultPathology = "I50";
constexpr const char *kScale = "scale";

QString keyOf(const domain::UnitRef &unit)
{
    return QString::fromStdString(unit.pack + "/" + unit.unit);
}

std::vector<RowsModel<BuilderUnitRow>::Role> unitFields()
{
    return {{"key", [](const BuilderUnitRow &row) { return QVariant(row.key); }},
        {"title", [](const BuilderUnitRow &row) { return QVariant(row.title); }},
        {"reason", [](const BuilderUnitRow &row) { return QVariant(row.reason); }},
        {"safety", [](const BuilderUnitRow &row) { return QVariant(row.safety); }},
        {"position", [](const BuilderUnitRow &row) { return QVariant(row.position); }},
        {"total", [](const BuilderUnitRow &row) { return QVariant(row.total); }},
        {"canAdd", [](const BuilderUnitRow &row) { return QVariant(row.canAdd); }}};
}

std::vector<RowsModel<BuilderPackRow>::Role> packFields()
{
    return {{"key", [](const BuilderPackRow &row) { return QVariant(row.key); }},
        {"title", [](const BuilderPackRow &row) { return QVariant(row.title); }},
        {"chosen", [](const BuilderPackRow &row) { return QVariant(row.chosen); }}};
}

std::vector<RowsModel<ContradictionRow>::Role> contradictionFields()
{
    return {{"key", [](const ContradictionRow &row) { return QVariant(row.key); }},
        {"leftText", [](const ContradictionRow &row) { return QVariant(row.leftText); }},
        {"leftSource", [](const ContradictionRow &row) { return QVariant(row.leftSource); }},
        {"rightText", [](const ContradictionRow &row) { return QVariant(row.rightText); }},
        {"rightSource", [](const ContradictionRow &row) { return QVariant(row.rightSource); }}};
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
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_packs(packFields(), this), m_units(unitFields(), this),
      m_leftOut(unitFields(), this), m_contradictions(contradictionFields(), this)
{
    if (auto previous = context.store().paths.active(m_patient))
        m_previous = std::move(*previous);
    if (auto answers = context.store().answers.all(m_patient))
        m_answers = std::move(*answers);
    if (m_previous) {
        for (const domain::PathUnit &unit : m_previous->units)
            m_chosenPacks.insert(unit.unit.pack);
    } else {
        for (const content::Pack &pack : context.library().packs()) {
            if (std::ranges::any_of(pack.pathologies, [](const auto &each) { return each.code == kDefaultPathology; }))
                m_chosenPacks.insert(pack.id.value);
        }
    }
    // Most homes have one, and a safety unit stays in the path without it.
    m_assessment.environment.equipment.insert(kScale);
    replan();
}

void PathBuilderViewModel::refresh()
{
    show();
}

QString PathBuilderViewModel::title() const
{
    const auto person = context().store().people.find({m_patient.value});
    const QString name = person && *person ? context().wording.politeName(**person) : QString();
    //: Title of the page where a path is made; %1 is a patient, "Mrs Durand"
    return tr("Path proposed to %1").arg(name);
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

bool PathBuilderViewModel::hasScale() const
{
    return m_assessment.environment.equipment.contains(kScale);
}

void PathBuilderViewModel::setLivesAlone(bool alone)
{
    m_assessment.environment.livesAlone = alone;
    replan();
}

void PathBuilderViewModel::setHasScale(bool there)
{
    if (there)
        m_assessment.environment.equipment.insert(kScale);
    else
        m_assessment.environment.equipment.erase(kScale);
    replan();
}

void PathBuilderViewModel::setHasCarer(bool there)
{
    m_assessment.environment.hasCaregiver = there;
    replan();
}

void PathBuilderViewModel::setAutonomy(Autonomy autonomy)
{
    m_assessment.autonomy = static_cast<content::Autonomy>(autonomy);
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

QString PathBuilderViewModel::blockedText() const
{
    if (hasContradictions()) {
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

void PathBuilderViewModel::replan()
{
    std::vector<content::Pack> packs;
    std::ranges::copy_if(context().library().packs(), std::back_inserter(packs),
        [this](const content::Pack &pack) { return pack.shared || m_chosenPacks.contains(pack.id.value); });
    if (std::ranges::all_of(packs, &content::Pack::shared))
        packs.clear(); // nothing was chosen that could use them
    m_assessment.set = services::setByTeam(context().store(), m_patient, domain::localDayOf(context().now()));
    m_proposal = services::propose(m_patient, packs, m_assessment, m_answers, m_previous, context().now().at);
    m_order = m_proposal.path.units;
    m_setAside.clear();
    show();
}

const content::ExcludedUnit *PathBuilderViewModel::exclusionOf(const domain::UnitRef &unit) const
{
    const auto found = std::ranges::find_if(m_proposal.plan.excluded,
        [&](const content::ExcludedUnit &each) { return each.pack.value == unit.pack && each.unit.value == unit.unit; });
    return found == m_proposal.plan.excluded.end() ? nullptr : &*found;
}

QString PathBuilderViewModel::reasonOf(const domain::UnitRef &unit) const
{
    for (const content::PlannedUnit &each : m_proposal.plan.units) {
        if (each.pack.value == unit.pack && each.unit.value == unit.unit)
            return planReasonText(each, context().library(), context().wording);
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
    m_packs.setRows(std::move(packs));

    std::vector<BuilderUnitRow> units;
    for (const domain::PathUnit &unit : m_order) {
        BuilderUnitRow row = rowOf(unit.unit, reasonOf(unit.unit));
        row.safety = unit.safety;
        row.position = static_cast<int>(units.size()) + 1;
        row.total = static_cast<int>(m_order.size());
        units.push_back(std::move(row));
    }
    m_units.setRows(std::move(units));

    std::vector<BuilderUnitRow> leftOut;
    for (const domain::PathUnit &unit : m_setAside) {
        //: Path builder, why a unit is left out
        leftOut.push_back(rowOf(unit.unit, tr("Left out by you.")));
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
    m_leftOut.setRows(std::move(leftOut));

    std::vector<ContradictionRow> contradictions;
    for (const content::Contradiction &each : m_proposal.plan.contradictions) {
        const ClashSide left = clashSide(each.left, context());
        const ClashSide right = clashSide(each.right, context());
        contradictions.push_back({QString::number(contradictions.size()), left.text, left.source, right.text, right.source});
    }
    m_contradictions.setRows(std::move(contradictions));
    emit changed();
}

void PathBuilderViewModel::togglePack(const QString &key)
{
    const std::string id = key.toStdString();
    if (m_chosenPacks.erase(id) == 0)
        m_chosenPacks.insert(id);
    replan();
}

void PathBuilderViewModel::move(const QString &key, int by)
{
    const auto unit = std::ranges::find_if(m_order, [&](const domain::PathUnit &each) { return keyOf(each.unit) == key; });
    const auto to = unit - m_order.begin() + by;
    if (unit == m_order.end() || to < 0 || to >= std::ssize(m_order))
        return;
    std::iter_swap(unit, unit + by);
    show();
}

void PathBuilderViewModel::leaveOut(const QString &key)
{
    const auto unit = std::ranges::find_if(m_order, [&](const domain::PathUnit &each) { return keyOf(each.unit) == key; });
    if (unit == m_order.end())
        return;
    // One the planner had left out goes back to its own reason.
    if (!exclusionOf(unit->unit))
        m_setAside.push_back(*unit);
    m_order.erase(unit);
    show();
}

void PathBuilderViewModel::addBack(const QString &key)
{
    const auto aside = std::ranges::find_if(m_setAside, [&](const domain::PathUnit &each) { return keyOf(each.unit) == key; });
    if (aside != m_setAside.end()) {
        m_order.push_back(*aside);
        m_setAside.erase(aside);
        show();
        return;
    }
    for (const content::ExcludedUnit &each : m_proposal.plan.excluded) {
        const domain::UnitRef ref{each.pack.value, each.unit.value};
        const auto reason = reasonWhenAdded(each.reason.code);
        if (keyOf(ref) != key || !reason)
            continue;
        m_order.push_back({domain::taskId(m_proposal.path.id, ref), ref, false, {{std::string(toToken(*reason)), each.reason.params}}});
        show();
        return;
    }
}

void PathBuilderViewModel::send()
{
    if (!blockedText().isEmpty())
        return;
    if (isChange() && m_changeReason.trimmed().isEmpty()) {
        m_reasonMissing = true;
        emit changed();
        return;
    }
    domain::EducationPath path = m_proposal.path;
    path.units = m_order;
    path.changeReason = m_changeReason.trimmed().toStdString();
    if (auto done = context().journal().assign(path); !done) {
        m_errorText = entryText(done.error());
        emit changed();
        return;
    }
    m_isSent = true;
    m_errorText.clear();
    emit changed();
    emit sent();
}

} // namespace viewmodels
