// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import Passerelle.App
import Passerelle.Screens

// A code before anything else: where the device keeps no key, or after the numbers on paper opened it.
CodeSetupPage {
    id: root

    required property AppViewModel app
    readonly property bool first: root.app.newCodeReason === "first"

    viewModel: app.codeSetup
    canSkip: !root.first && !root.app.codeSetup?.mustBeWords
    begun: !root.first
    afterNumbers: !root.first
    languages: root.first
    currentLanguage: root.app.language
    onLanguageChosen: code => root.app.language = code
    onSkipped: root.app.codeSetup.remove()
}
