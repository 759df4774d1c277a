// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Text size, colours and movement, each seen at once on the page itself.
Column {
    id: root

    required property AppViewModel app

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    SectionTitle {
        //: Comfort settings: heading above the text sizes
        text: qsTr("Text size")
    }
    Repeater {
        model: [
            //: Comfort settings: usual text size
            { scale: 1.0, name: qsTr("Usual") },
            //: Comfort settings: large text
            { scale: 1.3, name: qsTr("Large") },
            //: Comfort settings: very large text
            { scale: 1.6, name: qsTr("Very large") },
            //: Comfort settings: the largest text
            { scale: 2.0, name: qsTr("Largest") }
        ]

        ChoiceRow {
            id: sizeRow

            required property var modelData

            width: root.width
            text: sizeRow.modelData.name
            mark: Math.abs(root.app.textScale - sizeRow.modelData.scale) < 0.05 ? "chosen" : "none"
            onClicked: root.app.textScale = sizeRow.modelData.scale
        }
    }
    SectionTitle {
        //: Comfort settings: heading above the colours
        text: qsTr("Colours")
    }
    Repeater {
        model: [
            //: Comfort settings: light colours
            { key: "light", name: qsTr("Light") },
            //: Comfort settings: dark colours
            { key: "dark", name: qsTr("Dark") },
            //: Comfort settings: black on white, the strongest contrast
            { key: "contrast", name: qsTr("Strong contrast") }
        ]

        ChoiceRow {
            id: colourRow

            required property var modelData

            width: root.width
            text: colourRow.modelData.name
            mark: root.app.appearance === colourRow.modelData.key ? "chosen" : "none"
            onClicked: root.app.appearance = colourRow.modelData.key
        }
    }
    PSwitch {
        width: root.width
        //: Comfort settings: one thing at a time
        text: qsTr("Simple mode")
        //: Comfort settings: under "Simple mode"
        detail: qsTr("One thing at a time, larger keys.")
        on: root.app.simpleMode
        onToggledTo: on => root.app.simpleMode = on
    }
    PSwitch {
        width: root.width
        //: Comfort settings: stops animations
        text: qsTr("Still screen, nothing moves")
        on: root.app.reduceMotion
        onToggledTo: on => root.app.reduceMotion = on
    }
}
