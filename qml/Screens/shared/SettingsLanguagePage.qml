// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls

PPage {
    id: root

    required property AppViewModel app

    //: Title of the page with the languages
    title: qsTr("Language")
    backIcon: "back"
    showEmergency: false

    LanguageChoice {
        width: parent.width
        languages: [{ code: "fr", name: "Français" }, { code: "en", name: "English" }]
        current: root.app.language
        onChosen: code => root.app.language = code
    }
}
