// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Gallery

Sample {
    id: root

    title: say("Mon poids", "My weight")
    backIcon: "back"
    showEmergency: true

    NumberEntry {
        label: root.say("Votre poids ce matin", "Your weight this morning")
        hint: root.say("Avant de manger, après être allée aux toilettes", "Before eating, after the toilet")
        unit: "kg"
        unitName: root.say("en kilogrammes", "in kilograms")
        text: root.say("72,4", "72.4")
        reminder: root.say("Hier : 71,8 kg", "Yesterday: 71.8 kg")
    }

    FieldLabel {
        label: root.say("Votre tension", "Your blood pressure")
        hint: root.say("Assis, au calme depuis 5 minutes", "Sitting, at rest for 5 minutes")
        errorText: root.say("Écrivez les deux chiffres.", "Write both numbers.")
    }
    NumberField { label: "SYS"; unit: "mmHg"; text: "128"; decimals: 0; current: true }
    NumberField { label: "DIA"; unit: "mmHg"; decimals: 0; errorText: root.say("Écrivez le chiffre du bas.", "Write the lower number.") }

    footer: PButton { width: parent.width; text: root.say("Enregistrer", "Save") }
}
