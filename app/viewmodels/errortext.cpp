// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/errortext.h"

#include <QCoreApplication>

namespace viewmodels {

using platform::ErrorCode;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

ErrorText storageText(const platform::Error &error, sqlite::Damage damage)
{
    using sqlite::Damage;
    //: Recovery page: what is safe when part of the file is damaged
    const QString kept = Words::tr("Nothing is erased. The old file is kept.");
    //: Recovery page: what to do when part of the file can be read
    const QString save = Words::tr("Press \"Save what can be read\". It takes a minute at most.");
    switch (damage) {
    case Damage::LogMissing:
    case Damage::LogOlder:
    case Damage::LogCut:
        //: Recovery page: title, what was written last before the device stopped is not in the file
        return {Words::tr("Your last entries may be missing."), kept, save};
    case Damage::LostSalt:
    case Damage::FirstPage:
    case Damage::Pages:
    case Damage::Truncated:
        //: Recovery page: title, some pages of the file cannot be read
        return {Words::tr("Part of your data is damaged."), kept, save};
    case Damage::Gone:
        //: Recovery page: title, the file is no longer there
        return {Words::tr("Your data is not where it was."),
            //: Recovery page: what is safe when the file is no longer there
            Words::tr("Nothing was written in its place."),
            //: Recovery page: what to do when the file is no longer there
            Words::tr("If you moved it, put it back and press Try again. Else call your team.")};
    case Damage::DiskFailing:
        //: Recovery page: title, the memory of the device itself fails
        return {Words::tr("The memory of this device does not answer."), kept,
            //: Recovery page: what to do when the memory of the device fails
            Words::tr("Switch this device off and on again. If it stays so, call your team.")};
    default:
        break;
    }
    //: Recovery page: what is safe when the database does not open
    const QString nothingErased = Words::tr("Nothing is erased. Your entries are still in the file.");
    //: Recovery page: what to do
    const QString callTeam = Words::tr("Call your team or the person who helps you with this device.");
    switch (error.code) {
    case ErrorCode::SchemaTooNew:
        //: Recovery page: title, file written by a later version
        return {Words::tr("This app is older than your data."), nothingErased,
            //: Recovery page: what to do
            Words::tr("Install the latest version of Passerelle, then open it again.")};
    case ErrorCode::Full:
        //: Recovery page: title, no room on the device
        return {Words::tr("This device is full."), nothingErased,
            //: Recovery page: what to do
            Words::tr("Remove photos or apps you no longer need. Then press Try again.")};
    case ErrorCode::Locked:
        //: Recovery page: title, another copy of the app holds the file
        return {Words::tr("Passerelle is already open."), nothingErased,
            //: Recovery page: what to do
            Words::tr("Close the other window. Then press Try again.")};
    case ErrorCode::WrongKey:
    case ErrorCode::Unavailable:
        //: Recovery page: title, the key does not open the file
        return {Words::tr("Your data is locked and its key does not open it."), nothingErased, callTeam};
    case ErrorCode::NotEncrypted:
        //: Recovery page: title, a plain file stands where the encrypted one should be
        return {Words::tr("A file that is not ours stands in the place of your data."),
            //: Recovery page: what is safe
            Words::tr("It was not opened and not changed."), callTeam};
    case ErrorCode::Storage:
        return storageText(error, Damage::DiskFailing);
    default:
        //: Recovery page: title, the file is damaged
        return {Words::tr("Your data cannot be read."), nothingErased, callTeam};
    }
}

QString enrolmentText(const enrol::Failure &failure)
{
    switch (failure.reason) {
    case enrol::Reason::WrongCode:
        if (failure.triesLeft && *failure.triesLeft > 0) {
            //: Pairing: the six-digit code is wrong; %n tries are left
            return Words::tr("These 6 digits are not right. Check them with your nurse. %n tries left.", nullptr, *failure.triesLeft);
        }
        //: Pairing: the six-digit code is wrong
        return Words::tr("These 6 digits are not right. Check them with your nurse.");
    case enrol::Reason::Expired:
        //: Pairing: the code is too old
        return Words::tr("This code is too old. Ask your nurse for a new one.");
    case enrol::Reason::Used:
        //: Pairing: the code was used before
        return Words::tr("This code was already used. Ask your nurse for a new one.");
    case enrol::Reason::Burnt:
        //: Pairing: too many wrong tries
        return Words::tr("Too many tries with this code. Ask your nurse for a new one.");
    case enrol::Reason::UnknownCode:
        //: Pairing: nobody gave this code
        return Words::tr("This code is not known. Check each letter on your sheet.");
    case enrol::Reason::WrongPassword:
        //: Professional sign-in
        return Words::tr("The name or the password is not right. Type them again.");
    case enrol::Reason::NeedsSecondFactor:
        return {}; // nothing is wrong: the page asks for it
    case enrol::Reason::WrongSecondFactor:
        //: Professional sign-in: the code of the authenticator app
        return Words::tr("This code is not right, or was used before. Type the one your authenticator app shows now.");
    case enrol::Reason::NoProvider:
        //: Professional sign-in: the centre has no sign-in of that kind
        return Words::tr("This centre has no Pro Santé Connect. Use your user name and password.");
    case enrol::Reason::Locked:
        //: Professional sign-in: too many wrong codes
        return Words::tr("Too many tries. Wait 15 minutes, then try again.");
    case enrol::Reason::NoKey:
        //: Pairing or sign-in: the place where this device keeps its keys does not answer
        return Words::tr("This device cannot reach the place where it keeps its keys. Unlock it, then try again. Nothing was sent.");
    case enrol::Reason::NotACode:
        //: Pairing: what was typed cannot be a code
        return Words::tr("The code has 8 letters or digits, and the second one 6 digits. Check them on your sheet.");
    case enrol::Reason::Busy:
        //: Pairing: the hub asks to wait
        return Words::tr("The centre is busy. Try again in a minute.");
    case enrol::Reason::Unreachable:
        //: Pairing: no network
        return Words::tr("The centre does not answer. Check the internet connection, then try again.");
    case enrol::Reason::Untrusted:
        //: Pairing: TLS identity not proven
        return Words::tr("This address did not prove that it is your centre. Nothing was sent. Tell your nurse.");
    case enrol::Reason::NotAHub:
        //: Pairing: something else answers at the address
        return Words::tr("This address is not a Passerelle centre. Check it with your nurse.");
    case enrol::Reason::Storage:
        //: Pairing: the session could not be kept
        return Words::tr("This device could not keep the connection. Make some room on it, then try again.");
    }
    return {};
}

QString entryText(const platform::Error &error)
{
    if (error.code == ErrorCode::Forbidden) {
        //: Beside the Save button: this person may not record this
        return Words::tr("Not saved: this was not agreed with you. Ask the person whose record it is.");
    }
    if (error.code == ErrorCode::Full) {
        //: Beside the Save button: no room on the device
        return Words::tr("Not saved: this device is full. Make some room, then press Save again.");
    }
    //: Beside the Save button: the entry could not be kept
    return Words::tr("Not saved yet. Press Save again. If it fails again, call your team.");
}

QString syncText(const platform::Error &error)
{
    switch (error.code) {
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
        //: Banner: no connection
        return Words::tr("No internet. Everything is kept on this device.");
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
        //: Banner: the session was ended by the team
        return Words::tr("This device is no longer linked to your centre. Everything is kept. Ask for a new code.");
    case ErrorCode::Untrusted:
        //: Banner: the hub did not prove who it is
        return Words::tr("Your centre did not prove who it is. Nothing was sent, everything is kept.");
    default:
        //: Banner: any other failure of the exchange
        return Words::tr("Not sent yet. Everything is kept on this device, and it will be tried again.");
    }
}

} // namespace viewmodels
