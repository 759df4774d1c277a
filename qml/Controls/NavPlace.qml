// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQml

// One of the places of the bottom bar and of the rail.
QtObject {
    property string key
    property string text
    property string iconName
    property string detail                 // said after the name by a screen reader: "2 new"
}
