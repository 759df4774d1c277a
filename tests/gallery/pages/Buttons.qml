// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Theme
import Passerelle.Gallery

Sample {
    id: root

    title: say("Boutons", "Buttons")

    PButton { width: parent.width; text: root.say("Enregistrer mon poids", "Save my weight") }
    PButton { width: parent.width; kind: "secondary"; iconName: "keyboard"; text: root.say("Taper le code", "Type the code") }
    PButton { width: parent.width; kind: "emergency"; iconName: "phone"; text: root.say("Appeler le 15", "Call 15") }
    PButton { width: parent.width; kind: "urgent"; iconName: "phone"; text: root.say("Appeler Claire, infirmière", "Call Claire, nurse") }
    PButton { width: parent.width; kind: "sun"; iconName: "play"; text: root.say("Écouter", "Listen") }
    PButton { width: parent.width; kind: "quiet"; iconName: "question"; text: root.say("J’ai une question", "I have a question") }
    PButton { kind: "quiet"; text: root.say("Corriger", "Correct") }
    PButton { width: parent.width; kind: "secondary"; leading: true; trailingIcon: "chevron"; text: root.say("Réglages", "Settings") }
    EqualRow {
        PButton { kind: "secondary"; text: root.say("Pris", "Taken") }
        PButton { kind: "secondary"; text: root.say("Pas pris", "Not taken") }
    }
    EqualRow {
        PButton { kind: "secondary"; text: root.say("J’accepte le partage", "I agree to share") }
        PButton { kind: "secondary"; text: root.say("Je refuse le partage", "I refuse to share") }
    }
    Row {
        spacing: Theme.gap
        IconButton { iconName: "phone"; kind: "soft"; text: "phone" }
        IconButton { iconName: "speaker"; kind: "sun"; text: "speaker" }
        IconButton { iconName: "dots"; text: "menu" }
        IconButton { iconName: "up-arrow"; kind: "outline"; text: "up" }
    }
    Flow {
        width: parent.width
        spacing: Theme.small
        FilterChip { text: root.say("Tous 24", "All 24"); selected: true }
        FilterChip { text: root.say("Cœur 11", "Heart 11") }
        FilterChip { text: root.say("Anticancéreux 8", "Cancer tablets 8") }
    }
    PSwitch { text: root.say("Mode simple", "Simple mode"); detail: root.say("Une chose à la fois", "One thing at a time"); on: true }
    PSwitch { text: root.say("Mouvements réduits", "Less motion") }
    Item {
        width: parent.width
        height: ringed.height + Theme.pad
        PButton {
            id: ringed
            y: Theme.small
            width: parent.width
            kind: "secondary"
            text: root.say("Sous le clavier", "Under the keyboard")
            FocusRing { radius: Theme.radius }
        }
    }
}
