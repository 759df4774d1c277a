// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Longer than most: the part of the page where a path is made that concerns other people: who decides, who else gets it, what the
// patient will see, and other versions.
#include "app/domain/pathchanges.h"
#include "app/viewmodels/caretext.h"
#include "app/viewmodels/clashtext.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/pathbuilderviewmodel.h"
#include "app/viewmodels/packtext.h"
#include "app/viewmodels/planreasontext.h"
#include "app/viewmodels/reasontext.h"
#include "platforms/base/uuid.h"
#include "sync/roles/roles.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands for a side in a decision that is kept: the pack that says it, or what a professional set.
const std::string &sideName(const content::AdviceSide &side) { return side.set.empty() ? side.pack.value : side.set; }

std::string keyOf(const content::Contradiction &each)
{
    const std::string &one = sideName(each.left);
    const std::string &other = sideName(each.right);
    return each.topic + "|" + std::min(one, other) + "|" + std::max(one, other);
}

} // namespace

// ---- conflicting advice ---------------------------------------------------------------------------------------------

int PathBuilderViewModel::openContradictions() const
{
    return static_cast<int>(std::ranges::count_if(
        m_proposal.plan.contradictions, [this](const content::Contradiction &each) { return !m_decisions.contains(keyOf(each)); }));
}

QVariantList PathBuilderViewModel::deciders() const
{
    QVariantList list;
    const auto add = [&](const domain::ActorId &id) {
        list << QVariantMap{{u"key"_s, QString::fromStdString(id.value)}, {u"text"_s, nameOf(id)}};
    };
    const auto isPhysician = [](const domain::Person &person) { return roles::isPhysician(roles::roleFromToken(person.role.value)); };
    const auto team = context().store().people.team(m_patient);
    for (const domain::TeamMember &member : team ? team->members : std::vector<domain::TeamMember>()) {
        const auto person = context().store().people.find(member.id);
        if (person && *person && isPhysician(**person))
            add(member.id);
    }
    if (list.isEmpty()) {
        const auto all = context().store().people.professionals();
        for (const domain::Person &person : all ? *all : std::vector<domain::Person>()) {
            if (isPhysician(person))
                add(person.id);
        }
    }
    // Where no physician is known, whoever works here says who decided, in the reason.
    if (list.isEmpty())
        add(context().workspace.identity().actor);
    return list;
}

void PathBuilderViewModel::showContradictions()
{
    std::vector<ContradictionRow> rows;
    for (const content::Contradiction &each : m_proposal.plan.contradictions) {
        const Key key = keyOf(each);
        const ClashSide left = clashSide(each.left, context());
        const ClashSide right = clashSide(each.right, context());
        ContradictionRow row{QString::fromStdString(key), left.text, left.source, right.text, right.source, {}, {}, {}};
        if (const auto decision = m_decisions.find(key); decision != m_decisions.end()) {
            row.decided = decision->second.kept == sideName(each.left) ? u"left"_s : u"right"_s;
            //: Path builder, about conflicting advice: who decided, and why; %1 is a name, %2 what was written
            row.decidedText = tr("Decided by %1: %2").arg(nameOf(decision->second.decidedBy), QString::fromStdString(decision->second.reason));
        }
        if (const auto error = m_decisionErrors.find(key); error != m_decisionErrors.end())
            row.error = error->second;
        rows.push_back(std::move(row));
    }
    m_contradictions.setRows(rows);
}

bool PathBuilderViewModel::decide(const QString &key, const QString &side, const QString &decider, const QString &reason)
{
    const Key wanted = key.toStdString();
    const auto found = std::ranges::find(m_proposal.plan.contradictions, wanted, [](const auto &each) { return keyOf(each); });
    if (found == m_proposal.plan.contradictions.end())
        return false;
    QString missing;
    if (side != "left"_L1 && side != "right"_L1) {
        //: Path builder, about conflicting advice: what is missing for a decision
        missing = tr("Choose which advice holds.");
    } else if (decider.isEmpty()) {
        //: Path builder, about conflicting advice: what is missing for a decision
        missing = tr("Choose who decided.");
    } else if (reason.trimmed().isEmpty()) {
        //: Path builder, about conflicting advice: what is missing for a decision
        missing = tr("Write why. It stays with the path.");
    }
    if (!missing.isEmpty()) {
        m_decisionErrors[wanted] = missing;
        show();
        return false;
    }
    const bool isLeft = side == "left"_L1;
    m_decisionErrors.erase(wanted);
    m_decisions[wanted] = {found->topic, isLeft ? sideName(found->left) : sideName(found->right),
        isLeft ? sideName(found->right) : sideName(found->left), {decider.toStdString()}, reason.trimmed().toStdString()};
    show();
    return true;
}

void PathBuilderViewModel::undecide(const QString &key)
{
    m_decisions.erase(key.toStdString());
    show();
}

// ---- coverage, dates, what the patient sees -------------------------------------------------------------------------

std::vector<const content::Pack *> PathBuilderViewModel::appliedPacks() const
{
    std::vector<const content::Pack *> packs;
    for (const content::Pack &pack : context().library().packs()) {
        const bool isUsed = std::ranges::any_of(m_order, [&](const domain::PathUnit &unit) { return unit.unit.pack == pack.id.value; });
        if (m_chosenPacks.contains(pack.id.value) || (pack.shared && isUsed))
            packs.push_back(&pack);
    }
    return packs;
}

void PathBuilderViewModel::showCoverage()
{
    std::vector<CoverageRow> rows;
    for (const services::Coverage &each : services::coverageOf(appliedPacks(), m_order, context().library(), m_grounds.answers)) {
        CoverageRow row{QString::fromStdString(each.competence->id.value), context().wording.text(each.competence->title), each.competence->safety, {}, {}, {}};
        for (const int position : each.positions)
            row.units << QString::number(position + 1);
        if (each.isMastered) {
            row.state = u"known"_s;
            //: Path builder, a competence: the patient knows it already
            row.stateText = tr("Known already");
        } else if (row.units.isEmpty()) {
            row.state = u"missing"_s;
            //: Path builder, a competence: no unit of the path teaches it
            row.stateText = tr("In no unit");
        } else {
            row.state = u"taught"_s;
            const QString places = row.units.join(u", "_s);
            //: Path builder, a competence: the place of the unit that teaches it; %1 is a number
            row.stateText = row.units.size() == 1 ? tr("Unit %1").arg(places)
                                                  //: Path builder, a competence: the places of the units that teach it; %1 is "1, 3"
                                                  : tr("Units %1").arg(places);
        }
        rows.push_back(std::move(row));
    }
    m_coverage.setRows(rows);
}

QVariantList PathBuilderViewModel::anchors() const
{
    QVariantList list;
    for (const content::Pack *pack : appliedPacks()) {
        if (!pack->protocol)
            continue;
        const std::string subject = pack->id.value + "/" + pack->protocol->anchor;
        const auto set = context().store().clinicalSettings.find(domain::settingId(m_patient, domain::ClinicalSetting::Kind::Anchor, subject));
        list << QVariantMap{{u"key"_s, QString::fromStdString(subject)}, {u"text"_s, context().wording.text(pack->protocol->anchorTitle)},
            {u"iso"_s, set && *set ? QString::fromStdString((**set).setting.date) : QString()}};
    }
    return list;
}

void PathBuilderViewModel::setAnchor(const QString &key, const QString &iso)
{
    const domain::ClinicalSetting setting{
        .kind = domain::ClinicalSetting::Kind::Anchor, .patient = m_patient, .subject = key.toStdString(), .value = {}, .unit = {}, .margin = {}, .date = iso.toStdString()};
    if (auto done = context().journal().set(setting); !done)
        m_errorText = entryText(done.error());
    emit changed();
}

QString PathBuilderViewModel::previewTitle() const
{
    //: Page that shows the path as the patient will see it; %1 is a patient, "Mrs Durand"
    return tr("As %1 will see it").arg(nameOf({m_patient.value}));
}

QVariantList PathBuilderViewModel::preview() const
{
    QVariantList list;
    for (const domain::PathUnit &member : m_order) {
        const content::Unit *unit = context().library().unit(member.unit);
        const content::Pack *pack = context().library().pack(member.unit.pack);
        if (!unit || !pack)
            continue;
        //: How long a unit takes, as the patient sees it; %n minutes
        QString detail = tr("%n min", nullptr, unit->minutes);
        if (const BuilderUnitRow *row = m_units.find(QString::fromStdString(member.unit.pack + "/" + member.unit.unit)); row && !row->byText.isEmpty())
            detail += u". "_s + row->byText;
        const QString why = mainReason(member, context().library(), context().wording);
        list << QVariantMap{{u"title"_s, context().wording.text(unit->title)}, {u"detail"_s, detail},
            //: Why a unit is in the path, as the patient sees it; %1 is a sentence such as "For your safety."
            {u"why"_s, why.isEmpty() ? QString() : tr("Why: %1").arg(why)}, {u"picto"_s, pictoIn(*pack, unit->picto)}};
    }
    return list;
}

// ---- templates ------------------------------------------------------------------------------------------------------

QVariantList PathBuilderViewModel::templates() const
{
    QVariantList list;
    const auto all = store::TemplateStore(context().store().database()).all();
    for (const domain::PathTemplate &each : all ? *all : std::vector<domain::PathTemplate>()) {
        list << QVariantMap{{u"key"_s, QString::fromStdString(each.id.value)}, {u"text"_s, QString::fromStdString(each.name)},
            {u"detail"_s, tr("%n units", nullptr, static_cast<int>(each.units.size()))}};
    }
    return list;
}

void PathBuilderViewModel::useTemplate(const QString &key)
{
    const auto made = store::TemplateStore(context().store().database()).find({key.toStdString()});
    if (!made || !*made)
        return;
    m_chosenPacks.clear();
    for (const domain::UnitRef &unit : (**made).units) {
        const content::Pack *pack = context().library().pack(unit.pack);
        if (pack && !pack->shared)
            m_chosenPacks.insert(unit.pack);
    }
    plan();
    m_order.clear();
    m_setAside.clear();
    m_addedByHand.clear();
    int missing = 0;
    for (const domain::UnitRef &unit : (**made).units) {
        const auto taken = addable(unit);
        if (!taken) {
            ++missing;
            continue;
        }
        if (exclusionOf(unit))
            m_addedByHand.insert(unit);
        m_order.push_back(*taken);
    }
    for (const domain::PathUnit &each : m_proposal.path.units) {
        if (std::ranges::find(m_order, each.unit, &domain::PathUnit::unit) == m_order.end())
            m_setAside.push_back(each);
    }
    //: Path builder: a template was taken; %1 is its name
    m_templateText = tr("From “%1”. The reasons are this patient’s.").arg(QString::fromStdString((**made).name));
    if (missing > 0) {
        //: Path builder, after a template was taken; %n units could not be
        m_templateText += u' ' + tr("%n units do not fit this patient and were left out.", nullptr, missing);
    }
    show();
}

bool PathBuilderViewModel::saveTemplate(const QString &name)
{
    const std::string wanted = name.trimmed().toStdString();
    store::TemplateStore templates(context().store().database());
    const auto all = templates.all();
    if (wanted.empty() || m_order.empty() || !all) {
        //: Path builder: a template has no name yet
        m_templateText = m_order.empty() ? blockedText() : all ? tr("Give it a name.") : storageText(all.error()).title;
        emit changed();
        return false;
    }
    // The same name again is a new version of it.
    const auto same = std::ranges::find(*all, wanted, &domain::PathTemplate::name);
    domain::PathTemplate made{same == all->end() ? domain::TemplateId{platform::uuidV7(context().now().at)} : same->id, wanted, {}};
    for (const domain::PathUnit &unit : m_order)
        made.units.push_back(unit.unit);
    if (auto done = context().journal().keepTemplate(made); !done) {
        m_templateText = entryText(done.error());
        emit changed();
        return false;
    }
    //: Path builder: the order of units was kept under a name; %1 is the name
    m_templateText = tr("“%1” is kept on this device.").arg(QString::fromStdString(wanted));
    emit changed();
    return true;
}

// ---- sending --------------------------------------------------------------------------------------------------------

QVariantList PathBuilderViewModel::others() const
{
    QVariantList list;
    const auto all = context().store().people.patients();
    for (const domain::Person &person : all ? *all : std::vector<domain::Person>()) {
        if (person.id.value == m_patient.value)
            continue;
        const auto fault = services::pathFault(context().store(), {person.id.value});
        const bool canChoose = fault && !*fault;
        const auto previous = context().store().paths.active({person.id.value});
        //: Path builder, another patient: they have a path already, which would change
        const QString detail = fault && *fault ? faultText(**fault) : previous && *previous ? tr("Has a path: it would change.") : QString();
        list << QVariantMap{{u"key"_s, QString::fromStdString(person.id.value)}, {u"text"_s, context().wording.fullName(person)}, {u"detail"_s, detail},
            {u"chosen"_s, m_others.contains(person.id.value)}, {u"canChoose"_s, canChoose}};
    }
    return list;
}

void PathBuilderViewModel::toggleOther(const QString &key)
{
    const std::string id = key.toStdString();
    const auto fault = services::pathFault(context().store(), {id});
    if (!fault || *fault)
        return;
    if (m_others.erase(id) == 0)
        m_others.insert(id);
    emit changed();
}

domain::EducationPath PathBuilderViewModel::pathToSend() const
{
    domain::EducationPath path = m_proposal.path;
    path.units = m_order;
    path.changeReason = m_changeReason.trimmed().toStdString();
    for (const content::Contradiction &each : m_proposal.plan.contradictions) {
        if (const auto decision = m_decisions.find(keyOf(each)); decision != m_decisions.end())
            path.decisions.push_back(decision->second);
    }
    return path;
}

/// What became of it, as a sentence.
QString PathBuilderViewModel::sendTo(const domain::PatientId &patient)
{
    const QString name = nameOf({patient.value});
    const auto grounds = services::groundsOf(context().store(), context().library(), patient);
    if (!grounds)
        return name + u": "_s + storageText(grounds.error()).title;
    const auto packs = services::packsFor(context().library(), packIds());
    services::GroupPath same = services::sameFor(patient, *grounds, packs, m_order, context().now().at);
    if (!same.proposal.plan.contradictions.empty() && m_decisions.empty()) {
        //: Path builder, sent to several: not to this one; %1 is a name
        return tr("%1: not sent. Two pieces of advice conflict.").arg(name);
    }
    if (same.proposal.path.units.empty()) {
        //: Path builder, sent to several: not to this one; %1 is a name
        return tr("%1: not sent. None of these units is for them.").arg(name);
    }
    same.proposal.path.changeReason = m_changeReason.trimmed().toStdString();
    same.proposal.path.decisions = pathToSend().decisions;
    if (auto done = services::sendPath(context().journal(), context().store(), same.proposal.path, false); !done)
        return name + u": "_s + entryText(done.error());
    const int left = static_cast<int>(same.leftOut.size());
    //: Path builder, sent to several; %1 is a name
    const QString sentence = tr("%1: sent.").arg(name);
    //: Path builder, sent to several: %n units are not for this patient, such as what they know already
    return left > 0 ? sentence + u' ' + tr("%n units left out, for reasons of their own.", nullptr, left) : sentence;
}

void PathBuilderViewModel::send()
{
    if (m_isSent || !blockedText().isEmpty())
        return;
    const bool isChangeForOne = std::ranges::any_of(m_others, [this](const std::string &id) {
        const auto previous = context().store().paths.active({id});
        return previous && previous->has_value();
    });
    if ((isChange() || isChangeForOne) && m_changeReason.trimmed().isEmpty()) {
        m_reasonMissing = true;
        emit changed();
        return;
    }
    if (auto done = services::sendPath(context().journal(), context().store(), pathToSend(), m_isAgreed); !done) {
        m_errorText = entryText(done.error());
        emit changed();
        return;
    }
    if (!m_others.empty()) {
        //: Path builder, sent to several; %1 is a name
        m_results = {tr("%1: sent.").arg(nameOf({m_patient.value}))};
        for (const std::string &id : m_others)
            m_results << sendTo({id});
    }
    m_isSent = true;
    m_errorText.clear();
    emit changed();
    emit sent();
}

// ---- other versions -------------------------------------------------------------------------------------------------

std::optional<store::PathVersion> PathBuilderViewModel::newest() const
{
    const auto active = context().store().paths.active(m_patient);
    if (!active || !*active)
        return std::nullopt;
    const auto version = context().store().documents.current((**active).id.value);
    if (!version || !*version)
        return std::nullopt;
    return store::PathVersion{std::move(**active), (**version).envelope, false};
}

std::optional<store::PathVersion> PathBuilderViewModel::lost() const
{
    if (!m_grounds.previous)
        return std::nullopt;
    auto versions = context().store().paths.versions(m_grounds.previous->id);
    if (!versions)
        return std::nullopt;
    const auto found = std::ranges::find_if(*versions, &store::PathVersion::isLost);
    return found == versions->end() ? std::nullopt : std::optional(std::move(*found));
}

QString PathBuilderViewModel::overtakenText() const
{
    if (!m_overtaken)
        return {};
    const domain::PathChange change = domain::changeBetween({.id = {}, .patient = {}, .units = m_order, .changeReason = {}}, m_overtaken->path);
    QStringList parts;
    const auto titles = [this](const std::vector<domain::UnitRef> &units) {
        QStringList list;
        for (const domain::UnitRef &unit : units)
            list << rowOf(unit, {}).title;
        return list.join(u", "_s);
    };
    if (!change.added.empty()) {
        //: Path builder, somebody else's version beside this page; %1 is a list of titles
        parts << tr("Only there: %1.").arg(titles(change.added));
    }
    if (!change.removed.empty()) {
        //: Path builder, somebody else's version beside this page; %1 is a list of titles
        parts << tr("Only here: %1.").arg(titles(change.removed));
    }
    if (change.isReordered) {
        //: Path builder, somebody else's version beside this page
        parts << tr("The order differs.");
    }
    if (!m_overtaken->path.changeReason.empty()) {
        //: Path builder, why somebody else changed the path; %1 is what they wrote
        parts << tr("Why: %1").arg(QString::fromStdString(m_overtaken->path.changeReason));
    }
    //: Path builder: the path was changed while this page was open; %1 is who and when
    return tr("This path was changed meanwhile: %1.").arg(whoAndWhen(m_overtaken->written)) + (parts.isEmpty() ? QString() : u' ' + parts.join(u' '));
}

void PathBuilderViewModel::takeTheirs()
{
    m_changeReason.clear();
    readGrounds();
    begin();
}

void PathBuilderViewModel::keepMine()
{
    if (!m_overtaken)
        return;
    // It goes on top of theirs, under the same id; theirs stays in the list of changes.
    m_base = m_overtaken->written.id.value;
    m_grounds.previous = m_overtaken->path;
    m_overtaken.reset();
    const std::vector<domain::PathUnit> mine = m_order;
    plan();
    m_order = mine;
    for (domain::PathUnit &unit : m_order)
        unit.task = domain::taskId(m_proposal.path.id, unit.unit);
    show();
}

QString PathBuilderViewModel::lostText() const
{
    const auto version = lost();
    if (!version || m_isSent)
        return {};
    //: Path builder: a version made here was not used, because another came first; %1 is who and when
    return tr("A version was not used, because another one reached the centre first: %1.").arg(whoAndWhen(version->written));
}

QStringList PathBuilderViewModel::lostUnits() const
{
    QStringList titles;
    if (const auto version = lost()) {
        for (const domain::PathUnit &unit : version->path.units)
            titles << rowOf(unit.unit, {}).title;
    }
    return titles;
}

void PathBuilderViewModel::useLost()
{
    const auto version = lost();
    if (!version)
        return;
    m_order = version->path.units;
    m_setAside.clear();
    for (const domain::PathUnit &each : m_proposal.path.units) {
        if (std::ranges::find(m_order, each.unit, &domain::PathUnit::unit) == m_order.end())
            m_setAside.push_back(each);
    }
    m_changeReason = QString::fromStdString(version->path.changeReason);
    show();
}

void PathBuilderViewModel::dismissLost()
{
    if (!m_grounds.previous)
        return;
    if (auto done = context().store().paths.settle(m_grounds.previous->id); !done)
        m_errorText = entryText(done.error());
    emit changed();
}

} // namespace viewmodels
