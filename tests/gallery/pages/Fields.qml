// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Controls
import Passerelle.Gallery

Sample {
    id: root

    title: say("Taper le code", "Type the code")
    backIcon: "back"
    showEmergency: true

    CodeField { id: code; label: root.say("Code de votre équipe", "Code from your team"); hint: root.say("8 lettres et chiffres", "8 letters and digits") }
    CodeField { digitsOnly: true; groupLength: 3; label: root.say("Code reçu par téléphone", "Code given by phone"); errorText: root.say("Écrivez les 6 chiffres du code.", "Write the 6 digits of the code.") }
    CodePad { label: root.say("Votre code", "Your code") }
    PTextField { label: root.say("Votre poids", "Your weight"); unit: "kg"; text: "72,4" }
    PTextField { label: root.say("Nom d’utilisateur", "User name"); hint: root.say("Celui que votre service vous a donné", "The one your ward gave you"); text: "claire" }
    PTextField { secret: true; label: root.say("Mot de passe", "Password"); text: "abcdefgh"; errorText: root.say("Ce mot de passe n’est pas le bon. Vérifiez les majuscules.", "This password is not the right one. Check the capitals.") }
    PTextArea { label: root.say("Votre message", "Your message"); hint: root.say("Réponse en 2 jours ouvrés environ.", "Answer in about 2 working days."); text: root.say("J’ai la peau très sèche. Quelle crème puis-je mettre ?", "My skin is very dry. Which cream can I use?") }
    PTextArea { label: root.say("Avec vos mots", "In your words") }

    Component.onCompleted: code.forceActiveFocus()
}
