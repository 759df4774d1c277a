// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// A code for this device: six digits, or words. Going without is possible, and what that means is said.
PPage {
    id: root

    required property CodeSetupViewModel viewModel
    property string stepText               // during the first start: "Step 6 of 6"
    property int stepsDone: 0
    property int stepCount: 0
    property bool canSkip: true
    property bool begun: false
    property bool words: root.viewModel.mustBeWords
    property bool afterNumbers: false      // the numbers on paper opened the device
    property bool languages: false         // before anybody could choose one
    property string currentLanguage

    signal languageChosen(code: string)
    signal skipped()
    signal finished()

    //: Title of the page that sets a code
    title: qsTr("A code")
    showEmergency: false

    function again() {
        pad.clear()
        sentence.text = ""
        if (root.begun)
            (root.words ? sentence : pad).forceActiveFocus(Qt.OtherFocusReason)
    }

    onBegunChanged: root.again()
    onWordsChanged: root.again()
    Component.onCompleted: if (root.viewModel.isRepeating) root.viewModel.startOver()

    Connections {
        target: root.viewModel

        function onChanged() {
            root.again()
        }
        function onDone() {
            root.finished()
        }
    }

    ProgressWords {
        text: root.stepText
        done: root.stepsDone
        total: root.stepCount
    }
    LanguageChoice {
        visible: root.languages && !root.begun
        width: parent.width
        languages: [{ code: "fr", name: "Français" }, { code: "en", name: "English" }]
        current: root.currentLanguage
        onChosen: code => root.languageChosen(code)
    }
    Callout {
        visible: root.afterNumbers && !root.viewModel.isRepeating
        tone: "action"
        iconName: "shield-check"
        //: After the numbers on paper opened the device
        text: qsTr("Your paper opened your data. Now choose a new code.")
    }
    Txt {
        visible: !root.begun
        width: parent.width
        role: "lead"
        //: Setting a code: the question
        readonly property string question: qsTr("Do you want a code to open Passerelle?")
        //: Setting a code on a device that keeps no key: why there must be one
        readonly property string reason: qsTr("This device keeps no key. A code of words closes your data.")
        text: root.viewModel.mustBeWords ? reason : question
    }
    Callout {
        visible: !root.begun
        tone: "action"
        iconName: "lock"
        //: Setting a code: what it gives
        text: qsTr("With a code, whoever picks up this device sees nothing of yours. It locks after 2 minutes.")
    }
    Callout {
        visible: !root.begun && root.canSkip
        tone: "quiet"
        iconName: "info-circle"
        //: Setting a code: what going without means
        text: qsTr("Without a code, anyone who opens this device can read and write here.")
    }
    Callout {
        visible: !root.begun
        tone: "urgent"
        iconName: "info-circle"
        //: Setting a code: what happens when it is forgotten
        text: qsTr("Nobody can find a forgotten code. A paper with numbers can open in its place.")
    }
    CodePad {
        id: pad

        visible: root.begun && !root.words
        //: Setting a code: the first time
        readonly property string firstText: qsTr("Choose 6 digits")
        //: Setting a code: the second time
        readonly property string secondText: qsTr("Type them once more")
        //: Setting a code: while it is kept
        readonly property string busyText: qsTr("One moment…")
        label: root.viewModel.isBusy ? busyText : root.viewModel.isRepeating ? secondText : firstText
        errorText: root.viewModel.errorText
        onCompleted: code => root.viewModel.typeNew(code, true)
    }
    PTextField {
        id: sentence

        visible: root.begun && root.words
        //: Setting a code of words: the first time
        readonly property string firstText: qsTr("Choose at least 12 characters")
        //: Setting a code of words: the second time
        readonly property string secondText: qsTr("Type it once more")
        label: root.viewModel.isRepeating ? secondText : firstText
        //: Setting a code of words: help under the label
        hint: qsTr("Four words you remember are a good code.")
        secret: true
        errorText: root.viewModel.errorText
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: root.viewModel.typeNew(text, false)
    }
    PButton {
        visible: root.begun && root.words
        width: parent.width
        //: Setting a code of words: keeps it
        text: qsTr("Continue")
        onClicked: root.viewModel.typeNew(sentence.text, false)
    }
    PButton {
        visible: root.begun && !root.viewModel.isRepeating && !root.viewModel.mustBeWords
        width: parent.width
        kind: "quiet"
        //: Setting a code: words instead of digits
        readonly property string toWords: qsTr("Use words instead")
        //: Setting a code: digits instead of words
        readonly property string toDigits: qsTr("Use 6 digits instead")
        text: root.words ? toDigits : toWords
        onClicked: root.words = !root.words
    }

    footer: [
        PButton {
            visible: root.begun && root.afterNumbers && root.canSkip && !root.viewModel.isRepeating
            width: parent?.width ?? 0
            kind: "quiet"
            //: Setting a code after the numbers on paper opened the device: goes without
            text: qsTr("No code")
            onClicked: root.skipped()
        },
        EqualRow {
            visible: !root.begun

            PButton {
                visible: root.canSkip
                kind: "secondary"
                big: true
                //: Setting a code: goes without
                text: qsTr("No code")
                onClicked: root.skipped()
            }
            PButton {
                kind: "secondary"
                big: true
                //: Setting a code: begins
                text: qsTr("Choose a code")
                onClicked: root.begun = true
            }
        }
    ]
}
