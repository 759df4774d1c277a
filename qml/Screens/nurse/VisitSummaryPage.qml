// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Screens
import Passerelle.Theme

// The one page about a patient for a visit: on the screen, and as a file to print.
NursePage {
    id: root

    required property SummaryViewModel viewModel
    readonly property bool saved: root.viewModel.savedText !== ""

    title: root.viewModel.title
    hasBack: true
    maximumWidth: Theme.readingWidth
    actions: [
        PButton {
            //: Opens the file of the page for a visit, to print it.
            readonly property string openText: qsTr("Open the file")

            pro: true
            iconName: "print"
            //: Writes the page for a visit as a file.
            text: root.saved ? openText : qsTr("Make a PDF")
            onClicked: root.saved ? Qt.openUrlExternally(root.viewModel.savedFile) : root.viewModel.save()
        }
    ]

    SummarySections { viewModel: root.viewModel }
}
