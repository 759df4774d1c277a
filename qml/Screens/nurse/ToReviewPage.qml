// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// What patients said in their own words and nobody has read, the one that waits longest first.
NursePage {
    id: root

    required property ToReviewViewModel viewModel
    property string currentKey

    signal wordsChosen(key: string)

    //: Title of a place of the professional: answers in patients' own words that somebody has to read.
    title: qsTr("To review")
    subtitle: root.viewModel.countText
    maximumWidth: Theme.readingWidth

    EmptyState {
        visible: root.viewModel.count === 0
        //: The place "To review" when nothing waits.
        text: qsTr("No answer waits. What patients say in their own words appears here.")
    }
    Repeater {
        model: root.viewModel.words
        delegate: ListRow {
            id: row

            required property string key
            required property string name
            required property string question
            required property string words
            required property string about

            width: root.bodyWidth
            pro: true
            iconName: "mic"
            text: row.name
            detail: row.question + "\n" + row.words + "\n" + row.about
            selected: row.key === root.currentKey
            onClicked: root.wordsChosen(row.key)
        }
    }
}
