// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Components

// The card of someone of the team, as a row of TeamViewModel.members.
Card {
    id: root

    required property string key
    required property string name
    required property string initials
    required property string job
    required property string ask
    required property string hours
    required property string phone
    required property string callText
    required property string writeText
    required property string pinText
    required property bool isFirst
    property bool arranging: false

    signal called(phone: string)
    signal written(member: string)
    signal pinned(member: string)

    PersonRow {
        name: root.name
        initials: root.initials
        job: root.job
        ask: root.ask
        hours: root.hours
        phone: root.phone
        callText: root.callText
        writeText: root.writeText
        pinText: root.arranging ? root.pinText : ""
        onCalled: root.called(root.phone)
        onWritten: root.written(root.key)
        onPinned: root.pinned(root.key)
    }
}
