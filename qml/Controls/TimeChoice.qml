// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// An hour of the day by two buttons or two digits, hours then minutes, and said once more in words below. Stateless.
FocusScope {
    id: root

    property string label
    property string hint
    property string errorText
    property int minutes: 8 * 60           // since midnight
    property int minuteStep: 5
    readonly property int hour: Math.floor(root.minutes / 60)
    readonly property int minute: root.minutes % 60
    //: Format of an hour of the day, in the signs of Qt: "8:05am"; in French "8 h 05".
    readonly property string format: qsTr("h:mmap")
    readonly property string words: Qt.formatTime(new Date(2000, 0, 1, root.hour, root.minute), root.format)

    signal movedTo(minutes: int)

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.description: root.hint

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        FieldLabel {
            label: root.label
            hint: root.hint
            errorText: root.errorText
            silent: true
        }
        Grid {
            id: parts

            readonly property bool stacked: Theme.huge || root.width < Theme.listWidth
            readonly property real cell: stacked ? width : (width - columnSpacing) / 2

            width: parent.width
            columns: stacked ? 1 : 2
            columnSpacing: Theme.group
            rowSpacing: Theme.gap

            Stepper {
                width: parts.cell
                focus: true
                //: Choice of an hour of the day: the hours.
                label: qsTr("Hours")
                typed: true
                around: true
                to: 23
                value: root.hour
                valueText: root.words
                onMovedTo: value => root.movedTo(value * 60 + root.minute)
            }
            Stepper {
                width: parts.cell
                //: Choice of an hour of the day: the minutes.
                label: qsTr("Minutes")
                typed: true
                around: true
                digits: 2
                to: 59
                stepSize: root.minuteStep
                value: root.minute
                valueText: root.words
                onMovedTo: value => root.movedTo(root.hour * 60 + value)
            }
        }
        Txt {
            width: parent.width
            text: root.words
            role: "heading"
            Accessible.role: Accessible.StaticText
            Accessible.name: root.label + ", " + text
        }
    }
}
