// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls

// A page of the gallery. `say` picks the sample words: samples are not part of the product, so they are not translated.
PPage {
    id: root

    property bool french: true

    showEmergency: false

    function say(fr: string, en: string): string {
        return root.french ? fr.replace(/ (?=[?!:;»])/g, "\u00a0") : en
    }
}
