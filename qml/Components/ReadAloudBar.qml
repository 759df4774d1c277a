// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// Read aloud: play is the largest, then back one sentence, then slower. Stateless. `notice` says why there is no voice.
Rectangle {
    id: root

    property bool playing: false
    property bool paused: false
    property bool slow: false
    property bool canGoBack: true
    property bool compact: false           // one row at every text size: no choice of pace
    property string notice
    //: Read-aloud bar: the verb that starts the voice.
    readonly property string listenWord: qsTr("Listen")
    //: Read-aloud bar: the state while the voice reads.
    readonly property string readingWord: qsTr("Reading")
    //: Read-aloud bar: the voice was stopped and can go on.
    readonly property string pausedWord: qsTr("Paused")
    //: Read-aloud bar: stops the voice, to go on later.
    readonly property string pauseVerb: qsTr("Pause")
    //: Read-aloud bar: the voice goes on with the sentence it stopped at.
    readonly property string resumeVerb: qsTr("Go on listening")
    readonly property string word: root.playing ? root.readingWord : root.paused ? root.pausedWord : root.listenWord

    signal playRequested()
    signal pauseRequested()
    signal sentenceBackRequested()
    signal slowRequested(slow: bool)

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: column.implicitHeight + 2 * Theme.tight
    radius: Math.min(height / 2, Theme.mark)
    color: Theme.sunk
    border.width: Theme.tintOutline
    border.color: Theme.edge

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.tight
        anchors.rightMargin: Theme.small
        spacing: Theme.tight

        Flow {
            id: flow

            width: parent.width
            spacing: Theme.tight

            Item {
                width: flow.width - (Theme.huge && !root.compact ? 0 : tools.width + flow.spacing)
                height: Math.max(play.height, words.height)

                IconButton {
                    id: play

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    diameter: Theme.touchMain
                    kind: "sun"
                    iconName: root.playing ? "pause" : "play"
                    text: root.playing ? root.pauseVerb : root.paused ? root.resumeVerb : root.listenWord
                    Accessible.description: root.word === text ? "" : root.word
                    onClicked: {
                        if (root.playing)
                            root.pauseRequested()
                        else
                            root.playRequested()
                    }
                }
                Txt {
                    id: words

                    anchors.left: play.right
                    anchors.right: parent.right
                    anchors.leftMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.word
                    role: "small"
                    strong: true
                    Accessible.ignored: true
                }
            }
            Row {
                id: tools

                height: root.compact ? Theme.touchMain : Math.max(Theme.touchMain, slower.height)
                spacing: Theme.tight

                IconButton {
                    visible: root.canGoBack
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "replay"
                    //: Read-aloud bar: reads the sentence before once more.
                    text: qsTr("Previous sentence")
                    onClicked: root.sentenceBackRequested()
                }
                FilterChip {
                    id: slower

                    visible: !root.compact
                    anchors.verticalCenter: parent.verticalCenter
                    role: "small"
                    //: Read-aloud bar: a slower voice, on or off.
                    text: qsTr("Slow")
                    selected: root.slow
                    onClicked: root.slowRequested(!root.slow)
                }
            }
        }
        Txt {
            visible: root.notice !== ""
            width: parent.width
            leftPadding: Theme.small
            bottomPadding: Theme.tight
            text: root.notice
            role: "small"
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
