// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The next day, to read: nothing can be recorded before its day.
PPage {
    id: root

    required property TodayViewModel viewModel

    //: Title of the page that shows the next day.
    title: qsTr("Tomorrow")
    backIcon: "back"

    Txt {
        width: parent.width
        text: root.viewModel.tomorrowText
        color: Theme.inkSoft
    }
    Column {
        width: parent.width

        Repeater {
            id: lines

            model: root.viewModel.tomorrow
            delegate: RailRow {
                id: line

                required property int index
                required property string title
                required property string detail

                step: "later"
                first: index === 0
                last: index === lines.count - 1
                postAt: Theme.group
                Accessible.role: Accessible.ListItem
                Accessible.name: line.title + ", " + line.detail

                Txt {
                    width: parent.width
                    topPadding: Theme.gap
                    text: line.title
                    strong: true
                    Accessible.ignored: true
                }
                Txt {
                    visible: text !== ""
                    width: parent.width
                    text: line.detail
                    Accessible.ignored: true
                }
            }
        }
    }
    Txt {
        width: parent.width
        text: lines.count > 0
            //: Under what there is to do tomorrow.
            ? qsTr("To read only. You record it tomorrow.")
            //: Page of the next day when it is empty.
            : qsTr("Nothing is planned for tomorrow.")
        color: Theme.inkSoft
    }
}
