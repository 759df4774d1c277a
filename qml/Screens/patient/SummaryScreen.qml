// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Screens

// The one page a patient takes to a visit: to read here, or to keep as a file and print.
PPage {
    id: root

    required property SummaryViewModel viewModel
    readonly property bool saved: root.viewModel.savedText !== ""

    title: root.viewModel.title
    backIcon: "back"
    footer: [
        PButton {
            //: Opens the file of the page for a visit, to print or to send it.
            readonly property string openText: qsTr("Open the file")

            width: parent?.width ?? 0
            iconName: "print"
            //: Writes the page for a visit as a file.
            text: root.saved ? openText : qsTr("Make a PDF")
            onClicked: root.saved ? Qt.openUrlExternally(root.viewModel.savedFile) : root.viewModel.save()
        }
    ]

    SummarySections { viewModel: root.viewModel }
}
