// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The code, what shows before it, and who else uses this device.
PPage {
    id: root

    required property AppViewModel app
    required property SettingsViewModel viewModel

    signal codeRequested()
    signal removalRequested()
    signal numbersRequested()
    signal erasureRequested()

    //: Title of the page on the code and the people of this device
    title: qsTr("This device")
    backIcon: "back"
    showEmergency: false

    SectionTitle {
        //: Settings: heading above the code
        text: qsTr("Code")
    }
    Callout {
        tone: root.app.canLock ? "action" : "quiet"
        iconName: "lock"
        //: Settings: there is a code
        readonly property string withText: qsTr("Passerelle locks after 2 minutes. While locked, nothing is sent or received.")
        //: Settings: there is no code
        readonly property string withoutText: qsTr("Without a code, anyone who opens this device can read and write here.")
        text: root.app.canLock ? withText : withoutText
    }
    PButton {
        width: parent.width
        kind: "secondary"
        //: Settings: sets another code
        readonly property string changeText: qsTr("Change the code")
        //: Settings: sets a code
        readonly property string setText: qsTr("Choose a code")
        text: root.app.canLock ? changeText : setText
        onClicked: root.codeRequested()
    }
    PButton {
        visible: root.app.canLock && !root.app.codeSetup?.mustBeWords
        width: parent.width
        kind: "quiet"
        //: Settings: removes the code
        text: qsTr("Remove the code")
        onClicked: root.removalRequested()
    }
    PSwitch {
        visible: root.app.canLock && root.viewModel.isPatient
        width: parent.width
        //: Settings: what shows before the code
        text: qsTr("Show my warning signs before the code")
        //: Settings: under "Show my warning signs before the code": what that gives away
        detail: qsTr("Whoever holds this device can then guess your illness, and sees the number of your team.")
        on: root.viewModel.signsOpen
        onToggledTo: on => root.viewModel.signsOpen = on
    }
    SectionTitle {
        //: Settings: heading above the numbers for a forgotten code
        text: qsTr("My paper")
    }
    Txt {
        width: parent.width
        //: Settings: there are numbers for a forgotten code
        readonly property string withText: qsTr("You have a paper that opens your data without the code.")
        //: Settings: there are no numbers for a forgotten code
        readonly property string withoutText: qsTr("You have no paper. If the key or the code is lost, what was not sent stays closed.")
        text: root.app.numbersSheet?.isKept ? withText : withoutText
    }
    PButton {
        width: parent.width
        kind: "secondary"
        //: Settings: numbers for a forgotten code, in place of those from before
        readonly property string newText: qsTr("Make a new paper")
        //: Settings: numbers for a forgotten code
        readonly property string firstText: qsTr("Make a paper")
        text: root.app.numbersSheet?.isKept ? newText : firstText
        onClicked: root.numbersRequested()
    }
    SectionTitle {
        //: Settings: heading above several people on one device
        text: qsTr("Several people")
    }
    Txt {
        width: parent.width
        //: Settings: several people on one device
        text: qsTr("Each person has their own data and their own code. Nobody sees that of another.")
    }
    PTextField {
        width: parent.width
        //: Settings: label of the field for a first name or a nickname
        label: qsTr("Name on the first page")
        //: Settings: help under the label
        hint: qsTr("A first name or a nickname. It shows before the code.")
        maximumLength: 24
        text: root.viewModel.name
        onEdited: text => root.viewModel.name = text
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.viewModel.pictures
            delegate: Pressable {
                id: choice

                required property string modelData
                required property int index

                width: Theme.touchRow
                height: Theme.touchRow
                //: Screen reader: one of the drawings a person may choose; %1 is a number
                text: qsTr("Drawing %1").arg(choice.index + 1)
                spokenRole: Accessible.RadioButton
                spokenCheckable: true
                spokenChecked: root.viewModel.picture === choice.modelData
                background: Rectangle {
                    radius: choice.radius
                    color: root.viewModel.picture === choice.modelData ? Theme.actionSoft : Theme.surface
                    border.width: root.viewModel.picture === choice.modelData ? Theme.outlineStrong : Theme.hairline
                    border.color: root.viewModel.picture === choice.modelData ? Theme.action : Theme.line
                }
                contentItem: Item {
                    Picto {
                        anchors.centerIn: parent
                        name: choice.modelData
                        size: Theme.pictoSmall
                    }
                }
                onClicked: root.viewModel.picture = choice.modelData
            }
        }
    }
    PButton {
        width: parent.width
        kind: "secondary"
        iconName: "plus"
        //: Settings: makes room for one more person
        text: qsTr("Add a person")
        onClicked: root.app.addPerson()
    }
    SectionTitle {
        //: Settings: heading above where the key lies, and erasing everything
        text: qsTr("My data here")
    }
    Txt {
        width: parent.width
        text: root.app.keyPlaceText
    }
    PButton {
        width: parent.width
        kind: "quiet"
        //: Settings: erases everything of this person from the device
        text: qsTr("Erase this device")
        onClicked: root.erasureRequested()
    }
}
