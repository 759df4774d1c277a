// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Theme

// The places of a patient and how one goes between them.
Item {
    id: root

    required property PatientSpace space
    required property SyncViewModel sync
    signal settingsRequested()

    Txt { anchors.centerIn: parent; text: root.sync.text }
}
