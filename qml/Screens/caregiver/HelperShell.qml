// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Screens

// The day of somebody one helps. The band with their name stays whatever page is open; what they keep to themselves is absent.
FocusScope {
    id: root

    required property AppViewModel app
    property bool rightsOpen: false

    signal settingsRequested()

    WhoBand {
        id: band

        text: root.app.helpingText
        //: Band of somebody who helps: opens the page of what they may see and do. Short, for the name needs the room.
        actionText: root.rightsOpen ? "" : qsTr("Details")
        onActionChosen: root.rightsOpen = true
    }
    PatientShell {
        anchors.top: band.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        focus: !root.rightsOpen
        visible: !root.rightsOpen
        space: root.app.patient
        sync: root.app.sync
        onSettingsRequested: root.settingsRequested()
    }
    HelperRightsPage {
        anchors.top: band.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        focus: root.rightsOpen
        visible: root.rightsOpen
        rights: root.app.helpRights
        until: root.app.helpUntil
        onVisibleChanged: if (visible) focusTitle()
        onBack: root.rightsOpen = false
    }
}
