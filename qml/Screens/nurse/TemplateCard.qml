// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// Orders of units kept under a name: to begin from one, or to keep this one.
ProCard {
    id: root

    property var templates: []
    property string message

    signal taken(key: string)
    signal kept(name: string)

    //: Path builder: title above orders of units that are kept under a name.
    title: qsTr("Templates")

    Repeater {
        model: root.templates
        delegate: ListRow {
            required property var modelData

            pro: true
            text: modelData.text
            detail: modelData.detail
            onClicked: root.taken(modelData.key)
        }
    }
    PTextField {
        id: field

        //: Path builder: the name under which this order of units is kept.
        label: qsTr("Keep this path under a name")
        onAccepted: keep.clicked()
    }
    PButton {
        id: keep

        kind: "secondary"
        pro: true
        //: Path builder: keeps this order of units under the name that was written.
        text: qsTr("Keep as a template")
        onClicked: root.kept(field.text)
    }
    Txt {
        visible: root.message !== ""
        width: parent.width
        text: root.message
        role: "pro"
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
