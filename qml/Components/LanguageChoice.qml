// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.Controls
import Passerelle.Theme

// Languages, each written in itself so that it can be recognised: never translated. `languages` is an array of
// { code, name }.
Column {
    id: root

    property var languages: []
    property string current

    signal chosen(code: string)

    width: parent ? parent.width : implicitWidth
    spacing: Theme.gap

    Repeater {
        model: root.languages
        delegate: ChoiceRow {
            required property var modelData

            width: root.width
            text: modelData.name
            mark: modelData.code === root.current ? "chosen" : "none"
            onClicked: root.chosen(modelData.code)
        }
    }
}
