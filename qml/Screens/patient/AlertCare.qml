// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// What a measure that met a rule asks for, and whom to call: the same wherever it is said.
Column {
    id: root

    property string degree                 // as CareCard
    property string text
    property string detail
    property string teamText
    property string teamCallText
    readonly property bool isEmergency: root.degree === "emergency"

    signal teamCalled()
    signal emergencyRequested()
    signal emergencyCalled()

    width: parent ? parent.width : 0
    spacing: Theme.tight

    CareCard {
        degree: root.degree
        title: root.text
        signs: [{ picto: "", text: root.detail }]
        who: root.isEmergency ? "" : root.teamText
        //: On a care card about a measure that is an emergency: opens the page "When to call?".
        callText: root.isEmergency ? qsTr("Call\u00A015 or\u00A0112") : root.teamCallText
        callIcon: "phone"
        onCalled: root.isEmergency ? root.emergencyRequested() : root.teamCalled()
    }
    PButton {
        visible: root.degree === "urgent"
        width: parent.width
        kind: "secondary"
        iconName: "phone"
        //: Under a care card about a measure: the team does not answer, perhaps it is night.
        text: qsTr("No answer? Call\u00A015")
        onClicked: root.emergencyCalled()
    }
}
