// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Theme

// "Step 3 of 6": in words, never dots alone.
Txt {
    width: parent ? parent.width : implicitWidth
    visible: text !== ""
    role: "small"
    color: Theme.inkSoft
}
