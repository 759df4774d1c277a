// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/caretext.h"

#include <QCoreApplication>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CareText)
};

using Kind = domain::CareStep::Kind;
using Setting = domain::CareStep::Setting;
using Stage = domain::CareProcess::Stage;
using domain::CareFault;
using Decision = domain::ConsentEntry::Decision;

} // namespace

QString stepText(Kind kind)
{
    switch (kind) {
    case Kind::JoinAgreed:
        //: Therapeutic education: a step
        return Words::tr("Agreed to take part");
    case Kind::JoinRefused:
        //: Therapeutic education: a step
        return Words::tr("Refused to take part");
    case Kind::JoinWithdrawn:
        //: Therapeutic education: a step
        return Words::tr("No longer takes part");
    case Kind::ShareAgreed:
        //: Therapeutic education: a step
        return Words::tr("Agreed to share with the team");
    case Kind::ShareRefused:
        //: Therapeutic education: a step
        return Words::tr("Refused to share with the team");
    case Kind::Assessment:
        //: Therapeutic education: a step, the term of the field (bilan éducatif partagé)
        return Words::tr("Shared assessment");
    case Kind::Plan:
        //: Therapeutic education: a step
        return Words::tr("Education plan agreed");
    case Kind::Session:
        //: Therapeutic education: a step
        return Words::tr("Session");
    case Kind::Evaluation:
        //: Therapeutic education: a step
        return Words::tr("Individual evaluation");
    case Kind::Review:
        //: Therapeutic education: a step
        return Words::tr("Yearly review");
    case Kind::HandOver:
        //: Therapeutic education: a step
        return Words::tr("Handed over to a colleague");
    case Kind::Closing:
        //: Therapeutic education: a step
        return Words::tr("Path closed");
    }
    return {};
}

QString settingText(Setting setting)
{
    switch (setting) {
    case Setting::Individual:
        //: How a meeting was held
        return Words::tr("One to one");
    case Setting::Group:
        //: How a meeting was held
        return Words::tr("In a group");
    case Setting::Distance:
        //: How a meeting was held: by telephone or picture
        return Words::tr("At a distance");
    }
    return {};
}

QString faultText(CareFault fault)
{
    switch (fault) {
    case CareFault::NotAgreed:
        //: Why a step cannot be recorded
        return Words::tr("First ask the patient whether they take part.");
    case CareFault::AlreadyAgreed:
        //: Why a step cannot be recorded
        return Words::tr("The patient takes part already.");
    case CareFault::HasWithdrawn:
        //: Why a step cannot be recorded
        return Words::tr("The patient no longer takes part. They may come back at any time.");
    case CareFault::HasRefused:
        //: Why a step cannot be recorded
        return Words::tr("The patient refused. They may change their mind at any time.");
    case CareFault::IsClosed:
        //: Why a step cannot be recorded
        return Words::tr("This path is closed. Another one begins when the patient agrees again.");
    case CareFault::NoAssessment:
        //: Why a step cannot be recorded
        return Words::tr("The shared assessment comes first.");
    case CareFault::NoPlan:
        //: Why a step cannot be recorded
        return Words::tr("The plan agreed with the patient comes first.");
    case CareFault::NoSession:
        //: Why a step cannot be recorded
        return Words::tr("There has been no session to evaluate yet.");
    case CareFault::NoEvaluation:
        //: Why a step cannot be recorded
        return Words::tr("The individual evaluation comes first.");
    case CareFault::TooFewIndividualMeetings:
        //: Why a step cannot be recorded
        return Words::tr("Two individual meetings come before the end.");
    case CareFault::NotInGroup:
        //: Why a step cannot be recorded
        return Words::tr("Assessment and evaluation are one to one. Choose another way of meeting.");
    case CareFault::NoReceiver:
        //: Why a step cannot be recorded
        return Words::tr("Choose who takes over.");
    }
    return {};
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::NotAsked:
        //: Where therapeutic education stands
        return Words::tr("Not asked yet");
    case Stage::Refused:
        //: Where therapeutic education stands
        return Words::tr("Refused, without consequence for care");
    case Stage::Agreed:
        //: Where therapeutic education stands
        return Words::tr("Agreed, assessment to come");
    case Stage::Assessed:
        //: Where therapeutic education stands
        return Words::tr("Assessed, plan to agree");
    case Stage::Planned:
        //: Where therapeutic education stands
        return Words::tr("Planned, sessions to come");
    case Stage::InSessions:
        //: Where therapeutic education stands
        return Words::tr("In sessions");
    case Stage::Evaluated:
        //: Where therapeutic education stands
        return Words::tr("Evaluated");
    case Stage::Closed:
        //: Where therapeutic education stands
        return Words::tr("Closed");
    case Stage::Withdrawn:
        //: Where therapeutic education stands
        return Words::tr("The patient no longer takes part");
    }
    return {};
}

QString consentQuestion(const domain::ConsentTopic &topic)
{
    if (topic == domain::topic::kJoin) {
        //: Text people agree to, version join-1: never change it, add a version
        return Words::tr("Do you wish to take part in therapeutic education? You may refuse. You may stop at any time. Your care stays the same.");
    }
    if (topic == domain::topic::kShare) {
        //: Text people agree to, version share-1: never change it, add a version
        return Words::tr("Do you agree that your team sees your measures, doses, answers and messages? You may change your mind at any time.");
    }
    return {};
}

QString consentText(const domain::ConsentEntry &entry)
{
    const bool isGiven = entry.decision == Decision::Given;
    const QString name = QString::fromStdString(entry.granteeName);
    if (entry.topic == domain::topic::kJoin) {
        //: Ledger: what a person said about taking part in therapeutic education
        return isGiven ? Words::tr("Yes to taking part in therapeutic education")
            //: Ledger: what a person said about taking part in therapeutic education
            : entry.decision == Decision::Refused ? Words::tr("No to taking part in therapeutic education")
            //: Ledger: what a person said about taking part in therapeutic education
                                                  : Words::tr("Stopped taking part in therapeutic education");
    }
    if (entry.topic == domain::topic::kShare) {
        //: Ledger: what a person said about sharing
        return isGiven ? Words::tr("Yes to sharing with the team")
                       //: Ledger: what a person said about sharing
                       : Words::tr("No to sharing with the team");
    }
    if (entry.topic == domain::topic::kAssessment) {
        //: Ledger: what a person said when the shared assessment was read to them
        return isGiven ? Words::tr("Yes to the shared assessment that was read to me")
                       //: Ledger: what a person said when the shared assessment was read to them
                       : Words::tr("No to the shared assessment that was read to me");
    }
    if (entry.topic == domain::topic::kDelegation) {
        //: Ledger: a person lets somebody help; %1 is a name
        return isGiven ? Words::tr("%1 may help").arg(name)
                       //: Ledger: a person no longer lets somebody help; %1 is a name
                       : Words::tr("%1 no longer helps").arg(name);
    }
    if (entry.topic == domain::topic::kHiding) {
        //: Ledger: one entry is kept from those who help
        return isGiven ? Words::tr("One entry hidden from those who help")
                       //: Ledger: one entry is shown again to those who help
                       : Words::tr("One entry shown again to those who help");
    }
    //: Ledger: an entry written by a newer version of the app
    return Words::tr("Something this version of the app does not know");
}

QString scopeText(const std::string &scope)
{
    if (scope == "see-path") {
        //: What somebody who helps may do, in the patient's words
        return Words::tr("See my units and how far I am");
    }
    if (scope == "see-medicines") {
        //: What somebody who helps may do, in the patient's words
        return Words::tr("See my medicines and my doses");
    }
    if (scope == "see-measures") {
        //: What somebody who helps may do, in the patient's words
        return Words::tr("See my measures");
    }
    if (scope == "see-messages") {
        //: What somebody who helps may do, in the patient's words
        return Words::tr("Read my messages with the team");
    }
    if (scope == "enter-doses") {
        //: What somebody who helps may do, in the patient's words
        return Words::tr("Record my doses for me");
    }
    if (scope == "enter-measures") {
        //: What somebody who helps may do, in the patient's words
        return Words::tr("Record my measures for me");
    }
    if (scope == "write-messages") {
        //: What somebody who helps may do, in the patient's words
        return Words::tr("Write to the team for me");
    }
    return {};
}

QStringList scopeTexts(const std::string &scopes)
{
    QStringList texts;
    for (const QString &scope : QString::fromStdString(scopes).split(u' ', Qt::SkipEmptyParts)) {
        if (const QString text = scopeText(scope.toStdString()); !text.isEmpty())
            texts << text;
    }
    return texts;
}

QString accessText(const std::string &what)
{
    if (what == "opened") {
        //: Access log: what somebody did
        return Words::tr("Looked at the record");
    }
    if (what == "exported") {
        //: Access log: what somebody did
        return Words::tr("Wrote the record into a file");
    }
    if (what == "printed") {
        //: Access log: what somebody did
        return Words::tr("Opened the page for a visit");
    }
    //: Access log: what somebody did, unknown to this version of the app
    return Words::tr("Used the record");
}

} // namespace viewmodels
