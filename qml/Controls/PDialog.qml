// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// A short question over the page, with one or two answers: what was there stays behind it. For what is grave, a page of its own
// is better.
Modal {
    id: root

    property string text
    property string firstText              // the way back to safety comes first
    property string secondText
    property bool equal: true              // both answers of the same weight

    signal firstChosen()
    signal secondChosen()

    anchors.centerIn: parent
    width: Math.min(Theme.readingWidth, (parent?.width ?? 0) - 2 * Theme.margin)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    height: Math.min(implicitHeight, (parent?.height ?? 0) - 2 * Theme.margin)
    padding: 0
    topPadding: Theme.small
    heading: titleText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.outline
        border.color: Theme.edge
    }

    // Large letters make it taller than the window: then it scrolls, and follows the focus.
    contentItem: FocusScope { // qmllint disable deferred-property-id
        implicitHeight: scroll.wholeHeight
        LayoutMirroring.enabled: root.turned
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        PageScroll {
            id: scroll
            ground: Theme.surface

            anchors.fill: parent

            Txt {
                id: titleText

                width: parent.width
                text: root.title
                role: "heading"
                Accessible.role: Accessible.Heading
                Accessible.name: root.title
                Accessible.description: root.text
                Accessible.focusable: true
            }
            Txt {
                visible: root.text !== ""
                width: parent.width
                text: root.text
            }
            EqualRow {
                PButton {
                    kind: root.equal ? "secondary" : "primary"
                    big: true
                    text: root.firstText
                    onClicked: {
                        root.close()
                        root.firstChosen()
                    }
                }
                PButton {
                    visible: root.secondText !== ""
                    kind: "secondary"
                    big: true
                    text: root.secondText
                    onClicked: {
                        root.close()
                        root.secondChosen()
                    }
                }
            }
        }
    }
}
