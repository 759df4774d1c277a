// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Theme

// What the patient agreed to, and who looked at their record.
NursePage {
    id: root

    required property RecordLogViewModel viewModel

    //: Title of a page of the team: what a patient agreed to and who looked at their record.
    title: qsTr("Agreements and access")
    subtitle: root.viewModel.name
    hasBack: true
    maximumWidth: Theme.readingWidth

    Callout {
        tone: root.viewModel.isWhole ? "quiet" : "urgent"
        iconName: root.viewModel.isWhole ? "shield-check" : "info-circle"
        role: "pro"
        text: root.viewModel.wholeText
    }
    ProCard {
        //: Title of a card: what a patient said yes or no to.
        title: qsTr("What the patient said")

        Repeater {
            id: words

            model: root.viewModel.words
            delegate: Entry { }
        }
        Txt {
            visible: words.count === 0
            width: parent.width
            //: Card of what a patient said yes or no to, before anybody asked.
            text: qsTr("Nothing was asked yet.")
            role: "pro"
        }
    }
    ProCard {
        //: Title of a card: who looked at a patient's record.
        title: qsTr("Who looked")

        Repeater {
            id: looks

            model: root.viewModel.looks
            delegate: Entry { }
        }
        Txt {
            visible: looks.count === 0
            width: parent.width
            //: Card of who looked at a patient's record: nobody so far.
            text: qsTr("Nobody so far.")
            role: "pro"
        }
    }

    component Entry: Column {
        id: entry

        required property string what
        required property string detail

        width: parent?.width ?? 0

        Txt {
            width: parent.width
            text: entry.what
            role: "pro"
            strong: true
        }
        Txt {
            width: parent.width
            text: entry.detail
            role: "proSmall"
            color: Theme.inkSoft
        }
    }
}
