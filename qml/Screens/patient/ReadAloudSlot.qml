// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Theme

// A place where the read-aloud bar may stand. It is in the footer, always at hand. With large text the footer goes into the
// flow: then the bar waits in the page, and stays below the header while the voice reads.
Item {
    id: root

    required property ReadAloudViewModel viewModel
    required property string place         // footer | banner | page
    readonly property bool active: root.viewModel.isReading || root.viewModel.isPaused
    readonly property string wanted: Theme.sticky ? "footer" : root.active ? "banner" : "page"
    readonly property real margin: root.place === "banner" ? Math.max(Theme.margin, (root.width - Theme.readingWidth) / 2) : 0

    visible: root.viewModel.isOffered && root.place === root.wanted
    width: parent ? parent.width : 0
    implicitHeight: bar.implicitHeight + (root.place === "banner" ? Theme.small : 0)

    ReadAloudBar {
        id: bar

        x: root.margin
        width: root.width - 2 * root.margin
        compact: root.place === "banner"
        playing: root.viewModel.isReading
        paused: root.viewModel.isPaused
        slow: root.viewModel.isSlow
        canGoBack: root.viewModel.canGoBack
        notice: root.viewModel.notice
        onPlayRequested: root.viewModel.play()
        onPauseRequested: root.viewModel.pause()
        onSentenceBackRequested: root.viewModel.previousSentence()
        onSlowRequested: slow => root.viewModel.isSlow = slow
    }
}
