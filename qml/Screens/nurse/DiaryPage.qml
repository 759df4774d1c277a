// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// The paper diary of a patient: which week, what stands on it, and the file to print.
NursePage {
    id: root

    required property DiaryViewModel viewModel
    readonly property bool saved: root.viewModel.savedText !== ""

    //: Title of the page where the paper diary of a patient is made.
    title: qsTr("Paper diary")
    subtitle: root.viewModel.name
    hasBack: true
    maximumWidth: Theme.readingWidth

    FieldLabel {
        //: Above the weeks a paper diary can be made for.
        label: qsTr("Which week?")
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.viewModel.weeks
            delegate: ChoiceRow {
                required property var modelData

                text: modelData.text
                mark: modelData.key === root.viewModel.week ? "chosen" : "none"
                onClicked: root.viewModel.week = modelData.key
            }
        }
    }
    ProCard {
        //: Title of a card: the lines of the paper diary.
        title: qsTr("On the sheet")

        Txt {
            width: parent.width
            text: Array.from(root.viewModel.lines).join("\n")
            role: "pro"
        }
        Txt {
            width: parent.width
            //: Under the lines of the paper diary; %1 is the code that stands under its square.
            text: qsTr("The square says no name: %1.").arg(root.viewModel.code)
            role: "proSmall"
            color: Theme.inkSoft
        }
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.errorText !== "" ? root.viewModel.errorText : root.viewModel.savedText
        role: "pro"
        strong: true
    }
    PButton {
        //: Opens the file of the paper diary, to print it.
        readonly property string openText: qsTr("Open the file")

        width: parent.width
        iconName: "print"
        //: Writes the paper diary as a file.
        text: root.saved ? openText : qsTr("Make a PDF")
        onClicked: root.saved ? Qt.openUrlExternally(root.viewModel.savedFile) : root.viewModel.save()
    }
}
