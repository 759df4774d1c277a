// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls

// The places of the bottom bar as a list, when large text leaves no room for the bar.
PPage {
    id: root

    property list<NavPlace> places
    property string currentKey

    signal chosen(key: string)

    //: Title of the page that lists the main places, and the button that opens it.
    title: qsTr("Menu")
    backIcon: "back"

    NavList {
        places: root.places // qmllint disable
        currentKey: root.currentKey
        onChosen: key => root.chosen(key)
    }
}
