// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// One unit of the path: what, why, how long, and the verb that opens it. A unit that comes later can be opened now.
RailRow {
    id: root

    required step
    required property string key
    required property string title
    required property string detail
    required property string why
    required property string actionText
    required property bool isSafety
    readonly property bool now: root.step === "now"
    readonly property string about: root.why ? root.detail + ". " + root.why : root.detail

    signal chosen(task: string)

    function sentence(parts: var): string {
        return parts.filter(part => part !== "").join(", ")
    }

    postAt: root.now ? Theme.section : Theme.group

    Card {
        visible: root.now
        tone: "now"

        Txt {
            width: parent.width
            text: root.title
            role: "heading"
        }
        Tag {
            visible: root.isSafety
            iconName: "shield"
            //: Beside a unit that matters for the patient's safety.
            text: qsTr("Safety")
        }
        Txt {
            visible: root.why !== ""
            width: parent.width
            text: root.why
        }
        Txt {
            width: parent.width
            text: root.detail
            role: "small"
            color: Theme.inkSoft
        }
        PButton {
            visible: root.actionText !== ""
            width: parent.width
            text: root.actionText
            Accessible.description: root.title
            onClicked: root.chosen(root.key)
        }
    }
    Pressable {
        visible: !root.now
        width: parent.width
        text: root.title
        padding: Theme.tight
        Accessible.name: root.sentence([root.title, root.about, root.actionText])
        onClicked: root.chosen(root.key)

        contentItem: Item { // qmllint disable deferred-property-id
            implicitHeight: words.implicitHeight

            Column {
                id: words

                width: parent.width
                spacing: Theme.tight

                Txt {
                    width: parent.width
                    text: root.title
                    strong: true
                    Accessible.ignored: true
                }
                Txt {
                    width: parent.width
                    text: root.about
                    role: "small"
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
                Txt {
                    visible: root.step === "done"
                    text: root.actionText
                    strong: true
                    color: Theme.action
                    Accessible.ignored: true
                }
            }
        }
    }
}
