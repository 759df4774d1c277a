// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// One question, one large button, "Later", and at the foot what is always there: call, listen, more choices.
PPage {
    id: root

    required property SimpleModeViewModel viewModel
    property string day
    readonly property ReadAloudViewModel voice: root.viewModel.readAloud
    readonly property bool speaking: root.voice.isReading

    signal unitRequested(task: string)
    signal measureRequested(kind: string)
    signal conversationRequested(key: string)
    signal reasonRequested(slot: string)
    signal callRequested()
    signal moreRequested()

    function act() {
        const kind = root.viewModel.kind
        if (kind === "measure")
            root.measureRequested(root.viewModel.subject)
        else if (kind === "unit")
            root.unitRequested(root.viewModel.subject)
        else if (kind === "message")
            root.conversationRequested(root.viewModel.subject)
        else if (kind === "alert")
            root.callRequested()
        else if (kind === "later")
            root.viewModel.askAgain()
        else
            root.viewModel.take()
    }
    function other() {
        if (root.viewModel.kind === "alert")
            root.viewModel.read()
        else if (root.viewModel.kind === "dose")
            root.reasonRequested(root.viewModel.subject)
        else
            root.viewModel.askEach()
    }

    title: root.day
    onVisibleChanged: if (!visible) voice.stop()
    Component.onDestruction: voice?.stop()
    spacing: Theme.pad
    footer: [
        PButton {
            visible: root.viewModel.actionText !== ""
            width: parent?.width ?? 0
            height: Math.max(implicitHeight, Theme.touchSimple)
            text: root.viewModel.actionText
            // "Call" stands at the foot as well: this one belongs to the task.
            Accessible.description: root.viewModel.title
            onClicked: root.act()
        },
        PButton {
            visible: root.viewModel.otherText !== ""
            width: parent?.width ?? 0
            height: Math.max(implicitHeight, Theme.touchSimple)
            kind: "secondary"
            big: true
            text: root.viewModel.otherText
            onClicked: root.other()
        },
        PButton {
            visible: root.viewModel.canPutOff
            width: parent?.width ?? 0
            height: Math.max(implicitHeight, Theme.touchSimple)
            kind: "secondary"
            iconName: "clock"
            big: true
            //: Simple mode: the question comes again later.
            text: qsTr("Later")
            onClicked: root.viewModel.putOff()
        },
        EqualRow {
            PButton {
                visible: root.viewModel.kind !== "alert" // there the large button calls
                height: Math.max(implicitHeight, Theme.touchMain)
                kind: "quiet"
                iconName: "phone"
                //: Simple mode, foot of the page: opens the numbers to call.
                text: qsTr("Call")
                onClicked: root.callRequested()
            }
            PButton {
                visible: root.voice.isOffered && root.voice.notice === ""
                height: Math.max(implicitHeight, Theme.touchMain)
                kind: "quiet"
                iconName: root.speaking ? "pause" : "speaker"
                //: Simple mode, foot of the page: the voice stops.
                text: root.speaking ? qsTr("Stop")
                    //: Simple mode, foot of the page: reads the page aloud.
                    : qsTr("Listen")
                onClicked: root.speaking ? root.voice.stop() : root.voice.play()
            }
            PButton {
                height: Math.max(implicitHeight, Theme.touchMain)
                kind: "quiet"
                iconName: "list"
                //: Simple mode, foot of the page: shows all places of the program.
                text: qsTr("More choices")
                onClicked: root.moreRequested()
            }
        }
    ]

    Picto {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: name !== ""
        name: root.viewModel.picto
        // What an alert says needs the room.
        size: root.viewModel.kind === "alert" && Theme.compact ? Theme.pictoSmall : Theme.compact ? Theme.pictoLarge : 2 * Theme.pictoLarge
        ground: Theme.paper
    }
    Txt {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.viewModel.title
        // As large as long words allow.
        role: Theme.compact || Theme.huge ? "title" : "display"
        strong: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    WatchLine { visible: root.viewModel.kind === "alert" }
    Txt {
        visible: text !== ""
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.viewModel.detail
        role: "heading"
        strong: false
    }
    Txt {
        visible: text !== ""
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.viewModel.restText
        color: Theme.inkSoft
    }
}
