// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/packtext.h"

#include <QCoreApplication>
#include <QDate>

namespace viewmodels
{

using namespace Qt::Literals::StringLiterals;
using content::TrustVerdict;
using What = services::InstallOutcome::What;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PackText)
};

QString dayText(const std::string &isoDay, const Wording &wording)
{
    return wording.locale().toString(QDate::fromString(QString::fromStdString(isoDay), Qt::ISODate), QLocale::LongFormat);
}

/// " Reason given: …", or nothing.
QString reasonText(const content::Judgement &judgement)
{
    if (judgement.reason.empty())
        return {};
    //: After why a content pack is not shown; %1 is what those who withdrew it wrote
    return u". "_s + Words::tr("Reason given: %1").arg(QString::fromStdString(judgement.reason));
}

QString nameOf(const services::InstallOutcome &outcome, const Wording &wording)
{
    const QString title = outcome.title.empty() ? QString::fromStdString(outcome.pack.value) : wording.text(outcome.title);
    return title + QChar(0x00A0) + QString::fromStdString(outcome.version);
}

} // namespace

QString judgementText(const content::Judgement &judgement, const Wording &wording)
{
    const QString issuer = QString::fromStdString(judgement.issuer);
    const QString day = judgement.date.empty() ? QString() : dayText(judgement.date, wording);
    switch (judgement.verdict) {
    case TrustVerdict::Unsigned:
        //: Why a content pack is not shown
        return Words::tr("Nobody has signed this content");
    case TrustVerdict::UnknownKey:
        //: Why a content pack is not shown
        return Words::tr("This content is signed by somebody this device does not know");
    case TrustVerdict::Altered:
        //: Why a content pack is not shown
        return Words::tr("This content is damaged, or was changed after it was signed");
    case TrustVerdict::PackRevoked:
        //: Why a content pack is not shown; %1 is a day
        return Words::tr("This content was withdrawn on %1").arg(day) + reasonText(judgement);
    case TrustVerdict::KeyRevoked:
        //: Why a content pack is not shown; %1 is an organisation, %2 a day
        return Words::tr("The signature of %1 was withdrawn on %2").arg(issuer, day) + reasonText(judgement);
    case TrustVerdict::KeyExpired:
        //: Why a content pack is not shown; %1 is an organisation, %2 the day its signature begins or ends to count
        return Words::tr("The signature of %1 does not count today, its limit is %2").arg(issuer, day);
    case TrustVerdict::ReviewOverdue:
        //: Why a content pack is not shown; %1 is a day
        return Words::tr("The sources of this content were to be read again by %1").arg(day);
    case TrustVerdict::Trusted:
        //: A content pack that is shown; %1 is an organisation
        return Words::tr("Signed by %1").arg(issuer);
    }
    return {};
}

QString installText(const services::InstallOutcome &outcome, const Wording &wording)
{
    const QString name = nameOf(outcome, wording);
    switch (outcome.what) {
    case What::Installed:
        //: After installing a content pack; %1 is its name and version, %2 "Signed by …"
        return Words::tr("%1 is installed. %2. It is shown from the next start on.")
            .arg(name, judgementText(outcome.judgement, wording));
    case What::AlreadyThere:
        //: Installing a content pack; %1 is its name and version
        return Words::tr("%1 is installed already. Nothing was changed.").arg(name);
    case What::Damaged:
        //: Installing a content pack
        return Words::tr("Not installed: the file is damaged or is not a content pack. Get it again from where it came from.");
    case What::NotSound:
        //: Installing a content pack; %1 is its name and version
        return Words::tr("Not installed: there are faults in %1. Send the lines below to its author.").arg(name);
    case What::NotTrusted:
        //: Installing a content pack; %1 is its name and version, %2 why it is not trusted
        return Words::tr("%1 is not installed. %2.").arg(name, judgementText(outcome.judgement, wording));
    case What::Older:
        //: Installing a content pack; %1 is its name and version, %2 the version there is. --allow-older is to be typed as it is
        return Words::tr("Not installed: %1 is older than version %2, which is there. Add --allow-older to go back to it.")
            .arg(name, QString::fromStdString(outcome.there));
    case What::OtherContent:
        //: Installing a content pack; %1 is its name and version
        return Words::tr("Not installed: there is %1 already, with other words in it. Ask its author for a new version number.")
            .arg(name);
    case What::NotKept:
        //: Installing a content pack
        return Words::tr(
            "Not installed: this device could not keep it. What was there is unchanged. Make some room, then try again.");
    }
    return {};
}

QString trustText(const services::TrustOutcome &outcome)
{
    if (!outcome.isKept) {
        //: Importing the list of those whose content packs are believed
        return Words::tr("The list of trust was not imported. What was there is unchanged.");
    }
    //: After importing the list of those whose content packs are believed; %n keys are on it
    const QString kept = Words::tr("The list of trust now has %n keys.", nullptr, int(outcome.list.keys.size()));
    if (!outcome.setAside)
        return kept;
    //: After importing the list: the one before was damaged and lies in another file
    return kept + u' ' +
           Words::tr("The list that was there could not be read: it was set aside. Import it again if you have a copy.");
}

QString pictoIn(const content::Pack &pack, const std::string &name)
{
    return QString::fromStdString(pack.drawings.contains(name) ? pack.id.value + "/" + name : name);
}

QString removeText(bool isRemoved, const QString &pack)
{
    if (!isRemoved) {
        //: Removing a content pack; %1 is its short name
        return Words::tr("%1 could not be removed.").arg(pack);
    }
    //: After removing a content pack; %1 is its short name
    return Words::tr("%1 is no longer installed.").arg(pack);
}

} // namespace viewmodels
