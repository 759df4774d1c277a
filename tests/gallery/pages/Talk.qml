// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Passerelle.Components
import Passerelle.Gallery

Sample {
    id: root

    title: say("Mon équipe", "My team")
    showEmergency: true

    Card {
        PersonRow { name: "Claire Morel"; initials: "CM"; job: root.say("Infirmière, suit votre cœur", "Nurse, follows your heart"); ask: root.say("Pour toute question, même petite", "About any question, even a small one"); phone: "01 99 00 10 01"; hours: root.say("8 h à 18 h, du lundi au vendredi", "8am to 6pm, Monday to Friday"); callText: root.say("Appeler", "Call"); writeText: root.say("Écrire", "Write") }
    }
    Card {
        PersonRow { name: "Dr Leroy"; initials: "DL"; job: root.say("Cardiologue, le lundi", "Cardiologist, on Monday"); callText: root.say("Appeler", "Call") }
    }
    MessageCard {
        heading: root.say("Mon message d’hier", "My message of yesterday")
        text: root.say("« J’ai la peau très sèche. Quelle crème puis-je mettre ? »", "“My skin is very dry. Which cream can I use?”")
        steps: [{ text: root.say("Écrit", "Written"), detail: root.say("14 h 02", "2:02pm"), done: true },
                { text: root.say("Envoyé", "Sent"), detail: root.say("14 h 03", "2:03pm"), done: true },
                { text: root.say("Vu", "Seen"), done: true, iconName: "eye" },
                { text: root.say("Réponse", "Answer"), done: false }]
        state: root.say("Vu par Claire hier à 14 h 20. Pas encore de réponse.", "Seen by Claire yesterday at 2:20pm. No answer yet.")
    }
    MessageCard {
        mine: false
        heading: root.say("Claire, ce matin à 9 h 10", "Claire, this morning at 9:10am")
        text: root.say("Une crème sans parfum, matin et soir.", "A cream without perfume, morning and evening.")
    }
    ReadAloudBar { playing: true }
    ReadAloudBar { slow: true; paused: true }
    ReadAloudBar { canGoBack: false; notice: root.say("Cet appareil n’a pas de voix en français. Le texte reste à lire.", "This device has no English voice. The text is here to read.") }
    SentenceText { text: root.say("Votre poids change dans la journée.", "Your weight changes during the day.") }
    SentenceText { reading: true; text: root.say("Pesez-vous chaque matin, au lever.", "Weigh yourself each morning, when you get up.") }
    SentenceText { text: root.say("Notez le chiffre.", "Record the number.") }
    WatchLine { }
}
