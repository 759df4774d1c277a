// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// What somebody had written and what counts in its place. Nothing is chosen here: it is there to be read.
PPage {
    id: root

    required property ReplacedViewModel viewModel

    //: Title of the page of entries that gave way to another.
    title: qsTr("What was replaced")
    backIcon: "back"
    showEmergency: false

    Txt {
        width: parent.width
        role: "lead"
        //: Page of entries that gave way to another: why there are any.
        text: qsTr("Two people, or two devices, wrote about the same thing before they could tell each other. One of the two counts. The other can be read here.")
    }
    Txt {
        visible: root.viewModel.count === 0
        width: parent.width
        //: Page of entries that gave way to another, when there is none.
        text: qsTr("Nothing was replaced.")
    }
    Repeater {
        model: root.viewModel.rows
        delegate: Card {
            id: item

            required property var modelData

            spacing: Theme.small

            Txt {
                width: parent.width
                text: item.modelData.title
                strong: true
            }
            Txt {
                visible: item.modelData.whose !== ""
                width: parent.width
                text: item.modelData.whose
            }
            Txt {
                visible: item.modelData.counts !== ""
                width: parent.width
                //: Page of entries that gave way to another: the one that is in use; %1 is what it says, such as "taken" or "72 kg".
                text: qsTr("Counts now: %1").arg(item.modelData.counts)
            }
            Txt {
                visible: item.modelData.replaced !== ""
                width: parent.width
                //: Page of entries that gave way to another: the other one; %1 is what it says, such as "not taken" or "71 kg".
                text: qsTr("Was replaced: %1").arg(item.modelData.replaced)
            }
            Txt {
                width: parent.width
                role: "small"
                color: Theme.inkSoft
                text: item.modelData.by
            }
        }
    }
}
