// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Without internet: grey and calm, and it says what is safe. Full width, under the header.
Banner {
    kind: "offline"
    //: Grey line when there is no internet: nothing is lost.
    text: qsTr("No internet. Everything is kept on this device.")
}
