// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Screens
import Passerelle.Theme

// One thing at a time. What it opens are the pages everybody has, without rail or bar; when the last of them is left, the
// question is back. "More choices" shows all places, with the way back always above them.
FocusScope {
    id: root

    required property PatientSpace space
    required property SyncViewModel sync
    property bool more: false
    readonly property bool open: root.more || !full.atPlace

    signal settingsRequested()

    Component.onCompleted: task.focusTitle()
    onOpenChanged: if (!open) task.focusTitle()

    SimpleTaskPage {
        id: task

        anchors.fill: parent
        visible: !root.open
        focus: !root.open
        viewModel: root.space.simple
        day: root.space.today.dateText
        onEmergency: full.showRedFlags()
        onUnitRequested: key => full.openUnit(key)
        onMeasureRequested: kind => full.openMeasure(kind)
        onConversationRequested: key => full.openConversation(key)
        onReasonRequested: slot => full.askReason(slot)
        onCallRequested: full.showCalls()
        onMoreRequested: root.more = true
    }
    PButton {
        id: back

        visible: root.more
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.small
        height: visible ? Math.max(implicitHeight, Theme.touch) : 0
        kind: "secondary"
        iconName: "back"
        //: Simple mode, above all places: goes back to the one thing to do.
        text: qsTr("Back to one thing at a time")
        onClicked: {
            full.show("today")
            root.more = false
        }
    }
    PatientShell {
        id: full

        anchors.top: root.more ? back.bottom : parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.open
        focus: root.open
        bare: !root.more
        space: root.space
        sync: root.sync
        onSettingsRequested: root.settingsRequested()
    }
}
