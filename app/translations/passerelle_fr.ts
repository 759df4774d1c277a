<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CallScreen</name>
    <message>
        <source>Call this number</source>
        <extracomment>Title of the page that shows a number, on a device that cannot telephone.</extracomment>
        <translation>Appelez ce numéro</translation>
    </message>
    <message>
        <source>Text this number</source>
        <extracomment>Title of the page that shows a number, on a device that cannot send a text message.</extracomment>
        <translation>Envoyez un SMS à ce numéro</translation>
    </message>
    <message>
        <source>This device cannot call. Use a telephone.</source>
        <extracomment>Under a telephone number, on a device that cannot telephone.</extracomment>
        <translation>Cet appareil ne téléphone pas. Prenez un téléphone.</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Life-threatening emergency. %1</source>
        <extracomment>Screen reader, before the title of the card that says when to call 15 or 112.</extracomment>
        <translation>Urgence vitale. %1</translation>
    </message>
</context>
<context>
    <name>ComfortChoices</name>
    <message>
        <source>Text size</source>
        <extracomment>Comfort settings: heading above the text sizes</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>Comfort settings: usual text size</extracomment>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Comfort settings: large text</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <extracomment>Comfort settings: very large text</extracomment>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>Comfort settings: the largest text</extracomment>
        <translation>La plus grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Comfort settings: heading above the colours</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Comfort settings: light colours</extracomment>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Comfort settings: dark colours</extracomment>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <extracomment>Comfort settings: black on white, the strongest contrast</extracomment>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Still screen, nothing moves</source>
        <extracomment>Comfort settings: stops animations</extracomment>
        <translation>Écran fixe, rien ne bouge</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Comfort</source>
        <extracomment>Title of the comfort page</extracomment>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with the first start</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ConfirmPersonPage</name>
    <message>
        <source>Are you %1?</source>
        <extracomment>Asked after pairing; %1 is a first and a family name</extracomment>
        <translation>Vous êtes %1&#xa0;?</translation>
    </message>
    <message>
        <source>If it is not you, press No and call your nurse.</source>
        <extracomment>Under the question</extracomment>
        <translation>Si ce n’est pas vous, appuyez sur Non. Puis appelez votre infirmière.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer: that is not me</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, that is me</source>
        <extracomment>Answer: that is me</extracomment>
        <translation>Oui, c’est moi</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Correct</source>
        <extracomment>Beside a dose that was recorded: takes it back.</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Do not double. If unsure, call the pharmacist.</source>
        <extracomment>Always under the medicines of one hour.</extracomment>
        <translation>Ne doublez pas. En cas de doute, appelez le pharmacien.</translation>
    </message>
</context>
<context>
    <name>EmergencyPill</name>
    <message>
        <source>Emergency</source>
        <extracomment>Pill at the top right of every patient screen. It opens the page &quot;When to call?&quot;.</extracomment>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>When to call, and whom</source>
        <extracomment>What a screen reader adds to the Emergency pill.</extracomment>
        <translation>Quand appeler, et qui</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>a scale</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>une balance</translation>
    </message>
    <message>
        <source>a thermometer</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>un thermomètre</translation>
    </message>
    <message>
        <source>sugar</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>du sucre</translation>
    </message>
    <message>
        <source>a mirror</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>un miroir</translation>
    </message>
    <message>
        <source>a glucose meter</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>un lecteur de glycémie</translation>
    </message>
    <message>
        <source>test strips</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>des bandelettes</translation>
    </message>
    <message>
        <source>an insulin pen</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>un stylo à insuline</translation>
    </message>
    <message>
        <source>needles</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>des aiguilles</translation>
    </message>
    <message>
        <source>an inhaler</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>un inhalateur</translation>
    </message>
    <message>
        <source>a spacer</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>une chambre d’inhalation</translation>
    </message>
    <message>
        <source>oxygen</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>de l’oxygène</translation>
    </message>
    <message>
        <source>an oximeter</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>un oxymètre</translation>
    </message>
    <message>
        <source>crutches</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>des béquilles</translation>
    </message>
    <message>
        <source>an ice pack</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>une poche de froid</translation>
    </message>
    <message>
        <source>a long shoe horn</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>un chausse-pied long</translation>
    </message>
    <message>
        <source>a long grabber</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>une pince longue</translation>
    </message>
    <message>
        <source>a pill box</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>un pilulier</translation>
    </message>
    <message>
        <source>a calendar</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>un calendrier</translation>
    </message>
    <message>
        <source>a phone</source>
        <extracomment>Equipment at home, inside a sentence</extracomment>
        <translation>un téléphone</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing is erased. Your entries are still in the file.</source>
        <extracomment>Recovery page: what is safe when the database does not open</extracomment>
        <translation>Rien n’est effacé. Vos notes sont toujours dans le fichier.</translation>
    </message>
    <message>
        <source>Call your team or the person who helps you with this device.</source>
        <extracomment>Recovery page: what to do</extracomment>
        <translation>Appelez votre équipe, ou la personne qui vous aide avec cet appareil.</translation>
    </message>
    <message>
        <source>This app is older than your data.</source>
        <extracomment>Recovery page: title, file written by a later version</extracomment>
        <translation>Cette application est plus ancienne que vos données.</translation>
    </message>
    <message>
        <source>Install the latest version of Passerelle, then open it again.</source>
        <extracomment>Recovery page: what to do</extracomment>
        <translation>Installez la dernière version de Passerelle, puis ouvrez-la.</translation>
    </message>
    <message>
        <source>This device is full.</source>
        <extracomment>Recovery page: title, no room on the device</extracomment>
        <translation>Cet appareil est plein.</translation>
    </message>
    <message>
        <source>Remove photos or apps you no longer need. Then press Try again.</source>
        <extracomment>Recovery page: what to do</extracomment>
        <translation>Supprimez des photos ou des applications inutiles. Puis appuyez sur Réessayer.</translation>
    </message>
    <message>
        <source>Passerelle is already open.</source>
        <extracomment>Recovery page: title, another copy of the app holds the file</extracomment>
        <translation>L’application est déjà ouverte.</translation>
    </message>
    <message>
        <source>Close the other window. Then press Try again.</source>
        <extracomment>Recovery page: what to do</extracomment>
        <translation>Fermez l’autre fenêtre. Puis appuyez sur Réessayer.</translation>
    </message>
    <message>
        <source>Your data is locked and its key does not open it.</source>
        <extracomment>Recovery page: title, the key does not open the file</extracomment>
        <translation>Vos données sont verrouillées. Leur clé ne les ouvre pas.</translation>
    </message>
    <message>
        <source>A file that is not ours stands in the place of your data.</source>
        <extracomment>Recovery page: title, a plain file stands where the encrypted one should be</extracomment>
        <translation>Un autre fichier a pris la place de vos données.</translation>
    </message>
    <message>
        <source>It was not opened and not changed.</source>
        <extracomment>Recovery page: what is safe</extracomment>
        <translation>Il n’a été ni ouvert ni modifié.</translation>
    </message>
    <message>
        <source>Your data cannot be read.</source>
        <extracomment>Recovery page: title, the file is damaged</extracomment>
        <translation>L’application ne peut pas lire vos données.</translation>
    </message>
    <message numerus="yes">
        <source>These 6 digits are not right. Check them with your nurse. %n tries left.</source>
        <extracomment>Pairing: the six-digit code is wrong; %n tries are left</extracomment>
        <translation>
            <numerusform>Ces 6&#xa0;chiffres ne sont pas bons. Vérifiez-les avec votre infirmière. Il reste %n&#xa0;essai.</numerusform>
            <numerusform>Ces 6&#xa0;chiffres ne sont pas bons. Vérifiez-les avec votre infirmière. Il reste %n&#xa0;essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>These 6 digits are not right. Check them with your nurse.</source>
        <extracomment>Pairing: the six-digit code is wrong</extracomment>
        <translation>Ces 6&#xa0;chiffres ne sont pas bons. Vérifiez-les avec votre infirmière.</translation>
    </message>
    <message>
        <source>This code is too old. Ask your nurse for a new one.</source>
        <extracomment>Pairing: the code is too old</extracomment>
        <translation>Ce code est trop ancien. Demandez-en un autre à votre infirmière.</translation>
    </message>
    <message>
        <source>This code was already used. Ask your nurse for a new one.</source>
        <extracomment>Pairing: the code was used before</extracomment>
        <translation>Ce code a déjà servi. Demandez-en un autre à votre infirmière.</translation>
    </message>
    <message>
        <source>Too many tries with this code. Ask your nurse for a new one.</source>
        <extracomment>Pairing: too many wrong tries</extracomment>
        <translation>Trop d’essais avec ce code. Demandez-en un autre à votre infirmière.</translation>
    </message>
    <message>
        <source>This code is not known. Check each letter on your sheet.</source>
        <extracomment>Pairing: nobody gave this code</extracomment>
        <translation>Ce code est inconnu. Vérifiez chaque lettre sur votre feuille.</translation>
    </message>
    <message>
        <source>The name or the password is not right. Type them again.</source>
        <extracomment>Professional sign-in</extracomment>
        <translation>L’identifiant ou le mot de passe n’est pas bon. Tapez-les à nouveau.</translation>
    </message>
    <message>
        <source>The code has 8 letters or digits, and the second one 6 digits. Check them on your sheet.</source>
        <extracomment>Pairing: what was typed cannot be a code</extracomment>
        <translation>Le premier code a 8&#xa0;lettres ou chiffres. Le second a 6&#xa0;chiffres. Vérifiez-les.</translation>
    </message>
    <message>
        <source>The centre is busy. Try again in a minute.</source>
        <extracomment>Pairing: the hub asks to wait</extracomment>
        <translation>Le centre est très occupé. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The centre does not answer. Check the internet connection, then try again.</source>
        <extracomment>Pairing: no network</extracomment>
        <translation>Le centre ne répond pas. Vérifiez la connexion internet, puis réessayez.</translation>
    </message>
    <message>
        <source>This address did not prove that it is your centre. Nothing was sent. Tell your nurse.</source>
        <extracomment>Pairing: TLS identity not proven</extracomment>
        <translation>Rien ne prouve que cette adresse est celle de votre centre. Rien n’est parti. Prévenez votre infirmière.</translation>
    </message>
    <message>
        <source>This address is not a Passerelle centre. Check it with your nurse.</source>
        <extracomment>Pairing: something else answers at the address</extracomment>
        <translation>Cette adresse n’est pas celle d’un centre Passerelle. Vérifiez-la avec votre infirmière.</translation>
    </message>
    <message>
        <source>This device could not keep the connection. Make some room on it, then try again.</source>
        <extracomment>Pairing: the session could not be kept</extracomment>
        <translation>Cet appareil n’a pas pu garder la connexion. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Not saved: this device is full. Make some room, then press Save again.</source>
        <extracomment>Beside the Save button: no room on the device</extracomment>
        <translation>Pas enregistré&#xa0;: cet appareil est plein. Libérez de la place, puis appuyez sur Enregistrer.</translation>
    </message>
    <message>
        <source>Not saved yet. Press Save again. If it fails again, call your team.</source>
        <extracomment>Beside the Save button: the entry could not be kept</extracomment>
        <translation>Pas encore enregistré. Appuyez encore sur Enregistrer. Si cela continue, appelez votre équipe.</translation>
    </message>
    <message>
        <source>No internet. Everything is kept on this device.</source>
        <extracomment>Banner: no connection</extracomment>
        <translation>Sans internet. Tout est gardé sur cet appareil.</translation>
    </message>
    <message>
        <source>This device is no longer linked to your centre. Everything is kept. Ask for a new code.</source>
        <extracomment>Banner: the session was ended by the team</extracomment>
        <translation>Cet appareil n’est plus relié à votre centre. Tout est gardé. Demandez un nouveau code.</translation>
    </message>
    <message>
        <source>Your centre did not prove who it is. Nothing was sent, everything is kept.</source>
        <extracomment>Banner: the hub did not prove who it is</extracomment>
        <translation>Votre centre n’a pas prouvé son identité. Rien n’est parti, tout est gardé.</translation>
    </message>
    <message>
        <source>Not sent yet. Everything is kept on this device, and it will be tried again.</source>
        <extracomment>Banner: any other failure of the exchange</extracomment>
        <translation>Pas encore envoyé. Tout est gardé sur cet appareil. L’application va réessayer.</translation>
    </message>
</context>
<context>
    <name>FollowUpText</name>
    <message>
        <source>See now</source>
        <extracomment>How pressing a patient is, beside the name; also the title of a group</extracomment>
        <translation>À voir maintenant</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>How pressing a patient is, beside the name; also the title of a group</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <extracomment>How pressing a patient is, beside the name; also the title of a group</extracomment>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>How pressing a patient is, beside the name; also the title of a group</extracomment>
        <translation>On ne sait pas</translation>
    </message>
    <message>
        <source>A question has waited too long, since %1</source>
        <extracomment>Why to open a patient; %1 is a moment such as &quot;Monday 3 March at 2:20pm&quot;</extracomment>
        <translation>Question sans réponse depuis trop longtemps&#xa0;: %1</translation>
    </message>
    <message>
        <source>A question waits for an answer, since %1</source>
        <extracomment>Why to open a patient; %1 is a moment such as &quot;yesterday at 2:20pm&quot;</extracomment>
        <translation>Question sans réponse depuis %1</translation>
    </message>
    <message>
        <source>Safety, to look at again: %1</source>
        <extracomment>Why to open a patient; %1 is a list of things to know for one&apos;s safety</extracomment>
        <translation>Sécurité, à revoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing received since %1</source>
        <extracomment>Why to open a patient; %1 is a moment</extracomment>
        <translation>Rien reçu depuis %1</translation>
    </message>
    <message>
        <source>Path sent %1, nothing received yet</source>
        <extracomment>Why to open a patient; %1 is a moment</extracomment>
        <translation>Parcours envoyé %1, rien reçu depuis</translation>
    </message>
    <message>
        <source>No path yet</source>
        <extracomment>Why to open a patient: nobody has sent a path</extracomment>
        <translation>Pas encore de parcours</translation>
    </message>
    <message>
        <source>%1/%2 declared doses</source>
        <extracomment>Doses of the last days; %1 of %2 were declared</extracomment>
        <translation>%1/%2 prises déclarées</translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <extracomment>Doses of the last days, after &quot;12/14 declared doses&quot;</extracomment>
        <translation>
            <numerusform>%n&#xa0;pas prise</numerusform>
            <numerusform>%n&#xa0;pas prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <extracomment>Doses of the last days, after &quot;12/14 declared doses&quot;: nobody declared anything about them</extracomment>
        <translation>
            <numerusform>%n&#xa0;inconnue</numerusform>
            <numerusform>%n&#xa0;inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety %1/%2</source>
        <extracomment>Safety competences mastered, of those in the path</extracomment>
        <translation>Sécurité %1/%2</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <extracomment>Worklist and patient page: this patient&apos;s device has sent nothing so far</extracomment>
        <translation>Rien reçu pour l’instant</translation>
    </message>
    <message>
        <source>Last entry %1</source>
        <extracomment>Worklist and patient page; %1 is a moment such as &quot;today at 9:12am&quot;</extracomment>
        <translation>Dernière saisie %1</translation>
    </message>
    <message>
        <source>the patient</source>
        <extracomment>Who entered something, when the name is not known</extracomment>
        <translation>le patient</translation>
    </message>
    <message>
        <source>a carer</source>
        <extracomment>Who entered something, when the name is not known</extracomment>
        <translation>un aidant</translation>
    </message>
    <message>
        <source>the team</source>
        <extracomment>Who entered something, when the name is not known</extracomment>
        <translation>l’équipe</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>There are two versions. Which one do you keep? The other stays visible.</source>
        <extracomment>A goal was written in two places at the same time; both follow.</extracomment>
        <translation>Il y a deux versions. Laquelle gardez-vous&#xa0;? L’autre reste visible.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <extracomment>Of two versions of a goal: keeps the one above this button.</extracomment>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>Puts a goal away; it stays readable and can be taken up again.</extracomment>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <extracomment>Takes up a goal that was put away.</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Earlier words (%n)</source>
        <extracomment>Folded list of what was written before in a goal; %n versions</extracomment>
        <translation>
            <numerusform>Mots d’avant (%n)</numerusform>
            <numerusform>Mots d’avant (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <extracomment>Opens the words of a goal, to write them another way.</extracomment>
        <translation>Réécrire</translation>
    </message>
</context>
<context>
    <name>HelloPage</name>
    <message>
        <source>Hello.</source>
        <extracomment>First page, greeting</extracomment>
        <translation>Bonjour.</translation>
    </message>
    <message>
        <source>Your nurse gave you a sheet with a code.</source>
        <extracomment>First page: where the code comes from</extracomment>
        <translation>Votre infirmière vous a donné une feuille avec un code.</translation>
    </message>
    <message>
        <source>There is no account to create.</source>
        <extracomment>First page, below: reassurance</extracomment>
        <translation>Il n’y a pas de compte à créer.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <extracomment>First page, main button</extracomment>
        <translation>Taper le code</translation>
    </message>
    <message>
        <source>Comfort</source>
        <extracomment>First page: opens text size and colours</extracomment>
        <translation>Confort</translation>
    </message>
    <message>
        <source>I am a health professional</source>
        <extracomment>First page: way in for nurses and other professionals</extracomment>
        <translation>Accès soignants</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase</source>
        <extracomment>Keypad: accessible names of the key that removes the last digit, and of the decimal sign.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Virgule</translation>
    </message>
</context>
<context>
    <name>LearnLine</name>
    <message>
        <source>Safety</source>
        <extracomment>Beside a unit that matters for the patient&apos;s safety.</extracomment>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>LearnScreen</name>
    <message>
        <source>My path</source>
        <extracomment>Title of the page with the units to learn.</extracomment>
        <translation>Mon parcours</translation>
    </message>
    <message>
        <source>Write to her</source>
        <extracomment>Nothing has been sent yet: opens a message to the nurse.</extracomment>
        <translation>Lui écrire</translation>
    </message>
    <message>
        <source>Look for a word</source>
        <extracomment>Opens the page on which one looks for a word in the units</extracomment>
        <translation>Chercher un mot</translation>
    </message>
    <message>
        <source>My steps</source>
        <extracomment>Opens the page with the steps of the path, what one knows, and what changed.</extracomment>
        <translation>Mes étapes</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <extracomment>Opens the page with the person&apos;s goals in their own words.</extracomment>
        <translation>Ce qui compte pour moi</translation>
    </message>
</context>
<context>
    <name>LessonBlock</name>
    <message>
        <source>I remember</source>
        <extracomment>Callout of a unit: the idea to keep.</extracomment>
        <translation>Je retiens</translation>
    </message>
    <message>
        <source>When to call</source>
        <extracomment>Callout of a unit: when to call.</extracomment>
        <translation>Quand appeler</translation>
    </message>
    <message>
        <source>Do</source>
        <extracomment>Headings of the lists of what helps and of what to avoid.</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Do not</source>
        <extracomment>Headings of the lists of what helps and of what to avoid.</extracomment>
        <translation>À ne pas faire</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Under the meaning of a word: hides it.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Passerelle</source>
        <extracomment>Title of the window</extracomment>
        <translation>Passerelle</translation>
    </message>
</context>
<context>
    <name>MeasureEntryScreen</name>
    <message>
        <source>Save</source>
        <extracomment>Keeps the measure that was written.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <extracomment>Correcting a measure: takes it back without another in its place.</extracomment>
        <translation>Retirer cette valeur</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Answer to &quot;You wrote 7.24 kg. Is that right?&quot;: goes back to the field.</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to &quot;You wrote 7.24 kg. Is that right?&quot;.</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>After a measure was kept: goes back to where one came from.</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>MeasuresScreen</name>
    <message>
        <source>Measures</source>
        <extracomment>Title of the page of measures, and its place in the bottom bar.</extracomment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <extracomment>Opens the page where a measure is written; %1 is its name, such as Weight.</extracomment>
        <translation>Noter&#xa0;: %1</translation>
    </message>
    <message>
        <source>When to call</source>
        <extracomment>On an alert about a measure: opens the page &quot;When to call?&quot;.</extracomment>
        <translation>Quand appeler</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Period of the chart.</extracomment>
        <translation>7&#xa0;jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Period of the chart.</extracomment>
        <translation>30&#xa0;jours</translation>
    </message>
    <message>
        <source>? means no value that day.</source>
        <extracomment>Under the chart: what the mark of a gap means.</extracomment>
        <translation>«&#xa0;?&#xa0;»&#xa0;: pas de mesure ce jour-là.</translation>
    </message>
    <message>
        <source>Correct the last value</source>
        <extracomment>Under the table of measures: changes the newest one or takes it back.</extracomment>
        <translation>Corriger la dernière</translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>Taken</source>
        <extracomment>The two answers about a dose.</extracomment>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>The two answers about a dose.</extracomment>
        <translation>Pas pris</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>Menu</source>
        <extracomment>Title of the page that lists the main places, and the button that opens it.</extracomment>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>My question</source>
        <extracomment>Title of the page where a message is written.</extracomment>
        <translation>Ma question</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Sends the message to the team.</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Your message</source>
        <extracomment>Name of the field of a message.</extracomment>
        <translation>Votre message</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>No message yet. What you write appears in the patient&apos;s app.</source>
        <extracomment>The messages of a patient when there are none.</extracomment>
        <translation>Pas encore de message. Le patient lit vos messages dans son application.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <extracomment>Label of the field where the nurse answers.</extracomment>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Patients are told: an answer in about 2 working days.</source>
        <extracomment>Under the label of the answer: the promise patients read as well.</extracomment>
        <translation>Les patients lisent&#xa0;: réponse en 2&#xa0;jours ouvrés environ.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <extracomment>Sends the answer to a patient.</extracomment>
        <translation>Envoyer la réponse</translation>
    </message>
</context>
<context>
    <name>MyPathGoalsScreen</name>
    <message>
        <source>What matters to me</source>
        <extracomment>Title of the page with the person&apos;s goals in their own words.</extracomment>
        <translation>Ce qui compte pour moi</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Keeps what the person wrote about what matters to them.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <extracomment>Closes the field without keeping what was just written in it.</extracomment>
        <translation>Ne pas garder</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Opens a field for a new goal in the person&apos;s own words.</extracomment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>What would you like to be able to do?</source>
        <extracomment>Name of the field where the person writes what matters to them.</extracomment>
        <translation>Qu’aimeriez-vous pouvoir faire&#xa0;?</translation>
    </message>
    <message>
        <source>For example: walk to the market with my granddaughter.</source>
        <extracomment>Example under the field of a goal.</extracomment>
        <translation>Par exemple&#xa0;: marcher jusqu’au marché avec ma petite-fille.</translation>
    </message>
    <message>
        <source>Your goals, in your words. Every wording stays.</source>
        <extracomment>Above the goals of a person.</extracomment>
        <translation>Vos objectifs, avec vos mots. Tout ce que vous écrivez reste.</translation>
    </message>
</context>
<context>
    <name>MyPathScreen</name>
    <message>
        <source>My steps</source>
        <extracomment>Title of the page with the steps of the path, what one knows, and what changed.</extracomment>
        <translation>Mes étapes</translation>
    </message>
    <message>
        <source>What I know</source>
        <extracomment>Title above what there is to know, each with where the person stands.</extracomment>
        <translation>Ce que je sais</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Title above what changed in the path.</extracomment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Why the path changed; %1 is what the nurse wrote</extracomment>
        <translation>Pourquoi&#xa0;? %1</translation>
    </message>
    <message>
        <source>What I said</source>
        <extracomment>Title above the answers that were spoken and lie on this device.</extracomment>
        <translation>Ce que j’ai dit</translation>
    </message>
    <message>
        <source>These recordings stay on this device, locked. Listen to them with your nurse.</source>
        <extracomment>Above the answers that were spoken: they are not sent to anybody.</extracomment>
        <translation>Ces enregistrements restent sur cet appareil, protégés. Écoutez-les avec votre infirmière.</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Main places</source>
        <extracomment>Accessible name of the bottom bar and of the side rail.</extracomment>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Bottom bar at large text: opens the list of the main places.</extracomment>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Main places</source>
        <extracomment>Accessible name of the bottom bar and of the side rail.</extracomment>
        <translation>Menu principal</translation>
    </message>
</context>
<context>
    <name>NursePage</name>
    <message>
        <source>Back</source>
        <extracomment>Top of a page: goes back to the page before.</extracomment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>NurseShell</name>
    <message>
        <source>Patients</source>
        <extracomment>A place of the professional side: the list of patients.</extracomment>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Opens the settings: text size, colours, language, account.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Asks the centre for news now, and sends what waits.</extracomment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Choose a patient to see their path, measures and messages.</source>
        <extracomment>Beside the list of patients, before one is chosen.</extracomment>
        <translation>Choisissez un patient pour voir son parcours, ses mesures et ses messages.</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>No internet. Everything is kept on this device.</source>
        <extracomment>Grey line when there is no internet: nothing is lost.</extracomment>
        <translation>Sans internet. Tout est gardé sur cet appareil.</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>Screen reader, a step to put in order: its text, its place, how many there are.</extracomment>
        <translation>%1, %2&#xa0;sur&#xa0;%3</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Putting steps in order: moves this step one place earlier.</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Putting steps in order: moves this step one place later.</extracomment>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>PSwitch</name>
    <message>
        <source>Yes</source>
        <extracomment>State of a setting, beside its switch.</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>PTextField</name>
    <message>
        <source>Hide</source>
        <extracomment>Button beside a password field: shows or hides what is typed.</extracomment>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>PackText</name>
    <message>
        <source>Reason given: %1</source>
        <extracomment>After why a content pack is not shown; %1 is what those who withdrew it wrote</extracomment>
        <translation>Motif donné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody has signed this content</source>
        <extracomment>Why a content pack is not shown</extracomment>
        <translation>Personne n’a signé ce contenu</translation>
    </message>
    <message>
        <source>This content is signed by somebody this device does not know</source>
        <extracomment>Why a content pack is not shown</extracomment>
        <translation>Ce contenu est signé par quelqu’un que cet appareil ne connaît pas</translation>
    </message>
    <message>
        <source>This content is damaged, or was changed after it was signed</source>
        <extracomment>Why a content pack is not shown</extracomment>
        <translation>Ce contenu est abîmé, ou il a été modifié après sa signature</translation>
    </message>
    <message>
        <source>This content was withdrawn on %1</source>
        <extracomment>Why a content pack is not shown; %1 is a day</extracomment>
        <translation>Ce contenu a été retiré le %1</translation>
    </message>
    <message>
        <source>The signature of %1 was withdrawn on %2</source>
        <extracomment>Why a content pack is not shown; %1 is an organisation, %2 a day</extracomment>
        <translation>La signature de %1 a été retirée le %2</translation>
    </message>
    <message>
        <source>The signature of %1 does not count today, its limit is %2</source>
        <extracomment>Why a content pack is not shown; %1 is an organisation, %2 the day its signature begins or ends to count</extracomment>
        <translation>La signature de %1 ne compte pas aujourd’hui, sa limite est le %2</translation>
    </message>
    <message>
        <source>The sources of this content were to be read again by %1</source>
        <extracomment>Why a content pack is not shown; %1 is a day</extracomment>
        <translation>Les sources de ce contenu devaient être relues avant le %1</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <extracomment>A content pack that is shown; %1 is an organisation</extracomment>
        <translation>Signé par %1</translation>
    </message>
    <message>
        <source>%1 is installed. %2. It is shown from the next start on.</source>
        <extracomment>After installing a content pack; %1 is its name and version, %2 &quot;Signed by …&quot;</extracomment>
        <translation>%1 est installé. %2. Il sera affiché au prochain démarrage.</translation>
    </message>
    <message>
        <source>%1 is installed already. Nothing was changed.</source>
        <extracomment>Installing a content pack; %1 is its name and version</extracomment>
        <translation>%1 est déjà installé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Not installed: the file is damaged or is not a content pack. Get it again from where it came from.</source>
        <extracomment>Installing a content pack</extracomment>
        <translation>Non installé&#xa0;: le fichier est abîmé ou n’est pas un contenu Passerelle. Demandez-le de nouveau à qui vous l’a donné.</translation>
    </message>
    <message>
        <source>Not installed: there are faults in %1. Send the lines below to its author.</source>
        <extracomment>Installing a content pack; %1 is its name and version</extracomment>
        <translation>Non installé&#xa0;: il y a des fautes dans %1. Envoyez les lignes ci-dessous à son auteur.</translation>
    </message>
    <message>
        <source>%1 is not installed. %2.</source>
        <extracomment>Installing a content pack; %1 is its name and version, %2 why it is not trusted</extracomment>
        <translation>%1 n’est pas installé. %2.</translation>
    </message>
    <message>
        <source>Not installed: %1 is older than version %2, which is there. Add --allow-older to go back to it.</source>
        <extracomment>Installing a content pack; %1 is its name and version, %2 the version there is. --allow-older is to be typed as it is</extracomment>
        <translation>Non installé&#xa0;: %1 est plus ancien que la version %2, déjà là. Ajoutez --allow-older pour y revenir.</translation>
    </message>
    <message>
        <source>Not installed: there is %1 already, with other words in it. Ask its author for a new version number.</source>
        <extracomment>Installing a content pack; %1 is its name and version</extracomment>
        <translation>Non installé&#xa0;: il y a déjà %1, avec d’autres textes. Demandez à son auteur un nouveau numéro de version.</translation>
    </message>
    <message>
        <source>Not installed: this device could not keep it. What was there is unchanged. Make some room, then try again.</source>
        <extracomment>Installing a content pack</extracomment>
        <translation>Non installé&#xa0;: cet appareil n’a pas pu le garder. Ce qui était là n’a pas changé. Faites de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>The list of trust was not imported. What was there is unchanged.</source>
        <extracomment>Importing the list of those whose content packs are believed</extracomment>
        <translation>La liste de confiance n’a pas été importée. Ce qui était là n’a pas changé.</translation>
    </message>
    <message numerus="yes">
        <source>The list of trust now has %n keys.</source>
        <extracomment>After importing the list of those whose content packs are believed; %n keys are on it</extracomment>
        <translation>
            <numerusform>La liste de confiance a maintenant %n clé.</numerusform>
            <numerusform>La liste de confiance a maintenant %n clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list that was there could not be read: it was set aside. Import it again if you have a copy.</source>
        <extracomment>After importing the list: the one before was damaged and lies in another file</extracomment>
        <translation>La liste d’avant était illisible&#xa0;: elle a été mise de côté. Importez-la de nouveau si vous en avez une copie.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <extracomment>Removing a content pack; %1 is its short name</extracomment>
        <translation>%1 n’a pas pu être retiré.</translation>
    </message>
    <message>
        <source>%1 is no longer installed.</source>
        <extracomment>After removing a content pack; %1 is its short name</extracomment>
        <translation>%1 n’est plus installé.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Header of a page: goes back to the page before.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Header of a page: leaves what was being done.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PairCodePage</name>
    <message>
        <source>Your code</source>
        <extracomment>Title of the page where the code is typed</extracomment>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Type the code on your sheet</source>
        <extracomment>Label of the field for the eight characters</extracomment>
        <translation>Tapez le code de votre feuille</translation>
    </message>
    <message>
        <source>8 letters or digits. Small or capital letters, it does not matter.</source>
        <extracomment>Help under the label</extracomment>
        <translation>8&#xa0;lettres ou chiffres. Majuscules ou minuscules, peu importe.</translation>
    </message>
    <message>
        <source>Type the 8 letters or digits of your sheet.</source>
        <extracomment>Beside the field, when characters are missing</extracomment>
        <translation>Tapez les 8&#xa0;lettres ou chiffres de votre feuille.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on to the second code</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PairDigitsPage</name>
    <message>
        <source>6 digits</source>
        <extracomment>Title of the page where the second code is typed</extracomment>
        <translation>6&#xa0;chiffres</translation>
    </message>
    <message>
        <source>Type the 6 digits your nurse tells you</source>
        <extracomment>Label of the field for the six digits</extracomment>
        <translation>Tapez les 6&#xa0;chiffres que dit votre infirmière</translation>
    </message>
    <message>
        <source>Address of your centre</source>
        <extracomment>Label of the field for the address of the centre, when it is not known</extracomment>
        <translation>Adresse internet de votre centre</translation>
    </message>
    <message>
        <source>It is written on your sheet.</source>
        <extracomment>Help under the label</extracomment>
        <translation>Elle est écrite sur votre feuille.</translation>
    </message>
    <message>
        <source>The code is sent to %1.</source>
        <extracomment>Which server will receive the code; %1 is its address</extracomment>
        <translation>Le code est envoyé à %1.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button: links this device; the second text shows while it waits</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Link this device</source>
        <translation>Relier cet appareil</translation>
    </message>
</context>
<context>
    <name>PairingScreen</name>
    <message>
        <source>Open Passerelle on the patient&apos;s device, then follow these two steps.</source>
        <extracomment>Pairing page, under the title.</extracomment>
        <translation>Ouvrez Passerelle sur l’appareil du patient. Puis suivez ces deux étapes.</translation>
    </message>
    <message>
        <source>Asking the centre for a code…</source>
        <extracomment>Pairing page, while the centre makes a code.</extracomment>
        <translation>Demande d’un code au centre…</translation>
    </message>
    <message>
        <source>This code has ended. Ask for a new one.</source>
        <extracomment>Pairing page, after ten minutes.</extracomment>
        <translation>Ce code ne marche plus. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>1. Show this square, or read out the code</source>
        <extracomment>Pairing page, first step.</extracomment>
        <translation>1.&#xa0;Montrez ce carré, ou lisez le code</translation>
    </message>
    <message>
        <source>Square to scan</source>
        <extracomment>Screen reader: the QR code of the pairing page.</extracomment>
        <translation>Carré à scanner (QR code)</translation>
    </message>
    <message>
        <source>Code to type: %1</source>
        <extracomment>Screen reader: the short code of the pairing page; %1 is the code.</extracomment>
        <translation>Code à taper&#xa0;: %1</translation>
    </message>
    <message>
        <source>2. Say these 6 digits</source>
        <extracomment>Pairing page, second step.</extracomment>
        <translation>2.&#xa0;Dites ces 6&#xa0;chiffres</translation>
    </message>
    <message>
        <source>Digits to say: %1</source>
        <extracomment>Screen reader: the second code of the pairing page; %1 is six digits.</extracomment>
        <translation>Chiffres à dire&#xa0;: %1</translation>
    </message>
    <message>
        <source>“I give you six digits. Type them after the square. Nobody else needs them.” Do not write them beside the square.</source>
        <extracomment>Pairing page: what to say to the patient.</extracomment>
        <translation>«&#xa0;Je vous donne six chiffres. Tapez-les après le carré. Personne d’autre n’en a besoin.&#xa0;» Ne les écrivez pas à côté du carré.</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <extracomment>Pairing page: makes another code.</extracomment>
        <translation>Demander un code</translation>
    </message>
</context>
<context>
    <name>PathBuilderScreen</name>
    <message>
        <source>Send the path</source>
        <extracomment>Path builder: gives the path to the patient.</extracomment>
        <translation>Envoyer le parcours</translation>
    </message>
    <message>
        <source>Why the path changes</source>
        <extracomment>Path builder, when there is a path already: the patient reads what is written here.</extracomment>
        <translation>Raison du changement</translation>
    </message>
    <message>
        <source>In this order, and why</source>
        <extracomment>Path builder: above the units in the order they are learned.</extracomment>
        <translation>Dans cet ordre, et pourquoi</translation>
    </message>
    <message>
        <source>Two pieces of advice conflict</source>
        <extracomment>Path builder: title of the card that shows two conflicting pieces of advice with their sources.</extracomment>
        <translation>Deux conseils se contredisent</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <extracomment>Path builder: the units that are not in the path.</extracomment>
        <translation>Laissés de côté, et pourquoi</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Path builder: puts a unit that was left out into the path.</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>For these illnesses</source>
        <extracomment>Path builder: the packs of teaching the path is made from.</extracomment>
        <translation>Pour ces maladies</translation>
    </message>
    <message>
        <source>At home</source>
        <extracomment>Path builder: what is known of the patient&apos;s home.</extracomment>
        <translation>À la maison</translation>
    </message>
    <message>
        <source>Lives alone</source>
        <extracomment>Path builder, about the patient&apos;s home; answered by yes or no.</extracomment>
        <translation>Vit seul(e)</translation>
    </message>
    <message>
        <source>Has a scale</source>
        <extracomment>Path builder, about the patient&apos;s home; answered by yes or no.</extracomment>
        <translation>A une balance</translation>
    </message>
    <message>
        <source>Has a carer</source>
        <extracomment>Path builder, about the patient&apos;s home; answered by yes or no.</extracomment>
        <translation>A un aidant</translation>
    </message>
    <message>
        <source>Who does the daily care?</source>
        <extracomment>Path builder: question above three answers.</extracomment>
        <translation>Qui fait les soins de tous les jours&#xa0;?</translation>
    </message>
    <message>
        <source>The patient, alone</source>
        <extracomment>Path builder: who does the daily care.</extracomment>
        <translation>Le patient, sans aide</translation>
    </message>
    <message>
        <source>The patient, with help</source>
        <extracomment>Path builder: who does the daily care.</extracomment>
        <translation>Le patient, avec de l’aide</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>Path builder: who does the daily care.</extracomment>
        <translation>Une autre personne</translation>
    </message>
</context>
<context>
    <name>PathUnitCard</name>
    <message>
        <source>%1, %2 of %3. %4</source>
        <extracomment>Screen reader, a unit of the path: its title, its place, how many there are, why it is there.</extracomment>
        <translation>%1, %2&#xa0;sur&#xa0;%3. %4</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Putting units in order: moves this one earlier.</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Putting units in order: moves this one later.</extracomment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Path builder: takes a unit out of the path. It can be put back.</extracomment>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Propose a path</source>
        <extracomment>Button of the patient&apos;s page: opens the page where a path is made.</extracomment>
        <translation>Proposer un parcours</translation>
    </message>
    <message>
        <source>Change the path</source>
        <extracomment>Button of the patient&apos;s page: opens the page where the path is changed.</extracomment>
        <translation>Changer le parcours</translation>
    </message>
    <message>
        <source>Link a device</source>
        <extracomment>Button of the patient&apos;s page: makes a code for the patient&apos;s device.</extracomment>
        <translation>Relier un appareil</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Button beside a question of a patient: opens the messages.</extracomment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Button of the patient&apos;s page: opens the messages.</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Title of a card of the patient&apos;s page: the units the patient learns.</extracomment>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Last answers</source>
        <extracomment>Title of a card of the patient&apos;s page: the last answers to quizzes.</extracomment>
        <translation>Dernières réponses</translation>
    </message>
    <message>
        <source>Declared doses, 14 days</source>
        <extracomment>Title of a card of the patient&apos;s page.</extracomment>
        <translation>Prises déclarées, 14&#xa0;jours</translation>
    </message>
    <message>
        <source>Read and answer messages</source>
        <extracomment>Link to the messages on the patient&apos;s page.</extracomment>
        <translation>Lire et répondre</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>State of a unit on the patient&apos;s page</extracomment>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Quiz finished %1</source>
        <extracomment>State of a unit on the patient&apos;s page; %1 is a moment such as &quot;today at 8:05am&quot;</extracomment>
        <translation>Quiz terminé %1</translation>
    </message>
    <message>
        <source>Begun, last opened %1</source>
        <extracomment>State of a unit on the patient&apos;s page; %1 is a moment</extracomment>
        <translation>Commencé, dernière ouverture %1</translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <extracomment>Doses of one day</extracomment>
        <translation>
            <numerusform>%n&#xa0;prise</numerusform>
            <numerusform>%n&#xa0;prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <extracomment>Doses of one day</extracomment>
        <translation>
            <numerusform>%n&#xa0;pas prise</numerusform>
            <numerusform>%n&#xa0;pas prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <extracomment>Doses of one day: nobody declared anything about them</extracomment>
        <translation>
            <numerusform>%n&#xa0;inconnue</numerusform>
            <numerusform>%n&#xa0;inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>none due</source>
        <extracomment>Doses of one day</extracomment>
        <translation>aucune prise prévue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A day and its doses; %1 is a day such as &quot;Monday 3 March&quot;, %2 says what was declared</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>What became of an answer to a quiz question</extracomment>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Not quite</source>
        <extracomment>What became of an answer to a quiz question</extracomment>
        <translation>Pas tout à fait</translation>
    </message>
    <message>
        <source>To review</source>
        <extracomment>What became of an answer in the patient&apos;s own words: somebody has to read it</extracomment>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Did not know</source>
        <extracomment>What became of an answer to a quiz question: &quot;I don&apos;t know&quot; was chosen</extracomment>
        <translation>Ne savait pas</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <extracomment>State of a message: it is on this device only</extracomment>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sent (the server has it)</source>
        <extracomment>State of a message</extracomment>
        <translation>Envoyé (le serveur l’a)</translation>
    </message>
    <message>
        <source>Seen by %1 %2</source>
        <extracomment>State of a message; %1 is who opened it, %2 a moment</extracomment>
        <translation>Vu par %1 %2</translation>
    </message>
    <message>
        <source>Not gone yet. It is kept here.</source>
        <extracomment>State of a message: the centre refused it</extracomment>
        <translation>Pas encore parti. Gardé ici.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>State of a patient&apos;s message that nobody of the team has opened</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Post on the way of a message</extracomment>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Post on the way of a message</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Post on the way of a message</extracomment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Spoken answer. It is on the patient’s device only: listen to it together.</source>
        <extracomment>Instead of the words of an answer that was spoken: recordings are not sent</extracomment>
        <translation>Réponse parlée. Elle est sur l’appareil du patient seulement&#xa0;: à écouter ensemble.</translation>
    </message>
</context>
<context>
    <name>PatientRecord</name>
    <message>
        <source>Read again</source>
        <extracomment>Button on a unit that was finished: opens it again</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button on a unit that was read to its end: the questions are still to be answered</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume at page %1</source>
        <extracomment>Button on a unit that was begun; %1 is a page number</extracomment>
        <translation>Reprendre page&#xa0;%1</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button on a unit that was never opened</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>your team</source>
        <extracomment>Somebody of the team whose name is not on this device, in the middle of a sentence</extracomment>
        <translation>votre équipe</translation>
    </message>
    <message>
        <source>%1, by you</source>
        <extracomment>When and by whom something was recorded; %1 is a time such as 8:05am</extracomment>
        <translation>%1, par vous</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When and by whom something was recorded; %1 is a time such as 8:05am, %2 a name</extracomment>
        <translation>%1, par %2</translation>
    </message>
</context>
<context>
    <name>PatientShell</name>
    <message>
        <source>Today</source>
        <extracomment>Main place of a patient: the day.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>Main place of a patient: the units.</extracomment>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>Main place of a patient: weight and the like.</extracomment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Main place of a patient: the people who care for them.</extracomment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Foot of the rail: text size, language, this device.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>On the page that says that something could not be kept: goes back to it.</extracomment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PlanReasonText</name>
    <message>
        <source>Safety, not mastered yet.</source>
        <extracomment>Path builder, why a unit is proposed</extracomment>
        <translation>Sécurité, pas encore acquis.</translation>
    </message>
    <message>
        <source>Not known at the assessment.</source>
        <extracomment>Path builder, why a unit is proposed</extracomment>
        <translation>Pas connu lors du bilan.</translation>
    </message>
    <message>
        <source>Begun, not mastered yet.</source>
        <extracomment>Path builder, why a unit is proposed</extracomment>
        <translation>Commencé, pas encore acquis.</translation>
    </message>
    <message>
        <source>Not seen yet.</source>
        <extracomment>Path builder, why a unit is proposed</extracomment>
        <translation>Pas encore vu.</translation>
    </message>
    <message>
        <source>Needed before “%1”.</source>
        <extracomment>Path builder, why a unit is proposed or stands early; %1 is the title of another unit</extracomment>
        <translation>Nécessaire avant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Shared by several packs: learned once.</source>
        <extracomment>Path builder, why a unit is proposed</extracomment>
        <translation>Commun à plusieurs thèmes&#xa0;: appris une seule fois.</translation>
    </message>
    <message>
        <source>Already mastered, kept fresh.</source>
        <extracomment>Path builder, why a unit is proposed</extracomment>
        <translation>Déjà acquis, à entretenir.</translation>
    </message>
    <message>
        <source>Needs %1: provide it first.</source>
        <extracomment>Path builder, why a unit is proposed; %1 is equipment such as &quot;a scale&quot;</extracomment>
        <translation>Il faut %1&#xa0;: à fournir d’abord.</translation>
    </message>
    <message>
        <source>Somebody else does the care, and learns it.</source>
        <extracomment>Path builder, why a unit is proposed</extracomment>
        <translation>Une autre personne fait les soins et les apprend.</translation>
    </message>
    <message>
        <source>Written for a carer, and there is none.</source>
        <extracomment>Path builder, why a unit written for carers is proposed</extracomment>
        <translation>Écrit pour un aidant, mais il n’y en a pas.</translation>
    </message>
    <message>
        <source>Already mastered.</source>
        <extracomment>Path builder, why a unit is left out</extracomment>
        <translation>Déjà acquis.</translation>
    </message>
    <message>
        <source>Known at the assessment.</source>
        <extracomment>Path builder, why a unit is left out</extracomment>
        <translation>Connu lors du bilan.</translation>
    </message>
    <message>
        <source>No carer was named.</source>
        <extracomment>Path builder, why a unit is left out</extracomment>
        <translation>Aucun aidant indiqué.</translation>
    </message>
    <message>
        <source>There is not %1 at home.</source>
        <extracomment>Path builder, why a unit is left out; %1 is equipment such as &quot;a scale&quot;</extracomment>
        <translation>Il manque %1 à la maison.</translation>
    </message>
    <message>
        <source>For another illness.</source>
        <extracomment>Path builder, why a unit is left out</extracomment>
        <translation>Pour une autre maladie.</translation>
    </message>
    <message>
        <source>Taught by another pack.</source>
        <extracomment>Path builder, why a unit is left out</extracomment>
        <translation>Appris dans un autre thème.</translation>
    </message>
    <message>
        <source>Comes after “%1”.</source>
        <extracomment>Path builder, why a unit stands where it does; %1 is the title of another unit</extracomment>
        <translation>Vient après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Lives alone: nobody else would see the signs.</source>
        <extracomment>Path builder, why a unit stands early</extracomment>
        <translation>Vit seul(e)&#xa0;: personne d’autre ne verrait les signes.</translation>
    </message>
    <message>
        <source>Useful to anybody: add it when it is needed.</source>
        <extracomment>Path builder, why a unit is left out</extracomment>
        <translation>Utile à tous : à ajouter au besoin.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview of %1</source>
        <extracomment>Title of the window in which an author sees a pack; %1 is the folder of the pack</extracomment>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>Preview of a pack: one of the levels of a unit; %1 is its number</extracomment>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Comfort settings: light colours</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Comfort settings: dark colours</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <extracomment>Comfort settings: black on white, the strongest contrast</extracomment>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>Preview of a pack: heading above its units</extracomment>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Preview of a pack: beside a unit that teaches what keeps people safe</extracomment>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>QuizAnswers</name>
    <message>
        <source>Your answer</source>
        <extracomment>Name of the field where a number is answered.</extracomment>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <extracomment>Question: always the last answer.</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>QuizEnd</name>
    <message>
        <source>You know:</source>
        <extracomment>End of the questions: above the ideas the person answered right.</extracomment>
        <translation>Vous savez&#xa0;:</translation>
    </message>
    <message>
        <source>To look at again:</source>
        <extracomment>End of the questions: above the ideas that will come back.</extracomment>
        <translation>À revoir&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QuizRows</name>
    <message>
        <source>Right answer, chosen.</source>
        <extracomment>Under an answer that was rightly chosen, on a question with several right answers</extracomment>
        <translation>Bonne réponse, choisie.</translation>
    </message>
    <message>
        <source>Also right</source>
        <extracomment>Under a right answer that was not chosen, on a question with several</extracomment>
        <translation>Aussi une bonne réponse</translation>
    </message>
    <message>
        <source>The safest</source>
        <extracomment>Under the right answer of a question about safety</extracomment>
        <translation>Le plus sûr</translation>
    </message>
    <message>
        <source>The right answer</source>
        <extracomment>Under the right answer</extracomment>
        <translation>La bonne réponse</translation>
    </message>
    <message>
        <source>Your answer. %1</source>
        <extracomment>Under the answer the person gave; %1 says why it is not the right one</extracomment>
        <translation>Votre réponse. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>One step of an order; %1 is its place, %2 the step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You put it in place %1. %2</source>
        <extracomment>Under a step that the person put elsewhere; %1 is the place they gave it, %2 says where it belongs and why</extracomment>
        <translation>Vous l’avez mis en place %1. %2</translation>
    </message>
    <message>
        <source>In its place. %1</source>
        <extracomment>Under a step that the person put where it belongs, when other steps are elsewhere; %1 says why it is there</extracomment>
        <translation>À sa place. %1</translation>
    </message>
    <message>
        <source>Your order: %1</source>
        <extracomment>Above the right order: the order the person gave; %1 is &quot;1. Weigh myself, 2. Record my weight&quot;</extracomment>
        <translation>Votre ordre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>Finished</source>
        <extracomment>Header after the last question of a unit.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <extracomment>Question: always the last answer.</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>After a verdict: goes to the next question, or to the end.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have a question</source>
        <extracomment>Opens a message to the nurse about the question.</extracomment>
        <translation>J’ai une question</translation>
    </message>
    <message>
        <source>Back to today</source>
        <extracomment>End of the questions: goes back to the day.</extracomment>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>I remember</source>
        <extracomment>Card after a wrong answer about safety: the idea to keep.</extracomment>
        <translation>Je retiens</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>Reading</source>
        <extracomment>Read-aloud bar: the state while the voice reads, and the verb that starts it.</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Read-aloud bar: stops the voice, to go on later.</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <extracomment>Read-aloud bar: reads the sentence before once more.</extracomment>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>Read-aloud bar: a slower voice, on or off.</extracomment>
        <translation>Lent</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>For your safety.</source>
        <extracomment>Why a unit is in the path, after &quot;Why?&quot;</extracomment>
        <translation>Pour votre sécurité.</translation>
    </message>
    <message>
        <source>You wanted to look at it again.</source>
        <extracomment>Why a unit is in the path</extracomment>
        <translation>Vous vouliez le revoir.</translation>
    </message>
    <message>
        <source>You have begun it.</source>
        <extracomment>Why a unit is in the path</extracomment>
        <translation>Vous l’avez commencé.</translation>
    </message>
    <message>
        <source>It is new to you.</source>
        <extracomment>Why a unit is in the path</extracomment>
        <translation>C’est nouveau pour vous.</translation>
    </message>
    <message>
        <source>It prepares “%1”.</source>
        <extracomment>Why a unit is in the path; %1 is the title of another unit</extracomment>
        <translation>Il prépare «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It follows “%1”.</source>
        <extracomment>Why a unit stands where it does; %1 is the title of another unit</extracomment>
        <translation>Il suit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It serves several of your illnesses.</source>
        <extracomment>Why a unit is in the path</extracomment>
        <translation>Il sert pour plusieurs de vos maladies.</translation>
    </message>
    <message>
        <source>To keep it fresh.</source>
        <extracomment>Why a unit is in the path</extracomment>
        <translation>Pour le garder en mémoire.</translation>
    </message>
    <message>
        <source>Your team will help you find the equipment.</source>
        <extracomment>Why a unit is in the path; a scale or the like has to be found</extracomment>
        <translation>Votre équipe vous aide à trouver le matériel.</translation>
    </message>
    <message>
        <source>For the person who helps you.</source>
        <extracomment>Why a unit is in the path</extracomment>
        <translation>Pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>You live alone: you are the first to see the signs.</source>
        <extracomment>Why a unit stands where it does</extracomment>
        <translation>Il n’y a que vous à la maison&#xa0;: vous voyez les signes en premier.</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>One moment</source>
        <extracomment>Title of the page shown when the data cannot be opened</extracomment>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button of the recovery page</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Set the file aside and start anew</source>
        <extracomment>Button of the recovery page: begins with an empty file, the old one is kept</extracomment>
        <translation>Garder et recommencer</translation>
    </message>
    <message>
        <source>Call 15</source>
        <extracomment>Button that calls the emergency number</extracomment>
        <translation>Appeler le 15</translation>
    </message>
</context>
<context>
    <name>RedFlagsScreen</name>
    <message>
        <source>When to call?</source>
        <extracomment>Title of the page with the warning signs.</extracomment>
        <translation>Quand appeler&#xa0;?</translation>
    </message>
    <message>
        <source>Call 15 or 112 now if:</source>
        <extracomment>Card of the gravest signs: its title says when. 15 and 112 are emergency numbers.</extracomment>
        <translation>Appelez le 15 ou le 112 maintenant si&#xa0;:</translation>
    </message>
    <message>
        <source>Call 15</source>
        <extracomment>Button that calls the emergency number.</extracomment>
        <translation>Appeler le 15</translation>
    </message>
    <message>
        <source>You can’t hear or speak: text 114</source>
        <extracomment>Under the gravest card: 114 is the emergency number one can write to.</extracomment>
        <translation>Vous n’entendez pas ou ne parlez pas&#xa0;: SMS au 114</translation>
    </message>
    <message>
        <source>Call your team today if:</source>
        <extracomment>Card of the signs to report the same day.</extracomment>
        <translation>Appelez aujourd’hui l’équipe si&#xa0;:</translation>
    </message>
    <message>
        <source>Tell your nurse if:</source>
        <extracomment>Card of the signs to mention without hurry.</extracomment>
        <translation>Parlez-en à l’infirmière si&#xa0;:</translation>
    </message>
    <message>
        <source>Write my question</source>
        <extracomment>Opens a message to the nurse.</extracomment>
        <translation>Écrire ma question</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Reminders</source>
        <extracomment>Title of the card with questions that come back, so that one keeps what one knows.
----------
Screen reader, button of the reminders: what it starts.</extracomment>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Begins the questions that come back.</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Puts the questions that come back off, until tomorrow.</extracomment>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>today</source>
        <extracomment>Day of the next reminder</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>Day of the next reminder</extracomment>
        <translation>demain</translation>
    </message>
    <message>
        <source>Next reminder: %1.</source>
        <extracomment>When questions come back next; %1 is &quot;tomorrow&quot;, &quot;Thursday&quot; or &quot;Thursday 3 December&quot;</extracomment>
        <translation>Prochain rappel&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>We looked at it together %n days ago. Here it is again.</source>
        <extracomment>Why this question comes now: the last answer was not right; %n days</extracomment>
        <translation>
            <numerusform>Nous l’avons regardé ensemble il y a %n&#xa0;jour. Le voici de nouveau.</numerusform>
            <numerusform>Nous l’avons regardé ensemble il y a %n&#xa0;jours. Le voici de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It matters for your safety. You last saw it %n days ago.</source>
        <extracomment>Why this question comes now: it matters for safety; %n days</extracomment>
        <translation>
            <numerusform>C’est important pour votre sécurité. Vous l’avez vu il y a %n&#xa0;jour.</numerusform>
            <numerusform>C’est important pour votre sécurité. Vous l’avez vu il y a %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last saw it %n days ago. Coming back to it helps to keep it.</source>
        <extracomment>Why this question comes now; %n days</extracomment>
        <translation>
            <numerusform>Vous l’avez vu il y a %n&#xa0;jour. Y revenir aide à le retenir.</numerusform>
            <numerusform>Vous l’avez vu il y a %n&#xa0;jours. Y revenir aide à le retenir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%1 in %n days.</source>
        <extracomment>Why a rule is met; %1 is a difference such as &quot;+ 2.1 kg&quot;, %n the days it looks back</extracomment>
        <translation>
            <numerusform>%1 en %n&#xa0;jour.</numerusform>
            <numerusform>%1 en %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <extracomment>Where a rule comes from; %1 is the issuer of a document</extracomment>
        <translation>Source&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Look for a word</source>
        <extracomment>Title of the page on which one looks for a word</extracomment>
        <translation>Chercher un mot</translation>
    </message>
    <message>
        <source>A word: salt, breath, tablet…</source>
        <extracomment>Field of the search; the words are examples of what people look for</extracomment>
        <translation>Un mot : sel, souffle, comprimé…</translation>
    </message>
    <message>
        <source>Ask my team</source>
        <extracomment>Nothing has been found: opens a message to the team.</extracomment>
        <translation>Demander à mon équipe</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the settings page</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Settings: heading above the languages</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Exchange with your centre</source>
        <extracomment>Settings: heading above the state of the exchange with the centre</extracomment>
        <translation>Échanges avec votre centre</translation>
    </message>
    <message>
        <source>Send and receive now</source>
        <extracomment>Settings: starts an exchange with the centre</extracomment>
        <translation>Échanger maintenant</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Settings: heading above the notice on the teaching content</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Example content, not clinically validated. It does not replace your team&apos;s advice.</source>
        <extracomment>Settings: the teaching content is an example</extracomment>
        <translation>Contenu d’exemple, non validé cliniquement. Il ne remplace pas les conseils de votre équipe.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Health professional</source>
        <extracomment>Title of the professionals&apos; sign-in page</extracomment>
        <translation>Accès soignants</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field</extracomment>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of a field</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Address of your centre</source>
        <extracomment>Label of the field for the address of the centre</extracomment>
        <translation>Adresse internet de votre centre</translation>
    </message>
    <message>
        <source>You sign in at %1.</source>
        <extracomment>Which server will receive the password; %1 is its address</extracomment>
        <translation>Vous vous connectez à %1.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Button: signs in; the first text shows while it waits</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>SkipDoseScreen</name>
    <message>
        <source>Not taken</source>
        <extracomment>Title of the page about a dose that was not taken.</extracomment>
        <translation>Pas pris</translation>
    </message>
    <message>
        <source>Back to today</source>
        <extracomment>After a reason was given: goes back to the day.</extracomment>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <extracomment>Question about a dose that was not taken. Never a blame.</extracomment>
        <translation>Qu’est-ce qui vous a gêné&#xa0;?</translation>
    </message>
    <message>
        <source>It is recorded, for you and your nurse.</source>
        <extracomment>After a reason was given.</extracomment>
        <translation>C’est noté, pour vous et votre infirmière.</translation>
    </message>
    <message>
        <source>This may help you</source>
        <extracomment>On a card that opens a unit which may help with the reason given.</extracomment>
        <translation>Cela peut vous aider</translation>
    </message>
</context>
<context>
    <name>SpokenCard</name>
    <message>
        <source>Stop</source>
        <extracomment>Stops the playing of what the person said.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Plays what the person said.</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Deletes what the person said; asks first.
----------
Answer to &quot;Delete this recording?&quot;: it goes.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete this recording for good? Nobody will be able to listen to it.</source>
        <extracomment>Asks before what the person said is deleted.</extracomment>
        <translation>Effacer cet enregistrement pour toujours&#xa0;? Personne ne pourra plus l’écouter.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer to &quot;Delete this recording?&quot;: it stays.</extracomment>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>TeachBackAnswer</name>
    <message>
        <source>Speak</source>
        <extracomment>Question to answer in one&apos;s own words: answers by voice. Beside &quot;Write&quot;.</extracomment>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Question to answer in one&apos;s own words: answers by writing. Beside &quot;Speak&quot;.</extracomment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>In your words</source>
        <extracomment>Name of the field where the person explains in their own words.</extracomment>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Speak instead</source>
        <extracomment>Question to answer in one&apos;s own words: goes from writing to speaking.</extracomment>
        <translation>Parler plutôt</translation>
    </message>
    <message>
        <source>Write instead</source>
        <extracomment>Question to answer in one&apos;s own words: goes from speaking to writing.</extracomment>
        <translation>Écrire plutôt</translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>My team</source>
        <extracomment>Title of the page of the team.</extracomment>
        <translation>Mon équipe</translation>
    </message>
    <message>
        <source>Write to my team</source>
        <extracomment>Opens the page where a message to the team is written.</extracomment>
        <translation>Écrire à l’équipe</translation>
    </message>
    <message>
        <source>Who to call</source>
        <extracomment>Above the people of the team.</extracomment>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Last line of the team page: text size, language, this device.</extracomment>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <extracomment>Title of the page of the day, and its place in the bottom bar.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Write to her</source>
        <extracomment>Nothing has been sent yet: opens a message to the nurse.</extracomment>
        <translation>Lui écrire</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>Line on the day: questions that come back, so that one keeps what one knows.</extracomment>
        <translation>Rappels</translation>
    </message>
</context>
<context>
    <name>TwoWay</name>
    <message>
        <source>Yes</source>
        <extracomment>The two answers to a question about sharing or a setting.</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The two answers to a question about sharing or a setting.</extracomment>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>UnitScreen</name>
    <message>
        <source>Continue</source>
        <extracomment>Unit being read: goes to the next page.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have a question</source>
        <extracomment>Opens a message to the nurse about what is on the page.</extracomment>
        <translation>J’ai une question</translation>
    </message>
    <message>
        <source>It’s clear</source>
        <extracomment>Last page of a unit: the person goes on to its questions.</extracomment>
        <translation>C’est clair</translation>
    </message>
    <message>
        <source>What this word means</source>
        <extracomment>Screen reader, on a word of the page: what the button does.</extracomment>
        <translation>Le sens de ce mot</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>Unit being read: goes back one page.</extracomment>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Simpler</source>
        <extracomment>Unit being read: the same page in easier words.</extracomment>
        <translation>Plus simple</translation>
    </message>
    <message>
        <source>More detail</source>
        <extracomment>Unit being read: the same page with more detail.</extracomment>
        <translation>Plus de détails</translation>
    </message>
</context>
<context>
    <name>VoiceNote</name>
    <message>
        <source>Your spoken answer</source>
        <extracomment>Beside an answer that was spoken and kept.</extracomment>
        <translation>Votre réponse parlée</translation>
    </message>
    <message>
        <source>Begin to speak</source>
        <extracomment>Begins to record what the person says; the system may ask for the microphone.</extracomment>
        <translation>Commencer à parler</translation>
    </message>
    <message>
        <source>I have finished</source>
        <extracomment>Ends the recording of what the person says.</extracomment>
        <translation>J’ai fini</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops the playing of what the person said.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Plays what the person said.</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Forgets what was spoken and is not kept yet.</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Nobody is watching live. Emergency: 15 or 112.</source>
        <extracomment>Permanent line under every alert and message. 15 and 112 are the French and European emergency numbers.</extracomment>
        <translation>Personne ne surveille en direct. Urgence&#xa0;: 15&#xa0;ou 112.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>today at %1</source>
        <extracomment>A moment in a sentence; %1 is a time such as 8:05am</extracomment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <extracomment>A moment in a sentence; %1 is a time such as 8:05am</extracomment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A moment in a sentence; %1 is a day such as Monday 3 March, %2 a time</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <extracomment>Age of a patient, beside the name</extracomment>
        <translation>%1&#xa0;ans</translation>
    </message>
    <message>
        <source>out of 10</source>
        <extracomment>After a number from 0 to 10, as in 4 out of 10</extracomment>
        <translation>sur 10</translation>
    </message>
    <message>
        <source>per minute</source>
        <extracomment>After a number, as in 70 beats per minute</extracomment>
        <translation>par minute</translation>
    </message>
    <message>
        <source>steps</source>
        <extracomment>After the number of steps walked in a day</extracomment>
        <translation>pas</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number of days</extracomment>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>After a number of hours</extracomment>
        <translation>heures</translation>
    </message>
</context>
<context>
    <name>WorklistScreen</name>
    <message>
        <source>See first</source>
        <extracomment>Title of the list of patients: those with the greatest need come first.</extracomment>
        <translation>À voir d’abord</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Above the list of patients: ends the search by name.</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Above the list of patients: opens a field to search by name.</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of the field that searches the list of patients.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Screen reader, after the name of a patient: place in the list.</extracomment>
        <translation>%1&#xa0;sur&#xa0;%2</translation>
    </message>
    <message>
        <source>The patients of your team appear here after the first exchange with your centre.</source>
        <extracomment>The list of patients before the first exchange with the centre.</extracomment>
        <translation>Les patients de l’équipe s’affichent après le premier échange avec le centre.</translation>
    </message>
    <message>
        <source>No patient has this name. Write part of the name, or show all.</source>
        <extracomment>The list of patients after a search that found nobody.</extracomment>
        <translation>Aucun patient n’a ce nom. Écrivez une partie du nom, ou affichez tout.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Opens the settings: text size, colours, language, account.</extracomment>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>viewmodels::GoalsViewModel</name>
    <message>
        <source>Written by you, %1</source>
        <extracomment>Under a goal; %1 is a moment such as &quot;today at 8:05am&quot;</extracomment>
        <translation>Écrit par vous, %1</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <extracomment>Under a goal; %1 is a name, %2 a moment</extracomment>
        <translation>Écrit par %1, %2</translation>
    </message>
    <message>
        <source>Write what matters to you, in a few words.</source>
        <extracomment>Beside the empty field of a goal</extracomment>
        <translation>Écrivez ce qui compte pour vous, en quelques mots.</translation>
    </message>
</context>
<context>
    <name>viewmodels::MeasureEntryViewModel</name>
    <message>
        <source>in kilograms</source>
        <extracomment>Screen reader, after the name of a field such as Weight</extracomment>
        <translation>en kilogrammes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Under the field of a measure: the last value; %1 is a moment such as &quot;Yesterday at 8:05am&quot;, %2 a value with its unit</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>You wrote %1. Is that right?</source>
        <extracomment>Asked when a value is unlikely; %1 is the value with its unit</extracomment>
        <translation>Vous avez écrit %1. Est-ce juste&#xa0;?</translation>
    </message>
    <message>
        <source>Recorded: %1 at %2.</source>
        <extracomment>Said back after a measure was kept; %1 is a value with its unit, %2 a time such as 8:05am</extracomment>
        <translation>Noté&#xa0;: %1 à %2.</translation>
    </message>
    <message>
        <source>%1: write a number in %2, for example %3.</source>
        <extracomment>Beside a field that cannot be read; %1 is the name of a measure such as Weight, %2 a unit, %3 an example</extracomment>
        <translation>%1&#xa0;: écrivez un nombre en %2, par exemple %3.</translation>
    </message>
</context>
<context>
    <name>viewmodels::MeasuresViewModel</name>
    <message numerus="yes">
        <source>Nothing recorded in the last %n days.</source>
        <extracomment>Above an empty chart; %n days are shown</extracomment>
        <translation>
            <numerusform>Rien de noté sur %n&#xa0;jour.</numerusform>
            <numerusform>Rien de noté sur %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days: %1.</source>
        <extracomment>Above the chart when all values are alike; %1 is a value with its unit, %n the days shown</extracomment>
        <translation>
            <numerusform>Sur %n&#xa0;jour&#xa0;: %1.</numerusform>
            <numerusform>Sur %n&#xa0;jours&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days: %1 to %2.</source>
        <extracomment>Above the chart; %1 is the lowest number, %2 the highest with its unit, %n the days shown</extracomment>
        <translation>
            <numerusform>Sur %n&#xa0;jour&#xa0;: de %1 à %2.</numerusform>
            <numerusform>Sur %n&#xa0;jours&#xa0;: de %1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of %1 have a value.</source>
        <extracomment>Under the sentence of a chart: %n days have a value, of %1 shown</extracomment>
        <translation>
            <numerusform>%n&#xa0;jour&#xa0;sur&#xa0;%1 a une mesure.</numerusform>
            <numerusform>%n&#xa0;jours&#xa0;sur&#xa0;%1 ont une mesure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Heading of the column of days, above a table of measures</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>Heading of the column of times and authors, above a table of measures</extracomment>
        <translation>Noté</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>In a table of measures, a day without a value</extracomment>
        <translation>pas de mesure</translation>
    </message>
    <message>
        <source>Your nurse has not asked for a measure yet.</source>
        <extracomment>Measures page, before the nurse has sent anything to measure</extracomment>
        <translation>Votre infirmière n’a pas encore demandé de mesure.</translation>
    </message>
</context>
<context>
    <name>viewmodels::MyPathViewModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Who did something and when; %1 is a name, %2 a moment such as &quot;today at 8:05am&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Assessment with your nurse</source>
        <extracomment>First step of a path: the nurse and the patient look together at what is known and needed</extracomment>
        <translation>Bilan avec votre infirmière</translation>
    </message>
    <message>
        <source>The date is not written here.</source>
        <extracomment>Under a step of the path whose date nobody wrote down in the app</extracomment>
        <translation>La date n’est pas notée ici.</translation>
    </message>
    <message>
        <source>Path chosen together</source>
        <extracomment>Second step of a path: its units are chosen</extracomment>
        <translation>Parcours choisi ensemble</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>Third step of a path: its units are learnt</extracomment>
        <translation>Modules</translation>
    </message>
    <message>
        <source>%1 of %2 finished.</source>
        <extracomment>Under the step of the units; %1 finished, of %2</extracomment>
        <translation>%1&#xa0;sur&#xa0;%2 finis.</translation>
    </message>
    <message>
        <source>%1 The last one on %2.</source>
        <extracomment>Under the step of the units; %1 is &quot;2 of 5 finished.&quot;, %2 a day such as Saturday 21 November</extracomment>
        <translation>%1 Le dernier, %2.</translation>
    </message>
    <message>
        <source>Looking back together</source>
        <extracomment>Fourth step of a path: the nurse and the patient look together at what was learnt</extracomment>
        <translation>Faire le point ensemble</translation>
    </message>
    <message>
        <source>You choose the date with your nurse.</source>
        <extracomment>Under the last step of the path, which has no date yet</extracomment>
        <translation>Vous choisissez la date avec votre infirmière.</translation>
    </message>
    <message>
        <source>You know it</source>
        <extracomment>Beside something to know: the last answers about it were right</extracomment>
        <translation>Vous le savez</translation>
    </message>
    <message>
        <source>To look at again</source>
        <extracomment>Beside something to know: begun, and it will come back</extracomment>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Still to come</source>
        <extracomment>Beside something to know: no question about it has come yet</extracomment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Safety: %1 of %2</source>
        <extracomment>Counts what matters for safety; %1 known, %2 in all</extracomment>
        <translation>Sécurité&#xa0;: %1&#xa0;sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Everyday life: %1 of %2</source>
        <extracomment>Counts what there is to know besides safety; %1 known, %2 in all</extracomment>
        <translation>Vie de tous les jours&#xa0;: %1&#xa0;sur&#xa0;%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Title of a unit inside a sentence</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The path was sent.</source>
        <extracomment>List of the changes of a path: its first version</extracomment>
        <translation>Le parcours a été envoyé.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <extracomment>List of the changes of a path; %1 is a list of units</extracomment>
        <translation>Ajouté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Taken out: %1.</source>
        <extracomment>List of the changes of a path; %1 is a list of units</extracomment>
        <translation>Retiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The units are in another order.</source>
        <extracomment>List of the changes of a path</extracomment>
        <translation>Les modules sont dans un autre ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <extracomment>Link to the changes of the path; %n changes</extracomment>
        <translation>
            <numerusform>%n&#xa0;changement</numerusform>
            <numerusform>%n&#xa0;changements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <extracomment>Link to the changes of the path; %1 is &quot;2 changes&quot;, %2 a day such as Saturday 21 November</extracomment>
        <translation>%1, le dernier, %2</translation>
    </message>
    <message>
        <source>It cannot be played here.</source>
        <extracomment>A spoken answer that cannot be played on this device</extracomment>
        <translation>L’écoute n’est pas possible ici.</translation>
    </message>
</context>
<context>
    <name>viewmodels::PairingViewModel</name>
    <message>
        <source>Link the device of %1</source>
        <extracomment>Title of the page that shows a code; %1 is a patient, &quot;Mrs Durand&quot;</extracomment>
        <translation>Relier l’appareil de %1</translation>
    </message>
    <message>
        <source>This code works once, until %1.</source>
        <extracomment>Under the pairing code; %1 is a time such as 9:22am</extracomment>
        <translation>Ce code sert une seule fois, jusqu’à %1.</translation>
    </message>
    <message>
        <source>The centre does not answer. Check the internet connection, then ask for a code again.</source>
        <extracomment>Pairing page: no code could be made</extracomment>
        <translation>Le centre ne répond pas. Vérifiez la connexion internet, puis redemandez un code.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again, then ask for a code.</source>
        <extracomment>Pairing page: the professional&apos;s session has ended</extracomment>
        <translation>Votre session est terminée. Reconnectez-vous, puis demandez un code.</translation>
    </message>
    <message>
        <source>You are not in the team of this patient. Ask the person who manages the team.</source>
        <extracomment>Pairing page: the professional is not in this patient&apos;s team</extracomment>
        <translation>Vous n’êtes pas dans l’équipe de ce patient. Parlez-en à la personne qui gère l’équipe.</translation>
    </message>
    <message>
        <source>Your centre did not prove who it is. No code was made. Tell the person who manages it.</source>
        <extracomment>Pairing page: TLS identity not proven</extracomment>
        <translation>Votre centre n’a pas prouvé son identité. Aucun code n’est créé. Prévenez la personne qui le gère.</translation>
    </message>
    <message>
        <source>The centre could not make a code. Wait a minute, then ask again.</source>
        <extracomment>Pairing page: any other failure</extracomment>
        <translation>Le centre n’a pas pu créer de code. Attendez une minute, puis redemandez.</translation>
    </message>
</context>
<context>
    <name>viewmodels::PathBuilderViewModel</name>
    <message>
        <source>Path proposed to %1</source>
        <extracomment>Title of the page where a path is made; %1 is a patient, &quot;Mrs Durand&quot;</extracomment>
        <translation>Parcours proposé à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <extracomment>Path builder; %n units are in the path</extracomment>
        <translation>
            <numerusform>%n&#xa0;module</numerusform>
            <numerusform>%n&#xa0;modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>Path builder; how long the units take together</extracomment>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Example content, not clinically validated.</source>
        <extracomment>Under teaching material that no clinician has validated</extracomment>
        <translation>Contenu d’exemple, non validé cliniquement.</translation>
    </message>
    <message>
        <source>Two pieces of advice conflict. A doctor decides before the path is sent.</source>
        <extracomment>Path builder, beside the button that sends: why it cannot be sent</extracomment>
        <translation>Deux conseils se contredisent. Un médecin décide avant l’envoi du parcours.</translation>
    </message>
    <message>
        <source>Choose at least one unit.</source>
        <extracomment>Path builder, beside the button that sends: why it cannot be sent</extracomment>
        <translation>Choisissez au moins un module.</translation>
    </message>
    <message>
        <source>Write why the path changes. The patient reads it.</source>
        <extracomment>Path builder, beside the field for the reason of a change</extracomment>
        <translation>Écrivez pourquoi le parcours change. Le patient le lit.</translation>
    </message>
    <message>
        <source>Added by you.</source>
        <extracomment>Path builder, why a unit is in the path: the planner had left it out</extracomment>
        <translation>Ajouté par vous.</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <extracomment>Path builder, why a unit is left out</extracomment>
        <translation>Retiré par vous.</translation>
    </message>
</context>
<context>
    <name>viewmodels::PathViewModel</name>
    <message>
        <source>A unit for a later version of this app</source>
        <extracomment>A unit of the path that this version of the app does not have</extracomment>
        <translation>Module pour une version plus récente</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <extracomment>A unit whose questions were answered; %1 is a day such as Saturday 21 November</extracomment>
        <translation>Fait le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long a unit takes; %n minutes</extracomment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Why a unit is in the path; %1 is a sentence such as &quot;For your safety.&quot;</extracomment>
        <translation>Pourquoi&#xa0;? %1</translation>
    </message>
    <message>
        <source>Safety: %1 of %2</source>
        <extracomment>Counts what matters for safety; %1 learnt, %2 in all. No-break spaces keep the figures together.</extracomment>
        <translation>Sécurité&#xa0;: %1&#xa0;sur&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n still to learn.</source>
        <extracomment>Under the count of safety; %n things are still to be learnt</extracomment>
        <translation>
            <numerusform>Encore %n&#xa0;à apprendre.</numerusform>
            <numerusform>Encore %n&#xa0;à apprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>You know what matters most.</source>
        <extracomment>Under the count of safety when everything is learnt</extracomment>
        <translation>Vous savez l’essentiel.</translation>
    </message>
    <message>
        <source>Your nurse has not sent a path yet.</source>
        <extracomment>Learn page, before the nurse has sent anything</extracomment>
        <translation>Votre infirmière n’a pas encore envoyé de parcours.</translation>
    </message>
</context>
<context>
    <name>viewmodels::PatientPageViewModel</name>
    <message>
        <source>Born on %1</source>
        <extracomment>Identity of a patient; %1 is a date such as 12 April 1948</extracomment>
        <translation>Naissance le %1</translation>
    </message>
    <message>
        <source>woman</source>
        <extracomment>Identity of a patient, sex in the record</extracomment>
        <translation>femme</translation>
    </message>
    <message>
        <source>man</source>
        <extracomment>Identity of a patient, sex in the record</extracomment>
        <translation>homme</translation>
    </message>
    <message>
        <source>No path yet</source>
        <extracomment>Patient page, section of the path</extracomment>
        <translation>Pas encore de parcours</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <extracomment>Patient page, section of the path; %1 is a moment</extracomment>
        <translation>Envoyé %1</translation>
    </message>
    <message>
        <source>Safety: %1 of %2</source>
        <extracomment>Title of a card: safety competences mastered, of those in the path</extracomment>
        <translation>Sécurité&#xa0;: %1&#xa0;sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Still to master: %1.</source>
        <extracomment>Card about safety; %1 is a list of things to know</extracomment>
        <translation>Reste à acquérir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: no measure in 14 days</source>
        <extracomment>Title of the card of a measure without values; %1 is &quot;Weight&quot; or the like</extracomment>
        <translation>%1&#xa0;: pas de mesure en 14&#xa0;jours</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Title of the card of a measure; %1 is &quot;Weight&quot;, %2 &quot;72.4 kg&quot;, %3 a moment</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <extracomment>Under the chart: how many values there are</extracomment>
        <translation>
            <numerusform>%n&#xa0;mesure</numerusform>
            <numerusform>%n&#xa0;mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>14 days: from %1 to %2, %3. A “?” is a day without a measure.</source>
        <extracomment>Under the chart; %1 and %2 are the lowest and the highest value, %3 &quot;5 measures&quot;</extracomment>
        <translation>14&#xa0;jours&#xa0;: de %1 à %2, %3. «&#xa0;?&#xa0;»&#xa0;: jour sans mesure.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Head of a column in the table of measures</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <extracomment>Head of a column in the table of measures</extracomment>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>No dose to declare so far.</source>
        <extracomment>Card of the declared doses: nothing was due, or nothing was received yet</extracomment>
        <translation>Aucune prise à déclarer pour l’instant.</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <extracomment>Title of the page with the messages of one patient; %1 is &quot;Mrs Durand&quot;</extracomment>
        <translation>Messages avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Link to the messages of a patient: nobody has opened %n of them</extracomment>
        <translation>
            <numerusform>%n&#xa0;nouveau</numerusform>
            <numerusform>%n&#xa0;nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>No message yet</source>
        <extracomment>Link to the messages of a patient</extracomment>
        <translation>Pas encore de message</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <extracomment>Link to the messages of a patient; %1 is a moment</extracomment>
        <translation>Dernier message %1</translation>
    </message>
    <message>
        <source>Write your answer first.</source>
        <extracomment>Beside the field of an answer that was left empty</extracomment>
        <translation>Écrivez d’abord votre réponse.</translation>
    </message>
</context>
<context>
    <name>viewmodels::PreviewViewModel</name>
    <message>
        <source>Read at %1. Save a file, and it is read again.</source>
        <extracomment>Preview of a pack, for its author; %1 is a time</extracomment>
        <translation>Lu à %1. Enregistrez un fichier : il est relu.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before it can be shown.</source>
        <extracomment>Preview of a pack, for its author</extracomment>
        <translation>
            <numerusform>%n point à corriger avant de pouvoir l’afficher.</numerusform>
            <numerusform>%n points à corriger avant de pouvoir l’afficher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend. On screen: the pack as it was at %1.</source>
        <extracomment>Preview of a pack, for its author; %1 is a time</extracomment>
        <translation>
            <numerusform>%n point à corriger. À l’écran : le contenu tel qu’il était à %1.</numerusform>
            <numerusform>%n points à corriger. À l’écran : le contenu tel qu’il était à %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::QuestionViewModel</name>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>Header of the questions of a unit; %1 is the question, %2 how many there are</extracomment>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>Choose all the right answers.</source>
        <extracomment>Under a question with several right answers</extracomment>
        <translation>Choisissez toutes les bonnes réponses.</translation>
    </message>
    <message>
        <source>The arrows change the place.</source>
        <extracomment>Under a question where steps are put in order by two arrow buttons</extracomment>
        <translation>Changez l’ordre avec les flèches.</translation>
    </message>
    <message>
        <source>We are checking whether we explained well.</source>
        <extracomment>Above the field where the person explains in their own words: it is the teaching that is checked</extracomment>
        <translation>Nous vérifions si nous avons bien expliqué.</translation>
    </message>
    <message>
        <source>%1: now %2 of %3</source>
        <extracomment>After a step was moved: the step, its new place, how many there are</extracomment>
        <translation>%1&#xa0;: maintenant %2&#xa0;sur&#xa0;%3</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Question: shows whether the answer is right, and why</extracomment>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Keeps what was spoken; it stays on this device</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Sends what was written in the person&apos;s own words to the nurse</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Write a number in %1, for example %2.</source>
        <extracomment>Beside a number field that cannot be read; %1 is a unit such as kg</extracomment>
        <translation>Écrivez un nombre en %1, par exemple %2.</translation>
    </message>
    <message>
        <source>Write a few words, or press I don’t know.</source>
        <extracomment>Beside an empty field for the person&apos;s own words</extracomment>
        <translation>Écrivez quelques mots, ou appuyez sur Je ne sais pas.</translation>
    </message>
    <message>
        <source>Choose an answer, or press I don’t know.</source>
        <extracomment>Above the answers when none was chosen</extracomment>
        <translation>Choisissez une réponse, ou appuyez sur Je ne sais pas.</translation>
    </message>
    <message>
        <source>After the questions on “%1”, it would help to talk about it together.</source>
        <extracomment>Message the app writes to the nurse, seen by both, when answers about safety were not right; %1 is what is learnt</extracomment>
        <translation>Après les questions sur «&#xa0;%1&#xa0;», il serait utile d’en parler ensemble.</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>Verdict on an answer</extracomment>
        <translation>Bonne réponse.</translation>
    </message>
    <message>
        <source>Not quite. Here is why:</source>
        <extracomment>Verdict on an answer; the explanation follows</extracomment>
        <translation>Pas tout à fait. Voici pourquoi&#xa0;:</translation>
    </message>
    <message>
        <source>Let us look at it together:</source>
        <extracomment>After &quot;I don&apos;t know&quot;; the explanation follows</extracomment>
        <translation>Regardons cela ensemble&#xa0;:</translation>
    </message>
    <message>
        <source>Thank you. Your answer is kept on this device. Listen to it with your nurse.</source>
        <extracomment>After a spoken answer, which is not sent</extracomment>
        <translation>Merci. Votre réponse est gardée sur cet appareil. Écoutez-la avec votre infirmière.</translation>
    </message>
    <message>
        <source>Thank you. Your nurse will read your words.</source>
        <extracomment>After an answer in the person&apos;s own words</extracomment>
        <translation>Merci. Votre infirmière lira vos mots.</translation>
    </message>
    <message>
        <source>Your nurse will talk about it with you.</source>
        <extracomment>After several answers about safety that were not right</extracomment>
        <translation>Votre infirmière en parlera avec vous.</translation>
    </message>
    <message>
        <source>The right answer: %1</source>
        <extracomment>The right answer of a question about a number; %1 is a number with its unit</extracomment>
        <translation>La bonne réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The right order:</source>
        <extracomment>Above the steps in the right order, after checking</extracomment>
        <translation>Le bon ordre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>viewmodels::RedFlagsViewModel</name>
    <message>
        <source>Call the number your nurse gave you. It is not on this device yet.</source>
        <extracomment>Page &quot;When to call?&quot;: the device does not know the number of the team yet</extracomment>
        <translation>Appelez le numéro donné par votre infirmière. Il n’est pas encore sur cet appareil.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Page &quot;When to call?&quot;: whom to call the same day; %1 is a name, %2 a telephone number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Button that calls someone of the team; %1 is a name</extracomment>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Example content, not validated</source>
        <extracomment>Beside content that no professional has validated</extracomment>
        <translation>Contenu d’exemple, non validé</translation>
    </message>
    <message>
        <source>%1: these signs still hold, the lessons are not shown</source>
        <extracomment>Page &quot;When to call?&quot;: a pack whose lessons are not shown any more; %1 is its name and version</extracomment>
        <translation>%1&#xa0;: ces signes restent valables, les modules ne sont plus affichés</translation>
    </message>
</context>
<context>
    <name>viewmodels::ReviewViewModel</name>
    <message>
        <source>Reminders</source>
        <extracomment>Title of the page at the end of the questions that came back</extracomment>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Thank you. That was all.</source>
        <extracomment>End of the questions that came back, when no other will come</extracomment>
        <translation>Merci. C’est tout.</translation>
    </message>
    <message>
        <source>Thank you. %1</source>
        <extracomment>End of the questions that came back; %1 is &quot;Next reminder: Thursday.&quot;</extracomment>
        <translation>Merci. %1</translation>
    </message>
</context>
<context>
    <name>viewmodels::ReviewsViewModel</name>
    <message numerus="yes">
        <source>%n questions</source>
        <extracomment>How many questions come back; %n questions</extracomment>
        <translation>
            <numerusform>%n&#xa0;question</numerusform>
            <numerusform>%n&#xa0;questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>How long the questions take; %n minutes</extracomment>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A sitting of questions: &quot;2 questions, 1 minute&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>viewmodels::SearchViewModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>Above what a search found</extracomment>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try another word, or ask your team.</source>
        <extracomment>Search without result; %1 is what was typed</extracomment>
        <translation>Rien trouvé pour « %1 ». Essayez un autre mot, ou demandez à votre équipe.</translation>
    </message>
</context>
<context>
    <name>viewmodels::SyncViewModel</name>
    <message numerus="yes">
        <source>%n items waiting</source>
        <extracomment>Line about sending; %n things wait to be sent</extracomment>
        <translation>
            <numerusform>%n&#xa0;élément en attente</numerusform>
            <numerusform>%n&#xa0;éléments en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items refused by the centre</source>
        <extracomment>Line about sending; the centre refused %n things, which stay on the device</extracomment>
        <translation>
            <numerusform>%n&#xa0;élément refusé par le centre</numerusform>
            <numerusform>%n&#xa0;éléments refusés par le centre</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <extracomment>Line about sending; nothing waits</extracomment>
        <translation>À jour</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <extracomment>Line about sending; %1 is a moment such as &quot;today at 8:05am&quot;</extracomment>
        <translation>dernier échange %1</translation>
    </message>
    <message>
        <source>never sent yet</source>
        <extracomment>Line about sending; the device has never reached its centre</extracomment>
        <translation>pas encore d’envoi</translation>
    </message>
</context>
<context>
    <name>viewmodels::TeamViewModel</name>
    <message>
        <source>Call</source>
        <extracomment>Button beside someone of the team: calls them</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Button beside the nurse: opens the page where a message is written</extracomment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a message of the team; %1 is a name, %2 a moment such as &quot;yesterday at 2:20pm&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Passerelle, for you, %1</source>
        <extracomment>Above a message the app wrote to the nurse for the patient; %1 is a moment such as &quot;yesterday at 2:20pm&quot;</extracomment>
        <translation>Passerelle, pour vous, %1</translation>
    </message>
    <message>
        <source>My message, %1</source>
        <extracomment>Above a message the patient wrote; %1 is a moment such as &quot;yesterday at 2:20pm&quot;</extracomment>
        <translation>Mon message, %1</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>State of a message: it is kept on this device</extracomment>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>State of a message: the centre has it</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>State of a message: someone of the team opened it</extracomment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>State of a message: the team has answered</extracomment>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Waiting to send. It is kept on this device.</source>
        <extracomment>State of a message that is only on this device so far</extracomment>
        <translation>En attente d’envoi. Gardé sur cet appareil.</translation>
    </message>
    <message>
        <source>Not sent: the centre did not take it. Call your team.</source>
        <extracomment>State of a message the centre refused</extracomment>
        <translation>Pas envoyé&#xa0;: le centre ne l’a pas pris. Appelez votre équipe.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <extracomment>State of a message that the centre has and nobody has opened</extracomment>
        <translation>Répondu.</translation>
    </message>
    <message>
        <source>Sent. Not seen yet.</source>
        <translation>Envoyé. Pas encore vu.</translation>
    </message>
    <message>
        <source>Seen by %1 %2. Answered.</source>
        <extracomment>State of a message; %1 is who opened it, %2 a moment such as &quot;yesterday at 2:20pm&quot;</extracomment>
        <translation>Vu par %1 %2. Répondu.</translation>
    </message>
    <message>
        <source>Seen by %1 %2. No answer yet.</source>
        <extracomment>State of a message; %1 is who opened it, %2 a moment such as &quot;yesterday at 2:20pm&quot;</extracomment>
        <translation>Vu par %1 %2. Pas encore de réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages from %1</source>
        <extracomment>Today page: the team has written; %1 is a name, %n messages</extracomment>
        <translation>
            <numerusform>%n&#xa0;nouveau message, écrit par %1</numerusform>
            <numerusform>%n&#xa0;nouveaux messages, écrits par %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer in about 2 working days.</source>
        <extracomment>Above the field where a message is written: when an answer can be expected</extracomment>
        <translation>Réponse en 2&#xa0;jours ouvrés environ.</translation>
    </message>
    <message>
        <source>The names of your team will come here after the first exchange with your centre.</source>
        <extracomment>Team page, before the device has received who cares for the patient</extracomment>
        <translation>Les noms de votre équipe arriveront au premier échange avec le centre.</translation>
    </message>
    <message>
        <source>About: %1</source>
        <extracomment>Above the field where a message is written; %1 is the title of a unit</extracomment>
        <translation>Sujet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write your question, then press Send.</source>
        <extracomment>Beside the empty field of a message</extracomment>
        <translation>Écrivez votre question, puis appuyez sur Envoyer.</translation>
    </message>
</context>
<context>
    <name>viewmodels::TodayViewModel</name>
    <message numerus="yes">
        <source>%n things to do.</source>
        <extracomment>Today page, beside the date</extracomment>
        <translation>
            <numerusform>%n&#xa0;chose à faire.</numerusform>
            <numerusform>%n&#xa0;choses à faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>All done for today.</source>
        <extracomment>Today page, beside the date, when nothing is open</extracomment>
        <translation>C’est tout pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Your nurse has not sent a path yet.</source>
        <extracomment>Today page, before the nurse has sent anything</extracomment>
        <translation>Votre infirmière n’a pas encore envoyé de parcours.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Button on a measure to make today: opens the page where it is written</extracomment>
        <translation>Noter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A measure made today; %1 its name, such as Weight, %2 its value with the unit</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <extracomment>A thing done today; %1 is a time and an author, such as &quot;7:40am, by you&quot;</extracomment>
        <translation>Fait à %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>Button beside something recorded: changes it or takes it back</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>Card of the medicines of one hour; %1 is a time such as 8am</extracomment>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Medicines of an hour long past about which nobody said anything: neither taken nor not taken
----------
A dose of an hour long past about which nobody said anything</extracomment>
        <translation>On ne sait pas</translation>
    </message>
    <message>
        <source>All taken (%1)</source>
        <extracomment>Button on the card of one hour; %1 counts the medicines</extracomment>
        <translation>Tout pris&#xa0;(%1)</translation>
    </message>
    <message>
        <source>Taken, recorded at %1</source>
        <extracomment>What was said of a dose; %1 is a time and an author, such as &quot;8:05am, by you&quot;</extracomment>
        <translation>Pris, noté à %1</translation>
    </message>
    <message>
        <source>Not taken, recorded at %1</source>
        <extracomment>What was said of a dose; %1 is a time and an author, such as &quot;8:05am, by you&quot;</extracomment>
        <translation>Pas pris, noté à %1</translation>
    </message>
    <message numerus="yes">
        <source>To read, %n min</source>
        <extracomment>A unit to learn today; %n minutes of reading</extracomment>
        <translation>
            <numerusform>À lire, %n&#xa0;min</numerusform>
            <numerusform>À lire, %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>I forgot</source>
        <extracomment>Why a dose was not taken, in the person&apos;s own voice</extracomment>
        <translation>Je n’y ai pas pensé</translation>
    </message>
    <message>
        <source>It makes me feel unwell</source>
        <extracomment>Why a dose was not taken</extracomment>
        <translation>Je me sens mal avec</translation>
    </message>
    <message>
        <source>I was not at home</source>
        <extracomment>Why a dose was not taken</extracomment>
        <translation>Je n’étais pas chez moi</translation>
    </message>
    <message>
        <source>There are too many to take</source>
        <extracomment>Why a dose was not taken</extracomment>
        <translation>Il y en a trop à prendre</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <extracomment>Why a dose was not taken: always the last answer</extracomment>
        <translation>Je préfère ne pas dire</translation>
    </message>
    <message>
        <source>I doubt that it helps me</source>
        <extracomment>Why a dose was not taken</extracomment>
        <translation>Je doute que ça m’aide</translation>
    </message>
    <message>
        <source>I have none left, or it costs too much</source>
        <extracomment>Why a dose was not taken</extracomment>
        <translation>Je n’en ai plus, ou c’est trop cher</translation>
    </message>
</context>
<context>
    <name>viewmodels::UnitViewModel</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Header of a unit being read; %1 is the page, %2 how many there are</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Example content, not validated</source>
        <extracomment>Under every page of a unit that no professional has validated</extracomment>
        <translation>Contenu d’exemple, non validé</translation>
    </message>
</context>
<context>
    <name>viewmodels::VoiceNoteViewModel</name>
    <message>
        <source>No microphone can be used here. You can write instead.</source>
        <extracomment>Answering by voice: the device has no microphone that the app can use</extracomment>
        <translation>Aucun micro n’est utilisable ici. Vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The microphone is not allowed. You can write instead.</source>
        <extracomment>Answering by voice: the person, or the device, did not allow the microphone</extracomment>
        <translation>Le micro n’est pas autorisé. Vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Nothing was heard. You can try again, or write.</source>
        <extracomment>Answering by voice: the recording held nothing</extracomment>
        <translation>Rien n’a été entendu. Essayez de nouveau, ou écrivez.</translation>
    </message>
    <message>
        <source>The time is full: 2 minutes at most. What you said is there.</source>
        <extracomment>Answering by voice: the longest time was reached and the recording ended by itself</extracomment>
        <translation>Le temps est plein&#xa0;: 2&#xa0;minutes au plus. Ce que vous avez dit est là.</translation>
    </message>
    <message>
        <source>The microphone went off. What you said before is there.</source>
        <extracomment>Answering by voice: the microphone was unplugged in the middle</extracomment>
        <translation>Le micro s’est arrêté. Ce que vous avez dit avant est là.</translation>
    </message>
    <message>
        <source>It cannot be played here. What you said is there.</source>
        <extracomment>Answering by voice: the recording cannot be played</extracomment>
        <translation>L’écoute n’est pas possible ici. Ce que vous avez dit est là.</translation>
    </message>
    <message>
        <source>I am listening. Speak as you would to somebody close.</source>
        <extracomment>Answering by voice, while recording</extracomment>
        <translation>J’écoute. Parlez comme à un proche.</translation>
    </message>
    <message>
        <source>You can listen again before you keep it.</source>
        <extracomment>Answering by voice, after recording: the person can listen before keeping it</extracomment>
        <translation>Vous pouvez réécouter avant de garder.</translation>
    </message>
    <message>
        <source>The microphone is on only while you speak, 2 minutes at most. What you say stays on this device, locked.</source>
        <extracomment>Answering by voice, before the microphone is used: why, how long, where it stays</extracomment>
        <translation>Le micro ne sert que pendant que vous parlez, 2&#xa0;minutes au plus. Vos paroles restent sur cet appareil, protégées.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Length of what was spoken; %1 seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Length of what was spoken; %1 minutes, %2 seconds</extracomment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
</context>
<context>
    <name>viewmodels::WorklistViewModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a group of patients; %1 is &quot;Today&quot; or the like, %2 how many there are</extracomment>
        <translation>%1&#xa0;(%2)</translation>
    </message>
    <message>
        <source>%1. %2 of %3 patients to see today.</source>
        <extracomment>Above the list of patients; %1 is a day, %2 how many need something, %3 how many there are</extracomment>
        <translation>%1. Patients à voir aujourd’hui&#xa0;: %2&#xa0;sur&#xa0;%3.</translation>
    </message>
</context>
</TS>
