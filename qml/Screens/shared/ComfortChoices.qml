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
    readonly property list<real> sizes: [1.0, 1.3, 1.6, 2.0]

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    Card {
        WordScale {
            //: Comfort settings: a scale of text sizes
            label: qsTr("Text size")
            words: [
                //: Comfort settings: usual text size
                qsTr("Usual"),
                //: Comfort settings: large text
                qsTr("Large"),
                //: Comfort settings: very large text
                qsTr("Very large"),
                //: Comfort settings: the largest text
                qsTr("Largest")
            ]
            //: Comfort settings: the next smaller text
            lessText: qsTr("Smaller")
            //: Comfort settings: the next larger text
            moreText: qsTr("Larger")
            value: Array.from(root.sizes).findIndex(size => Math.abs(root.app.textScale - size) < 0.05)
            onMovedTo: place => root.app.textScale = root.sizes[place]
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
