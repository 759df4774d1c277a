// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// A word, and what speaks of it: units, words explained, measures, messages. Answers while one types.
PPage {
    id: root

    required property SearchViewModel viewModel

    signal unitRequested(pack: string, unit: string)
    signal measureRequested(kind: string)
    signal conversationRequested(key: string)
    signal writeRequested()

    //: Title of the page on which one looks for a word
    title: qsTr("Look for a word")
    backIcon: "back"

    PTextField {
        //: Field of the search; the words are examples of what people look for
        label: qsTr("A word: salt, breath, tablet…")
        text: root.viewModel.query
        onEdited: text => root.viewModel.query = text
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: root.viewModel.countText
        role: "small"
        color: Theme.inkSoft
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Repeater {
        model: root.viewModel.found
        delegate: Column {
            id: result

            required property string kind
            required property string section
            required property string pack
            required property string unit
            required property string subject
            required property string title
            required property string detail
            required property string picto
            readonly property bool opens: result.kind !== "word" || result.unit !== ""

            function open() {
                if (result.kind === "measure")
                    root.measureRequested(result.subject)
                else if (result.kind === "message")
                    root.conversationRequested(result.subject)
                else
                    root.unitRequested(result.pack, result.unit)
            }

            width: parent?.width ?? 0
            spacing: Theme.gap

            SectionTitle {
                visible: result.section !== ""
                text: result.section
            }
            LinkCard {
                width: parent.width
                enabled: result.opens
                text: result.title
                detail: result.detail
                picto: result.picto
                trailingIcon: result.opens ? "chevron" : ""
                onClicked: result.open()
            }
        }
    }
    EmptyState {
        visible: root.viewModel.emptyText !== ""
        picto: "question"
        text: root.viewModel.emptyText
        //: Nothing has been found: opens a message to the team.
        actionText: qsTr("Ask my team")
        onActionChosen: root.writeRequested()
    }
}
