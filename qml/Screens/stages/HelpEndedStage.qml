// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import Passerelle.App
import Passerelle.Screens

// Somebody whose help has ended.
HelpEndedPage {
    required property AppViewModel app

    sentence: app.helpEndedText
    unsent: app.helpUnsent
    onFinished: app.leaveEndedHelp()
}
