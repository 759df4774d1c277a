// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme

// One unit as its words stand, at each level, and what is asked at the end.
NursePage {
    id: root

    required property LibraryViewModel viewModel

    title: root.viewModel.title
    subtitle: root.viewModel.about
    hasBack: true
    maximumWidth: Theme.readingWidth

    SegmentedChoice {
        visible: root.viewModel.levels.length > 1
        pro: true
        //: The ways a unit is told, said by a screen reader.
        label: qsTr("How it is told")
        options: root.viewModel.levels
        currentKey: root.viewModel.level
        onChosen: key => root.viewModel.level = key
    }
    Callout {
        visible: root.viewModel.validation !== ""
        tone: "quiet"
        iconName: "info-circle"
        role: "pro"
        text: root.viewModel.validation
    }
    Repeater {
        model: root.viewModel.pages
        delegate: ProCard {
            id: page

            required property var modelData

            width: root.bodyWidth
            title: page.modelData.title

            Txt {
                width: parent.width
                text: page.modelData.text
                role: "pro"
            }
        }
    }
    ProCard {
        visible: root.viewModel.questions.length > 0
        //: Title of a card: the questions at the end of a unit.
        title: qsTr("Asked at the end")

        Repeater {
            model: root.viewModel.questions
            delegate: Txt {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                role: "pro"
            }
        }
    }
}
