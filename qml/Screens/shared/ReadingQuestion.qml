// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// One plain question, that may stay without an answer. What is said here marks the row as long as the page stands, and is kept
// nowhere: it only sets how texts are given.
Column {
    id: root

    required property AppViewModel app
    property string saying                 // "" | easy | sometimes-hard | listen

    readonly property string outcome: {
        switch (root.saying) {
        case "easy":
            //: Comfort page, after "Reading a leaflet is… easy": what the app does now
            return qsTr("Texts begin short, then follow your answers.")
        case "sometimes-hard":
            //: Comfort page, after "Reading a leaflet is… sometimes hard": what the app does now
            return qsTr("Short sentences, large letters.")
        case "listen":
            //: Comfort page, after "I prefer to listen": what the app does now. "Listen" is a button.
            return qsTr("Short sentences. Press Listen once: the voice goes on from page to page.")
        default:
            //: Comfort page, under "Reading a leaflet is…": nobody has to answer
            return qsTr("You can skip this. It only changes how texts are given.")
        }
    }

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    SectionTitle {
        //: Comfort page: a question whose end are the three answers below it
        text: qsTr("Reading a leaflet is…")
    }
    Repeater {
        model: [
            //: Answer to "Reading a leaflet is…"
            { key: "easy", name: qsTr("Easy") },
            //: Answer to "Reading a leaflet is…"
            { key: "sometimes-hard", name: qsTr("Sometimes hard") },
            //: Answer to "Reading a leaflet is…"
            { key: "listen", name: qsTr("I prefer to listen") }
        ]

        ChoiceRow {
            id: row

            required property var modelData

            width: root.width
            text: row.modelData.name
            mark: root.saying === row.modelData.key ? "chosen" : "none"
            onClicked: {
                root.saying = row.modelData.key
                root.app.giveTextsFor(root.saying)
            }
        }
    }
    Txt {
        width: parent.width
        text: root.outcome
        color: Theme.inkSoft
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
