// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/eligibilityviewmodel.h"

#include "app/viewmodels/assessmenttext.h"
#include "app/viewmodels/eligibilitytext.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/followuptext.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::EpisodeFault;
using domain::PepsList;
using domain::SurgeryEpisode;

namespace {

constexpr auto kForm = domain::Assessment::Form::Eligibility;

std::vector<RowsModel<EligibilityRow>::Role> fields()
{
    return {{"key", [](const EligibilityRow &row) { return QVariant(row.key); }},
        {"title", [](const EligibilityRow &row) { return QVariant(row.title); }},
        {"verdict", [](const EligibilityRow &row) { return QVariant(row.verdict); }},
        {"state", [](const EligibilityRow &row) { return QVariant(row.state); }},
        {"reasons", [](const EligibilityRow &row) { return QVariant(row.reasons); }}};
}

QString keyOf(std::string_view token)
{
    return QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size()));
}

} // namespace

EligibilityViewModel::EligibilityViewModel(const Context &context, domain::PatientId patient, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)), m_lists(fields(), this), m_episodes(fields(), this)
{
    refresh();
}

void EligibilityViewModel::refresh()
{
    if (const auto person = context().store().people.find({m_patient.value}); person && *person)
        m_person = **person;
    auto known = services::readAssessment(context().store(), m_patient, kForm);
    if (known)
        m_known = std::move(*known);
    else
        m_errorText = storageText(known.error()).title;
    show();
}

QString EligibilityViewModel::name() const
{
    return context().wording.fullName(m_person);
}

QString EligibilityViewModel::identity() const
{
    const QString born = context().wording.birthDate(m_person);
    //: Eligibility: %1 is an age such as "78", %2 a date of birth
    return born.isEmpty() ? QString() : tr("%1, born on %2").arg(context().wording.age(m_person, context().now()), born);
}

QString EligibilityViewModel::savedText() const
{
    if (m_known.isDraft) {
        //: Eligibility: answers are on this device only
        return tr("Kept on this device. Not sent yet.");
    }
    if (!m_known.finished)
        return {};
    const domain::Envelope &written = m_known.finished->present.written;
    //: Eligibility: kept for the team; %1 is a moment, %2 a name
    return tr("Kept for the team %1 by %2").arg(context().wording.moment(written.occurredAt, context().now()), authorName(written, context()));
}

QString EligibilityViewModel::said(std::string_view item) const
{
    return QString::fromStdString(domain::answerTo(m_known.assessment, item));
}

std::optional<bool> EligibilityViewModel::yesOrNo(std::string_view item) const
{
    const std::string &answer = domain::answerTo(m_known.assessment, item);
    return answer == domain::asked::kYes ? std::optional(true) : answer == domain::asked::kNo ? std::optional(false) : std::nullopt;
}

QVariantList EligibilityViewModel::rowsOf(const std::vector<const char *> &items) const
{
    QVariantList options;
    for (const AnswerChoice &choice : itemChoices(std::string(domain::asked::kHelper)))
        options << QVariantMap{{u"key"_s, choice.token}, {u"text"_s, choice.text}};
    QVariantList rows;
    for (const char *item : items)
        rows << QVariantMap{{u"key"_s, QString::fromLatin1(item)}, {u"text"_s, eligibilityQuestion(item)}, {u"options"_s, options}, {u"value"_s, said(item)}};
    return rows;
}

QVariantList EligibilityViewModel::asked() const
{
    return rowsOf({"peps/doctor", "peps/diabetes", "peps/neurodegenerative", "surgery/planned"});
}

bool EligibilityViewModel::hasSurgery() const
{
    return domain::isYes(m_known.assessment, "surgery/planned");
}

QVariantList EligibilityViewModel::askedOfSurgery() const
{
    return hasSurgery() ? rowsOf({"surgery/from-home", "surgery/emergency", "surgery/palliative", "surgery/total", "surgery/before"}) : QVariantList();
}

domain::PepsPatient EligibilityViewModel::pepsPatient() const
{
    domain::PepsPatient patient;
    patient.born = domain::localDayFromIso(m_person.birthDate);
    patient.isOfTheDoctor = domain::isYes(m_known.assessment, "peps/doctor");
    for (const char *illness : {"diabetes", "neurodegenerative"}) {
        if (domain::isYes(m_known.assessment, std::string("peps/") + illness))
            patient.longTermIllnesses.insert(illness);
    }
    return patient;
}

domain::SurgeryStay EligibilityViewModel::stay() const
{
    domain::SurgeryStay stay;
    stay.ghm = ghm().trimmed().toUpper().toStdString();
    stay.fromHome = yesOrNo("surgery/from-home");
    stay.throughEmergency = yesOrNo("surgery/emergency");
    stay.palliative = yesOrNo("surgery/palliative");
    stay.totalColectomy = yesOrNo("surgery/total");
    stay.died = false; // somebody is being talked with
    stay.operatedOn = domain::localDayFromIso(operatedOn().toStdString());
    const auto before = yesOrNo("surgery/before");
    stay.isFirstSurgery = before == false;
    if (before == true)
        stay.similarSurgeryBefore = domain::localDayFromIso(operatedBefore().toStdString());
    return stay;
}

void EligibilityViewModel::show()
{
    std::vector<EligibilityRow> lists;
    for (const PepsList list : {PepsList::Diabetes, PepsList::SixtyFiveAndOver, PepsList::FiftyAndOverNeuro, PepsList::WholeList}) {
        EligibilityRow row{keyOf(toToken(list)), listTitle(list), {}, {}, {}};
        for (const domain::PepsFault fault : faultsOf(list, pepsPatient(), domain::localDayOf(context().now())))
            row.reasons << faultText(fault, list);
        row.state = row.reasons.isEmpty() ? u"yes"_s : u"no"_s;
        //: Eligibility: the patient belongs to a list
        row.verdict = row.reasons.isEmpty() ? tr("On this list")
                                            //: Eligibility: the patient does not belong to a list
                                            : tr("Not on this list");
        lists.push_back(std::move(row));
    }
    m_lists.setRows(lists);
    std::vector<EligibilityRow> episodes;
    for (const SurgeryEpisode episode : {SurgeryEpisode::HipReplacement, SurgeryEpisode::KneeReplacement, SurgeryEpisode::Colectomy}) {
        if (!hasSurgery())
            break;
        EligibilityRow row{keyOf(toToken(episode)), episodeTitle(episode), {}, {}, {}};
        const auto faults = faultsOf(episode, stay());
        for (const EpisodeFault fault : faults)
            row.reasons << faultText(fault);
        const bool isOpen = faults == std::vector{EpisodeFault::NotSaid};
        row.state = faults.empty() ? u"yes"_s : isOpen ? u"unknown"_s : u"no"_s;
        //: Eligibility: the stay belongs to an episode of surgery
        row.verdict = faults.empty() ? tr("Belongs to this episode")
            //: Eligibility: it cannot be said yet whether the stay belongs to an episode of surgery
            : isOpen ? tr("Not known yet")
                     //: Eligibility: the stay does not belong to an episode of surgery
                     : tr("Does not belong to this episode");
        episodes.push_back(std::move(row));
    }
    m_episodes.setRows(episodes);
    emit changed();
}

void EligibilityViewModel::answer(const QString &item, const QString &value)
{
    write(item, said(item.toStdString()) == value ? QString() : value);
}

void EligibilityViewModel::write(const QString &item, const QString &value)
{
    if (said(item.toStdString()) == value)
        return;
    domain::answer(m_known.assessment, item.toStdString(), value.toStdString());
    m_errorText.clear();
    if (!m_known.isDraft) {
        m_known.draftBase = m_known.finished ? m_known.finished->present.written.id.value : std::string();
        m_known.isDraft = true;
    }
    if (auto done = services::keepDraft(context().store(), m_known.assessment, m_known.draftBase); !done)
        m_errorText = entryText(done.error());
    show();
}

void EligibilityViewModel::keepForTeam()
{
    if (auto done = services::finishAssessment(context().journal(), context().store(), m_known.assessment); !done) {
        m_errorText = entryText(done.error());
        emit changed();
        return;
    }
    context().workspace.sync.request();
    refresh();
}

} // namespace viewmodels
