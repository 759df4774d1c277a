// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// How units are read: in pages or on one, in which words, and how fast the voice is.
Column {
    id: root

    property ReadingViewModel viewModel    // none for somebody who follows no path

    visible: root.viewModel !== null
    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    SectionTitle {
        //: Settings: heading above the choices about reading
        text: qsTr("Reading")
    }
    ChoiceRow {
        width: parent.width
        //: Settings, reading: each page of a unit has the screen to itself
        text: qsTr("One page at a time")
        mark: root.viewModel?.isContinuous ? "none" : "chosen"
        onClicked: root.viewModel.isContinuous = false
    }
    ChoiceRow {
        width: parent.width
        //: Settings, reading: the whole unit on one long page
        text: qsTr("All on one page")
        mark: root.viewModel?.isContinuous ? "chosen" : "none"
        onClicked: root.viewModel.isContinuous = true
    }
    PSwitch {
        width: root.width
        //: Settings, reading: a slower voice when a page is read aloud
        text: qsTr("Slow voice")
        detail: root.viewModel?.voiceText ?? ""
        on: root.viewModel?.isSlow ?? false
        onToggledTo: on => root.viewModel.isSlow = on
    }
    PSwitch {
        width: root.width
        //: Settings, reading: the voice, once started, reads the next page too when it is turned to
        text: qsTr("Listen from page to page")
        //: Settings, reading: under "Listen from page to page"; "Listen" is a button
        detail: qsTr("Press Listen once. The voice goes on when you turn the page.")
        on: root.viewModel?.isListening ?? false
        onToggledTo: on => root.viewModel.isListening = on
    }
    SectionTitle {
        //: Settings: heading above the kinds of text
        text: qsTr("Texts")
    }
    Repeater {
        model: [
            //: Settings, texts: the app chooses from the answers, beginning with short sentences
            { level: 0, name: qsTr("The app chooses for me") },
            //: Settings, texts: few and short sentences
            { level: 1, name: qsTr("Short sentences") },
            //: Settings, texts: as in a newspaper
            { level: 2, name: qsTr("Everyday sentences") },
            //: Settings, texts: all the explanations
            { level: 3, name: qsTr("All the detail") }
        ]

        ChoiceRow {
            id: levelRow

            required property var modelData

            width: root.width
            text: levelRow.modelData.name
            mark: root.viewModel?.level === levelRow.modelData.level ? "chosen" : "none"
            onClicked: root.viewModel.level = levelRow.modelData.level
        }
    }
}
