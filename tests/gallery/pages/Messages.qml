// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Gallery

Sample {
    id: root

    property string over: "none"           // none | dialog | sheet, for a picture

    title: say("Dire et demander", "Tell and ask")
    banner: [
        Banner { text: root.say("Contenu d’exemple, non validé.", "Example content, not validated.") },
        Banner { kind: "done"; text: root.say("Tout est envoyé.", "All is sent.") },
        Banner { kind: "attention"; text: root.say("Votre ordonnance finit vendredi.", "Your prescription ends on Friday."); actionText: root.say("Appeler", "Call") },
        Banner { kind: "emergency"; text: root.say("Ce signe est une urgence.", "This sign is an emergency.") },
        OfflineBanner { }
    ]

    Toast { text: root.say("Noté : 72,4 kg à 8 h 05.", "Recorded: 72.4 kg at 8:05am."); actionText: root.say("Corriger", "Correct") }
    Column {
        width: parent.width

        ListRow { text: root.say("Taille des lettres", "Size of letters"); value: "130 %"; iconName: "text-size" }
        ListRow { text: root.say("Rappels", "Reminders"); detail: root.say("De 8 h à 21 h", "From 8am to 9pm"); iconName: "clock" }
        ListRow { text: root.say("Cet appareil", "This device"); selected: true; last: true }
    }
    Column {
        width: parent.width

        FactRow { label: root.say("Dernier envoi", "Last sent"); value: root.say("aujourd’hui, 9 h 12", "today, 9:12am") }
        FactRow { label: root.say("En attente", "Waiting"); value: root.say("3 éléments", "3 items") }
    }
    PButton { width: parent.width; kind: "secondary"; text: root.say("Ouvrir la question", "Open the question"); onClicked: question.open() }
    PButton { width: parent.width; kind: "secondary"; text: root.say("Ouvrir la feuille", "Open the sheet"); onClicked: more.open() }

    PDialog {
        id: question

        title: root.say("Vous avez écrit 7,24 kg. Est-ce juste ?", "You wrote 7.24 kg. Is that right?")
        text: root.say("Hier : 72,4 kg", "Yesterday: 72.4 kg")
        firstText: root.say("Corriger", "Change it")
        secondText: root.say("Oui", "Yes")
    }
    PSheet {
        id: more

        title: root.say("Pourquoi chaque matin ?", "Why each morning?")

        Callout { text: root.say("Le matin, avant de manger, le poids dit si de l’eau reste dans le corps.", "In the morning, before eating, the weight says whether water stays in the body.") }
    }
}
