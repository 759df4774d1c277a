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
    signal moveRequested()

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
        visible: root.app.move !== null
        //: Settings: heading above going to another device
        text: qsTr("New device")
    }
    PButton {
        visible: root.app.move !== null
        width: parent.width
        kind: "secondary"
        //: Settings: takes everything to another phone or tablet
        text: qsTr("Take everything to a new device")
        onClicked: root.moveRequested()
    }
    SectionTitle {
        visible: kept.count > 0
        //: Settings: heading above files that could not be opened and were kept
        text: qsTr("Old files")
    }
    Txt {
        visible: kept.count > 0
        width: parent.width
        //: Settings: files that could not be opened and were kept
        text: qsTr("A file could not be opened, and was kept. Remove it once your entries are back.")
    }
    Repeater {
        id: kept

        model: root.app.keptFiles ? root.app.keptFiles.files : []
        delegate: Card {
            id: old

            required property var modelData

            width: parent?.width ?? 0

            Txt {
                width: parent.width
                text: old.modelData.text
            }
            PButton {
                width: parent.width
                kind: "quiet"
                //: Settings: removes an old file that could not be opened, for good
                text: qsTr("Remove this old file")
                Accessible.description: old.modelData.text
                onClicked: {
                    removal.key = old.modelData.key
                    removal.open()
                }
            }
        }
    }
    Callout {
        visible: text !== ""
        tone: "urgent"
        iconName: "info-circle"
        text: root.app.keptFiles?.errorText ?? ""
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
    PDialog {
        id: removal

        property string key

        //: Settings: asked before an old file is removed
        title: qsTr("Remove this old file for good?")
        //: Settings: what is lost with an old file
        text: qsTr("What could not be read in it is then lost. Your other entries stay.")
        //: Settings: keeps the old file
        firstText: qsTr("No")
        //: Settings: removes the old file
        secondText: qsTr("Remove")
        onSecondChosen: root.app.keptFiles.remove(removal.key)
    }
}
