// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// The window of the gallery: one page, named on the command line.
Window {
    id: root

    property string page: "buttons"
    property bool french: true
    property bool dark: false
    property bool highContrast: false
    property bool mirrored: false
    property bool still: false
    property real textScale: 1
    property int wantedWidth: 360
    property int wantedHeight: 0
    readonly property var files: ({ buttons: "Buttons", choices: "Choices", fields: "Fields", number: "Number",
                                    navigation: "Navigation", cards: "Cards", care: "Care", rail: "Rail", talk: "Talk",
                                    chart: "Chart", nurse: "Nurse", colours: "Colours", amounts: "Amounts", messages: "Messages" })
    readonly property int pageHeight: wantedHeight > 0 ? wantedHeight : shown.implicitHeight

    width: root.wantedWidth
    height: root.wantedHeight > 0 ? root.wantedHeight : Theme.windowWidth * 2
    visible: true
    color: Theme.paper
    title: root.page

    Binding { target: Theme; property: "dark"; value: root.dark }
    Binding { target: Theme; property: "highContrast"; value: root.highContrast }
    Binding { target: Theme; property: "textScale"; value: root.textScale }
    Binding { target: Theme; property: "reduceMotion"; value: root.still }
    Binding { target: Theme; property: "windowWidth"; value: root.width }

    Loader {
        id: shown

        anchors.fill: parent
        LayoutMirroring.enabled: root.mirrored
        LayoutMirroring.childrenInherit: true
        Component.onCompleted: setSource("pages/" + root.files[root.page] + ".qml", { french: root.french })
    }
}
