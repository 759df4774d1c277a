// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Components
import Passerelle.Theme
import Passerelle.Gallery

Sample {
    id: root

    title: say("Cartes", "Cards")

    Card {
        Txt { width: parent.width; role: "heading"; text: root.say("Une feuille", "A sheet") }
        Txt { width: parent.width; text: root.say("Elle porte ce que l’on veut.", "It carries what one wants.") }
    }
    Card { tone: "sunk"; Txt { width: parent.width; text: root.say("Un plateau", "A tray") } }
    LinkCard { tone: "learn"; picto: "book"; text: root.say("Manger moins salé", "Eating less salt"); detail: root.say("À lire ou écouter, 4 min", "To read or listen to, 4 min") }
    LinkCard { iconName: "text-size"; text: root.say("Taille du texte", "Text size"); detail: "100 %" }
    Callout { text: root.say("Je retiens une chose.", "I remember one thing.") }
    Callout { tone: "learn"; iconName: "path"; text: root.say("Ce que cela change.", "What this changes.") }
    Callout { tone: "action"; iconName: "check"; title: root.say("C’est noté.", "Recorded."); text: root.say("72,4 kg à 8 h 05.", "72.4 kg at 8:05am.") }
    Callout { tone: "urgent"; iconName: "urgent-triangle"; title: root.say("Plus de 2 kilos en 3 jours ?", "More than 2 kilos in 3 days?"); text: root.say("J’appelle.", "I call.") }
    Callout { tone: "emergency"; iconName: "urgent-octagon"; text: root.say("J’étouffe : j’appelle le 15.", "I choke: I call 15.") }
    Callout { tone: "quiet"; iconName: "info-circle"; text: root.say("Contenu d’exemple, non validé.", "Example content, not validated.") }
    Flow {
        width: parent.width
        spacing: Theme.small
        Tag { text: root.say("Sécurité", "Safety"); iconName: "shield" }
        Tag { tone: "learn"; text: root.say("4 minutes", "4 minutes") }
        Tag { tone: "quiet"; text: root.say("Brouillon", "Draft") }
        Tag { tone: "urgent"; text: root.say("À revoir", "To look at again") }
    }
    FoldRow {
        text: root.say("Fait (3)", "Done (3)")
        open: true
        Txt { width: parent.width; text: root.say("Tension, fait à 7 h 40, par vous", "Blood pressure, done at 7:40am, by you") }
    }
    EmptyState { text: root.say("Votre infirmière n’a pas encore envoyé de parcours.", "Your nurse has not sent a path yet."); actionText: root.say("Lui écrire", "Write to her") }
    ErrorState {
        title: root.say("Le fichier ne s’ouvre pas.", "The file does not open.")
        safeText: root.say("Vos données sont mises de côté, rien n’est effacé.", "Your data is set aside, nothing is erased.")
        text: root.say("Appelez votre équipe, elle vous aidera à repartir.", "Call your team: they will help you start again.")
        actionText: root.say("Réessayer", "Try again")
        otherText: root.say("Appeler l’équipe", "Call the team")
    }
}
