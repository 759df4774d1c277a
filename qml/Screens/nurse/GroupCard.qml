// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Other patients who may get the same units, each with reasons of their own. Who cannot is there with why.
ProCard {
    id: root

    property var others: []

    signal toggled(key: string)

    //: Path builder: title above other patients who may get the same units.
    title: qsTr("Also for others")

    Txt {
        width: parent.width
        //: Path builder: what happens when the path goes to several patients.
        text: qsTr("Each gets these units with their own reasons. What they know or cannot do is left out for them.")
        role: "proSmall"
        color: Theme.inkSoft
    }
    FoldRow {
        //: Path builder: opens the list of other patients; %1 is how many there are.
        text: qsTr("Choose among %1 patients").arg(root.others.length)

        Repeater {
            model: root.others
            delegate: Column {
                id: other

                required property var modelData

                width: parent?.width ?? 0

                ChoiceRow {
                    visible: other.modelData.canChoose
                    kind: "check"
                    text: other.modelData.text
                    note: other.modelData.detail
                    mark: other.modelData.chosen ? "chosen" : "none"
                    onClicked: root.toggled(other.modelData.key)
                }
                Txt {
                    visible: !other.modelData.canChoose
                    width: parent.width
                    text: other.modelData.text
                    role: "pro"
                    strong: true
                }
                Txt {
                    visible: !other.modelData.canChoose
                    width: parent.width
                    text: other.modelData.detail
                    role: "proSmall"
                    color: Theme.inkSoft
                }
            }
        }
    }
}
