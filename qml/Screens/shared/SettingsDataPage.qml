// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// All one recorded, in a file of a form that other programs read. The file is not closed by anything: that is said first.
PPage {
    id: root

    required property SettingsViewModel viewModel

    //: Title of the export page
    title: qsTr("Take my data")
    backIcon: "back"
    showEmergency: false

    Txt {
        width: parent.width
        role: "lead"
        //: Export: what it is
        text: qsTr("All you recorded, and what your team sent, in one file.")
    }
    Callout {
        tone: "urgent"
        iconName: "info-circle"
        //: Export: the file is open to anybody
        text: qsTr("Anyone who has the file can read it. Keep it in a safe place.")
    }
    PTextField {
        id: place

        width: parent.width
        //: Export: label of the field for the name of the file
        label: qsTr("Where to write the file")
        text: root.viewModel.exportPlace
    }
    Callout {
        visible: root.viewModel.exportText !== ""
        tone: "action"
        iconName: "info-circle"
        text: root.viewModel.exportText
    }
    Txt {
        width: parent.width
        role: "small"
        color: Theme.inkSoft
        //: Export: the form of the file, for who wants to know
        text: qsTr("The file is a FHIR R4 bundle, in JSON. The pages are a PDF beside it.")
    }

    footer: EqualRow {
        PButton {
            kind: "secondary"
            big: true
            //: Export: writes pages to read and to print
            text: qsTr("Pages to read")
            onClicked: root.viewModel.exportPagesTo(place.text)
        }
        PButton {
            kind: "secondary"
            big: true
            //: Export: writes the file
            text: qsTr("Write the file")
            onClicked: root.viewModel.exportTo(place.text)
        }
    }
}
