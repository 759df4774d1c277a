// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// One patient: the reason first, then figures that each carry their denominator. One press opens; one name is read.
Pressable {
    id: root

    property string name
    property string about                  // "78, heart failure, lives alone"
    property string level: "calm"          // now | today | week | calm | unknown
    property string levelText
    property string reason
    property string also                   // the other reasons, one a line
    property string doses                  // "12/14 declared doses, 1 not known"
    property string safety                 // "Safety 3/5"
    property int safetyDone: 0
    property int safetyTotal: 0
    property string received
    property bool selected: false
    readonly property color over: root.level === "now" && !root.selected ? Theme.overEmergencySoft : Theme.ink
    readonly property color overSoft: root.level === "now" && !root.selected ? Theme.overEmergencySoft : Theme.inkSoft

    width: parent ? parent.width : implicitWidth
    leftPadding: Theme.pad
    rightPadding: Theme.pad
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    Accessible.name: root.sentence([root.name, root.about, root.levelText, root.reason, root.also, root.doses, root.safety, root.received])
    Accessible.selectable: true
    Accessible.selected: root.selected

    function sentence(parts: var): string {
        return parts.filter(part => part !== "").join(", ")
    }

    background: Rectangle {
        radius: root.radius
        color: root.selected ? Theme.actionSoft : root.level === "now" ? Theme.emergencySoft : Theme.surface
        border.width: root.selected ? Theme.outlineStrong : root.level === "now" ? Theme.tintOutline : Theme.hairline
        border.color: root.selected ? Theme.action : root.level === "now" ? Theme.emergency : Theme.line
    }

    contentItem: Item { // qmllint disable deferred-property-id
        implicitHeight: column.implicitHeight

        Column {
            id: column

            width: parent.width
            spacing: Theme.tight

            Flow {
                width: parent.width
                spacing: Theme.gap

                Txt {
                    id: who

                    width: Math.min(Math.ceil(implicitWidth), column.width)
                    text: root.name
                    role: "proHeading"
                    color: root.over
                    Accessible.ignored: true
                }
                Need {
                    id: need

                    visible: root.levelText !== ""
                    height: Math.max(implicitHeight, who.implicitHeight)
                    maximumWidth: column.width
                    level: root.level
                    text: root.levelText
                    Accessible.ignored: true
                }
            }
            Txt {
                visible: root.about !== ""
                width: parent.width
                text: root.about
                role: "proSmall"
                color: root.overSoft
                Accessible.ignored: true
            }
            Txt {
                visible: root.reason !== ""
                width: parent.width
                text: root.reason
                role: "pro"
                strong: true
                color: root.over
                Accessible.ignored: true
            }
            Txt {
                visible: root.also !== ""
                width: parent.width
                text: root.also
                role: "pro"
                color: root.over
                Accessible.ignored: true
            }
            Flow {
                visible: root.doses !== "" || root.safety !== "" || root.received !== ""
                width: parent.width
                spacing: Theme.gap

                Txt {
                    visible: root.doses !== ""
                    width: Math.min(Math.ceil(implicitWidth), column.width)
                    text: root.doses
                    role: "proSmall"
                    color: root.overSoft
                    Accessible.ignored: true
                }
                Row {
                    visible: root.safety !== ""
                    spacing: Theme.small

                    Txt {
                        text: root.safety
                        role: "proSmall"
                        color: root.overSoft
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                    Planks {
                        visible: root.safetyTotal > 0
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(root.safetyTotal * Theme.pad, column.width / 2)
                        thickness: Theme.small
                        total: Math.max(1, root.safetyTotal)
                        done: root.safetyDone
                    }
                }
                Txt {
                    visible: root.received !== ""
                    width: Math.min(Math.ceil(implicitWidth), column.width)
                    text: root.received
                    role: "proSmall"
                    color: root.overSoft
                    Accessible.ignored: true
                }
            }
        }
    }
}
