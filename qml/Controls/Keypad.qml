// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Theme

// Ten digits, the decimal sign of the language, and erase. Always from left to right, as on a telephone.
Item {
    id: root

    property bool decimal: true
    property string separator: Qt.locale().decimalPoint
    property int keyHeight: Theme.key
    readonly property real keyWidth: (root.width - 2 * Theme.small) / 3
    readonly property real keyTall: Math.max(root.keyHeight, digit.implicitHeight) // large letters never touch those of the next row

    signal keyPressed(key: string)
    signal erased()

    width: parent ? parent.width : implicitWidth
    implicitWidth: 3 * Theme.key + 2 * Theme.small
    implicitHeight: grid.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Txt {
        id: digit

        visible: false
        text: "0"
        role: "key"
    }
    Grid {
        id: grid

        columns: 3
        spacing: Theme.small

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "separator", "0", "erase"]

            delegate: Item {
                id: cell

                required property string modelData
                readonly property bool erase: modelData === "erase"
                readonly property bool separator: modelData === "separator"

                width: root.keyWidth
                height: root.keyTall

                Pressable {
                    anchors.fill: parent
                    visible: !cell.separator || root.decimal
                    //: Keypad: accessible names of the key that removes the last digit, and of the decimal sign.
                    text: cell.erase ? qsTr("Erase") : cell.separator ? qsTr("Decimal sign") : cell.modelData
                    autoRepeat: cell.erase
                    background: Rectangle {
                        radius: Theme.radius
                        color: cell.erase || cell.separator ? Theme.sunk : Theme.surface
                        border.width: Theme.hairline
                        border.color: Theme.line
                    }
                    contentItem: Item {
                        Txt {
                            visible: !cell.erase
                            anchors.centerIn: parent
                            text: cell.separator ? root.separator : cell.modelData
                            role: "key"
                            Accessible.ignored: true
                        }
                        Icon {
                            visible: cell.erase
                            anchors.centerIn: parent
                            name: "erase"
                            size: Theme.mark
                        }
                    }
                    onClicked: {
                        if (cell.erase)
                            root.erased()
                        else
                            root.keyPressed(cell.separator ? root.separator : cell.modelData)
                    }
                }
            }
        }
    }
}
