// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// qmllint disable unqualified
// Without ComponentBehavior: Bound, which Qt 6.4 cannot combine with a Loader: the page would not be made.
import QtQuick
import QtQuick.Window
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Screens
import Passerelle.Theme

// What an author sees while writing a pack: the choices and the faults on the left, the patient's phone on the right.
Window {
    id: root

    required property PreviewViewModel viewModel
    required property size phoneSize
    readonly property AppViewModel app: root.viewModel.app
    readonly property bool isClean: root.viewModel.faults.length + root.viewModel.findings.length === 0

    visible: true
    color: Theme.sunk
    //: Title of the window in which an author sees a pack; %1 is the folder of the pack
    title: qsTr("Preview of %1").arg(root.viewModel.title)

    Binding { target: Theme; property: "dark"; value: root.app?.appearance === "dark" }
    Binding { target: Theme; property: "highContrast"; value: root.app?.appearance === "contrast" }
    Binding { target: Theme; property: "textScale"; value: root.app?.textScale ?? 1 }
    Binding { target: Theme; property: "windowWidth"; value: phone.width }

    component Choices: Flow {
        id: choices

        property var options: [] // { value, name }
        property var current

        signal chosen(value: var)

        width: parent.width
        spacing: Theme.small

        Repeater {
            model: choices.options
            delegate: FilterChip {
                required property var modelData

                text: modelData.name
                selected: modelData.value === choices.current
                onClicked: choices.chosen(modelData.value)
            }
        }
    }

    PageScroll {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; right: phone.left; rightMargin: Theme.pad }

        Txt {
            width: parent.width
            text: root.viewModel.title
            role: "title"
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Callout {
            width: parent.width
            tone: root.viewModel.faults.length > 0 ? "urgent" : root.isClean ? "action" : "sun"
            iconName: root.isClean ? "check" : "pencil"
            text: root.viewModel.status
        }
        Repeater {
            model: [...root.viewModel.faults, ...root.viewModel.findings]
            delegate: Column {
                required property var modelData

                width: parent.width

                Txt { width: parent.width; role: "pro"; strong: true; text: modelData.place }
                Txt { width: parent.width; role: "pro"; text: modelData.reason }
                Txt { width: parent.width; role: "pro"; color: Theme.inkSoft; text: modelData.remedy }
            }
        }
        Choices {
            visible: root.app !== null
            options: [{ value: "fr", name: "Français" }, { value: "en", name: "English" }]
            current: root.app?.language
            onChosen: value => root.app.language = value
        }
        Choices {
            visible: root.viewModel.unit !== null
            //: Preview of a pack: one of the levels of a unit; %1 is its number
            options: (root.viewModel.unit?.levels ?? []).map(level => ({ value: level, name: qsTr("Level %1").arg(level) }))
            current: root.viewModel.unit?.level
            onChosen: value => root.viewModel.unit.readAt(value)
        }
        Choices {
            visible: root.app !== null
            options: [{ value: 1, name: "100 %" }, { value: 1.5, name: "150 %" }, { value: 2, name: "200 %" }]
            current: root.app?.textScale
            onChosen: value => root.app.textScale = value
        }
        Choices {
            visible: root.app !== null
            options: [
                //: Comfort settings: light colours
                { value: "light", name: qsTr("Light") },
                //: Comfort settings: dark colours
                { value: "dark", name: qsTr("Dark") },
                //: Comfort settings: black on white, the strongest contrast
                { value: "contrast", name: qsTr("Strong contrast") }
            ]
            current: root.app?.appearance
            onChosen: value => root.app.appearance = value
        }
        SectionTitle {
            visible: root.viewModel.units.length > 0
            //: Preview of a pack: heading above its units
            text: qsTr("Units")
        }
        Repeater {
            model: root.viewModel.units
            delegate: ChoiceRow {
                required property var modelData

                width: parent.width
                text: modelData.title
                //: Preview of a pack: beside a unit that teaches what keeps people safe
                note: modelData.safety ? qsTr("Safety") : ""
                mark: modelData.task === root.viewModel.task ? "chosen" : "none"
                onClicked: root.viewModel.openUnit(modelData.task)
            }
        }
    }

    Rectangle {
        id: phone

        anchors { right: parent.right; rightMargin: Theme.pad; verticalCenter: parent.verticalCenter }
        width: root.phoneSize.width
        height: Math.min(root.phoneSize.height, root.height - 2 * Theme.small)
        color: Theme.paper
        border.width: Theme.outline
        border.color: Theme.edge
        clip: true

        Loader {
            anchors.fill: parent
            anchors.margins: Theme.outline
            sourceComponent: root.viewModel.quiz ? questions : root.viewModel.unit ? lesson : null
        }
    }
    Component {
        id: lesson

        UnitScreen {
            viewModel: root.viewModel.unit
            showEmergency: false
            onQuestionsRequested: root.viewModel.openQuestions()
        }
    }
    Component {
        id: questions

        QuizScreen {
            viewModel: root.viewModel.quiz
            showEmergency: false
            onFinished: root.viewModel.openUnit(root.viewModel.task)
            onBack: root.viewModel.openUnit(root.viewModel.task)
        }
    }
}
