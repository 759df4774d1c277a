// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// What matters to the person, in their own words: written, written again, put away, never lost.
PPage {
    id: root

    required property GoalsViewModel viewModel
    readonly property bool writing: root.viewModel.isWriting

    onWritingChanged: {
        root.scroll.scrollToTop()
        root.focusTitle()
    }
    //: Title of the page with the person's goals in their own words.
    title: qsTr("What matters to me")
    backIcon: "back"
    footer: [
        PButton {
            visible: root.writing
            width: parent?.width ?? 0
            //: Keeps what the person wrote about what matters to them.
            text: qsTr("Save")
            onClicked: root.viewModel.save()
        },
        PButton {
            visible: root.writing
            width: parent?.width ?? 0
            kind: "quiet"
            //: Closes the field without keeping what was just written in it.
            text: qsTr("Do not keep")
            onClicked: root.viewModel.close()
        },
        PButton {
            visible: !root.writing
            width: parent?.width ?? 0
            iconName: "pencil"
            //: Opens a field for a new goal in the person's own words.
            text: qsTr("Write")
            onClicked: root.viewModel.write("")
        }
    ]

    PTextArea {
        visible: root.writing
        //: Name of the field where the person writes what matters to them.
        label: qsTr("What would you like to be able to do?")
        //: Example under the field of a goal.
        hint: qsTr("For example: walk to the market with my granddaughter.")
        errorText: root.viewModel.errorText
        text: root.viewModel.draft
        onEdited: text => root.viewModel.setDraft(text)
    }
    Txt {
        visible: !root.writing
        width: parent.width
        //: Above the goals of a person.
        text: qsTr("Your goals, in your words. Every wording stays.")
    }
    Column {
        visible: !root.writing
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.viewModel.goals
            delegate: GoalCard {
                required property string key
                required words
                required detail
                required earlier
                required otherText
                required otherDetail
                required isActive

                onRewritten: root.viewModel.write(key)
                onPutAway: root.viewModel.putAway(key)
                onTakenUp: root.viewModel.takeUp(key)
                onMineKept: root.viewModel.keepMine(key)
                onOtherKept: root.viewModel.keepOther(key)
            }
        }
    }
}
