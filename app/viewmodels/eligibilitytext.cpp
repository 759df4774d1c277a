// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/eligibilitytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EligibilityText)
};

using domain::EpisodeFault;
using domain::PepsFault;
using domain::PepsList;
using domain::SurgeryEpisode;

struct Question {
    const char *item;
    const char *text;
};
constexpr std::array kQuestions{
    //: Eligibility: what is asked; a doctor of the team of primary care that is paid for a list of patients (PEPS)
    Question{"peps/doctor", QT_TRANSLATE_NOOP("EligibilityText", "Is their doctor one of the team’s?")},
    //: Eligibility: what is asked; a long-term illness (ALD) that the insurance recognised
    Question{"peps/diabetes", QT_TRANSLATE_NOOP("EligibilityText", "Diabetes recognised as a long-term illness (ALD)?")},
    //: Eligibility: what is asked; a long-term illness (ALD) that the insurance recognised
    Question{"peps/neurodegenerative", QT_TRANSLATE_NOOP("EligibilityText", "A disease of the nerves or the brain recognised as a long-term illness (ALD)?")},
    //: Eligibility: what is asked
    Question{"surgery/planned", QT_TRANSLATE_NOOP("EligibilityText", "Is there an operation of the hip, the knee or the colon?")},
    //: Eligibility, about an operation: what is asked
    Question{"surgery/from-home", QT_TRANSLATE_NOOP("EligibilityText", "Do they come from home?")},
    //: Eligibility, about an operation: what is asked
    Question{"surgery/emergency", QT_TRANSLATE_NOOP("EligibilityText", "Did they come through the emergency department?")},
    //: Eligibility, about an operation: what is asked
    Question{"surgery/palliative", QT_TRANSLATE_NOOP("EligibilityText", "Is the stay for palliative care?")},
    //: Eligibility, about an operation of the colon: what is asked
    Question{"surgery/total", QT_TRANSLATE_NOOP("EligibilityText", "Is the whole colon taken out?")},
    //: Eligibility, about an operation: what is asked
    Question{"surgery/before", QT_TRANSLATE_NOOP("EligibilityText", "Was there a similar operation before?")}};

} // namespace

QString listTitle(PepsList list)
{
    switch (list) {
    case PepsList::Diabetes:
        //: Name of a list of patients
        return Words::tr("Patients with diabetes");
    case PepsList::SixtyFiveAndOver:
        //: Name of a list of patients
        return Words::tr("Patients of 65 and over");
    case PepsList::FiftyAndOverNeuro:
        //: Name of a list of patients; the illness is of the nerves or the brain
        return Words::tr("Patients of 50 and over with a neurodegenerative disease");
    case PepsList::WholeList:
        //: Name of a list of patients: all of those of the doctors of the team
        return Words::tr("All patients of the team’s doctors");
    }
    return {};
}

QString episodeTitle(SurgeryEpisode episode)
{
    switch (episode) {
    case SurgeryEpisode::HipReplacement:
        //: Name of an episode of surgery
        return Words::tr("Hip replacement");
    case SurgeryEpisode::KneeReplacement:
        //: Name of an episode of surgery
        return Words::tr("Knee replacement");
    case SurgeryEpisode::Colectomy:
        //: Name of an episode of surgery
        return Words::tr("Operation of the colon for cancer");
    }
    return {};
}

QString faultText(PepsFault fault, PepsList list)
{
    switch (fault) {
    case PepsFault::NotOfTheDoctor:
        //: Why a patient is not on a list
        return Words::tr("Their doctor is not one of the team’s, or nobody said.");
    case PepsFault::NoBirthDate:
        //: Why a patient is not on a list
        return Words::tr("The date of birth is not known.");
    case PepsFault::TooYoung:
        //: Why a patient is not on a list; %1 is an age
        return Words::tr("Younger than %1.").arg(list == PepsList::FiftyAndOverNeuro ? 50 : 65);
    case PepsFault::NoDiabetes:
        //: Why a patient is not on a list
        return Words::tr("No diabetes recognised as a long-term illness (ALD), or nobody said.");
    case PepsFault::NoNeurodegenerative:
        //: Why a patient is not on a list
        return Words::tr("No neurodegenerative disease recognised as a long-term illness (ALD), or nobody said.");
    }
    return {};
}

QString faultText(EpisodeFault fault)
{
    switch (fault) {
    case EpisodeFault::OtherSurgery:
        //: Why a stay does not belong to an episode of surgery; GHM is the group of the stay
        return Words::tr("The group of the stay (GHM) is of another operation.");
    case EpisodeFault::NotFromHome:
        //: Why a stay does not belong to an episode of surgery
        return Words::tr("They do not come from home.");
    case EpisodeFault::ThroughEmergency:
        //: Why a stay does not belong to an episode of surgery
        return Words::tr("They came through the emergency department.");
    case EpisodeFault::Died:
        //: Why a stay does not belong to an episode of surgery
        return Words::tr("The patient died during the stay.");
    case EpisodeFault::Palliative:
        //: Why a stay does not belong to an episode of surgery
        return Words::tr("The stay is for palliative care.");
    case EpisodeFault::SimilarSurgery:
        //: Why a stay does not belong to an episode of surgery
        return Words::tr("There was a similar operation in the 365 days before.");
    case EpisodeFault::TotalColectomy:
        //: Why a stay does not belong to an episode of surgery
        return Words::tr("The whole colon is taken out.");
    case EpisodeFault::NotSaid:
        //: Why it is not known whether a stay belongs to an episode of surgery
        return Words::tr("Something the rules ask for is not said yet.");
    }
    return {};
}

QString eligibilityQuestion(const std::string &item)
{
    const auto found = std::ranges::find_if(kQuestions, [&](const Question &each) { return item == each.item; });
    return found == kQuestions.end() ? QString::fromStdString(item) : Words::tr(found->text);
}

} // namespace viewmodels
