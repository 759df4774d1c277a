<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AlertCards</name>
    <message>
        <source>I have read it</source>
        <extracomment>On a care card about a measure: it leaves the page of the day. The team still has it.
----------
On a card about a measure: it leaves the page of the day.</extracomment>
        <translation>J’ai lu</translation>
    </message>
</context>
<context>
    <name>AlertCare</name>
    <message>
        <source>Call&#xa0;15 or&#xa0;112</source>
        <extracomment>On a care card about a measure that is an emergency: opens the page &quot;When to call?&quot;.</extracomment>
        <translation>Appeler le&#xa0;15&#xa0;ou le&#xa0;112</translation>
    </message>
    <message>
        <source>No answer? Call&#xa0;15</source>
        <extracomment>Under a care card about a measure: the team does not answer, perhaps it is night.</extracomment>
        <translation>Pas de réponse&#xa0;? Appeler le&#xa0;15</translation>
    </message>
</context>
<context>
    <name>AlertPage</name>
    <message>
        <source>Why</source>
        <extracomment>Title of a card: on what an alert rests.</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <extracomment>Says that one has seen an alert: it is settled for the team.</extracomment>
        <translation>J’ai vu</translation>
    </message>
    <message>
        <source>Note for the team and the patient</source>
        <extracomment>Field beside &quot;Seen&quot;: what was done about an alert.</extracomment>
        <translation>Note pour l’équipe et le patient</translation>
    </message>
    <message>
        <source>The patient reads it too. For example: I call you tonight. Optional.</source>
        <extracomment>Under the label of the note about an alert.</extracomment>
        <translation>Le patient la lit aussi. Par exemple&#xa0;: je vous appelle ce soir. Facultatif.</translation>
    </message>
</context>
<context>
    <name>AlonePage</name>
    <message>
        <source>Start alone</source>
        <extracomment>Title of the page for somebody who begins without a team</extracomment>
        <translation>Commencer seul</translation>
    </message>
    <message>
        <source>What do you want to learn about?</source>
        <extracomment>Starting alone: the question</extracomment>
        <translation>Sur quoi voulez-vous apprendre&#xa0;?</translation>
    </message>
    <message>
        <source>Everything stays on this device. You can link a team later: nothing is lost.</source>
        <extracomment>Starting alone: where things stay</extracomment>
        <translation>Tout reste sur cet appareil. Vous pourrez relier une équipe plus tard&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>No nurse sees what you write here. This does not replace your doctor.</source>
        <extracomment>Starting alone: nobody reads along</extracomment>
        <translation>Aucune infirmière ne voit ce que vous notez ici. Cela ne remplace pas votre médecin.</translation>
    </message>
    <message>
        <source>Make my path</source>
        <extracomment>Starting alone: makes the path. The second text stands until something is chosen.</extracomment>
        <translation>Faire mon parcours</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <extracomment>Starting alone: nothing is chosen yet</extracomment>
        <translation>Choisissez au moins un sujet</translation>
    </message>
    <message>
        <source>Choose one of the two</source>
        <extracomment>Starting alone: what is chosen contradicts itself</extracomment>
        <translation>Choisissez l’un des deux</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>From my old device</source>
        <extracomment>Title of the page where what another device wrote arrives</extracomment>
        <translation>Depuis mon ancien appareil</translation>
    </message>
    <message>
        <source>On the old device, open Settings, then This device. It writes a file and shows a code.</source>
        <extracomment>Coming from another device: where the file and the code come from</extracomment>
        <translation>Sur l’ancien appareil, ouvrez les réglages, puis Cet appareil. Il écrit un fichier et montre un code.</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <extracomment>Coming from another device: label of the field for the name of the file</extracomment>
        <translation>Où est le fichier</translation>
    </message>
    <message>
        <source>Copy it here with a cable or a memory card.</source>
        <extracomment>Coming from another device: help under the label</extracomment>
        <translation>Copiez-le ici avec un câble ou une carte mémoire.</translation>
    </message>
    <message>
        <source>The code on the old device</source>
        <extracomment>Coming from another device: label of the field for the code</extracomment>
        <translation>Le code de l’ancien appareil</translation>
    </message>
    <message>
        <source>12 letters or digits.</source>
        <extracomment>Coming from another device: help under the label</extracomment>
        <translation>12 lettres ou chiffres.</translation>
    </message>
    <message>
        <source>Show the square (QR code)</source>
        <extracomment>Coming from another device: reads the square instead of typing the code</extracomment>
        <translation>Montrer le carré (QR code)</translation>
    </message>
    <message>
        <source>Your entries are arriving. Leave this device switched on.</source>
        <extracomment>Coming from another device: while the file is read</extracomment>
        <translation>Vos notes arrivent. Laissez cet appareil allumé.</translation>
    </message>
    <message>
        <source>Type these 6 digits on the old device. It then sends nothing more.</source>
        <extracomment>Coming from another device: what to do with the six digits below</extracomment>
        <translation>Tapez ces 6 chiffres sur l’ancien appareil. Ensuite, il n’envoie plus rien.</translation>
    </message>
    <message>
        <source>The code that locked the old device did not come along. You can choose one here, in the settings.</source>
        <extracomment>Coming from another device: the old code does not open the new one</extracomment>
        <translation>Le code qui fermait l’ancien appareil n’est pas venu avec. Vous pouvez en choisir un ici, dans les réglages.</translation>
    </message>
    <message>
        <source>Bring my entries here</source>
        <extracomment>Coming from another device: reads the file</extracomment>
        <translation>Apporter mes notes ici</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Coming from another device: all is here, opens the app</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>AssessmentCheck</name>
    <message>
        <source>Change</source>
        <extracomment>Shared assessment, read together: goes back to this part.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Read this to the patient</source>
        <extracomment>Above the words a professional reads to the patient before writing down the answer.</extracomment>
        <translation>À lire au patient</translation>
    </message>
    <message>
        <source>They take part</source>
        <extracomment>What the patient says about taking part in therapeutic education.</extracomment>
        <translation>Participe</translation>
    </message>
    <message>
        <source>They refuse</source>
        <extracomment>What the patient says about taking part in therapeutic education.</extracomment>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>They agree</source>
        <extracomment>What the patient says about the assessment that was read to them.</extracomment>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>They do not agree</source>
        <extracomment>What the patient says about the assessment that was read to them.</extracomment>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Finished versions (%1)</source>
        <extracomment>Shared assessment: opens the list of versions; %1 is how many there are.</extracomment>
        <translation>Versions terminées (%1)</translation>
    </message>
</context>
<context>
    <name>AssessmentGoals</name>
    <message>
        <source>Put away</source>
        <extracomment>Shared assessment: this goal no longer counts; it can be taken up again.</extracomment>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>A goal, in their words</source>
        <extracomment>Shared assessment: field for a goal, as the patient says it.</extracomment>
        <translation>Un but, avec ses mots</translation>
    </message>
    <message>
        <source>Add the goal</source>
        <extracomment>Shared assessment: keeps the goal that was written.</extracomment>
        <translation>Ajouter le but</translation>
    </message>
    <message>
        <source>How to learn best</source>
        <extracomment>Shared assessment: title above how teaching is given to this person.</extracomment>
        <translation>Pour bien apprendre</translation>
    </message>
    <message>
        <source>Reading a leaflet is… (may be skipped; the answer is not kept)</source>
        <extracomment>Shared assessment: an optional question; three answers follow. What is said is not kept.</extracomment>
        <translation>Lire une notice, c’est… (facultatif&#xa0;; la réponse n’est pas gardée)</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>Answer to &quot;Reading a leaflet is…&quot;</extracomment>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Sometimes hard</source>
        <extracomment>Answer to &quot;Reading a leaflet is…&quot;</extracomment>
        <translation>Parfois difficile</translation>
    </message>
    <message>
        <source>I prefer to listen</source>
        <extracomment>Answer to &quot;Reading a leaflet is…&quot;</extracomment>
        <translation>Je préfère écouter</translation>
    </message>
</context>
<context>
    <name>AssessmentKnowledge</name>
    <message>
        <source>I don’t know</source>
        <extracomment>Question: always the last answer.</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Next question</source>
        <extracomment>Shared assessment: the next question of the packs.</extracomment>
        <translation>Question suivante</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Open therapeutic education</source>
        <extracomment>Opens the page where the steps of therapeutic education are recorded.</extracomment>
        <translation>Ouvrir l’éducation thérapeutique</translation>
    </message>
    <message>
        <source>The assessment is finished.</source>
        <extracomment>Shared assessment: it was finished just now.</extracomment>
        <translation>Le bilan est terminé.</translation>
    </message>
    <message>
        <source>The team receives it. The path is proposed from what was said.</source>
        <extracomment>Shared assessment: it was finished just now; what comes next.</extracomment>
        <translation>L’équipe le reçoit. Le parcours est proposé à partir de ce qui a été dit.</translation>
    </message>
    <message>
        <source>Propose the path</source>
        <extracomment>Shared assessment, after its end: opens the page where the path is made.</extracomment>
        <translation>Proposer le parcours</translation>
    </message>
    <message>
        <source>%1. Here: %2. The other: %3.</source>
        <extracomment>Two versions of an assessment: what was asked, what is here, what the other one says.</extracomment>
        <translation>%1. Ici&#xa0;: %2. L’autre&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <extracomment>Of two versions, the one on this device stays in use. The other stays visible.</extracomment>
        <translation>Garder celle d’ici</translation>
    </message>
    <message>
        <source>Take the other</source>
        <extracomment>Of two versions, the other one is taken. What was here stays visible.</extracomment>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Neither is lost: both stay in the list of versions.</source>
        <extracomment>Under the choice between two versions.</extracomment>
        <translation>Rien n’est perdu&#xa0;: les deux restent dans la liste des versions.</translation>
    </message>
    <message>
        <source>In their words</source>
        <extracomment>Shared assessment: what the patient says, as they say it.</extracomment>
        <translation>Avec ses mots</translation>
    </message>
    <message>
        <source>Who helps (name, and who they are)</source>
        <extracomment>Shared assessment: the name of who helps, and who they are to the patient.</extracomment>
        <translation>Qui aide (nom et lien)</translation>
    </message>
    <message>
        <source>Day of the nursing assessment</source>
        <extracomment>Shared assessment: the day of the nursing assessment (BSI) that exists beside it.</extracomment>
        <translation>Jour du bilan de soins infirmiers</translation>
    </message>
    <message>
        <source>What this answer changes</source>
        <extracomment>Shared assessment: above what an answer changes in the path.</extracomment>
        <translation>Ce que cette réponse change</translation>
    </message>
    <message>
        <source>To go on</source>
        <extracomment>Shared assessment: above questions that help the patient go on.</extracomment>
        <translation>Pour relancer</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>Shared assessment: goes to the next part.</extracomment>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Not discussed today</source>
        <extracomment>Shared assessment: this part was not discussed; goes to the next one.</extracomment>
        <translation>Pas abordé aujourd’hui</translation>
    </message>
    <message>
        <source>Finish the assessment</source>
        <extracomment>Shared assessment: keeps it for the team.</extracomment>
        <translation>Terminer le bilan</translation>
    </message>
    <message>
        <source>Go through it again</source>
        <extracomment>Shared assessment: asks all parts again, as a year later. What was said stays until it is said anew.</extracomment>
        <translation>Refaire le bilan</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <extracomment>Shared assessment: gives up what is not finished, after a question.</extracomment>
        <translation>Supprimer ce brouillon</translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <extracomment>Question before a draft of an assessment is deleted.</extracomment>
        <translation>Supprimer ce brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>Goals and answered questions stay. What was finished before stays too.</source>
        <extracomment>Under the question before a draft of an assessment is deleted.</extracomment>
        <translation>Les buts et les réponses aux questions restent. Ce qui était déjà terminé reste aussi.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer: the draft of the assessment stays.</extracomment>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Answer: the draft of the assessment is deleted.</extracomment>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>AssessmentText</name>
    <message>
        <source>My illnesses</source>
        <extracomment>Shared assessment: name of a part, said by the patient</extracomment>
        <translation>Mes maladies</translation>
    </message>
    <message>
        <source>What I know</source>
        <extracomment>Shared assessment: name of a part, said by the patient</extracomment>
        <translation>Ce que je sais</translation>
    </message>
    <message>
        <source>Day to day</source>
        <extracomment>Shared assessment: name of a part, said by the patient</extracomment>
        <translation>Au quotidien</translation>
    </message>
    <message>
        <source>Around me</source>
        <extracomment>Shared assessment: name of a part, said by the patient</extracomment>
        <translation>Autour de moi</translation>
    </message>
    <message>
        <source>My goals</source>
        <extracomment>Shared assessment: name of a part, said by the patient</extracomment>
        <translation>Mes buts</translation>
    </message>
    <message>
        <source>Read together</source>
        <extracomment>Shared assessment: the last part, where all answers are read together</extracomment>
        <translation>Relire ensemble</translation>
    </message>
    <message>
        <source>What do you live with?</source>
        <extracomment>Shared assessment: the question a part begins with</extracomment>
        <translation>Avec quoi vivez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>What do you already know?</source>
        <extracomment>Shared assessment: the question a part begins with</extracomment>
        <translation>Que savez-vous déjà&#xa0;?</translation>
    </message>
    <message>
        <source>What do you do yourself?</source>
        <extracomment>Shared assessment: the question a part begins with</extracomment>
        <translation>Que faites-vous vous-même&#xa0;?</translation>
    </message>
    <message>
        <source>Who and what is around you?</source>
        <extracomment>Shared assessment: the question a part begins with</extracomment>
        <translation>Qui et quoi autour de vous&#xa0;?</translation>
    </message>
    <message>
        <source>What matters to you?</source>
        <extracomment>Shared assessment: the question a part begins with</extracomment>
        <translation>Qu’est-ce qui compte pour vous&#xa0;?</translation>
    </message>
    <message>
        <source>What we said today</source>
        <extracomment>Shared assessment: title of the last part</extracomment>
        <translation>Ce que nous avons dit</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <extracomment>Shared assessment: a question to go on with</extracomment>
        <translation>Quand cela a-t-il commencé&#xa0;?</translation>
    </message>
    <message>
        <source>What bothers you most?</source>
        <extracomment>Shared assessment: a question to go on with</extracomment>
        <translation>Qu’est-ce qui vous gêne le plus&#xa0;?</translation>
    </message>
    <message>
        <source>What did your doctor tell you?</source>
        <extracomment>Shared assessment: a question to go on with</extracomment>
        <translation>Que vous a dit votre médecin&#xa0;?</translation>
    </message>
    <message>
        <source>What worries you?</source>
        <extracomment>Shared assessment: a question to go on with</extracomment>
        <translation>Qu’est-ce qui vous inquiète&#xa0;?</translation>
    </message>
    <message>
        <source>How does a usual day go?</source>
        <extracomment>Shared assessment: a question to go on with</extracomment>
        <translation>Comment se passe une journée habituelle&#xa0;?</translation>
    </message>
    <message>
        <source>And when nobody is there?</source>
        <extracomment>Shared assessment: a question to go on with</extracomment>
        <translation>Et quand personne n’est là&#xa0;?</translation>
    </message>
    <message>
        <source>Whom do you call first?</source>
        <extracomment>Shared assessment: a question to go on with</extracomment>
        <translation>Qui appelez-vous en premier&#xa0;?</translation>
    </message>
    <message>
        <source>What is difficult at home?</source>
        <extracomment>Shared assessment: a question to go on with</extracomment>
        <translation>Qu’est-ce qui est difficile à la maison&#xa0;?</translation>
    </message>
    <message>
        <source>What would you like to do again?</source>
        <extracomment>Shared assessment: a question to go on with</extracomment>
        <translation>Qu’aimeriez-vous refaire&#xa0;?</translation>
    </message>
    <message>
        <source>What would be a good month?</source>
        <extracomment>Shared assessment: a question to go on with</extracomment>
        <translation>Ce serait quoi, un bon mois&#xa0;?</translation>
    </message>
    <message>
        <source>You live</source>
        <extracomment>Shared assessment: what is asked</extracomment>
        <translation>Vous vivez</translation>
    </message>
    <message>
        <source>Does somebody help you?</source>
        <extracomment>Shared assessment: what is asked</extracomment>
        <translation>Quelqu’un vous aide&#xa0;?</translation>
    </message>
    <message>
        <source>Who helps you?</source>
        <extracomment>Shared assessment: what is asked; the answer is a name and who it is</extracomment>
        <translation>Qui vous aide&#xa0;?</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <extracomment>Shared assessment: who does this in daily life</extracomment>
        <translation>Vos médicaments</translation>
    </message>
    <message>
        <source>Your measures, such as weight</source>
        <extracomment>Shared assessment: who does this in daily life; weight, blood pressure, blood sugar</extracomment>
        <translation>Vos mesures, comme le poids</translation>
    </message>
    <message>
        <source>Shopping and meals</source>
        <extracomment>Shared assessment: who does this in daily life</extracomment>
        <translation>Les courses et les repas</translation>
    </message>
    <message>
        <source>Moving about, at home and outside</source>
        <extracomment>Shared assessment: who does this in daily life</extracomment>
        <translation>Se déplacer, chez vous et dehors</translation>
    </message>
    <message>
        <source>Washing and dressing</source>
        <extracomment>Shared assessment: who does this in daily life</extracomment>
        <translation>La toilette et l’habillage</translation>
    </message>
    <message>
        <source>Appointments and papers</source>
        <extracomment>Shared assessment: who does this in daily life</extracomment>
        <translation>Les rendez-vous et les papiers</translation>
    </message>
    <message>
        <source>Texts are read aloud</source>
        <extracomment>Shared assessment: how teaching is given</extracomment>
        <translation>Les textes sont lus à voix haute</translation>
    </message>
    <message>
        <source>Short sentences, large letters</source>
        <extracomment>Shared assessment: how teaching is given</extracomment>
        <translation>Phrases courtes, grandes lettres</translation>
    </message>
    <message>
        <source>Somebody calls beside the app</source>
        <extracomment>Shared assessment: how teaching is given</extracomment>
        <translation>Quelqu’un appelle, en plus de l’application</translation>
    </message>
    <message>
        <source>Nursing assessment (BSI)</source>
        <extracomment>Shared assessment: the nursing assessment that exists beside it, of a liberal nurse (BSI in France)</extracomment>
        <translation>Bilan de soins infirmiers (BSI)</translation>
    </message>
    <message>
        <source>Day of the nursing assessment</source>
        <extracomment>Shared assessment: the date of the nursing assessment</extracomment>
        <translation>Jour du bilan de soins infirmiers</translation>
    </message>
    <message>
        <source>Alone</source>
        <extracomment>Shared assessment, answer to &quot;You live&quot;</extracomment>
        <translation>Seul(e)</translation>
    </message>
    <message>
        <source>With somebody</source>
        <extracomment>Shared assessment, answer to &quot;You live&quot;</extracomment>
        <translation>Avec quelqu’un</translation>
    </message>
    <message>
        <source>In a home</source>
        <extracomment>Shared assessment, answer to &quot;You live&quot;: a residence or a care home</extracomment>
        <translation>En résidence</translation>
    </message>
    <message>
        <source>Without help</source>
        <extracomment>Shared assessment: who does something in daily life</extracomment>
        <translation>Sans aide</translation>
    </message>
    <message>
        <source>With help</source>
        <extracomment>Shared assessment: who does something in daily life</extracomment>
        <translation>Avec de l’aide</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>Shared assessment: who does something in daily life</extracomment>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Shared assessment: an answer</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Shared assessment: an answer</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>Shared assessment: there is no nursing assessment (BSI) yet</extracomment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Light (BSA)</source>
        <extracomment>Shared assessment: level of the nursing assessment (BSI)</extracomment>
        <translation>Léger (BSA)</translation>
    </message>
    <message>
        <source>Intermediate (BSB)</source>
        <extracomment>Shared assessment: level of the nursing assessment (BSI)</extracomment>
        <translation>Intermédiaire (BSB)</translation>
    </message>
    <message>
        <source>Heavy (BSC)</source>
        <extracomment>Shared assessment: level of the nursing assessment (BSI)</extracomment>
        <translation>Lourd (BSC)</translation>
    </message>
    <message>
        <source>%1, in their words</source>
        <extracomment>Shared assessment: what the patient said, in their own words; %1 is a part such as &quot;Day to day&quot;</extracomment>
        <translation>%1, avec ses mots</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <extracomment>Shared assessment: an answer, when something was not spoken about</extracomment>
        <translation>Pas abordé</translation>
    </message>
    <message>
        <source>Is this what we said? Your team reads it and proposes your path from it. You may change it at any time.</source>
        <extracomment>Text people agree to, version assessment-1: never change it, add a version</extracomment>
        <translation>Est-ce bien ce que nous avons dit&#xa0;? Votre équipe le lit et vous propose un parcours. Vous pouvez le modifier à tout moment.</translation>
    </message>
</context>
<context>
    <name>AssessmentViewModel</name>
    <message>
        <source>“%1”</source>
        <extracomment>A title inside a sentence</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
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
    <name>CareProcessPage</name>
    <message>
        <source>Therapeutic education</source>
        <extracomment>Title of the page where the steps of therapeutic education are recorded.</extracomment>
        <translation>Éducation thérapeutique</translation>
    </message>
    <message>
        <source>Read this to the patient</source>
        <extracomment>Above the words a professional reads to the patient before writing down the answer.</extracomment>
        <translation>À lire au patient</translation>
    </message>
    <message>
        <source>How you met</source>
        <extracomment>Name of the choice: one to one, in a group, at a distance.</extracomment>
        <translation>Comment s’est passée la rencontre</translation>
    </message>
    <message>
        <source>The day it happened</source>
        <extracomment>Recording a step of therapeutic education: the day it happened.</extracomment>
        <translation>Le jour où cela s’est passé</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <extracomment>Recording a step of therapeutic education: words beside it.</extracomment>
        <translation>Note (facultatif)</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Keeps a step of therapeutic education.
----------
Title above what a professional may record now.</extracomment>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Do not record</source>
        <extracomment>Closes the form of a step; nothing is kept.</extracomment>
        <translation>Ne pas noter</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Title above what cannot be recorded yet, each with what comes first.</extracomment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <extracomment>Title above steps that were written apart and do not follow from the others.</extracomment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>These were written elsewhere and do not follow. They count for nothing, and stay here.</source>
        <extracomment>Above steps that were written apart and do not follow from the others.</extracomment>
        <translation>Ces étapes ont été notées ailleurs et ne suivent pas. Elles ne comptent pas, et restent ici.</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Title above all that was recorded, newest first.</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>CareText</name>
    <message>
        <source>Agreed to take part</source>
        <extracomment>Therapeutic education: a step</extracomment>
        <translation>Accepte de participer</translation>
    </message>
    <message>
        <source>Refused to take part</source>
        <extracomment>Therapeutic education: a step</extracomment>
        <translation>Refuse de participer</translation>
    </message>
    <message>
        <source>No longer takes part</source>
        <extracomment>Therapeutic education: a step</extracomment>
        <translation>Ne participe plus</translation>
    </message>
    <message>
        <source>Agreed to share with the team</source>
        <extracomment>Therapeutic education: a step</extracomment>
        <translation>Accepte le partage avec l’équipe</translation>
    </message>
    <message>
        <source>Refused to share with the team</source>
        <extracomment>Therapeutic education: a step</extracomment>
        <translation>Refuse le partage avec l’équipe</translation>
    </message>
    <message>
        <source>Shared assessment</source>
        <extracomment>Therapeutic education: a step, the term of the field (bilan éducatif partagé)</extracomment>
        <translation>Bilan éducatif partagé</translation>
    </message>
    <message>
        <source>Education plan agreed</source>
        <extracomment>Therapeutic education: a step</extracomment>
        <translation>Programme personnalisé convenu</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Therapeutic education: a step</extracomment>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Individual evaluation</source>
        <extracomment>Therapeutic education: a step</extracomment>
        <translation>Évaluation individuelle</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <extracomment>Therapeutic education: a step</extracomment>
        <translation>Point annuel</translation>
    </message>
    <message>
        <source>Handed over to a colleague</source>
        <extracomment>Therapeutic education: a step</extracomment>
        <translation>Relais à un collègue</translation>
    </message>
    <message>
        <source>Path closed</source>
        <extracomment>Therapeutic education: a step</extracomment>
        <translation>Parcours terminé</translation>
    </message>
    <message>
        <source>One to one</source>
        <extracomment>How a meeting was held</extracomment>
        <translation>En individuel</translation>
    </message>
    <message>
        <source>In a group</source>
        <extracomment>How a meeting was held</extracomment>
        <translation>En groupe</translation>
    </message>
    <message>
        <source>At a distance</source>
        <extracomment>How a meeting was held: by telephone or picture</extracomment>
        <translation>À distance</translation>
    </message>
    <message>
        <source>First ask the patient whether they take part.</source>
        <extracomment>Why a step cannot be recorded</extracomment>
        <translation>Demandez d’abord au patient s’il participe.</translation>
    </message>
    <message>
        <source>The patient takes part already.</source>
        <extracomment>Why a step cannot be recorded</extracomment>
        <translation>Le patient participe déjà.</translation>
    </message>
    <message>
        <source>The patient no longer takes part. They may come back at any time.</source>
        <extracomment>Why a step cannot be recorded</extracomment>
        <translation>Le patient ne participe plus. Il peut revenir à tout moment.</translation>
    </message>
    <message>
        <source>The patient refused. They may change their mind at any time.</source>
        <extracomment>Why a step cannot be recorded</extracomment>
        <translation>Le patient a refusé. Il peut changer d’avis à tout moment.</translation>
    </message>
    <message>
        <source>This path is closed. Another one begins when the patient agrees again.</source>
        <extracomment>Why a step cannot be recorded</extracomment>
        <translation>Ce parcours est terminé. Un autre commence quand le patient accepte à nouveau.</translation>
    </message>
    <message>
        <source>The shared assessment comes first.</source>
        <extracomment>Why a step cannot be recorded</extracomment>
        <translation>Le bilan éducatif partagé vient d’abord.</translation>
    </message>
    <message>
        <source>The plan agreed with the patient comes first.</source>
        <extracomment>Why a step cannot be recorded</extracomment>
        <translation>Le programme convenu avec le patient vient d’abord.</translation>
    </message>
    <message>
        <source>There has been no session to evaluate yet.</source>
        <extracomment>Why a step cannot be recorded</extracomment>
        <translation>Il n’y a pas encore eu de séance à évaluer.</translation>
    </message>
    <message>
        <source>The individual evaluation comes first.</source>
        <extracomment>Why a step cannot be recorded</extracomment>
        <translation>L’évaluation individuelle vient d’abord.</translation>
    </message>
    <message>
        <source>Two individual meetings come before the end.</source>
        <extracomment>Why a step cannot be recorded</extracomment>
        <translation>Deux rencontres individuelles viennent avant la fin.</translation>
    </message>
    <message>
        <source>Assessment and evaluation are one to one. Choose another way of meeting.</source>
        <extracomment>Why a step cannot be recorded</extracomment>
        <translation>Le bilan et l’évaluation se font en individuel. Choisissez une autre rencontre.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <extracomment>Why a step cannot be recorded</extracomment>
        <translation>Choisissez qui prend le relais.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Where therapeutic education stands</extracomment>
        <translation>Pas encore proposé</translation>
    </message>
    <message>
        <source>Refused, without consequence for care</source>
        <extracomment>Where therapeutic education stands</extracomment>
        <translation>Refusé, sans conséquence pour les soins</translation>
    </message>
    <message>
        <source>Agreed, assessment to come</source>
        <extracomment>Where therapeutic education stands</extracomment>
        <translation>Accepté, bilan à faire</translation>
    </message>
    <message>
        <source>Assessed, plan to agree</source>
        <extracomment>Where therapeutic education stands</extracomment>
        <translation>Bilan fait, programme à convenir</translation>
    </message>
    <message>
        <source>Planned, sessions to come</source>
        <extracomment>Where therapeutic education stands</extracomment>
        <translation>Programme convenu, séances à venir</translation>
    </message>
    <message>
        <source>In sessions</source>
        <extracomment>Where therapeutic education stands</extracomment>
        <translation>En séances</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <extracomment>Where therapeutic education stands</extracomment>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Where therapeutic education stands</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The patient no longer takes part</source>
        <extracomment>Where therapeutic education stands</extracomment>
        <translation>Le patient ne participe plus</translation>
    </message>
    <message>
        <source>Do you wish to take part in therapeutic education? You may refuse. You may stop at any time. Your care stays the same.</source>
        <extracomment>Text people agree to, version join-1: never change it, add a version</extracomment>
        <translation>Voulez-vous participer à une éducation thérapeutique&#xa0;? Vous pouvez refuser. Vous pouvez arrêter à tout moment. Vos soins restent les mêmes.</translation>
    </message>
    <message>
        <source>Do you agree that your team sees your measures, doses, answers and messages? You may change your mind at any time.</source>
        <extracomment>Text people agree to, version share-1: never change it, add a version</extracomment>
        <translation>Acceptez-vous que votre équipe voie vos mesures, vos prises, vos réponses et vos messages&#xa0;? Vous pouvez changer d’avis à tout moment.</translation>
    </message>
    <message>
        <source>Yes to taking part in therapeutic education</source>
        <extracomment>Ledger: what a person said about taking part in therapeutic education</extracomment>
        <translation>Oui à l’éducation thérapeutique</translation>
    </message>
    <message>
        <source>No to taking part in therapeutic education</source>
        <translation>Non à l’éducation thérapeutique</translation>
    </message>
    <message>
        <source>Stopped taking part in therapeutic education</source>
        <translation>Arrêt de l’éducation thérapeutique</translation>
    </message>
    <message>
        <source>Yes to sharing with the team</source>
        <extracomment>Ledger: what a person said about sharing</extracomment>
        <translation>Oui au partage avec l’équipe</translation>
    </message>
    <message>
        <source>No to sharing with the team</source>
        <translation>Non au partage avec l’équipe</translation>
    </message>
    <message>
        <source>%1 may help</source>
        <extracomment>Ledger: a person lets somebody help; %1 is a name</extracomment>
        <translation>%1 peut aider</translation>
    </message>
    <message>
        <source>%1 no longer helps</source>
        <extracomment>Ledger: a person no longer lets somebody help; %1 is a name</extracomment>
        <translation>%1 n’aide plus</translation>
    </message>
    <message>
        <source>One entry hidden from those who help</source>
        <extracomment>Ledger: one entry is kept from those who help</extracomment>
        <translation>Une note cachée à ceux qui aident</translation>
    </message>
    <message>
        <source>One entry shown again to those who help</source>
        <translation>Une note montrée à nouveau à ceux qui aident</translation>
    </message>
    <message>
        <source>Something this version of the app does not know</source>
        <extracomment>Ledger: an entry written by a newer version of the app</extracomment>
        <translation>Une chose que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>See my units and how far I am</source>
        <extracomment>What somebody who helps may do, in the patient&apos;s words</extracomment>
        <translation>Voir mes modules et où j’en suis</translation>
    </message>
    <message>
        <source>See my medicines and my doses</source>
        <extracomment>What somebody who helps may do, in the patient&apos;s words</extracomment>
        <translation>Voir mes médicaments et mes prises</translation>
    </message>
    <message>
        <source>See my measures</source>
        <extracomment>What somebody who helps may do, in the patient&apos;s words</extracomment>
        <translation>Voir mes mesures</translation>
    </message>
    <message>
        <source>Read my messages with the team</source>
        <extracomment>What somebody who helps may do, in the patient&apos;s words</extracomment>
        <translation>Lire mes messages avec l’équipe</translation>
    </message>
    <message>
        <source>Record my doses for me</source>
        <extracomment>What somebody who helps may do, in the patient&apos;s words</extracomment>
        <translation>Noter mes prises pour moi</translation>
    </message>
    <message>
        <source>Record my measures for me</source>
        <extracomment>What somebody who helps may do, in the patient&apos;s words</extracomment>
        <translation>Noter mes mesures pour moi</translation>
    </message>
    <message>
        <source>Write to the team for me</source>
        <extracomment>What somebody who helps may do, in the patient&apos;s words</extracomment>
        <translation>Écrire à l’équipe pour moi</translation>
    </message>
    <message>
        <source>Looked at the record</source>
        <extracomment>Access log: what somebody did</extracomment>
        <translation>A regardé le dossier</translation>
    </message>
    <message>
        <source>Wrote the record into a file</source>
        <extracomment>Access log: what somebody did</extracomment>
        <translation>A écrit le dossier dans un fichier</translation>
    </message>
    <message>
        <source>Opened the page for a visit</source>
        <extracomment>Access log: what somebody did</extracomment>
        <translation>A ouvert la page pour une visite</translation>
    </message>
    <message>
        <source>Used the record</source>
        <extracomment>Access log: what somebody did, unknown to this version of the app</extracomment>
        <translation>A utilisé le dossier</translation>
    </message>
    <message>
        <source>Yes to the shared assessment that was read to me</source>
        <extracomment>Ledger: what a person said when the shared assessment was read to them</extracomment>
        <translation>Oui au bilan partagé qui m’a été lu</translation>
    </message>
    <message>
        <source>No to the shared assessment that was read to me</source>
        <translation>Non au bilan partagé qui m’a été lu</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 changed your path %2.</source>
        <extracomment>Today page: somebody changed the path; %1 is a name, %2 a moment such as &quot;yesterday at 8:05am&quot;</extracomment>
        <translation>%1 a changé votre parcours %2.</translation>
    </message>
    <message>
        <source>%1: stopped on %2.</source>
        <extracomment>Today page: a medicine was stopped; %1 is its name, %2 a day such as Monday 3 March</extracomment>
        <translation>%1&#xa0;: arrêté le %2.</translation>
    </message>
    <message>
        <source>%1: changed on %2.</source>
        <translation>%1&#xa0;: changé le %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Today page, under a change of a medicine: who made it and why; %1 is a name, %2 the reason in their words</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Whose number or prescription it is that contradicts an advice; %1 is a name, %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set for this patient: %1</source>
        <extracomment>An amount that a professional set for this patient, beside an advice that says otherwise; %1 is a value with its unit</extracomment>
        <translation>Fixé pour ce patient&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A prescription beside an advice that says otherwise; %1 its name, %2 how it is taken</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” (%2). “%3” (%4).</source>
        <extracomment>Two things that cannot both be followed; %1 and %3 are what is said, %2 and %4 who says it</extracomment>
        <translation>«&#xa0;%1&#xa0;» (%2). «&#xa0;%3&#xa0;» (%4).</translation>
    </message>
</context>
<context>
    <name>CodeCheckPage</name>
    <message>
        <source>Your code</source>
        <extracomment>Title of the page that asks for the code once more</extracomment>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Type your code once more</source>
        <extracomment>Asked before something that weighs</extracomment>
        <translation>Tapez encore une fois votre code</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Goes on after the code was typed once more</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Show digits</source>
        <extracomment>Beside a code of six digits: shows what is typed.</extracomment>
        <translation>Montrer les chiffres</translation>
    </message>
    <message>
        <source>Hide digits</source>
        <extracomment>Beside a code of six digits: hides what is typed.</extracomment>
        <translation>Cacher les chiffres</translation>
    </message>
</context>
<context>
    <name>CodeSetupPage</name>
    <message>
        <source>A code</source>
        <extracomment>Title of the page that sets a code</extracomment>
        <translation>Un code</translation>
    </message>
    <message>
        <source>Do you want a code to open Passerelle?</source>
        <extracomment>Setting a code: the question</extracomment>
        <translation>Voulez-vous un code pour ouvrir Passerelle&#xa0;?</translation>
    </message>
    <message>
        <source>With a code, whoever picks up this device sees nothing of yours. It locks after 2 minutes.</source>
        <extracomment>Setting a code: what it gives</extracomment>
        <translation>Avec un code, qui prend cet appareil ne voit rien de vous. Il se ferme après 2&#xa0;minutes.</translation>
    </message>
    <message>
        <source>Without a code, anyone who opens this device can read and write here.</source>
        <extracomment>Setting a code: what going without means</extracomment>
        <translation>Sans code, toute personne qui ouvre cet appareil peut lire et écrire ici.</translation>
    </message>
    <message>
        <source>Choose 6 digits</source>
        <extracomment>Setting a code: the first time</extracomment>
        <translation>Choisissez 6&#xa0;chiffres</translation>
    </message>
    <message>
        <source>Type them once more</source>
        <extracomment>Setting a code: the second time</extracomment>
        <translation>Tapez-les encore une fois</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Setting a code: while it is kept</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Choose at least 12 characters</source>
        <extracomment>Setting a code of words: the first time</extracomment>
        <translation>Choisissez au moins 12&#xa0;caractères</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <extracomment>Setting a code of words: the second time</extracomment>
        <translation>Tapez-le encore une fois</translation>
    </message>
    <message>
        <source>Four words you remember are a good code.</source>
        <extracomment>Setting a code of words: help under the label</extracomment>
        <translation>Quatre mots que vous retenez font un bon code.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Setting a code of words: keeps it</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Use words instead</source>
        <extracomment>Setting a code: words instead of digits</extracomment>
        <translation>Plutôt des mots</translation>
    </message>
    <message>
        <source>Use 6 digits instead</source>
        <extracomment>Setting a code: digits instead of words</extracomment>
        <translation>Plutôt 6&#xa0;chiffres</translation>
    </message>
    <message>
        <source>No code</source>
        <extracomment>Setting a code after the numbers on paper opened the device: goes without
----------
Setting a code: goes without</extracomment>
        <translation>Sans code</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <extracomment>Setting a code: begins</extracomment>
        <translation>Choisir un code</translation>
    </message>
    <message>
        <source>Your paper opened your data. Now choose a new code.</source>
        <extracomment>After the numbers on paper opened the device</extracomment>
        <translation>Votre papier a ouvert vos données. Choisissez maintenant un nouveau code.</translation>
    </message>
    <message>
        <source>This device keeps no key. A code of words closes your data.</source>
        <extracomment>Setting a code on a device that keeps no key: why there must be one</extracomment>
        <translation>Cet appareil ne garde pas de clé. Un code fait de mots ferme vos données.</translation>
    </message>
    <message>
        <source>Nobody can find a forgotten code. A paper with numbers can open in its place.</source>
        <extracomment>Setting a code: what happens when it is forgotten</extracomment>
        <translation>Personne ne peut retrouver un code oublié. Un papier avec des chiffres peut ouvrir à sa place.</translation>
    </message>
</context>
<context>
    <name>ComfortChoices</name>
    <message>
        <source>Text size</source>
        <extracomment>Comfort settings: a scale of text sizes</extracomment>
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
    <message>
        <source>Simple mode</source>
        <extracomment>Comfort settings: one thing at a time</extracomment>
        <translation>Mode simple</translation>
    </message>
    <message>
        <source>One thing at a time, larger keys.</source>
        <extracomment>Comfort settings: under &quot;Simple mode&quot;</extracomment>
        <translation>Une chose à la fois, de grandes touches.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Comfort settings: the next smaller text</extracomment>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Comfort settings: the next larger text</extracomment>
        <translation>Plus grand</translation>
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
    <message>
        <source>I weigh myself each morning. 72.4 kg.</source>
        <extracomment>Comfort page: a sample, to judge the size of the letters</extracomment>
        <translation>Je me pèse chaque matin. 72,4&#xa0;kg.</translation>
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
    <name>ContradictionCard</name>
    <message>
        <source>Two pieces of advice conflict</source>
        <extracomment>Path builder: title of the card that shows two conflicting pieces of advice with their sources.</extracomment>
        <translation>Deux conseils se contredisent</translation>
    </message>
    <message>
        <source>Decide again</source>
        <extracomment>Path builder, conflicting advice: the decision is open again.</extracomment>
        <translation>Décider à nouveau</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <extracomment>Path builder, conflicting advice: above the names of physicians.</extracomment>
        <translation>Qui a décidé&#xa0;?</translation>
    </message>
    <message>
        <source>Why this one holds</source>
        <extracomment>Path builder, conflicting advice: why one of two holds.</extracomment>
        <translation>Pourquoi celui-ci</translation>
    </message>
    <message>
        <source>Keep this decision</source>
        <extracomment>Path builder, conflicting advice: keeps the decision.</extracomment>
        <translation>Garder cette décision</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Messages</source>
        <extracomment>Above the conversations with the team.</extracomment>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>ConversationScreen</name>
    <message>
        <source>Messages</source>
        <extracomment>Title of the page with one conversation.</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <extracomment>Goes on with the conversation that is shown.</extracomment>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>your team</source>
        <extracomment>Somebody of the team whose name is not on this device, in the middle of a sentence</extracomment>
        <translation>votre équipe</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Above a message that is meant for one person of the team; %1 is a name</extracomment>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>After questions about safety</source>
        <extracomment>Above a message that the app wrote for the patient, after answers that were not right</extracomment>
        <translation>Après des questions de sécurité</translation>
    </message>
    <message>
        <source>About: %1, page %2</source>
        <extracomment>Above a message that was begun from a unit; %1 is its title, %2 the number of the page</extracomment>
        <translation>À propos&#xa0;: %1, page %2</translation>
    </message>
    <message>
        <source>About: %1</source>
        <extracomment>Above a message that was begun from a unit; %1 is its title</extracomment>
        <translation>À propos&#xa0;: %1</translation>
    </message>
    <message>
        <source>Passerelle, for you, %1</source>
        <extracomment>Above a message the app wrote to the nurse for the patient; %1 is a moment such as &quot;yesterday at 2:20pm&quot;</extracomment>
        <translation>Passerelle, pour vous, %1</translation>
    </message>
    <message>
        <source>My message, %1</source>
        <extracomment>Above a message that whoever looks at it wrote; %1 is a moment such as &quot;yesterday at 2:20pm&quot;</extracomment>
        <translation>Mon message, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Above a message; %1 is who wrote it, %2 a moment such as &quot;yesterday at 2:20pm&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting to send. It is kept on this device.</source>
        <extracomment>State of a message that is only on this device so far</extracomment>
        <translation>En attente d’envoi. Il est gardé sur cet appareil.</translation>
    </message>
    <message>
        <source>Not gone yet. It is kept on this device.</source>
        <extracomment>State of a message that could not be sent, and will be tried again soon</extracomment>
        <translation>Pas encore parti. Il est gardé sur cet appareil.</translation>
    </message>
    <message>
        <source>Not gone yet. Next try %1. It is kept on this device.</source>
        <extracomment>State of a message that could not be sent; %1 is a time such as 9:30am</extracomment>
        <translation>Pas encore parti. Nouvel essai à %1. Il est gardé sur cet appareil.</translation>
    </message>
    <message>
        <source>Seen by %1 %2. Answered.</source>
        <extracomment>State of a message; %1 is who opened it, %2 a moment such as &quot;yesterday at 2:20pm&quot;</extracomment>
        <translation>Vu par %1 %2. Répondu.</translation>
    </message>
    <message>
        <source>Seen by %1 %2.</source>
        <extracomment>State of a message of the team; %1 is who opened it, %2 a moment such as &quot;yesterday at 2:20pm&quot;</extracomment>
        <translation>Vu par %1 %2.</translation>
    </message>
    <message>
        <source>Seen by %1 %2. No answer yet.</source>
        <extracomment>State of a message; %1 is who opened it, %2 a moment such as &quot;yesterday at 2:20pm&quot;</extracomment>
        <translation>Vu par %1 %2. Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Not sent: the centre did not take it. It is kept here.</source>
        <extracomment>State of a message of the team that the centre refused</extracomment>
        <translation>Pas envoyé&#xa0;: le centre ne l’a pas accepté. Il est gardé ici.</translation>
    </message>
    <message>
        <source>Not sent: the centre did not take it. Call your team.</source>
        <translation>Pas envoyé&#xa0;: le centre ne l’a pas accepté. Appelez votre équipe.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <extracomment>State of a message</extracomment>
        <translation>Répondu.</translation>
    </message>
    <message>
        <source>Sent (the server has it). Not seen yet.</source>
        <extracomment>State of a message that the centre has and nobody has opened</extracomment>
        <translation>Envoyé (le serveur l’a). Pas encore vu.</translation>
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
        <extracomment>State of a message: someone of the other side opened it</extracomment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>State of a message: the team has answered</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>State of a patient&apos;s message that nobody of the team has opened</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <extracomment>A conversation in a list: there is something nobody opened; %1 is who wrote it, %2 a moment</extracomment>
        <translation>Nouveau&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Last message: %1, %2</source>
        <extracomment>A conversation in a list; %1 is who wrote last, %2 a moment</extracomment>
        <translation>Dernier message&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>What the path covers</source>
        <extracomment>Path builder: title of the table of competences and the units that teach them.</extracomment>
        <translation>Ce que couvre le parcours</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>Path builder, a competence: what it is, and the units that teach it, or that it is known or in no unit.</extracomment>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <source>dddd d&#xa0;MMMM yyyy</source>
        <extracomment>Format of a whole date, in the signs of Qt: &quot;Tuesday 3 March 2026&quot;.</extracomment>
        <translation>dddd d&#xa0;MMMM yyyy</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>A part of a date, above its field.</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>A part of a date, above its field.</extracomment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>A part of a date, above its field.</extracomment>
        <translation>Année</translation>
    </message>
    <message>
        <source>This day is not in the calendar. Look at the day and the month.</source>
        <extracomment>Under the fields of a date: there is no such day, as 31 April.</extracomment>
        <translation>Ce jour n’existe pas. Regardez le jour et le mois.</translation>
    </message>
    <message>
        <source>Give a day from %1 on.</source>
        <extracomment>Under the fields of a date: the first day that can be given. %1 is a date in full.</extracomment>
        <translation>Donnez un jour à partir du %1.</translation>
    </message>
    <message>
        <source>Give a day up to %1.</source>
        <extracomment>Under the fields of a date: the last day that can be given. %1 is a date in full.</extracomment>
        <translation>Donnez un jour jusqu’au %1.</translation>
    </message>
    <message>
        <source>Day before</source>
        <extracomment>Choice of a date: one day earlier.</extracomment>
        <translation>Jour d’avant</translation>
    </message>
    <message>
        <source>Day after</source>
        <extracomment>Choice of a date: one day later.</extracomment>
        <translation>Jour d’après</translation>
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
    <message>
        <source>I don&apos;t remember</source>
        <extracomment>Third answer about a dose of the past.</extracomment>
        <translation>Je ne sais plus</translation>
    </message>
</context>
<context>
    <name>DiaryBox</name>
    <message>
        <source>copied</source>
        <extracomment>Under a box of a paper diary: the same sheet was copied before.</extracomment>
        <translation>copié</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>Under a box of a paper diary: the day is still to come.</extracomment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>Under a box of a paper diary: what is in it is no number.</extracomment>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>right?</source>
        <extracomment>Under a box of a paper diary: the number is unlikely.</extracomment>
        <translation>juste&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Paper diary</source>
        <extracomment>Title of the page where the paper diary of a patient is made.</extracomment>
        <translation>Carnet papier</translation>
    </message>
    <message>
        <source>Which week?</source>
        <extracomment>Above the weeks a paper diary can be made for.</extracomment>
        <translation>Quelle semaine&#xa0;?</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <extracomment>Title of a card: the lines of the paper diary.</extracomment>
        <translation>Sur la feuille</translation>
    </message>
    <message>
        <source>The square says no name: %1.</source>
        <extracomment>Under the lines of the paper diary; %1 is the code that stands under its square.</extracomment>
        <translation>Le carré ne dit aucun nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <extracomment>Opens the file of the paper diary, to print it.</extracomment>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <extracomment>Writes the paper diary as a file.</extracomment>
        <translation>Faire un PDF</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Directory</source>
        <extracomment>Title of a place of the professional: people and places a team can send patients to.</extracomment>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Import the list of local resources of your team: who does what, with their telephone.</source>
        <extracomment>The directory before a file was imported.</extracomment>
        <translation>Importez la liste des ressources locales de votre équipe&#xa0;: qui fait quoi, et leur téléphone.</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <extracomment>Beside somebody of the directory: they bring the others together.</extracomment>
        <translation>Coordonne</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Calls somebody of the directory; %1 is the number.</extracomment>
        <translation>Appeler le %1</translation>
    </message>
    <message>
        <source>Import a list</source>
        <extracomment>Title of a card: a file of local resources is read.</extracomment>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>File of local resources (JSON)</source>
        <extracomment>Field of the file of local resources.</extracomment>
        <translation>Fichier des ressources locales (JSON)</translation>
    </message>
    <message>
        <source>Import the file</source>
        <extracomment>Reads the file of local resources, which takes the place of the list.</extracomment>
        <translation>Importer le fichier</translation>
    </message>
</context>
<context>
    <name>DoseWeeks</name>
    <message>
        <source>Week of %1</source>
        <extracomment>Title of a past week of declared doses; %1 is a day such as Monday 16 November</extracomment>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>No dose was due.</source>
        <extracomment>Instead of the sentence about a week&apos;s doses</extracomment>
        <translation>Aucune prise n’était prévue.</translation>
    </message>
    <message>
        <source>%1 doses recorded as taken out of %2.</source>
        <extracomment>Doses of a week; %1 were recorded as taken, %2 were due</extracomment>
        <translation>%1&#xa0;prises notées sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n not taken.</source>
        <extracomment>Doses of a week that the person recorded as not taken</extracomment>
        <translation>
            <numerusform>%n&#xa0;pas prise.</numerusform>
            <numerusform>%n&#xa0;pas prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not known.</source>
        <extracomment>Doses of a week about which nobody said anything; %1 counts them</extracomment>
        <translation>%1&#xa0;: on ne sait pas.</translation>
    </message>
    <message>
        <source>Out of the %1 doses due since %2, up to now. This is what was recorded here.</source>
        <extracomment>What a number of declared doses counts; %1 how many were due, %2 a first day</extracomment>
        <translation>Sur les %1&#xa0;prises prévues depuis %2, jusqu’à maintenant. C’est ce qui a été noté ici.</translation>
    </message>
    <message>
        <source>Out of the %1 doses due from %2 to %3. This is what was recorded here.</source>
        <extracomment>What a number of declared doses counts; %1 how many were due, %2 a first and %3 a last day</extracomment>
        <translation>Sur les %1&#xa0;prises prévues du %2 au %3. C’est ce qui a été noté ici.</translation>
    </message>
    <message>
        <source>%1: no dose so far</source>
        <extracomment>Screen reader, one day of a week of doses; %1 is a day such as Monday 16 November</extracomment>
        <translation>%1&#xa0;: pas de prise pour l’instant</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken, %4 not taken, %5 not known</source>
        <extracomment>Screen reader, one day of a week of doses: a day, taken, due, not taken, not known</extracomment>
        <translation>%1&#xa0;: %2&#xa0;prises sur %3, %4&#xa0;pas prises, %5&#xa0;: on ne sait pas</translation>
    </message>
</context>
<context>
    <name>EligibilityPage</name>
    <message>
        <source>Lists and episodes</source>
        <extracomment>Title of the page that says which lists of patients and episodes of surgery a patient belongs to.</extracomment>
        <translation>Listes et épisodes</translation>
    </message>
    <message>
        <source>Group of the stay (GHM)</source>
        <extracomment>Eligibility: the group of the stay, as the hospital writes it.</extracomment>
        <translation>Groupe du séjour (GHM)</translation>
    </message>
    <message>
        <source>For example 08C481</source>
        <extracomment>Eligibility, under the field of the group of the stay: an example.</extracomment>
        <translation>Par exemple 08C481</translation>
    </message>
    <message>
        <source>Day of the operation</source>
        <extracomment>Eligibility: the day of the operation.</extracomment>
        <translation>Jour de l’opération</translation>
    </message>
    <message>
        <source>Day of the operation before</source>
        <extracomment>Eligibility: the day of the similar operation before.</extracomment>
        <translation>Jour de l’opération d’avant</translation>
    </message>
    <message>
        <source>Keep for the team</source>
        <extracomment>Eligibility: sends the answers to the team.</extracomment>
        <translation>Garder pour l’équipe</translation>
    </message>
</context>
<context>
    <name>EligibilityText</name>
    <message>
        <source>Is their doctor one of the team’s?</source>
        <extracomment>Eligibility: what is asked; a doctor of the team of primary care that is paid for a list of patients (PEPS)</extracomment>
        <translation>Son médecin fait-il partie de l’équipe&#xa0;?</translation>
    </message>
    <message>
        <source>Diabetes recognised as a long-term illness (ALD)?</source>
        <extracomment>Eligibility: what is asked; a long-term illness (ALD) that the insurance recognised</extracomment>
        <translation>Un diabète reconnu en affection de longue durée (ALD)&#xa0;?</translation>
    </message>
    <message>
        <source>A disease of the nerves or the brain recognised as a long-term illness (ALD)?</source>
        <extracomment>Eligibility: what is asked; a long-term illness (ALD) that the insurance recognised</extracomment>
        <translation>Une maladie des nerfs ou du cerveau reconnue en affection de longue durée (ALD)&#xa0;?</translation>
    </message>
    <message>
        <source>Is there an operation of the hip, the knee or the colon?</source>
        <extracomment>Eligibility: what is asked</extracomment>
        <translation>Une opération de la hanche, du genou ou du côlon&#xa0;?</translation>
    </message>
    <message>
        <source>Do they come from home?</source>
        <extracomment>Eligibility, about an operation: what is asked</extracomment>
        <translation>Vient-il ou elle de son domicile&#xa0;?</translation>
    </message>
    <message>
        <source>Did they come through the emergency department?</source>
        <extracomment>Eligibility, about an operation: what is asked</extracomment>
        <translation>Passage par les urgences&#xa0;?</translation>
    </message>
    <message>
        <source>Is the stay for palliative care?</source>
        <extracomment>Eligibility, about an operation: what is asked</extracomment>
        <translation>Un séjour de soins palliatifs&#xa0;?</translation>
    </message>
    <message>
        <source>Is the whole colon taken out?</source>
        <extracomment>Eligibility, about an operation of the colon: what is asked</extracomment>
        <translation>Tout le côlon est-il retiré&#xa0;?</translation>
    </message>
    <message>
        <source>Was there a similar operation before?</source>
        <extracomment>Eligibility, about an operation: what is asked</extracomment>
        <translation>Une opération semblable avant&#xa0;?</translation>
    </message>
    <message>
        <source>Patients with diabetes</source>
        <extracomment>Name of a list of patients</extracomment>
        <translation>Patients diabétiques</translation>
    </message>
    <message>
        <source>Patients of 65 and over</source>
        <extracomment>Name of a list of patients</extracomment>
        <translation>Patients de 65 ans et plus</translation>
    </message>
    <message>
        <source>Patients of 50 and over with a neurodegenerative disease</source>
        <extracomment>Name of a list of patients; the illness is of the nerves or the brain</extracomment>
        <translation>Patients de 50 ans et plus avec une maladie neurodégénérative</translation>
    </message>
    <message>
        <source>All patients of the team’s doctors</source>
        <extracomment>Name of a list of patients: all of those of the doctors of the team</extracomment>
        <translation>Tous les patients des médecins de l’équipe</translation>
    </message>
    <message>
        <source>Hip replacement</source>
        <extracomment>Name of an episode of surgery</extracomment>
        <translation>Prothèse de hanche</translation>
    </message>
    <message>
        <source>Knee replacement</source>
        <extracomment>Name of an episode of surgery</extracomment>
        <translation>Prothèse de genou</translation>
    </message>
    <message>
        <source>Operation of the colon for cancer</source>
        <extracomment>Name of an episode of surgery</extracomment>
        <translation>Opération du côlon pour un cancer</translation>
    </message>
    <message>
        <source>Their doctor is not one of the team’s, or nobody said.</source>
        <extracomment>Why a patient is not on a list</extracomment>
        <translation>Son médecin ne fait pas partie de l’équipe, ou personne ne l’a dit.</translation>
    </message>
    <message>
        <source>The date of birth is not known.</source>
        <extracomment>Why a patient is not on a list</extracomment>
        <translation>La date de naissance n’est pas connue.</translation>
    </message>
    <message>
        <source>Younger than %1.</source>
        <extracomment>Why a patient is not on a list; %1 is an age</extracomment>
        <translation>Moins de %1&#xa0;ans.</translation>
    </message>
    <message>
        <source>No diabetes recognised as a long-term illness (ALD), or nobody said.</source>
        <extracomment>Why a patient is not on a list</extracomment>
        <translation>Pas de diabète reconnu en affection de longue durée (ALD), ou personne ne l’a dit.</translation>
    </message>
    <message>
        <source>No neurodegenerative disease recognised as a long-term illness (ALD), or nobody said.</source>
        <extracomment>Why a patient is not on a list</extracomment>
        <translation>Pas de maladie neurodégénérative reconnue en affection de longue durée (ALD), ou personne ne l’a dit.</translation>
    </message>
    <message>
        <source>The group of the stay (GHM) is of another operation.</source>
        <extracomment>Why a stay does not belong to an episode of surgery; GHM is the group of the stay</extracomment>
        <translation>Le groupe du séjour (GHM) est celui d’une autre opération.</translation>
    </message>
    <message>
        <source>They do not come from home.</source>
        <extracomment>Why a stay does not belong to an episode of surgery</extracomment>
        <translation>Le patient ne vient pas de son domicile.</translation>
    </message>
    <message>
        <source>They came through the emergency department.</source>
        <extracomment>Why a stay does not belong to an episode of surgery</extracomment>
        <translation>Le patient est passé par les urgences.</translation>
    </message>
    <message>
        <source>The patient died during the stay.</source>
        <extracomment>Why a stay does not belong to an episode of surgery</extracomment>
        <translation>Le patient est mort pendant le séjour.</translation>
    </message>
    <message>
        <source>The stay is for palliative care.</source>
        <extracomment>Why a stay does not belong to an episode of surgery</extracomment>
        <translation>C’est un séjour de soins palliatifs.</translation>
    </message>
    <message>
        <source>There was a similar operation in the 365 days before.</source>
        <extracomment>Why a stay does not belong to an episode of surgery</extracomment>
        <translation>Il y a eu une opération semblable dans les 365&#xa0;jours d’avant.</translation>
    </message>
    <message>
        <source>The whole colon is taken out.</source>
        <extracomment>Why a stay does not belong to an episode of surgery</extracomment>
        <translation>Tout le côlon est retiré.</translation>
    </message>
    <message>
        <source>Something the rules ask for is not said yet.</source>
        <extracomment>Why it is not known whether a stay belongs to an episode of surgery</extracomment>
        <translation>Il manque encore une réponse que les règles demandent.</translation>
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
    <name>EmergencyRow</name>
    <message>
        <source>Emergency:</source>
        <extracomment>Locked device: before the buttons 15 and 112</extracomment>
        <translation>Urgence&#xa0;:</translation>
    </message>
    <message>
        <source>Call 15</source>
        <extracomment>Screen reader: button that calls the emergency number.</extracomment>
        <translation>Appeler le&#xa0;15</translation>
    </message>
    <message>
        <source>Call 112</source>
        <extracomment>Screen reader: button that calls the European emergency number.</extracomment>
        <translation>Appeler le&#xa0;112</translation>
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
    <name>ErasePage</name>
    <message>
        <source>Erase</source>
        <extracomment>Title of the page that erases everything of a person from this device</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>All your data on this device goes, with its key. Nobody brings it back.</source>
        <extracomment>Erasing: what goes</extracomment>
        <translation>Toutes vos données sur cet appareil partent, avec leur clé. Personne ne les fait revenir.</translation>
    </message>
    <message>
        <source>Your team keeps what it received. Files you wrote yourself stay where they are.</source>
        <extracomment>Erasing: what stays elsewhere</extracomment>
        <translation>Votre équipe garde ce qu’elle a reçu. Les fichiers que vous avez écrits restent où ils sont.</translation>
    </message>
    <message>
        <source>Take my data first</source>
        <extracomment>Erasing: first takes everything along in a file</extracomment>
        <translation>Emporter mes données d’abord</translation>
    </message>
    <message>
        <source>Ask my team to erase too</source>
        <extracomment>Erasing: asks the team to erase what it has</extracomment>
        <translation>Demander à mon équipe d’effacer aussi</translation>
    </message>
    <message>
        <source>Erase everything here?</source>
        <extracomment>Erasing: asked once more</extracomment>
        <translation>Tout effacer ici&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <extracomment>Erasing: what is true afterwards</extracomment>
        <translation>On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Erasing: the data stays</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <extracomment>Erasing: everything goes</extracomment>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Erase this device</source>
        <extracomment>Erasing: first press; a second one is asked for</extracomment>
        <translation>Effacer cet appareil</translation>
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
    <message>
        <source>Not saved: this was not agreed with you. Ask the person whose record it is.</source>
        <extracomment>Beside the Save button: this person may not record this</extracomment>
        <translation>Pas enregistré&#xa0;: cela n’a pas été convenu avec vous. Demandez à la personne concernée.</translation>
    </message>
    <message>
        <source>This code is not right, or was used before. Type the one your authenticator app shows now.</source>
        <extracomment>Professional sign-in: the code of the authenticator app</extracomment>
        <translation>Ce code n’est pas le bon, ou il a déjà servi. Tapez celui que votre application affiche maintenant.</translation>
    </message>
    <message>
        <source>This centre has no Pro Santé Connect. Use your user name and password.</source>
        <extracomment>Professional sign-in: the centre has no sign-in of that kind</extracomment>
        <translation>Ce centre n’a pas Pro Santé Connect. Utilisez votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>Too many tries. Wait 15 minutes, then try again.</source>
        <extracomment>Professional sign-in: too many wrong codes</extracomment>
        <translation>Trop d’essais. Attendez 15 minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>This device cannot reach the place where it keeps its keys. Unlock it, then try again. Nothing was sent.</source>
        <extracomment>Pairing or sign-in: the place where this device keeps its keys does not answer</extracomment>
        <translation>Cet appareil n’atteint pas l’endroit où il garde ses clés. Déverrouillez-le, puis réessayez. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing is erased. The old file is kept.</source>
        <extracomment>Recovery page: what is safe when part of the file is damaged</extracomment>
        <translation>Rien n’est effacé. L’ancien fichier est gardé.</translation>
    </message>
    <message>
        <source>Press &quot;Save what can be read&quot;. It takes a minute at most.</source>
        <extracomment>Recovery page: what to do when part of the file can be read</extracomment>
        <translation>Appuyez sur «&#xa0;Sauver ce qui est lisible&#xa0;». Cela prend une minute au plus.</translation>
    </message>
    <message>
        <source>Your last entries may be missing.</source>
        <extracomment>Recovery page: title, what was written last before the device stopped is not in the file</extracomment>
        <translation>Vos dernières notes manquent peut-être.</translation>
    </message>
    <message>
        <source>Part of your data is damaged.</source>
        <extracomment>Recovery page: title, some pages of the file cannot be read</extracomment>
        <translation>Une partie de vos données est abîmée.</translation>
    </message>
    <message>
        <source>Your data is not where it was.</source>
        <extracomment>Recovery page: title, the file is no longer there</extracomment>
        <translation>Vos données ne sont plus à leur place.</translation>
    </message>
    <message>
        <source>Nothing was written in its place.</source>
        <extracomment>Recovery page: what is safe when the file is no longer there</extracomment>
        <translation>Rien n’a été écrit à leur place.</translation>
    </message>
    <message>
        <source>If you moved it, put it back and press Try again. Else call your team.</source>
        <extracomment>Recovery page: what to do when the file is no longer there</extracomment>
        <translation>Si vous les avez déplacées, remettez-les, puis appuyez sur Réessayer. Sinon, appelez votre équipe.</translation>
    </message>
    <message>
        <source>The memory of this device does not answer.</source>
        <extracomment>Recovery page: title, the memory of the device itself fails</extracomment>
        <translation>La mémoire de cet appareil ne répond pas.</translation>
    </message>
    <message>
        <source>Switch this device off and on again. If it stays so, call your team.</source>
        <extracomment>Recovery page: what to do when the memory of the device fails</extracomment>
        <translation>Éteignez cet appareil, puis rallumez-le. Si rien ne change, appelez votre équipe.</translation>
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
    <message>
        <source>%1: %2</source>
        <extracomment>Why to open a patient; %1 is a measure such as Weight, %2 such as &quot;+ 2.1 kg in 3 days (limit 2)&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 questions wait, the oldest too long, since %3</source>
        <extracomment>Why to open a patient; %1 of %2 questions wait, the oldest since the moment %3, longer than was promised</extracomment>
        <translation>%1 questions sur %2 attendent, la plus ancienne depuis trop longtemps, %3</translation>
    </message>
    <message>
        <source>%1 of %2 questions wait for an answer, the oldest since %3</source>
        <extracomment>Why to open a patient; %1 of %2 questions wait, the oldest since the moment %3</extracomment>
        <translation>Questions sans réponse&#xa0;: %1 sur %2, la plus ancienne depuis %3</translation>
    </message>
    <message numerus="yes">
        <source>Safety: %1 of %2 units not finished, after %n days</source>
        <extracomment>Why to open a patient; %1 of %2 units about safety are not finished, %n days after they came into the path</extracomment>
        <translation>
            <numerusform>Modules de sécurité pas terminés&#xa0;: %1 sur %2, après %n&#xa0;jour</numerusform>
            <numerusform>Modules de sécurité pas terminés&#xa0;: %1 sur %2, après %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>In their own words: %1 of %2 answers to read, since %3</source>
        <extracomment>Why to open a patient; %1 of %2 answers in their own words wait to be read, the oldest since the moment %3</extracomment>
        <translation>Avec ses mots, à lire&#xa0;: %1 sur %2, depuis %3</translation>
    </message>
    <message>
        <source>Yearly review of the plan is due</source>
        <extracomment>Why to open a patient: the plan is looked at again together once a year</extracomment>
        <translation>Point annuel du plan à faire</translation>
    </message>
</context>
<context>
    <name>ForgottenCodePage</name>
    <message>
        <source>Forgot the code</source>
        <extracomment>Title of the page for a code that was forgotten</extracomment>
        <translation>Code oublié</translation>
    </message>
    <message>
        <source>Call your nurse. Together you can begin again on this device.</source>
        <extracomment>Forgotten code: what to do first</extracomment>
        <translation>Appelez votre infirmière. Ensemble, vous pouvez recommencer sur cet appareil.</translation>
    </message>
    <message>
        <source>What you already sent comes back once your device is linked again.</source>
        <extracomment>Forgotten code: what is safe</extracomment>
        <translation>Ce que vous avez déjà envoyé revient quand l’appareil est relié de nouveau.</translation>
    </message>
    <message>
        <source>Begin again on this device</source>
        <extracomment>Forgotten code: first press; a second one is asked for</extracomment>
        <translation>Recommencer sur cet appareil</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Forgotten code: does not begin again</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Begin again</source>
        <extracomment>Forgotten code: puts the data aside and begins again</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Begin again on this device?</source>
        <extracomment>Forgotten code: asked before the data is put aside</extracomment>
        <translation>Recommencer sur cet appareil&#xa0;?</translation>
    </message>
    <message>
        <source>Your data is put aside, closed, and kept. You then need a new code from your nurse.</source>
        <extracomment>Forgotten code: what happens to the data</extracomment>
        <translation>Vos données sont mises de côté, fermées, et gardées. Il vous faut ensuite un nouveau code de votre infirmière.</translation>
    </message>
    <message>
        <source>I have my paper</source>
        <extracomment>Forgotten code: opens with the eight lines of numbers on paper</extracomment>
        <translation>J’ai mon papier</translation>
    </message>
    <message>
        <source>Without your code or your paper nobody can read this device, not even us. What was not sent stays closed.</source>
        <extracomment>Forgotten code: what cannot be done</extracomment>
        <translation>Sans votre code ni votre papier, personne ne peut lire cet appareil, même pas nous. Ce qui n’est pas parti reste fermé.</translation>
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
        <source>Write again</source>
        <extracomment>Opens the words of a goal, to write them another way.</extracomment>
        <translation>Réécrire</translation>
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
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Also for others</source>
        <extracomment>Path builder: title above other patients who may get the same units.</extracomment>
        <translation>Aussi pour d’autres</translation>
    </message>
    <message>
        <source>Each gets these units with their own reasons. What they know or cannot do is left out for them.</source>
        <extracomment>Path builder: what happens when the path goes to several patients.</extracomment>
        <translation>Chacun reçoit ces modules avec ses propres raisons. Ce qu’il sait ou ne peut pas faire est laissé de côté pour lui.</translation>
    </message>
    <message>
        <source>Choose among %1 patients</source>
        <extracomment>Path builder: opens the list of other patients; %1 is how many there are.</extracomment>
        <translation>Choisir parmi %1&#xa0;patients</translation>
    </message>
</context>
<context>
    <name>HelpEndedPage</name>
    <message>
        <source>Your help has ended</source>
        <extracomment>Title of the page that says that somebody&apos;s help has ended.</extracomment>
        <translation>Votre aide est terminée</translation>
    </message>
    <message>
        <source>What you recorded and was not sent</source>
        <extracomment>Title above what a helper had recorded and not sent.</extracomment>
        <translation>Ce que vous avez noté et qui n’est pas parti</translation>
    </message>
    <message>
        <source>You can tell it to the person you helped.</source>
        <extracomment>Below what a helper had recorded and not sent.</extracomment>
        <translation>Vous pouvez le dire à la personne que vous aidiez.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Leaves the page that says that somebody&apos;s help has ended.</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>HelperPage</name>
    <message>
        <source>Who helps you?</source>
        <extracomment>Letting somebody help, first page.</extracomment>
        <translation>Qui vous aide&#xa0;?</translation>
    </message>
    <message>
        <source>What may they see?</source>
        <extracomment>Letting somebody help, second page.</extracomment>
        <translation>Que peut voir cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>What may they do?</source>
        <extracomment>Letting somebody help, third page.</extracomment>
        <translation>Que peut faire cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>For how long?</source>
        <extracomment>Letting somebody help, fourth page.</extracomment>
        <translation>Pour combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <extracomment>Letting somebody help, fifth page.</extracomment>
        <translation>Est-ce juste&#xa0;?</translation>
    </message>
    <message>
        <source>Their code</source>
        <extracomment>Letting somebody help, last page.</extracomment>
        <translation>Son code</translation>
    </message>
    <message>
        <source>First name and last name</source>
        <extracomment>Letting somebody help: field for their name.</extracomment>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Who they are for you (optional)</source>
        <extracomment>Letting somebody help: field for what they are to the patient.</extracomment>
        <translation>Qui est-ce pour vous (facultatif)</translation>
    </message>
    <message>
        <source>For example: my daughter.</source>
        <extracomment>Letting somebody help: example under the field.</extracomment>
        <translation>Par exemple&#xa0;: ma fille.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to one question about what a helper may see or do.</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to one question about what a helper may see or do.</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>All they write carries their name. You can stop at any time.</source>
        <extracomment>Letting somebody help: before agreeing.</extracomment>
        <translation>Tout ce que cette personne note porte son nom. Vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Asking the centre for a code…</source>
        <extracomment>Letting somebody help: the centre makes the code.</extracomment>
        <translation>Nous demandons un code au centre…</translation>
    </message>
    <message>
        <source>Square to scan</source>
        <extracomment>Screen reader: the QR code for somebody who helps.</extracomment>
        <translation>Carré à scanner</translation>
    </message>
    <message>
        <source>Code to type: %1</source>
        <extracomment>Screen reader: the short code for somebody who helps; %1 is the code.</extracomment>
        <translation>Code à taper&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then say these 6 digits:</source>
        <extracomment>Letting somebody help: the digits are said, not written.</extracomment>
        <translation>Dites ensuite ces 6&#xa0;chiffres&#xa0;:</translation>
    </message>
    <message>
        <source>Digits to say: %1</source>
        <extracomment>Screen reader: the second code for somebody who helps; %1 is six digits.</extracomment>
        <translation>Chiffres à dire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Letting somebody help: to the next question.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I refuse</source>
        <extracomment>Letting somebody help: no.</extracomment>
        <translation>Je refuse</translation>
    </message>
    <message>
        <source>I agree</source>
        <extracomment>Letting somebody help: yes.</extracomment>
        <translation>J’accepte</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Letting somebody help: asks the centre for the code once more.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Letting somebody help: leaves the page of the code.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 opens Passerelle on their own phone, scans this square or types the code.</source>
        <extracomment>Letting somebody help: what to do with the code; %1 is a name.</extracomment>
        <translation>%1 ouvre Passerelle sur son propre téléphone, vise ce carré avec la caméra ou tape le code.</translation>
    </message>
    <message>
        <source>Read this with %1. The words are theirs, and so is the answer.</source>
        <extracomment>Letting somebody help, when a professional holds the tablet; %1 is the patient, &quot;Mrs Durand&quot;.</extracomment>
        <translation>Lisez ceci avec %1. Ce sont ses mots, et c’est sa réponse.</translation>
    </message>
    <message>
        <source>%1 refuses</source>
        <extracomment>Letting somebody help, when a professional holds the tablet: the patient says no; %1 is &quot;Mrs Durand&quot;.</extracomment>
        <translation>%1 refuse</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <extracomment>Letting somebody help, when a professional holds the tablet: the patient says yes; %1 is &quot;Mrs Durand&quot;.</extracomment>
        <translation>%1 accepte</translation>
    </message>
</context>
<context>
    <name>HelperRightsPage</name>
    <message>
        <source>What I may do</source>
        <extracomment>Title of the page of what somebody who helps may do.</extracomment>
        <translation>Ce que je peux faire</translation>
    </message>
    <message>
        <source>In the words of the person you help:</source>
        <extracomment>Page of what somebody who helps may do: the lines below are the patient&apos;s words.</extracomment>
        <translation>Avec les mots de la personne que vous aidez&#xa0;:</translation>
    </message>
    <message>
        <source>The agreement is on its way.</source>
        <translation>L’accord est en route.</translation>
    </message>
    <message>
        <source>What you record carries your name. What is not listed here stays with the person you help.</source>
        <extracomment>Page of what somebody who helps may do.</extracomment>
        <translation>Ce que vous notez porte votre nom. Ce qui n’est pas ici reste à la personne que vous aidez.</translation>
    </message>
</context>
<context>
    <name>HelperShell</name>
    <message>
        <source>Details</source>
        <extracomment>Band of somebody who helps: opens the page of what they may see and do. Short, for the name needs the room.</extracomment>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>HelperUnitsPage</name>
    <message>
        <source>For you who help</source>
        <extracomment>Title of the page of units for somebody who helps.</extracomment>
        <translation>Pour vous qui aidez</translation>
    </message>
    <message>
        <source>These units are yours. Read them when you like.</source>
        <extracomment>Top of the units for somebody who helps.</extracomment>
        <translation>Ces modules sont pour vous. Lisez-les quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Read each line to the patient. A strong sign, or one that frightens: 15 or 112 first.</source>
        <extracomment>Top of the interview of a patient; the words are read to them.</extracomment>
        <translation>Lisez chaque ligne au patient. Un signe fort, ou qui inquiète&#xa0;: d’abord le&#xa0;15&#xa0;ou le&#xa0;112.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A question of an interview; %1 its number, %2 the words read to the patient.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Keeps the answers of an interview although a number is unlikely: it was read again.</extracomment>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>Record the answers</source>
        <extracomment>Keeps the answers of an interview under the name of who asked.</extracomment>
        <translation>Noter les réponses</translation>
    </message>
    <message>
        <source>Back to the patient</source>
        <extracomment>After an interview was recorded: back to the patient.</extracomment>
        <translation>Revenir au patient</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>No longer kept: %1</source>
        <extracomment>Learn page, list of kept pages: this one was taken off; %1 is its title.</extracomment>
        <translation>Plus gardée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <extracomment>Learn page, list of kept pages: keeps a page that was just taken off the list.</extracomment>
        <translation>La garder quand même</translation>
    </message>
    <message>
        <source>Stop keeping it</source>
        <extracomment>Learn page, list of kept pages: takes a page off the list.</extracomment>
        <translation>Ne plus la garder</translation>
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
    <name>LanguagePage</name>
    <message>
        <source>Hello.</source>
        <extracomment>First page, greeting</extracomment>
        <translation>Bonjour.</translation>
    </message>
    <message>
        <source>There is no account to create.</source>
        <extracomment>First page, below: reassurance</extracomment>
        <translation>Il n’y a pas de compte à créer.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>First start: goes to the next question</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <extracomment>First start of one more person: back to the page that asks who is here</extracomment>
        <translation>Je suis quelqu’un d’autre</translation>
    </message>
    <message>
        <source>I am a health professional</source>
        <extracomment>First page: way in for nurses and other professionals</extracomment>
        <translation>Accès soignants</translation>
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
        <source>Pages I kept</source>
        <extracomment>Learn page: heading above the pages the person kept.</extracomment>
        <translation>Mes pages gardées</translation>
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
        <source>Close</source>
        <extracomment>Under the meaning of a word: hides it.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>What this word means</source>
        <extracomment>Screen reader, on a word of the page: what the button does.</extracomment>
        <translation>Ce que veut dire ce mot</translation>
    </message>
    <message>
        <source>Page kept. Stop keeping it</source>
        <extracomment>Page of a unit that is among the kept ones: takes it off them.</extracomment>
        <translation>Page gardée. Ne plus la garder</translation>
    </message>
    <message>
        <source>Keep this page</source>
        <extracomment>Page of a unit: puts it among those one finds again under Learn.</extracomment>
        <translation>Garder cette page</translation>
    </message>
</context>
<context>
    <name>LessonRows</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Header of a unit being read; %1 is the page, %2 how many there are</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>I remember</source>
        <extracomment>Callout of a unit: the idea to keep</extracomment>
        <translation>Je retiens</translation>
    </message>
    <message>
        <source>When to call</source>
        <extracomment>Callout of a unit: when to call</extracomment>
        <translation>Quand appeler</translation>
    </message>
    <message>
        <source>Do</source>
        <extracomment>Heading of the list of what helps</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Do not</source>
        <extracomment>Heading of the list of what to avoid</extracomment>
        <translation>À ne pas faire</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>Title of a place of the professional: all that can be taught.</extracomment>
        <translation>Contenus</translation>
    </message>
</context>
<context>
    <name>LibraryUnitPage</name>
    <message>
        <source>How it is told</source>
        <extracomment>The ways a unit is told, said by a screen reader.</extracomment>
        <translation>Façon de raconter</translation>
    </message>
    <message>
        <source>Asked at the end</source>
        <extracomment>Title of a card: the questions at the end of a unit.</extracomment>
        <translation>Questions à la fin</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits and dates</source>
        <extracomment>Title of the page where a professional sets limits for a patient.</extracomment>
        <translation>Seuils et dates</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Sets the limit or the date that was written.</extracomment>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Takes back a limit or a date that somebody set.</extracomment>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Your code</source>
        <extracomment>Title of the locked page, for somebody who gave no name</extracomment>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Locked page: label of the field, while the code is checked</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Type your 6 digits</source>
        <extracomment>Locked page: label of the field</extracomment>
        <translation>Tapez vos 6&#xa0;chiffres</translation>
    </message>
    <message>
        <source>Type your code</source>
        <extracomment>Locked page: label of the field for a code made of words</extracomment>
        <translation>Tapez votre code</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Locked page: checks the code made of words</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Forgot the code</source>
        <extracomment>Locked page: what to do without the code</extracomment>
        <translation>Code oublié</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <extracomment>Locked page: goes to the page that asks who is here</extracomment>
        <translation>Je suis quelqu’un d’autre</translation>
    </message>
    <message>
        <source>While locked, nothing is sent or received. Your entries are kept.</source>
        <extracomment>Locked page, at the end: what the lock stops</extracomment>
        <translation>Fermé, rien ne part et rien n’arrive. Ce que vous avez noté est gardé.</translation>
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
    <message>
        <source>Use this time</source>
        <extracomment>Takes the day and the time that were chosen for a measure.</extracomment>
        <translation>Garder cette heure</translation>
    </message>
    <message>
        <source>It was now</source>
        <extracomment>On the page that changes the time of a measure: it was made just now.</extracomment>
        <translation>C’était maintenant</translation>
    </message>
    <message>
        <source>Change the time</source>
        <extracomment>Under the field of a measure: it was made at another moment than now.</extracomment>
        <translation>Changer l’heure</translation>
    </message>
    <message>
        <source>Which day?</source>
        <extracomment>Page that changes the moment of a measure: a choice of days follows.</extracomment>
        <translation>Quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>What time?</source>
        <extracomment>Page that changes the moment of a measure: a choice of an hour follows.</extracomment>
        <translation>À quelle heure&#xa0;?</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Screen reader, page where a measure is written: a choice of units, such as mg/dL.</extracomment>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>Blood pressure</source>
        <extracomment>Name of a measure: the two numbers of a cuff</extracomment>
        <translation>Tension</translation>
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
        <source>? means no value that day.</source>
        <extracomment>Under the chart: what the mark of a gap means.</extracomment>
        <translation>«&#xa0;?&#xa0;»&#xa0;: pas de mesure ce jour-là.</translation>
    </message>
    <message>
        <source>Correct the last value</source>
        <extracomment>Under the table of measures: changes the newest one or takes it back.</extracomment>
        <translation>Corriger la dernière</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Screen reader, page of measures: a choice of what is measured, such as Weight.</extracomment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Screen reader, page of measures: a choice of how far back, such as 7 days.</extracomment>
        <translation>Période</translation>
    </message>
    <message>
        <source>How I feel</source>
        <extracomment>On the page of measures: opens the page where a person says what they feel.</extracomment>
        <translation>Ce que je ressens</translation>
    </message>
    <message>
        <source>Not enough values for a curve yet.</source>
        <extracomment>Page of measures, in place of the chart, while one or two values are known.</extracomment>
        <translation>Pas encore assez de valeurs pour une courbe.</translation>
    </message>
</context>
<context>
    <name>MedicineHour</name>
    <message>
        <source>%1: %2</source>
        <extracomment>The medicines of one hour; %1 is such as &quot;Morning, 8am&quot;, %2 the answer: yes, no, not yet, not known, 1 of 2.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>I don&apos;t remember</source>
        <extracomment>Third answer about a dose of the past.</extracomment>
        <translation>Je ne sais plus</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>Beside a dose that was recorded: takes it back.</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>All taken (%1)</source>
        <extracomment>Button on the medicines of one hour; %1 counts them.</extracomment>
        <translation>Tout pris (%1)</translation>
    </message>
</context>
<context>
    <name>MedicineNeeded</name>
    <message>
        <source>Correct</source>
        <extracomment>Beside a dose that was recorded: takes it back.</extracomment>
        <translation>Corriger</translation>
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
    <name>MedicinesScreen</name>
    <message>
        <source>Medicines</source>
        <extracomment>Title of the page of medicines.</extracomment>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Did I take it?</source>
        <extracomment>Page of medicines: the question it answers.</extracomment>
        <translation>L’ai-je pris&#xa0;?</translation>
    </message>
    <message>
        <source>Do not double. If unsure, call the pharmacist.</source>
        <extracomment>Always on the page of medicines.</extracomment>
        <translation>Ne doublez pas. En cas de doute, appelez le pharmacien.</translation>
    </message>
    <message>
        <source>Day before</source>
        <extracomment>Page of medicines: shows the doses of the day before the one shown.</extracomment>
        <translation>Jour d’avant</translation>
    </message>
    <message>
        <source>Day after</source>
        <extracomment>Page of medicines: shows the doses of the day after the one shown.</extracomment>
        <translation>Jour d’après</translation>
    </message>
    <message>
        <source>If needed</source>
        <extracomment>Page of medicines: what is taken only when the person needs it.</extracomment>
        <translation>Si besoin</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Page of medicines: the declared doses of the present week.</extracomment>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Past weeks</source>
        <extracomment>Page of medicines: opens the declared doses of earlier weeks.</extracomment>
        <translation>Semaines passées</translation>
    </message>
    <message>
        <source>My boxes</source>
        <extracomment>Page of medicines: how much is left of each.</extracomment>
        <translation>Mes boîtes</translation>
    </message>
    <message>
        <source>%1 Press to record a new box.</source>
        <extracomment>Under the name of a medicine: what is left, then what pressing it does.</extracomment>
        <translation>%1 Appuyez pour noter une boîte.</translation>
    </message>
    <message>
        <source>How I take my medicines</source>
        <extracomment>Page of medicines: opens the list of medicines with how each is taken.</extracomment>
        <translation>Comment je prends mes médicaments</translation>
    </message>
</context>
<context>
    <name>MeetTeamPage</name>
    <message>
        <source>Your team</source>
        <extracomment>Title of the last page of the first start</extracomment>
        <translation>Votre équipe</translation>
    </message>
    <message>
        <source>Your team will show here once the centre has answered.</source>
        <extracomment>Last page of the first start, while the names of the team have not arrived</extracomment>
        <translation>Votre équipe s’affichera ici quand le centre aura répondu.</translation>
    </message>
    <message>
        <source>See my day</source>
        <extracomment>Last page of the first start: goes to the day</extracomment>
        <translation>Voir ma journée</translation>
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
    <message>
        <source>Your whole team can read this message.</source>
        <extracomment>Below the field of a message: who can read it.</extracomment>
        <translation>Toute votre équipe peut lire ce message.</translation>
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
        <source>Send the answer</source>
        <extracomment>Sends the answer to a patient.</extracomment>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Answer in this conversation</source>
        <extracomment>Below a conversation with a patient: what is written next answers this one.</extracomment>
        <translation>Répondre dans cette conversation</translation>
    </message>
    <message>
        <source>Your message</source>
        <extracomment>Label of the field where the nurse begins a conversation.</extracomment>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Send the message</source>
        <extracomment>Sends a message to a patient that answers none of theirs.</extracomment>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <extracomment>Leaves the answer, which is kept as a draft, and begins another conversation with the patient.</extracomment>
        <translation>Commencer une autre conversation</translation>
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
    <name>NumbersEntryPage</name>
    <message>
        <source>My paper</source>
        <extracomment>Title of the page where the numbers on paper are typed</extracomment>
        <translation>Mon papier</translation>
    </message>
    <message>
        <source>6 digits. Each line is checked at once.</source>
        <extracomment>Opening with the numbers on paper: help under the label</extracomment>
        <translation>6 chiffres. Chaque ligne est vérifiée tout de suite.</translation>
    </message>
</context>
<context>
    <name>NumbersSheetPage</name>
    <message>
        <source>My paper</source>
        <extracomment>Title of the page with the numbers for a forgotten code</extracomment>
        <translation>Mon papier</translation>
    </message>
    <message>
        <source>Do you want a paper that opens Passerelle?</source>
        <extracomment>Numbers for a forgotten code: the question</extracomment>
        <translation>Voulez-vous un papier qui ouvre Passerelle&#xa0;?</translation>
    </message>
    <message>
        <source>If you forget your code, or if this device loses its key, the paper opens your data.</source>
        <extracomment>Numbers for a forgotten code: what they give</extracomment>
        <translation>Si vous oubliez votre code, ou si cet appareil perd sa clé, le papier ouvre vos données.</translation>
    </message>
    <message>
        <source>We show 8 lines of numbers. You write them down. It takes 3 minutes.</source>
        <extracomment>Numbers for a forgotten code: how it goes</extracomment>
        <translation>Nous montrons 8 lignes de chiffres. Vous les recopiez. Cela prend 3 minutes.</translation>
    </message>
    <message>
        <source>You have a paper. A new one makes the old one useless.</source>
        <extracomment>Numbers for a forgotten code: there is a paper already</extracomment>
        <translation>Vous avez un papier. Avec un nouveau, l’ancien n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Write these 8 lines on a paper.</source>
        <extracomment>Numbers for a forgotten code: what to do with the lines</extracomment>
        <translation>Recopiez ces 8 lignes sur un papier.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>Numbers for a forgotten code: before a line; %1 is its number</extracomment>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Whoever has the paper and this device opens your data. Keep them apart. Take no photo.</source>
        <extracomment>Numbers for a forgotten code: where to keep the paper</extracomment>
        <translation>Avec le papier et cet appareil, on ouvre vos données. Rangez-les à part. Ne prenez pas de photo.</translation>
    </message>
    <message>
        <source>From your paper, type line %1</source>
        <extracomment>Numbers for a forgotten code: one line is typed back from the paper; %1 is its number</extracomment>
        <translation>Lisez votre papier et tapez la ligne %1</translation>
    </message>
    <message>
        <source>See the lines again</source>
        <extracomment>Numbers for a forgotten code: back from typing a line to all eight</extracomment>
        <translation>Revoir les lignes</translation>
    </message>
    <message>
        <source>Without paper</source>
        <extracomment>Numbers for a forgotten code: goes without</extracomment>
        <translation>Sans papier</translation>
    </message>
    <message>
        <source>Show the lines</source>
        <extracomment>Numbers for a forgotten code: shows them</extracomment>
        <translation>Montrer les lignes</translation>
    </message>
    <message>
        <source>I wrote them</source>
        <extracomment>Numbers for a forgotten code: they are written down, one will be asked back</extracomment>
        <translation>C’est recopié</translation>
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
    <message>
        <source>To review</source>
        <extracomment>A place of the professional side: answers in patients&apos; own words that somebody has to read.</extracomment>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Directory</source>
        <extracomment>A place of the professional side: people and places a team can send patients to.</extracomment>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Choose an answer to read it and to reply.</source>
        <extracomment>Beside the list of answers, before one is chosen.</extracomment>
        <translation>Choisissez une réponse pour la lire et y répondre.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>A place of the professional side: all that can be taught.</extracomment>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>New here? Press Practice: ten minutes with an example patient.</source>
        <extracomment>Beside the list of patients, before one is chosen. &quot;Practice&quot; is a button on the left.</extracomment>
        <translation>Vous débutez&#xa0;? Appuyez sur Essayer&#xa0;: dix minutes avec une patiente d’exemple.</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Opens the professional side with an example patient, to learn it.</extracomment>
        <translation>Essayer</translation>
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
    <name>OpenSignsPage</name>
    <message>
        <source>When to call?</source>
        <extracomment>Title of the page with the warning signs.</extracomment>
        <translation>Quand appeler&#xa0;?</translation>
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
    <name>PSheet</name>
    <message>
        <source>Close</source>
        <extracomment>Closes what was opened over the page.</extracomment>
        <translation>Fermer</translation>
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
            <numerusform>La liste de confiance a maintenant %n&#xa0;clé.</numerusform>
            <numerusform>La liste de confiance a maintenant %n&#xa0;clés.</numerusform>
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
    <name>PairPage</name>
    <message>
        <source>My team</source>
        <extracomment>Title of the page that links a device to a team</extracomment>
        <translation>Mon équipe</translation>
    </message>
    <message>
        <source>Your nurse gave you a sheet with a code.</source>
        <extracomment>First start: where the code comes from</extracomment>
        <translation>Votre infirmière vous a donné une feuille avec un code.</translation>
    </message>
    <message>
        <source>This needs the internet, once.</source>
        <extracomment>Pairing: when the internet is needed</extracomment>
        <translation>Il faut internet, une seule fois.</translation>
    </message>
    <message>
        <source>No sheet? Call your nurse and ask for a code.</source>
        <extracomment>Pairing: for somebody who has no sheet</extracomment>
        <translation>Pas de feuille&#xa0;? Appelez votre infirmière et demandez un code.</translation>
    </message>
    <message>
        <source>Show the square (QR code)</source>
        <extracomment>Pairing, main button: reads the square on the sheet</extracomment>
        <translation>Montrer le carré (QR code)</translation>
    </message>
    <message>
        <source>Type the code</source>
        <extracomment>Pairing: types the code instead</extracomment>
        <translation>Taper le code</translation>
    </message>
    <message>
        <source>Start alone, without a team</source>
        <extracomment>Pairing: goes without a team; everything stays on the device</extracomment>
        <translation>Commencer seul, sans équipe</translation>
    </message>
    <message>
        <source>I am a health professional</source>
        <extracomment>First page: way in for nurses and other professionals</extracomment>
        <translation>Accès soignants</translation>
    </message>
    <message>
        <source>From my old device</source>
        <extracomment>Pairing: everything comes from the phone or tablet one had before</extracomment>
        <translation>Depuis mon ancien appareil</translation>
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
    <message>
        <source>Left out: %1</source>
        <extracomment>Path builder: a unit has just been taken out of the path; %1 is its title.</extracomment>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>Path builder: takes the unit that was just left out back into the path.</extracomment>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Path builder: what became of the path for each of several patients.</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Back to the patient</source>
        <extracomment>Path builder, after it was sent to several: goes back to the patient.</extracomment>
        <translation>Retour au patient</translation>
    </message>
    <message>
        <source>Open therapeutic education</source>
        <extracomment>Opens the page where the steps of therapeutic education are recorded.</extracomment>
        <translation>Ouvrir l’éducation thérapeutique</translation>
    </message>
    <message>
        <source>Go on from theirs</source>
        <extracomment>Path builder, two versions: goes on with the one that arrived.</extracomment>
        <translation>Repartir de l’autre</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <extracomment>Path builder, two versions: goes on with the one on this page. Theirs stays in the list of changes.</extracomment>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Start from it</source>
        <extracomment>Path builder: the version that was not used becomes the proposal again.</extracomment>
        <translation>Repartir d’elle</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Path builder: the version that was not used stays in the history only.</extracomment>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Agreed with the patient today: record the plan</source>
        <extracomment>Path builder: the patient was there and agrees to the path; it is recorded as the plan of therapeutic education.</extracomment>
        <translation>Vu et accepté par le patient aujourd’hui&#xa0;: noter le plan</translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <extracomment>Path builder: opens the shared assessment.</extracomment>
        <translation>Ouvrir le bilan</translation>
    </message>
    <message>
        <source>Begin the assessment</source>
        <extracomment>Path builder: begins the shared assessment with the patient.</extracomment>
        <translation>Commencer le bilan</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Path builder: days that dated steps hang on, such as the day of an operation.</extracomment>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Limits and dates</source>
        <extracomment>Path builder: opens the page of limits of this patient.</extracomment>
        <translation>Seuils et dates</translation>
    </message>
    <message>
        <source>To do by</source>
        <extracomment>Path builder: until which day a unit is wanted.</extracomment>
        <translation>À faire avant le</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>Path builder: this unit has no day, the patient does it when it suits.</extracomment>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>PathPreviewPage</name>
    <message>
        <source>Nothing is sent yet.</source>
        <extracomment>Page that shows the path as the patient will see it: nothing was sent yet.</extracomment>
        <translation>Rien n’est encore envoyé.</translation>
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
    <message>
        <source>Date</source>
        <extracomment>Path builder: says until when this unit is wanted.</extracomment>
        <translation>Date</translation>
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
        <source>Open</source>
        <extracomment>Button beside an alert of a patient: opens why it was raised, to say that one has seen it.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Button of the patient&apos;s page: opens the one page for a visit.</extracomment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Limits and dates</source>
        <extracomment>Link on the patient&apos;s page: opens the limits of the rules and the dates of operations.</extracomment>
        <translation>Seuils et dates</translation>
    </message>
    <message>
        <source>Alerts seen</source>
        <extracomment>Title of a card of the patient&apos;s page: alerts that somebody saw.</extracomment>
        <translation>Alertes vues</translation>
    </message>
    <message>
        <source>Spoken answer. It is on the patient’s device only: listen to it together.</source>
        <extracomment>Instead of the words of an answer that was spoken: recordings are not sent</extracomment>
        <translation>Réponse parlée. Elle est sur l’appareil du patient seulement&#xa0;: à écouter ensemble.</translation>
    </message>
    <message>
        <source>Therapeutic education</source>
        <extracomment>Link on the patient&apos;s page: opens the steps of therapeutic education.</extracomment>
        <translation>Éducation thérapeutique</translation>
    </message>
    <message>
        <source>No step is due yet.</source>
        <extracomment>Card of the steps of an operation on the patient&apos;s page: none is due yet.</extracomment>
        <translation>Aucune étape n’est à faire pour l’instant.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>Link on the patient&apos;s page: opens the medicines, where one can be added.</extracomment>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Button beside answers in a patient&apos;s own words: opens the one that waits longest.</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Goals, in the patient’s words</source>
        <extracomment>Title of a card of the patient&apos;s page: the goals of the patient.</extracomment>
        <translation>Objectifs, avec les mots du patient</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A goal as the patient wrote it.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Beside an answer in a patient&apos;s own words that was rated: opens it again.</extracomment>
        <translation>Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>Without a device</source>
        <extracomment>Title of a card of the patient&apos;s page: ways to follow a patient who uses no app.</extracomment>
        <translation>Sans téléphone ni tablette</translation>
    </message>
    <message>
        <source>Phone interview</source>
        <extracomment>Opens eight questions to ask the patient on the telephone.</extracomment>
        <translation>Entretien par téléphone</translation>
    </message>
    <message>
        <source>Interview at home</source>
        <extracomment>Opens eight questions to ask the patient at home.</extracomment>
        <translation>Entretien à domicile</translation>
    </message>
    <message>
        <source>Print the paper diary</source>
        <extracomment>Opens the page that makes a paper diary to print.</extracomment>
        <translation>Imprimer le carnet papier</translation>
    </message>
    <message>
        <source>Copy a paper diary</source>
        <extracomment>Opens the page where paper diaries are copied.</extracomment>
        <translation>Recopier un carnet papier</translation>
    </message>
    <message>
        <source>Invite somebody who helps</source>
        <extracomment>Link on the patient&apos;s page: invites somebody close, with the patient&apos;s agreement.</extracomment>
        <translation>Inviter un proche qui aide</translation>
    </message>
    <message>
        <source>Agreements and access</source>
        <extracomment>Link on the patient&apos;s page: opens what they agreed to and who looked at their record.</extracomment>
        <translation>Accords et accès</translation>
    </message>
    <message>
        <source>%1, said %2</source>
        <extracomment>What became of an answer in the patient&apos;s own words; %1 is &quot;Understood&quot; or the like, %2 who rated it</extracomment>
        <translation>%1, selon %2</translation>
    </message>
    <message>
        <source>Shared assessment</source>
        <extracomment>Link on the patient&apos;s page: opens the shared assessment, which is done beside the patient.</extracomment>
        <translation>Bilan éducatif partagé</translation>
    </message>
    <message>
        <source>Lists and episodes</source>
        <extracomment>Link on the patient&apos;s page: which lists of patients and episodes of surgery they belong to.</extracomment>
        <translation>Listes et épisodes</translation>
    </message>
    <message>
        <source>Read their words</source>
        <extracomment>Beside an answer in a patient&apos;s own words: opens it, to rate it and to reply.</extracomment>
        <translation>Lire ses mots</translation>
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
        <extracomment>Main place of somebody who helps: the units for them.
----------
Main place of a patient: the units.</extracomment>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>Main place of a patient: weight and the like.</extracomment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Main place of somebody who helps: the people who care for the patient.
----------
Main place of a patient: the people who care for them.</extracomment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Foot of the rail: text size, language, this device.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Under a sentence that says that something could not be kept: goes back to it.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Their day</source>
        <extracomment>Main place of somebody who helps: the day of the patient.</extracomment>
        <translation>Sa journée</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who is here?</source>
        <extracomment>Title of the page that asks which person uses the device now</extracomment>
        <translation>Qui est là&#xa0;?</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>Page that asks who is here: makes room for one more person</extracomment>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Each person has their own data. Nobody sees that of another.</source>
        <extracomment>Page that asks who is here: what is shared, and what is not</extracomment>
        <translation>Chacun a ses propres données. Personne ne voit celles d’un autre.</translation>
    </message>
</context>
<context>
    <name>PlanEntryScreen</name>
    <message>
        <source>Change</source>
        <extracomment>Title of the page where how a medicine is taken is changed.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>A medicine</source>
        <extracomment>Title of the page where a medicine is written.</extracomment>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Keeps the medicine that was written.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>A medicine being written: goes to the next question.
----------
After a medicine was kept: goes back to the list.</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PlanImportScreen</name>
    <message>
        <source>Continue</source>
        <extracomment>After prescriptions of a file were kept: goes back to the list.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Which file did your team or pharmacist give you?</source>
        <extracomment>Above the files that may be prescriptions.</extracomment>
        <translation>Quel fichier vous a donné votre équipe ou le pharmacien&#xa0;?</translation>
    </message>
    <message>
        <source>No file was found. Put the file (.json) into your downloads, then come back here.</source>
        <extracomment>When no file that may be a prescription was found.</extracomment>
        <translation>Aucun fichier trouvé. Mettez le fichier (.json) dans vos téléchargements, puis revenez ici.</translation>
    </message>
    <message>
        <source>Is this for you? Answer for each line.</source>
        <extracomment>Above the prescriptions of a file.</extracomment>
        <translation>Est-ce pour vous&#xa0;? Répondez à chaque ligne.</translation>
    </message>
    <message>
        <source>A prescription</source>
        <extracomment>Title of the page that reads prescriptions from a file or a square.</extracomment>
        <translation>Une ordonnance</translation>
    </message>
    <message>
        <source>Show a square (QR code)</source>
        <extracomment>Opens the page that reads prescriptions from a square (QR code).</extracomment>
        <translation>Montrer un carré (QR code)</translation>
    </message>
    <message>
        <source>Printed by your hospital or your pharmacy</source>
        <extracomment>Under &quot;Show a square&quot;.</extracomment>
        <translation>Imprimé par votre hôpital ou votre pharmacie</translation>
    </message>
</context>
<context>
    <name>PlanQuestions</name>
    <message>
        <source>Name of the medicine</source>
        <extracomment>Field of a medicine.</extracomment>
        <translation>Nom du médicament</translation>
    </message>
    <message>
        <source>As written on the box</source>
        <extracomment>Under the field of the name of a medicine.</extracomment>
        <translation>Comme sur la boîte</translation>
    </message>
    <message>
        <source>How much at once</source>
        <extracomment>Field of a medicine: how much is taken at once.</extracomment>
        <translation>Combien à la fois</translation>
    </message>
    <message>
        <source>A number, or nothing</source>
        <extracomment>Under a field that may stay empty.</extracomment>
        <translation>Un nombre, ou rien</translation>
    </message>
    <message>
        <source>Of what</source>
        <extracomment>Field of a medicine: what is counted.</extracomment>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>tablet, drop, mg…</source>
        <extracomment>Examples under the field of what is counted.</extracomment>
        <translation>comprimé, goutte, mg…</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>A medicine: how often it is taken.</extracomment>
        <translation>À quel rythme</translation>
    </message>
    <message>
        <source>Every how many days</source>
        <extracomment>Field of a medicine: a dose every so many days.</extracomment>
        <translation>Tous les combien de jours</translation>
    </message>
    <message>
        <source>Days with the medicine</source>
        <extracomment>Field of a medicine taken in cycles.</extracomment>
        <translation>Jours avec le médicament</translation>
    </message>
    <message>
        <source>Days without it</source>
        <extracomment>Field of a medicine taken in cycles.</extracomment>
        <translation>Jours sans</translation>
    </message>
    <message>
        <source>Which days</source>
        <extracomment>A medicine: the days of the week on which it is taken.</extracomment>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>At most how many in 24 hours</source>
        <extracomment>Field of a medicine taken as needed.</extracomment>
        <translation>Combien au plus en 24 heures</translation>
    </message>
    <message>
        <source>Hours between two</source>
        <extracomment>Field of a medicine taken as needed.</extracomment>
        <translation>Heures entre deux</translation>
    </message>
    <message>
        <source>What the prescription says</source>
        <extracomment>Field of a medicine: the words of the prescription.</extracomment>
        <translation>Ce que dit l’ordonnance</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>A medicine: the moments of the day at which it is taken.</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Or at these hours</source>
        <extracomment>Field of a medicine: hours of the day.</extracomment>
        <translation>Ou à ces heures</translation>
    </message>
    <message>
        <source>For example 8:00, 20:30</source>
        <extracomment>Example under the field of hours.</extracomment>
        <translation>Par exemple 8:00, 20:30</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>Field of a medicine: its first day.</extracomment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Day/month/year. Empty: today</source>
        <extracomment>Under the field of the first day of a medicine.</extracomment>
        <translation>Jour/mois/année. Vide&#xa0;: aujourd’hui</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Field of a medicine: its last day.</extracomment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Day/month/year. Empty: no end</source>
        <extracomment>Under the field of the last day of a medicine.</extracomment>
        <translation>Jour/mois/année. Vide&#xa0;: sans fin</translation>
    </message>
    <message>
        <source>It will read:</source>
        <extracomment>Above how a medicine would read in the list.</extracomment>
        <translation>On lira&#xa0;:</translation>
    </message>
    <message>
        <source>Is it right? Press a line to change it.</source>
        <extracomment>Above what was answered about a medicine, one line each.</extracomment>
        <translation>Est-ce juste&#xa0;? Appuyez sur une ligne pour la changer.</translation>
    </message>
    <message>
        <source>The change holds from</source>
        <extracomment>Field of a change of a prescription: its first day.</extracomment>
        <translation>Le changement vaut à partir du</translation>
    </message>
    <message>
        <source>Day/month/year. Empty: from now on</source>
        <extracomment>Under the field of the first day of a change of a prescription.</extracomment>
        <translation>Jour/mois/année. Vide&#xa0;: dès maintenant</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <extracomment>Field of a change of a prescription: why.</extracomment>
        <translation>Pourquoi ça change</translation>
    </message>
    <message>
        <source>The patient reads it.</source>
        <extracomment>Under the field of the reason of a change.</extracomment>
        <translation>Le patient le lit.</translation>
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
        <translation>Utile à tous&#xa0;: à ajouter au besoin.</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>My treatment</source>
        <extracomment>Title of the list of medicines with how each is taken.</extracomment>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <extracomment>Opens the page where a medicine is written.</extracomment>
        <translation>Noter un médicament</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>On a medicine written here: changes how it is taken.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>On a medicine written here: it is not taken any more.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>It will not be asked any more. What you recorded stays. Ask your team before you stop a medicine.</source>
        <extracomment>Before a medicine is stopped.</extracomment>
        <translation>On ne vous le demandera plus. Ce que vous avez noté reste. Parlez-en à votre équipe avant d’arrêter.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer before a medicine is stopped: nothing changes.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Stop it</source>
        <extracomment>Answer before a medicine is stopped.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>You confirm each line</source>
        <extracomment>Under &quot;Read a prescription&quot;.</extracomment>
        <translation>Vous confirmez chaque ligne</translation>
    </message>
    <message>
        <source>Read a prescription</source>
        <extracomment>Opens the page that reads prescriptions from a file or a square.</extracomment>
        <translation>Lire une ordonnance</translation>
    </message>
    <message>
        <source>My numbers, from my team</source>
        <extracomment>Title above the numbers that the team set for this person: how much to drink, from which weight to call.</extracomment>
        <translation>Mes chiffres, donnés par mon équipe</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Stopped from %1 on.</source>
        <extracomment>A change of a prescription; %1 is a day such as Monday 23 November</extracomment>
        <translation>Arrêté à partir du %1.</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <extracomment>A change of a prescription; %1 is a day such as Monday 23 November, %2 how the medicine is taken from then on</extracomment>
        <translation>À partir du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>A line of a prescription that begins later; %1 how the medicine is taken, %2 a day such as Monday 23 November</extracomment>
        <translation>%1, à partir du %2</translation>
    </message>
    <message>
        <source>There are two versions. In use: that of %1, it reached the centre first. Kept beside it: that of %2. %3</source>
        <extracomment>Two professionals changed one prescription at a time; %1 who wrote the version in use, %2 who wrote the other, %3 what the other says</extracomment>
        <translation>Il y a deux versions. Utilisée&#xa0;: celle de %1, arrivée la première au centre. Gardée à côté&#xa0;: celle de %2. %3</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Follows what another version of a prescription says; %1 is the reason that was written</extracomment>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PrescriptionPage</name>
    <message>
        <source>Add a medicine</source>
        <extracomment>Title of the page where a professional writes a medicine for a patient.</extracomment>
        <translation>Ajouter un médicament</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>A medicine being written: goes to the next question.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <extracomment>Keeps the medicine a professional wrote: it will be sent.</extracomment>
        <translation>Prescrire</translation>
    </message>
    <message>
        <source>Back to the treatment</source>
        <extracomment>After a medicine was kept: goes back to the list.</extracomment>
        <translation>Retour au traitement</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>Title of the page where a professional changes a prescription; %1 is the medicine.</extracomment>
        <translation>Changer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prescribe the change</source>
        <extracomment>Keeps the change of a prescription: it will be sent.</extracomment>
        <translation>Prescrire le changement</translation>
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
    <name>PrivacyCover</name>
    <message>
        <source>Passerelle, hidden</source>
        <extracomment>Screen reader: the window hides what it holds while it is not in front</extracomment>
        <translation>Passerelle, cachée</translation>
    </message>
</context>
<context>
    <name>PutOffScreen</name>
    <message>
        <source>Later</source>
        <extracomment>Title of the page that puts medicines off.</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>When shall we remind you?</source>
        <extracomment>Page that puts medicines off: a list of times follows.</extracomment>
        <translation>Quand faut-il vous le rappeler&#xa0;?</translation>
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
    <name>ReadAloudBar</name>
    <message>
        <source>Listen</source>
        <extracomment>Read-aloud bar: the verb that starts the voice.</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>Read-aloud bar: the state while the voice reads.</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Read-aloud bar: the voice was stopped and can go on.</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Read-aloud bar: stops the voice, to go on later.</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on listening</source>
        <extracomment>Read-aloud bar: the voice goes on with the sentence it stopped at.</extracomment>
        <translation>Reprendre l’écoute</translation>
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
    <name>ReadingChoices</name>
    <message>
        <source>Reading</source>
        <extracomment>Settings: heading above the choices about reading</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>One page at a time</source>
        <extracomment>Settings, reading: each page of a unit has the screen to itself</extracomment>
        <translation>Une page à la fois</translation>
    </message>
    <message>
        <source>All on one page</source>
        <extracomment>Settings, reading: the whole unit on one long page</extracomment>
        <translation>Tout sur une page</translation>
    </message>
    <message>
        <source>Slow voice</source>
        <extracomment>Settings, reading: a slower voice when a page is read aloud</extracomment>
        <translation>Voix lente</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>Settings: heading above the kinds of text</extracomment>
        <translation>Textes</translation>
    </message>
    <message>
        <source>The app chooses for me</source>
        <extracomment>Settings, texts: the app chooses from the answers, beginning with short sentences</extracomment>
        <translation>L’application choisit pour moi</translation>
    </message>
    <message>
        <source>Short sentences</source>
        <extracomment>Settings, texts: few and short sentences</extracomment>
        <translation>Phrases courtes</translation>
    </message>
    <message>
        <source>Everyday sentences</source>
        <extracomment>Settings, texts: as in a newspaper</extracomment>
        <translation>Phrases de tous les jours</translation>
    </message>
    <message>
        <source>All the detail</source>
        <extracomment>Settings, texts: all the explanations</extracomment>
        <translation>Tous les détails</translation>
    </message>
    <message>
        <source>Listen from page to page</source>
        <extracomment>Settings, reading: the voice, once started, reads the next page too when it is turned to</extracomment>
        <translation>Écouter de page en page</translation>
    </message>
    <message>
        <source>Press Listen once. The voice goes on when you turn the page.</source>
        <extracomment>Settings, reading: under &quot;Listen from page to page&quot;; &quot;Listen&quot; is a button</extracomment>
        <translation>Appuyez une fois sur Écouter. La voix continue quand vous tournez la page.</translation>
    </message>
</context>
<context>
    <name>ReadingQuestion</name>
    <message>
        <source>Texts begin short, then follow your answers.</source>
        <extracomment>Comfort page, after &quot;Reading a leaflet is… easy&quot;: what the app does now</extracomment>
        <translation>Les textes commencent courts, puis suivent vos réponses.</translation>
    </message>
    <message>
        <source>Short sentences, large letters.</source>
        <extracomment>Comfort page, after &quot;Reading a leaflet is… sometimes hard&quot;: what the app does now</extracomment>
        <translation>Phrases courtes, grandes lettres.</translation>
    </message>
    <message>
        <source>Short sentences. Press Listen once: the voice goes on from page to page.</source>
        <extracomment>Comfort page, after &quot;I prefer to listen&quot;: what the app does now. &quot;Listen&quot; is a button.</extracomment>
        <translation>Phrases courtes. Appuyez une fois sur Écouter&#xa0;: la voix continue de page en page.</translation>
    </message>
    <message>
        <source>You can skip this. It only changes how texts are given.</source>
        <extracomment>Comfort page, under &quot;Reading a leaflet is…&quot;: nobody has to answer</extracomment>
        <translation>Vous pouvez passer. Cela règle seulement les textes.</translation>
    </message>
    <message>
        <source>Reading a leaflet is…</source>
        <extracomment>Comfort page: a question whose end are the three answers below it</extracomment>
        <translation>Lire une notice, c’est…</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>Answer to &quot;Reading a leaflet is…&quot;</extracomment>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Sometimes hard</source>
        <extracomment>Answer to &quot;Reading a leaflet is…&quot;</extracomment>
        <translation>Parfois difficile</translation>
    </message>
    <message>
        <source>I prefer to listen</source>
        <extracomment>Answer to &quot;Reading a leaflet is…&quot;</extracomment>
        <translation>Je préfère écouter</translation>
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
    <name>RecordLogPage</name>
    <message>
        <source>Agreements and access</source>
        <extracomment>Title of a page of the team: what a patient agreed to and who looked at their record.</extracomment>
        <translation>Accords et accès</translation>
    </message>
    <message>
        <source>What the patient said</source>
        <extracomment>Title of a card: what a patient said yes or no to.</extracomment>
        <translation>Ce que le patient a dit</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <extracomment>Card of what a patient said yes or no to, before anybody asked.</extracomment>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
    <message>
        <source>Who looked</source>
        <extracomment>Title of a card: who looked at a patient&apos;s record.</extracomment>
        <translation>Qui a regardé</translation>
    </message>
    <message>
        <source>Nobody so far.</source>
        <extracomment>Card of who looked at a patient&apos;s record: nobody so far.</extracomment>
        <translation>Personne pour l’instant.</translation>
    </message>
</context>
<context>
    <name>RecordPages</name>
    <message>
        <source>All my data</source>
        <extracomment>Title of the pages with all a person recorded</extracomment>
        <translation>Toutes mes données</translation>
    </message>
    <message>
        <source>What I measured and felt</source>
        <extracomment>Pages with all a person recorded: heading</extracomment>
        <translation>Ce que j’ai mesuré et ressenti</translation>
    </message>
    <message>
        <source>What I took, and did not</source>
        <extracomment>Pages with all a person recorded: heading</extracomment>
        <translation>Ce que j’ai pris ou pas pris</translation>
    </message>
    <message>
        <source>My medicines</source>
        <extracomment>Pages with all a person recorded: heading</extracomment>
        <translation>Mes médicaments</translation>
    </message>
    <message>
        <source>What was written</source>
        <extracomment>Pages with all a person recorded: heading</extracomment>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <extracomment>Pages with all a person recorded: heading</extracomment>
        <translation>Ce qui compte pour moi</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <extracomment>Pages with all a person recorded: heading</extracomment>
        <translation>Ce que j’ai accepté</translation>
    </message>
    <message>
        <source>The file for programs (FHIR) also holds answers to questions, alerts and who looked.</source>
        <extracomment>Pages with all a person recorded, at the end</extracomment>
        <translation>Le fichier pour les programmes (FHIR) contient aussi les réponses aux questions, les alertes et qui a regardé.</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Pages with all a person recorded, after an entry of somebody else; %1 is a name</extracomment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>corrected later</source>
        <extracomment>Pages with all a person recorded, after an entry that was corrected or taken back later</extracomment>
        <translation>corrigé ensuite</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>Pages with all a person recorded: a dose</extracomment>
        <translation>pris</translation>
    </message>
    <message>
        <source>not taken</source>
        <extracomment>Pages with all a person recorded: a dose</extracomment>
        <translation>pas pris</translation>
    </message>
    <message>
        <source>I wrote</source>
        <extracomment>Pages with all a person recorded: who wrote a message</extracomment>
        <translation>J’ai écrit</translation>
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
        <translation>Appeler le&#xa0;15</translation>
    </message>
    <message>
        <source>I have my paper</source>
        <extracomment>Recovery page: opens with the eight lines of numbers on paper</extracomment>
        <translation>J’ai mon papier</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <extracomment>Button of the recovery page: what can be read goes into a new file, the old one is kept</extracomment>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button of the recovery page, after what could be read was saved: opens the app</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Saving. Leave this device switched on.</source>
        <extracomment>Recovery page: while what can be read is saved</extracomment>
        <translation>Sauvegarde en cours. Laissez cet appareil allumé.</translation>
    </message>
</context>
<context>
    <name>RedFlagsScreen</name>
    <message>
        <source>When to call?</source>
        <extracomment>Title of the page with the warning signs.</extracomment>
        <translation>Quand appeler&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RefillScreen</name>
    <message>
        <source>Save</source>
        <extracomment>Keeps the box that was written.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What the pharmacy gave you today</source>
        <extracomment>Page where a box from the pharmacy is recorded.</extracomment>
        <translation>Ce que la pharmacie vous a donné aujourd’hui</translation>
    </message>
    <message>
        <source>This stays on this phone. Your team does not see it.</source>
        <extracomment>Under a box that is recorded: where it is kept.</extracomment>
        <translation>Cela reste sur ce téléphone. Votre équipe ne le voit pas.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>It is time: %1</source>
        <extracomment>Title of a reminder; %1 is a time such as 8am, or several. It names no medicine: others may read it</extracomment>
        <translation>C’est l’heure&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to take. Open to see which.</source>
        <extracomment>Text of a reminder; %n doses are to take</extracomment>
        <translation>
            <numerusform>%n&#xa0;prise. Ouvrez pour la voir.</numerusform>
            <numerusform>%n&#xa0;prises. Ouvrez pour les voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>All taken (%1)</source>
        <extracomment>Button on a reminder: records that all of it was taken; %1 counts the doses</extracomment>
        <translation>Tout pris (%1)</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <extracomment>Button on a reminder: it comes back in 10 minutes</extracomment>
        <translation>Dans 10&#xa0;minutes</translation>
    </message>
    <message>
        <source>You have something to do at %1</source>
        <extracomment>Title of a reminder while the app is locked; %1 is a time such as 6pm, or several. Anybody may read it</extracomment>
        <translation>Vous avez quelque chose à faire à %1</translation>
    </message>
    <message>
        <source>Open Passerelle to see what.</source>
        <extracomment>Text of a reminder while the app is locked</extracomment>
        <translation>Ouvrez Passerelle pour voir quoi.</translation>
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
    <message>
        <source>Source: %1.</source>
        <extracomment>Where a rule comes from; %1 is the issuer of a document</extracomment>
        <translation>Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: going down little by little.</source>
        <extracomment>A slow change; %1 is a measure such as Weight</extracomment>
        <translation>%1&#xa0;: baisse peu à peu.</translation>
    </message>
    <message>
        <source>%1: going up little by little.</source>
        <translation>%1&#xa0;: monte peu à peu.</translation>
    </message>
    <message>
        <source>Tell your nurse.</source>
        <extracomment>After a sentence about a slow change</extracomment>
        <translation>Dites-le à votre infirmière.</translation>
    </message>
    <message>
        <source>Call your team today.</source>
        <translation>Appelez votre équipe aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 (limit %2)</source>
        <extracomment>Why a rule is met; %1 is a value with its unit, %2 the limit</extracomment>
        <translation>%1 (seuil %2)</translation>
    </message>
    <message>
        <source>%1 from the reference of %2 (limit %3)</source>
        <extracomment>Why a rule is met; %1 is a difference such as &quot;+ 2.1 kg&quot;, %2 the reference value with its unit, %3 the limit</extracomment>
        <translation>%1 par rapport à la référence de %2 (seuil %3)</translation>
    </message>
    <message>
        <source>%1 from the week before (limit %2)</source>
        <extracomment>Why a rule is met; %1 is a difference such as &quot;+ 2.1 kg&quot;, %2 the limit</extracomment>
        <translation>%1 par rapport à la semaine d’avant (seuil %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n days (limit %2)</source>
        <extracomment>Why a rule is met; %1 is a difference such as &quot;+ 2.1 kg&quot;, %n the days it looks back, %2 the limit</extracomment>
        <translation>
            <numerusform>%1 en %n&#xa0;jour (seuil %2)</numerusform>
            <numerusform>%1 en %n&#xa0;jours (seuil %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <extracomment>Where a rule comes from; %1 is the issuer of a document, %2 its year</extracomment>
        <translation>Source&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>your team</source>
        <extracomment>Somebody of the team whose name is not on this device, in the middle of a sentence</extracomment>
        <translation>votre équipe</translation>
    </message>
    <message>
        <source>%1: outside the limit. Call your team today.</source>
        <extracomment>An alert whose content pack is not on this device; %1 is a measure such as weight</extracomment>
        <translation>%1&#xa0;: au-delà du seuil. Appelez votre équipe aujourd’hui.</translation>
    </message>
    <message>
        <source>Limit set by %1.</source>
        <extracomment>Whose limit a rule uses; %1 is a name</extracomment>
        <translation>Seuil fixé par %1.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>The square</source>
        <extracomment>Title of the page that reads the square</extracomment>
        <translation>Le carré</translation>
    </message>
    <message>
        <source>The camera reads the square on your sheet. No photo is taken, nothing is kept.</source>
        <extracomment>Before the camera is asked for: why</extracomment>
        <translation>La caméra lit le carré de votre feuille. Aucune photo n’est prise, rien n’est gardé.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <extracomment>Screen reader: what the camera sees</extracomment>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>Hold the square in front of the camera.</source>
        <extracomment>While the camera watches</extracomment>
        <translation>Tenez le carré devant la caméra.</translation>
    </message>
    <message>
        <source>I have a picture of the square</source>
        <extracomment>Page that reads the square: opens the way with a picture</extracomment>
        <translation>J’ai une image du carré</translation>
    </message>
    <message>
        <source>Where the picture is</source>
        <extracomment>Label of the field for the place of a picture on this device</extracomment>
        <translation>Où est l’image</translation>
    </message>
    <message>
        <source>You can also drop the picture on this page, or copy it and press the button.</source>
        <extracomment>Help under the label</extracomment>
        <translation>Vous pouvez aussi déposer l’image sur cette page, ou la copier et appuyer sur le bouton.</translation>
    </message>
    <message>
        <source>Read the picture</source>
        <extracomment>Reads the square in a picture</extracomment>
        <translation>Lire l’image</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <extracomment>Asks for the camera and starts it</extracomment>
        <translation>Ouvrir la caméra</translation>
    </message>
    <message>
        <source>Type the code</source>
        <extracomment>Pairing: types the code instead</extracomment>
        <translation>Taper le code</translation>
    </message>
    <message>
        <source>The camera reads the square on your prescription. No photo is taken. You confirm each line.</source>
        <extracomment>Before the camera is asked for, to read prescriptions: why</extracomment>
        <translation>La caméra lit le carré de votre ordonnance. Aucune photo n’est prise. Vous confirmez chaque ligne.</translation>
    </message>
    <message>
        <source>The camera reads the square on your old device. No photo is taken, nothing is kept.</source>
        <extracomment>Before the camera is asked for, to read the square of an old device: why</extracomment>
        <translation>La caméra lit le carré sur votre ancien appareil. Aucune photo n’est prise, rien n’est gardé.</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>How long something lasts</extracomment>
        <translation>
            <numerusform>%n&#xa0;heure</numerusform>
            <numerusform>%n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long something lasts</extracomment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>on waking</source>
        <extracomment>When a medicine is taken</extracomment>
        <translation>au réveil</translation>
    </message>
    <message>
        <source>in the morning</source>
        <extracomment>When a medicine is taken</extracomment>
        <translation>le matin</translation>
    </message>
    <message>
        <source>at noon</source>
        <extracomment>When a medicine is taken</extracomment>
        <translation>le midi</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <extracomment>When a medicine is taken</extracomment>
        <translation>l’après-midi</translation>
    </message>
    <message>
        <source>in the evening</source>
        <extracomment>When a medicine is taken</extracomment>
        <translation>le soir</translation>
    </message>
    <message>
        <source>at bedtime</source>
        <extracomment>When a medicine is taken</extracomment>
        <translation>au coucher</translation>
    </message>
    <message>
        <source>breakfast</source>
        <extracomment>A meal, after &quot;before&quot;, &quot;with&quot; or &quot;after&quot;</extracomment>
        <translation>le petit-déjeuner</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>le déjeuner</translation>
    </message>
    <message>
        <source>dinner</source>
        <translation>le dîner</translation>
    </message>
    <message>
        <source>the meal</source>
        <translation>le repas</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>When a medicine is taken; %1 is a meal</extracomment>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>When a medicine is taken; %1 is a meal</extracomment>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>When a medicine is taken; %1 is a meal</extracomment>
        <translation>après %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <extracomment>When a medicine is taken; %1 is a duration such as 30 min, %2 a meal</extracomment>
        <translation>%1 avant %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>When a medicine is taken; %1 is a duration such as 30 min, %2 a meal</extracomment>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>When a medicine is taken; %1 is a time such as 8am</extracomment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>A day of the week on which a medicine is taken; %1 is its name</extracomment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>every day</source>
        <extracomment>How often a medicine is taken</extracomment>
        <translation>tous les jours</translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n weeks</source>
        <extracomment>Days of the week on which a medicine is taken; %1 are the days, %n how many weeks apart</extracomment>
        <translation>
            <numerusform>%1, toutes les %n&#xa0;semaines</numerusform>
            <numerusform>%1, toutes les %n&#xa0;semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n in 24 hours</source>
        <extracomment>Limit of a medicine taken as needed</extracomment>
        <translation>
            <numerusform>au plus %n&#xa0;en 24&#xa0;heures</numerusform>
            <numerusform>au plus %n&#xa0;en 24&#xa0;heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 apart</source>
        <extracomment>Limit of a medicine taken as needed; %1 is a duration such as 6 hours</extracomment>
        <translation>%1 entre deux prises</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <extracomment>How often a medicine is taken</extracomment>
        <translation>
            <numerusform>tous les %n&#xa0;jours</numerusform>
            <numerusform>tous les %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days with, then %2 days without</source>
        <extracomment>How often a medicine is taken: a cycle; %1 and %2 are numbers of days</extracomment>
        <translation>%1&#xa0;jours avec, puis %2&#xa0;jours sans</translation>
    </message>
    <message>
        <source>if needed</source>
        <extracomment>How often a medicine is taken: only when the person needs it</extracomment>
        <translation>si besoin</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>First day of a medicine; %1 is a date</extracomment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Last day of a medicine; %1 is a date</extracomment>
        <translation>jusqu’au %1</translation>
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
        <translation>Un mot&#xa0;: sel, souffle, comprimé…</translation>
    </message>
    <message>
        <source>Ask my team</source>
        <extracomment>Nothing has been found: opens a message to the team.</extracomment>
        <translation>Demander à mon équipe</translation>
    </message>
</context>
<context>
    <name>SettingsAboutPage</name>
    <message>
        <source>About</source>
        <extracomment>Title of the page on the app itself</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Example content, not clinically validated. It does not replace your team&apos;s advice.</source>
        <extracomment>Settings: the teaching content is an example</extracomment>
        <translation>Contenu d’exemple, non validé par des cliniciens. Il ne remplace pas l’avis de votre équipe.</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>About: heading above the content packs</extracomment>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>About: opens the sources of a content pack</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>About: heading above the licences of what the app is made of</extracomment>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>SettingsComfortPage</name>
    <message>
        <source>Comfort</source>
        <extracomment>Title of the comfort page</extracomment>
        <translation>Confort</translation>
    </message>
    <message>
        <source>I weigh myself each morning. 72.4 kg.</source>
        <extracomment>Comfort page: a sample, to judge the size of the letters</extracomment>
        <translation>Je me pèse chaque matin. 72,4&#xa0;kg.</translation>
    </message>
</context>
<context>
    <name>SettingsDataPage</name>
    <message>
        <source>Take my data</source>
        <extracomment>Title of the export page</extracomment>
        <translation>Emporter mes données</translation>
    </message>
    <message>
        <source>All you recorded, and what your team sent, in one file.</source>
        <extracomment>Export: what it is</extracomment>
        <translation>Tout ce que vous avez noté, et ce que votre équipe a envoyé, dans un fichier.</translation>
    </message>
    <message>
        <source>Anyone who has the file can read it. Keep it in a safe place.</source>
        <extracomment>Export: the file is open to anybody</extracomment>
        <translation>Toute personne qui a le fichier peut le lire. Gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <extracomment>Export: label of the field for the name of the file</extracomment>
        <translation>Où écrire le fichier</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>Export: writes the file</extracomment>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>The file is a FHIR R4 bundle, in JSON. The pages are a PDF beside it.</source>
        <extracomment>Export: the form of the file, for who wants to know</extracomment>
        <translation>Le fichier est un lot FHIR R4, en JSON. Les pages sont un PDF à côté.</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <extracomment>Export: writes pages to read and to print</extracomment>
        <translation>Pages à lire</translation>
    </message>
</context>
<context>
    <name>SettingsDevicePage</name>
    <message>
        <source>This device</source>
        <extracomment>Title of the page on the code and the people of this device</extracomment>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Settings: heading above the code</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Passerelle locks after 2 minutes. While locked, nothing is sent or received.</source>
        <extracomment>Settings: there is a code</extracomment>
        <translation>Passerelle se ferme après 2&#xa0;minutes. Fermée, rien ne part et rien n’arrive.</translation>
    </message>
    <message>
        <source>Without a code, anyone who opens this device can read and write here.</source>
        <extracomment>Settings: there is no code</extracomment>
        <translation>Sans code, toute personne qui ouvre cet appareil peut lire et écrire ici.</translation>
    </message>
    <message>
        <source>Change the code</source>
        <extracomment>Settings: sets another code</extracomment>
        <translation>Changer le code</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <extracomment>Settings: sets a code</extracomment>
        <translation>Choisir un code</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <extracomment>Settings: removes the code</extracomment>
        <translation>Retirer le code</translation>
    </message>
    <message>
        <source>Show my warning signs before the code</source>
        <extracomment>Settings: what shows before the code</extracomment>
        <translation>Montrer mes signes d’alerte avant le code</translation>
    </message>
    <message>
        <source>Whoever holds this device can then guess your illness, and sees the number of your team.</source>
        <extracomment>Settings: under &quot;Show my warning signs before the code&quot;: what that gives away</extracomment>
        <translation>Qui tient cet appareil peut alors deviner votre maladie, et voit le numéro de votre équipe.</translation>
    </message>
    <message>
        <source>Several people</source>
        <extracomment>Settings: heading above several people on one device</extracomment>
        <translation>Plusieurs personnes</translation>
    </message>
    <message>
        <source>Each person has their own data and their own code. Nobody sees that of another.</source>
        <extracomment>Settings: several people on one device</extracomment>
        <translation>Chacun a ses propres données et son propre code. Personne ne voit celles d’un autre.</translation>
    </message>
    <message>
        <source>Name on the first page</source>
        <extracomment>Settings: label of the field for a first name or a nickname</extracomment>
        <translation>Nom sur la première page</translation>
    </message>
    <message>
        <source>A first name or a nickname. It shows before the code.</source>
        <extracomment>Settings: help under the label</extracomment>
        <translation>Un prénom ou un surnom. Il se voit avant le code.</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <extracomment>Screen reader: one of the drawings a person may choose; %1 is a number</extracomment>
        <translation>Dessin %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>Settings: makes room for one more person</extracomment>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>My paper</source>
        <extracomment>Settings: heading above the numbers for a forgotten code</extracomment>
        <translation>Mon papier</translation>
    </message>
    <message>
        <source>You have a paper that opens your data without the code.</source>
        <extracomment>Settings: there are numbers for a forgotten code</extracomment>
        <translation>Vous avez un papier qui ouvre vos données sans le code.</translation>
    </message>
    <message>
        <source>You have no paper. If the key or the code is lost, what was not sent stays closed.</source>
        <extracomment>Settings: there are no numbers for a forgotten code</extracomment>
        <translation>Vous n’avez pas de papier. Si la clé ou le code se perd, ce qui n’est pas parti reste fermé.</translation>
    </message>
    <message>
        <source>Make a new paper</source>
        <extracomment>Settings: numbers for a forgotten code, in place of those from before</extracomment>
        <translation>Faire un nouveau papier</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <extracomment>Settings: numbers for a forgotten code</extracomment>
        <translation>Faire un papier</translation>
    </message>
    <message>
        <source>My data here</source>
        <extracomment>Settings: heading above where the key lies, and erasing everything</extracomment>
        <translation>Mes données ici</translation>
    </message>
    <message>
        <source>Erase this device</source>
        <extracomment>Settings: erases everything of this person from the device</extracomment>
        <translation>Effacer cet appareil</translation>
    </message>
    <message>
        <source>New device</source>
        <extracomment>Settings: heading above going to another device</extracomment>
        <translation>Nouvel appareil</translation>
    </message>
    <message>
        <source>Take everything to a new device</source>
        <extracomment>Settings: takes everything to another phone or tablet</extracomment>
        <translation>Tout emporter vers un nouvel appareil</translation>
    </message>
    <message>
        <source>Old files</source>
        <extracomment>Settings: heading above files that could not be opened and were kept</extracomment>
        <translation>Anciens fichiers</translation>
    </message>
    <message>
        <source>A file could not be opened, and was kept. Remove it once your entries are back.</source>
        <extracomment>Settings: files that could not be opened and were kept</extracomment>
        <translation>Un fichier ne s’ouvrait pas, et a été gardé. Enlevez-le quand vos notes sont revenues.</translation>
    </message>
    <message>
        <source>Remove this old file</source>
        <extracomment>Settings: removes an old file that could not be opened, for good</extracomment>
        <translation>Enlever cet ancien fichier</translation>
    </message>
    <message>
        <source>Remove this old file for good?</source>
        <extracomment>Settings: asked before an old file is removed</extracomment>
        <translation>Enlever cet ancien fichier pour toujours&#xa0;?</translation>
    </message>
    <message>
        <source>What could not be read in it is then lost. Your other entries stay.</source>
        <extracomment>Settings: what is lost with an old file</extracomment>
        <translation>Ce qui n’y était pas lisible est alors perdu. Vos autres notes restent.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Settings: keeps the old file</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Settings: removes the old file</extracomment>
        <translation>Enlever</translation>
    </message>
</context>
<context>
    <name>SettingsHelpersPage</name>
    <message>
        <source>Who helps me</source>
        <extracomment>Title of the page of those who help the patient.</extracomment>
        <translation>Qui m’aide</translation>
    </message>
    <message>
        <source>Somebody close can help from their own phone. You choose what they see. You can stop at any time.</source>
        <extracomment>Page of those who help: what this is.</extracomment>
        <translation>Un proche peut aider depuis son propre téléphone. Vous choisissez ce qu’il voit. Vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>First link this device to your team.</source>
        <extracomment>Page of those who help, for somebody without a team.</extracomment>
        <translation>Reliez d’abord cet appareil à votre équipe.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends the help of somebody, at once.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <extracomment>Begins to let somebody help.</extracomment>
        <translation>Inviter un proche</translation>
    </message>
    <message>
        <source>For me only</source>
        <extracomment>Page of those who help: opens the entries they do not see.</extracomment>
        <translation>Pour moi seulement</translation>
    </message>
    <message>
        <source>Keep single entries from those who help</source>
        <extracomment>Under &quot;For me only&quot; on the page of those who help.</extracomment>
        <translation>Garder certaines notes pour moi</translation>
    </message>
</context>
<context>
    <name>SettingsHiddenPage</name>
    <message>
        <source>For me only</source>
        <extracomment>Title of the page of entries a patient keeps from those who help.</extracomment>
        <translation>Pour moi seulement</translation>
    </message>
    <message>
        <source>Choose what those who help you do not see. Your team still sees it.</source>
        <extracomment>Page of entries a patient keeps from those who help.</extracomment>
        <translation>Choisissez ce que vos proches ne voient pas. Votre équipe le voit toujours.</translation>
    </message>
    <message>
        <source>What you record appears here.</source>
        <extracomment>Page of entries a patient keeps from those who help, when there is none yet.</extracomment>
        <translation>Ce que vous notez apparaît ici.</translation>
    </message>
    <message>
        <source>%1. For you and your team only.</source>
        <extracomment>Beside an entry that those who help do not see; %1 is when it was recorded.</extracomment>
        <translation>%1. Pour vous et votre équipe seulement.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>Shows an entry again to those who help.</extracomment>
        <translation>Montrer à nouveau</translation>
    </message>
    <message>
        <source>Keep it for me</source>
        <extracomment>Keeps an entry from those who help.</extracomment>
        <translation>Garder pour moi</translation>
    </message>
</context>
<context>
    <name>SettingsLanguagePage</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the page with the languages</extracomment>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>SettingsLedgerPage</name>
    <message>
        <source>My agreements</source>
        <extracomment>Title of the page of what a person agreed to and who looked at their record.</extracomment>
        <translation>Mes accords</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <extracomment>Title above what a person agreed to, refused or took back.</extracomment>
        <translation>Ce que j’ai accepté</translation>
    </message>
    <message>
        <source>Nothing was asked of you yet.</source>
        <extracomment>Nobody has asked this person for an agreement yet.</extracomment>
        <translation>On ne vous a encore rien demandé.</translation>
    </message>
    <message>
        <source>Who looked</source>
        <extracomment>Title above who looked at the record of this person.</extracomment>
        <translation>Qui a regardé</translation>
    </message>
    <message>
        <source>Each person is written down once a day.</source>
        <extracomment>Above the list of who looked: how it comes about.</extracomment>
        <translation>Chaque personne est notée une fois par jour.</translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation>Personne n’est noté pour l’instant.</translation>
    </message>
    <message>
        <source>Take this list along</source>
        <extracomment>Title above the field for the file of what a person agreed to.</extracomment>
        <translation>Emporter cette liste</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <extracomment>Label of the field for the name of the file of what a person agreed to.</extracomment>
        <translation>Où écrire le fichier</translation>
    </message>
    <message>
        <source>Write the list</source>
        <extracomment>Writes the file of what a person agreed to.</extracomment>
        <translation>Écrire la liste</translation>
    </message>
    <message>
        <source>What the centre gave out</source>
        <extracomment>Title above who was given something by the care centre.</extracomment>
        <translation>Ce que le centre a donné</translation>
    </message>
    <message>
        <source>The centre writes down everybody who receives something of your record. This needs internet.</source>
        <extracomment>Above the list of the care centre: where it comes from.</extracomment>
        <translation>Le centre note chaque personne qui reçoit quelque chose de votre dossier. Il faut internet.</translation>
    </message>
    <message>
        <source>Ask the centre now</source>
        <extracomment>Asks the care centre who was given something of the record.</extracomment>
        <translation>Demander au centre</translation>
    </message>
    <message>
        <source>Write the list of the centre</source>
        <extracomment>Writes the list of the care centre into a file.</extracomment>
        <translation>Écrire la liste du centre</translation>
    </message>
</context>
<context>
    <name>SettingsMenuPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the settings page</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Comfort</source>
        <extracomment>Settings: opens text size, colours, reading aloud</extracomment>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Text size, colours, simple mode</source>
        <extracomment>Settings: under &quot;Comfort&quot;</extracomment>
        <translation>Taille du texte, couleurs, mode simple</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>Settings: opens reminders and quiet hours</extracomment>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>No reminders</source>
        <extracomment>Settings: under &quot;Reminders&quot;, when they are off</extracomment>
        <translation>Pas de rappel</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <extracomment>Settings: opens who sees what, and what was sent</extracomment>
        <translation>Qui voit quoi</translation>
    </message>
    <message>
        <source>This device</source>
        <extracomment>Settings: opens the code and the people of this device</extracomment>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Opens with a code</source>
        <extracomment>Settings: under &quot;This device&quot;</extracomment>
        <translation>S’ouvre avec un code</translation>
    </message>
    <message>
        <source>Opens without a code</source>
        <extracomment>Settings: under &quot;This device&quot;</extracomment>
        <translation>S’ouvre sans code</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Settings: opens the languages</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Take my data</source>
        <extracomment>Settings: opens the export</extracomment>
        <translation>Emporter mes données</translation>
    </message>
    <message>
        <source>All you recorded, in one file</source>
        <extracomment>Settings: under &quot;Take my data&quot;</extracomment>
        <translation>Tout ce que vous avez noté, dans un fichier</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Settings: opens version, content and licences</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Example content, not validated</source>
        <extracomment>Settings: under &quot;About&quot;: the teaching content is an example</extracomment>
        <translation>Contenu d’exemple, non validé</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Settings: closes the app until the code is typed</extracomment>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>Change person</source>
        <extracomment>Settings, several people on one device: goes to the page that asks who is here</extracomment>
        <translation>Changer de personne</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <extracomment>Settings: opens the page of entries that gave way to another, which somebody wrote at the same time</extracomment>
        <translation>Ce qui a été remplacé</translation>
    </message>
</context>
<context>
    <name>SettingsMovePage</name>
    <message>
        <source>New device</source>
        <extracomment>Title of the page for going to another device</extracomment>
        <translation>Nouvel appareil</translation>
    </message>
    <message>
        <source>All your entries go into one file. A code opens it. No internet is needed.</source>
        <extracomment>Going to another device: what happens</extracomment>
        <translation>Toutes vos notes vont dans un fichier. Un code l’ouvre. Il ne faut pas internet.</translation>
    </message>
    <message>
        <source>Write the file here.</source>
        <extracomment>Going to another device: the steps, in order</extracomment>
        <translation>Écrire le fichier ici.</translation>
    </message>
    <message>
        <source>Copy it to the new device.</source>
        <extracomment>Going to another device: the steps, in order</extracomment>
        <translation>Le copier sur le nouvel appareil.</translation>
    </message>
    <message>
        <source>Open Passerelle there and choose From my old device.</source>
        <extracomment>Going to another device: the steps, in order. &quot;From my old device&quot; is the name of a button</extracomment>
        <translation>Ouvrir Passerelle là-bas et choisir Depuis mon ancien appareil.</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <extracomment>Going to another device: label of the field for the name of the file</extracomment>
        <translation>Où écrire le fichier</translation>
    </message>
    <message>
        <source>The file is being written. Leave this device switched on.</source>
        <extracomment>Going to another device: while the file is written</extracomment>
        <translation>Le fichier s’écrit. Laissez cet appareil allumé.</translation>
    </message>
    <message>
        <source>Copy this file to the new device: %1</source>
        <extracomment>Going to another device: %1 is the name of a file</extracomment>
        <translation>Copiez ce fichier sur le nouvel appareil&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the new device, show the square or type the code.</source>
        <extracomment>Going to another device: above the code</extracomment>
        <translation>Sur le nouvel appareil, montrez le carré ou tapez le code.</translation>
    </message>
    <message>
        <source>Square for the new device</source>
        <extracomment>Screen reader: the square for the new device</extracomment>
        <translation>Carré pour le nouvel appareil</translation>
    </message>
    <message>
        <source>Whoever has the file and the code can read everything. Give the code to nobody.</source>
        <extracomment>Going to another device: who has both opens it</extracomment>
        <translation>Qui a le fichier et le code peut tout lire. Ne donnez le code à personne.</translation>
    </message>
    <message>
        <source>The 6 digits of the new device</source>
        <extracomment>Going to another device: label of the field for the digits of the new one</extracomment>
        <translation>Les 6 chiffres du nouvel appareil</translation>
    </message>
    <message>
        <source>The new device shows them when everything has arrived.</source>
        <extracomment>Going to another device: help under the label</extracomment>
        <translation>Le nouvel appareil les montre quand tout est arrivé.</translation>
    </message>
    <message>
        <source>Everything is on your new device. This one sends nothing more.</source>
        <extracomment>Going to another device: the digits were right</extracomment>
        <translation>Tout est sur votre nouvel appareil. Celui-ci n’envoie plus rien.</translation>
    </message>
    <message>
        <source>Your entries are still here. Before you give this device away, erase it.</source>
        <extracomment>Going to another device: what to do with the old one</extracomment>
        <translation>Vos notes sont encore ici. Avant de donner cet appareil, effacez-le.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>Going to another device: writes the file</extracomment>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <extracomment>Going to another device: the digits were typed</extracomment>
        <translation>C’est arrivé</translation>
    </message>
</context>
<context>
    <name>SettingsRemindersPage</name>
    <message>
        <source>Reminders</source>
        <extracomment>Title of the page with reminders and quiet hours</extracomment>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>Settings: reminders on or off</extracomment>
        <translation>Me rappeler</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>Settings: hours without reminders, on or off</extracomment>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>A reminder that falls in them comes at their end.</source>
        <extracomment>Settings: what quiet hours do</extracomment>
        <translation>Un rappel qui tombe dedans vient à la fin.</translation>
    </message>
    <message>
        <source>They begin at</source>
        <extracomment>Settings: quiet hours, the hour at which they begin</extracomment>
        <translation>Elles commencent à</translation>
    </message>
    <message>
        <source>They end at</source>
        <extracomment>Settings: quiet hours, the hour at which they end</extracomment>
        <translation>Elles finissent à</translation>
    </message>
</context>
<context>
    <name>SettingsReplacedPage</name>
    <message>
        <source>What was replaced</source>
        <extracomment>Title of the page of entries that gave way to another.</extracomment>
        <translation>Ce qui a été remplacé</translation>
    </message>
    <message>
        <source>Two people, or two devices, wrote about the same thing before they could tell each other. One of the two counts. The other can be read here.</source>
        <extracomment>Page of entries that gave way to another: why there are any.</extracomment>
        <translation>Deux personnes, ou deux appareils, ont écrit sur la même chose avant de pouvoir se le dire. Une version compte. L’autre se lit ici.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <extracomment>Page of entries that gave way to another, when there is none.</extracomment>
        <translation>Rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>Counts now: %1</source>
        <extracomment>Page of entries that gave way to another: the one that is in use; %1 is what it says, such as &quot;taken&quot; or &quot;72 kg&quot;.</extracomment>
        <translation>Compte maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Was replaced: %1</source>
        <extracomment>Page of entries that gave way to another: the other one; %1 is what it says, such as &quot;not taken&quot; or &quot;71 kg&quot;.</extracomment>
        <translation>A été remplacé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SettingsSharingPage</name>
    <message>
        <source>Who sees what</source>
        <extracomment>Title of the page on what others see</extracomment>
        <translation>Qui voit quoi</translation>
    </message>
    <message>
        <source>You have no team here. Everything stays on this device.</source>
        <extracomment>Settings, for somebody without a team</extracomment>
        <translation>Vous n’avez pas d’équipe ici. Tout reste sur cet appareil.</translation>
    </message>
    <message>
        <source>Link to my team</source>
        <extracomment>Settings, for somebody without a team: pairs with one</extracomment>
        <translation>Relier à mon équipe</translation>
    </message>
    <message>
        <source>The people of your team see your measures, your doses, your answers, your messages and the units you finished. Nobody else.</source>
        <extracomment>Settings: who sees the entries</extracomment>
        <translation>Les personnes de votre équipe voient vos mesures, vos prises, vos réponses, vos messages et les modules terminés. Personne d’autre.</translation>
    </message>
    <message>
        <source>Nothing leaves this device. Your team sees what you sent before, and nothing new.</source>
        <extracomment>Settings: who sees the entries, after a refusal</extracomment>
        <translation>Rien ne part de cet appareil. Votre équipe voit ce que vous avez envoyé avant, et rien de nouveau.</translation>
    </message>
    <message>
        <source>I refuse</source>
        <extracomment>Sharing: no</extracomment>
        <translation>Je refuse</translation>
    </message>
    <message>
        <source>I agree</source>
        <extracomment>Sharing: yes</extracomment>
        <translation>J’accepte</translation>
    </message>
    <message>
        <source>This choice is kept on this device. To have something removed at the centre, ask your team.</source>
        <extracomment>Settings: how far the choice reaches, honestly</extracomment>
        <translation>Ce choix est gardé sur cet appareil. Pour faire retirer quelque chose au centre, demandez à votre équipe.</translation>
    </message>
    <message>
        <source>What left this device</source>
        <extracomment>Settings: heading above counts of what was sent</extracomment>
        <translation>Ce qui est parti de cet appareil</translation>
    </message>
    <message>
        <source>Send and receive now</source>
        <extracomment>Settings: starts an exchange with the centre</extracomment>
        <translation>Envoyer et recevoir maintenant</translation>
    </message>
    <message>
        <source>Who helps me</source>
        <extracomment>Settings, who sees what: opens the page of those who help.</extracomment>
        <translation>Qui m’aide</translation>
    </message>
    <message>
        <source>My agreements, and who looked</source>
        <extracomment>Settings, who sees what: opens the page of agreements and of who looked.</extracomment>
        <translation>Mes accords, et qui a regardé</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Who sees what?</source>
        <extracomment>Title of the page that asks whether entries may go to the team</extracomment>
        <translation>Qui voit quoi&#xa0;?</translation>
    </message>
    <message>
        <source>May your team see what you record here?</source>
        <extracomment>Sharing: the question</extracomment>
        <translation>Votre équipe peut-elle voir ce que vous notez ici&#xa0;?</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Sharing: who</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>The people of your team. Nobody else, no company.</source>
        <extracomment>Sharing: the people of the team, nobody else</extracomment>
        <translation>Les personnes de votre équipe. Personne d’autre, aucune entreprise.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Sharing: what</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Your measures, your doses, your answers, your messages and the units you finished.</source>
        <extracomment>Sharing: what the team sees</extracomment>
        <translation>Vos mesures, vos prises, vos réponses, vos messages et les modules terminés.</translation>
    </message>
    <message>
        <source>If you refuse, nothing is sent and nothing is received. The app works all the same.</source>
        <extracomment>Sharing: what a refusal means</extracomment>
        <translation>Si vous refusez, rien ne part et rien n’arrive. L’application marche quand même.</translation>
    </message>
    <message>
        <source>You can change your mind in Settings.</source>
        <extracomment>Sharing: the choice is not for ever</extracomment>
        <translation>Vous pourrez changer d’avis dans Réglages.</translation>
    </message>
    <message>
        <source>I refuse</source>
        <extracomment>Sharing: no</extracomment>
        <translation>Je refuse</translation>
    </message>
    <message>
        <source>I agree</source>
        <extracomment>Sharing: yes</extracomment>
        <translation>J’accepte</translation>
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
    <message>
        <source>Code of your authenticator app</source>
        <extracomment>Label of a field: the six digits that an authenticator app on the nurse&apos;s phone shows</extracomment>
        <translation>Code de votre application d’authentification</translation>
    </message>
    <message>
        <source>6 digits. Without that app: one of your recovery codes.</source>
        <extracomment>Under the label of that field</extracomment>
        <translation>6 chiffres. Sans cette application&#xa0;: un de vos codes de secours.</translation>
    </message>
    <message>
        <source>Code shown in the browser</source>
        <extracomment>Label of a field: after signing in at Pro Santé Connect in a browser, its page shows a code to type here</extracomment>
        <translation>Code affiché dans le navigateur</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened. It ends with 8 letters and digits.</source>
        <extracomment>Under the label of that field</extracomment>
        <translation>Identifiez-vous sur la page qui s’est ouverte. Elle finit par 8 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <extracomment>Button: opens the browser for the national sign-in of health professionals; the second text when that page has to be opened again</extracomment>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
</context>
<context>
    <name>SimpleCallPage</name>
    <message>
        <source>Call</source>
        <extracomment>Simple mode: title of the page with the numbers to call.</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call 15</source>
        <extracomment>Button that calls the emergency number.</extracomment>
        <translation>Appeler le&#xa0;15</translation>
    </message>
    <message>
        <source>When to call?</source>
        <extracomment>Simple mode, page with the numbers: opens the warning signs.</extracomment>
        <translation>Quand appeler&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SimpleShell</name>
    <message>
        <source>Back to one thing at a time</source>
        <extracomment>Simple mode, above all places: goes back to the one thing to do.</extracomment>
        <translation>Revenir à une chose à la fois</translation>
    </message>
</context>
<context>
    <name>SimpleTaskPage</name>
    <message>
        <source>Later</source>
        <extracomment>Simple mode: the question comes again later.</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Simple mode, foot of the page: opens the numbers to call.</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Simple mode, foot of the page: reads the page aloud.</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>More choices</source>
        <extracomment>Simple mode, foot of the page: shows all places of the program.</extracomment>
        <translation>Plus de choix</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Simple mode, foot of the page: the voice stops.</extracomment>
        <translation>Arrêter</translation>
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
        <source>What got in the way?</source>
        <extracomment>Question about a dose that was not taken. Never a blame.</extracomment>
        <translation>Qu’est-ce qui vous a gêné&#xa0;?</translation>
    </message>
    <message>
        <source>This may help you</source>
        <extracomment>On a card that opens a unit which may help with the reason given.</extracomment>
        <translation>Cela peut vous aider</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>After a reason was given: goes back to the medicines.</extracomment>
        <translation>Continuer</translation>
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
        <source>Keep it</source>
        <extracomment>Answer to &quot;Delete this recording?&quot;: it stays.</extracomment>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Delete this recording for good?</source>
        <extracomment>Asks before what the person said is deleted.</extracomment>
        <translation>Effacer cet enregistrement pour toujours&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody will be able to listen to it.</source>
        <extracomment>Under &quot;Delete this recording for good?&quot;</extracomment>
        <translation>Personne ne pourra plus l’écouter.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>It is done</source>
        <extracomment>Beside a step of an operation: the person says that it is done.</extracomment>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>Beside a step that was said to be done: takes it back.</extracomment>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>StepRows</name>
    <message>
        <source>Done on %1</source>
        <extracomment>A step of an operation that is done; %1 is a day such as &quot;Thursday 3 December&quot;</extracomment>
        <translation>Fait le %1</translation>
    </message>
    <message>
        <source>Done on %1, recorded by you</source>
        <extracomment>A step of an operation that is done; %1 is a day such as &quot;Thursday 3 December&quot;</extracomment>
        <translation>Fait le %1, noté par vous</translation>
    </message>
    <message>
        <source>Done on %1, recorded by %2</source>
        <extracomment>A step of an operation that is done; %1 is a day such as &quot;Thursday 3 December&quot;, %2 a person</extracomment>
        <translation>Fait le %1, noté par %2</translation>
    </message>
    <message>
        <source>Planned for %1 at the latest</source>
        <extracomment>A step of an operation whose days are over; %1 is a day</extracomment>
        <translation>Prévu pour le %1 au plus tard</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a step of an operation is</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>When a step of an operation is; %1 is the last day on which it can be done</extracomment>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>When a step of an operation is; %1 and %2 are days</extracomment>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>%1: no date yet</source>
        <extracomment>Above the steps of an operation without a date; %1 is &quot;Day of the operation&quot;</extracomment>
        <translation>%1&#xa0;: pas encore de date</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Above the steps of an operation; %1 is &quot;Day of the operation&quot;, %2 a day such as &quot;Thursday 3 December&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <extracomment>Button of a small number: one less. %1 is what is counted: &quot;Tablets&quot;.</extracomment>
        <translation>Moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <extracomment>Button of a small number: one more. %1 is what is counted: &quot;Tablets&quot;.</extracomment>
        <translation>Plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>A small number with its least and its most: the limit was met.</extracomment>
        <translation>De %1 à %2.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Summary for a visit</source>
        <extracomment>Title of the one page for a visit</extracomment>
        <translation>Résumé pour une visite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment on the printed page; %1 is a date with its year, %2 a time such as 8:05am</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>born on %1</source>
        <extracomment>Below the title of the page for a visit; %1 is a date such as 12 April 1948</extracomment>
        <translation>naissance le %1</translation>
    </message>
    <message>
        <source>Data received up to %1</source>
        <extracomment>Page for a visit: how far the figures go; %1 is a date and a time</extracomment>
        <translation>Données reçues jusqu’au %1</translation>
    </message>
    <message>
        <source>Only what is on this device: nothing was exchanged yet</source>
        <extracomment>Page for a visit: this device has never reached its centre</extracomment>
        <translation>Seulement ce qui est sur cet appareil&#xa0;: rien n’a encore été échangé</translation>
    </message>
    <message numerus="yes">
        <source>Medicines, last %n days</source>
        <extracomment>Section of the page for a visit; %n is a number of days</extracomment>
        <translation>
            <numerusform>Médicaments, dernier jour</numerusform>
            <numerusform>Médicaments, %n&#xa0;derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Medicines</source>
        <extracomment>Section of the page for a visit</extracomment>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>No dose to declare so far.</source>
        <extracomment>Page for a visit: no dose was due, or none is known</extracomment>
        <translation>Aucune prise à déclarer pour l’instant.</translation>
    </message>
    <message>
        <source>%1 of %2 due doses were declared: %3 taken, %4 not taken.</source>
        <extracomment>Page for a visit; %1 of %2 doses that were due were declared, %3 of them taken, %4 not taken</extracomment>
        <translation>Prises déclarées&#xa0;: %1 sur %2 prévues. Pris&#xa0;: %3. Pas pris&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Not known: %1 of %2.</source>
        <extracomment>Page for a visit, after the doses that were declared; %1 of %2 doses that were due</extracomment>
        <translation>On ne sait pas&#xa0;: %1&#xa0;sur&#xa0;%2.</translation>
    </message>
    <message>
        <source>Prescribed: %1.</source>
        <extracomment>Page for a visit: the medicines of the plan; %1 is a list</extracomment>
        <translation>Prescrits&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Measures, last %n days</source>
        <extracomment>Section of the page for a visit; %n is a number of days</extracomment>
        <translation>
            <numerusform>Mesures, dernier jour</numerusform>
            <numerusform>Mesures, %n&#xa0;derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure.</source>
        <extracomment>Page for a visit: nothing was measured</extracomment>
        <translation>Aucune mesure.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <extracomment>Page for a visit, beside a small chart; %1 is &quot;Weight&quot;, %2 and %3 the lowest and the highest value with the unit</extracomment>
        <translation>%1&#xa0;: de %2 à %3.</translation>
    </message>
    <message>
        <source>Newest: %1, %2.</source>
        <extracomment>Page for a visit, after the range; %1 is &quot;72.4 kg&quot;, %2 a date and a time</extracomment>
        <translation>Dernière&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <extracomment>Section of the page for a visit</extracomment>
        <translation>Questions sans réponse</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>Page for a visit: a question that waits; %1 is a date, %2 are its words</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>None.</source>
        <extracomment>Page for a visit: no question waits</extracomment>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>What was learned</source>
        <extracomment>Section of the page for a visit: units and safety</extracomment>
        <translation>Ce qui est appris</translation>
    </message>
    <message>
        <source>No path yet.</source>
        <extracomment>Page for a visit: nobody has sent a path</extracomment>
        <translation>Pas encore de parcours.</translation>
    </message>
    <message>
        <source>%1 of %2 units finished.</source>
        <extracomment>Page for a visit; %1 of %2 units of the path were finished, with their questions</extracomment>
        <translation>Modules terminés&#xa0;: %1&#xa0;sur&#xa0;%2.</translation>
    </message>
    <message>
        <source>Safety: %1 of %2 mastered.</source>
        <extracomment>Page for a visit; %1 of %2 safety skills of the path are mastered, by the answers given</extracomment>
        <translation>Sécurité&#xa0;: %1&#xa0;sur&#xa0;%2 acquises.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the app.</source>
        <extracomment>Page for a visit: what did not fit on the page</extracomment>
        <translation>
            <numerusform>%n&#xa0;autre est dans l’application.</numerusform>
            <numerusform>%n&#xa0;autres sont dans l’application.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Passerelle on %1, from what people declared.</source>
        <extracomment>Foot of the page for a visit; %1 is a date and a time</extracomment>
        <translation>Fait par Passerelle le %1, d’après ce que les personnes ont déclaré.</translation>
    </message>
    <message>
        <source>Nobody is watching live. Emergency: 15 or 112.</source>
        <extracomment>Foot of the page for a visit. 15 and 112 are the French and European emergency numbers.</extracomment>
        <translation>Personne ne surveille en direct. Urgence&#xa0;: 15&#xa0;ou&#xa0;112.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>Degree of an alert on the page for a visit: call 15 or 112</extracomment>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>To talk about</source>
        <extracomment>Degree of an alert on the page for a visit: not urgent</extracomment>
        <translation>À dire à l’équipe</translation>
    </message>
    <message>
        <source>To call about</source>
        <translation>Appel de l’équipe demandé</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <extracomment>Page for a visit: an alert; %1 is a date and a time, %2 its degree, %3 why: &quot;Weight: +2.1 kg in 3 days (limit 2)&quot;</extracomment>
        <translation>%1. %2. %3.</translation>
    </message>
    <message>
        <source>The value was corrected since.</source>
        <extracomment>Page for a visit, after an alert: its value was changed or taken back meanwhile</extracomment>
        <translation>La valeur a été corrigée depuis.</translation>
    </message>
    <message>
        <source>Not seen yet by the team.</source>
        <extracomment>Page for a visit, after an alert nobody of the team has seen</extracomment>
        <translation>Pas encore vue par l’équipe.</translation>
    </message>
    <message>
        <source>Seen by %1, %2.</source>
        <translation>Vue par %1, le %2.</translation>
    </message>
    <message numerus="yes">
        <source>Alerts, last %n days</source>
        <extracomment>Section of the page for a visit; %n is a number of days</extracomment>
        <translation>
            <numerusform>Alertes, dernier jour</numerusform>
            <numerusform>Alertes, %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert.</source>
        <extracomment>Page for a visit: no rule was met</extracomment>
        <translation>Aucune alerte.</translation>
    </message>
    <message>
        <source>Seen by the team: %1 of %2.</source>
        <extracomment>Page for a visit; %1 of %2 alerts were seen by a professional</extracomment>
        <translation>Vues par l’équipe&#xa0;: %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>What was felt, last %n days</source>
        <extracomment>Section of the page for a visit: what the person said they feel; %n is a number of days</extracomment>
        <translation>
            <numerusform>Ressenti, dernier jour</numerusform>
            <numerusform>Ressenti, %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <extracomment>Page for a visit: the person recorded nothing they feel</extracomment>
        <translation>Rien de noté.</translation>
    </message>
    <message numerus="yes">
        <source>Said on %n days of %1.</source>
        <extracomment>Page for a visit, after what is felt; %n of %1 days have a word about it</extracomment>
        <translation>
            <numerusform>Noté %n jour sur %1.</numerusform>
            <numerusform>Noté %n jours sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2, %3.</source>
        <extracomment>Page for a visit; %1 is what is felt, in the person&apos;s words; %2 how strong, such as &quot;a little&quot;; %3 a date and a time</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2, le %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n days of %1 have a value.</source>
        <extracomment>Page for a visit, after the newest value; %n of %1 days have a value</extracomment>
        <translation>
            <numerusform>%n&#xa0;jour sur %1 a une mesure.</numerusform>
            <numerusform>%n&#xa0;jours sur %1 ont une mesure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>Open the file</source>
        <extracomment>Opens the file of the page for a visit, to print or to send it.</extracomment>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <extracomment>Writes the page for a visit as a file.</extracomment>
        <translation>Créer le PDF</translation>
    </message>
</context>
<context>
    <name>SymptomEntryScreen</name>
    <message>
        <source>Save</source>
        <extracomment>Keeps how strong something is that a person feels.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>After something a person feels was kept: goes back to the list.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>How strong is it now?</source>
        <extracomment>Above five words, from &quot;Not any more&quot; to &quot;Too strong to bear&quot;.</extracomment>
        <translation>Est-ce fort, maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Check if you need to call.</source>
        <extracomment>After something very strong was recorded.</extracomment>
        <translation>Regardez s’il faut appeler.</translation>
    </message>
    <message>
        <source>When to call</source>
        <extracomment>After something very strong was recorded: opens the page &quot;When to call?&quot;.</extracomment>
        <translation>Quand appeler</translation>
    </message>
    <message>
        <source>What can help</source>
        <extracomment>Below the title of a unit about what the person feels.</extracomment>
        <translation>Ce qui peut aider</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>After something a person feels was kept: takes it back and asks again.</extracomment>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>SymptomText</name>
    <message>
        <source>Less strong than before.</source>
        <extracomment>What a person feels, the last days against those before</extracomment>
        <translation>Moins fort qu’avant.</translation>
    </message>
    <message>
        <source>Like before.</source>
        <extracomment>What a person feels, the last days against those before</extracomment>
        <translation>Comme avant.</translation>
    </message>
    <message>
        <source>Stronger than before.</source>
        <extracomment>What a person feels, the last days against those before</extracomment>
        <translation>Plus fort qu’avant.</translation>
    </message>
    <message>
        <source>not any more</source>
        <extracomment>How strong something is that a person feels: no longer there</extracomment>
        <translation>plus du tout</translation>
    </message>
    <message>
        <source>a little</source>
        <extracomment>How strong something is that a person feels</extracomment>
        <translation>un peu</translation>
    </message>
    <message>
        <source>rather strong</source>
        <extracomment>How strong something is that a person feels: in the middle</extracomment>
        <translation>assez fort</translation>
    </message>
    <message>
        <source>very strong</source>
        <extracomment>How strong something is that a person feels</extracomment>
        <translation>très fort</translation>
    </message>
    <message>
        <source>too strong to bear</source>
        <extracomment>How strong something is that a person feels: the most</extracomment>
        <translation>insupportable</translation>
    </message>
</context>
<context>
    <name>SymptomsScreen</name>
    <message>
        <source>How I feel</source>
        <extracomment>Title of the page where a person says what they feel.</extracomment>
        <translation>Ce que je ressens</translation>
    </message>
    <message>
        <source>What you may feel will be here once your team has sent your path.</source>
        <extracomment>&quot;How I feel&quot;, before a team has sent a path.</extracomment>
        <translation>Ce que vous pouvez ressentir sera ici quand votre équipe aura envoyé votre parcours.</translation>
    </message>
    <message>
        <source>Choose what you feel. Your team will see it.</source>
        <extracomment>Above the list of things a person may feel.</extracomment>
        <translation>Choisissez ce que vous ressentez. Votre équipe le verra.</translation>
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
    <message numerus="yes">
        <source>The rest of my team (%n)</source>
        <extracomment>Opens the rest of the list of people; %n of them.</extracomment>
        <translation>
            <numerusform>Le reste de mon équipe (%n)</numerusform>
            <numerusform>Le reste de mon équipe (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Done choosing</source>
        <extracomment>Ends the choice of who is shown first on the team page.</extracomment>
        <translation>Choix terminé</translation>
    </message>
    <message>
        <source>Choose who is shown first</source>
        <extracomment>Begins the choice of who is shown first on the team page.</extracomment>
        <translation>Choisir qui est en premier</translation>
    </message>
    <message>
        <source>My page for a visit</source>
        <extracomment>Opens the one-page summary that one takes to a visit.</extracomment>
        <translation>Ma page pour une visite</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>Templates</source>
        <extracomment>Path builder: title above orders of units that are kept under a name.</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Keep this path under a name</source>
        <extracomment>Path builder: the name under which this order of units is kept.</extracomment>
        <translation>Garder ce parcours sous un nom</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <extracomment>Path builder: keeps this order of units under the name that was written.</extracomment>
        <translation>Garder comme modèle</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <source>h:mmap</source>
        <extracomment>Format of an hour of the day, in the signs of Qt: &quot;8:05am&quot;; in French &quot;8 h 05&quot;.</extracomment>
        <translation>h&#xa0;&apos;h&apos;&#xa0;mm</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>Choice of an hour of the day: the hours.</extracomment>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>Choice of an hour of the day: the minutes.</extracomment>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>ToReviewPage</name>
    <message>
        <source>To review</source>
        <extracomment>Title of a place of the professional: answers in patients&apos; own words that somebody has to read.</extracomment>
        <translation>À relire</translation>
    </message>
    <message>
        <source>No answer waits. What patients say in their own words appears here.</source>
        <extracomment>The place &quot;To review&quot; when nothing waits.</extracomment>
        <translation>Aucune réponse n’attend. Ce que les patients disent avec leurs mots apparaît ici.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <extracomment>Takes a message away once it is read.</extracomment>
        <translation>Fermer</translation>
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
        <source>Now</source>
        <extracomment>Today page: the one thing to do now.</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Later today</source>
        <extracomment>Today page: what its hour has not come for yet.</extracomment>
        <translation>Plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>While the phone was off</source>
        <extracomment>Today page: medicines whose hour passed while nobody could be reminded.</extracomment>
        <translation>Pendant que le téléphone était éteint</translation>
    </message>
    <message>
        <source>There was no reminder. What do you remember?</source>
        <extracomment>Today page, under &quot;While the phone was off&quot;.</extracomment>
        <translation>Il n’y a pas eu de rappel. De quoi vous souvenez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <extracomment>Today page: medicines of an hour long past about which nothing was said.</extracomment>
        <translation>Plus tôt aujourd’hui</translation>
    </message>
    <message>
        <source>As written on the prescription</source>
        <extracomment>Today page: lines of the prescription that are shown in their own words.</extracomment>
        <translation>Écrit sur l’ordonnance</translation>
    </message>
    <message>
        <source>My medicines</source>
        <extracomment>Today page: opens the page that says what was taken and when.</extracomment>
        <translation>Mes médicaments</translation>
    </message>
    <message>
        <source>Did I take it? If needed: %1</source>
        <extracomment>Under &quot;My medicines&quot;; %1 names medicines taken as needed.</extracomment>
        <translation>L’ai-je pris&#xa0;? Si besoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Did I take it?</source>
        <extracomment>Under &quot;My medicines&quot;.</extracomment>
        <translation>L’ai-je pris&#xa0;?</translation>
    </message>
    <message>
        <source>Changes to your path</source>
        <extracomment>Today page: what the team changed in the last days.</extracomment>
        <translation>Changements de votre parcours</translation>
    </message>
    <message>
        <source>See tomorrow</source>
        <extracomment>Foot of the page of the day: opens the next day, to read only.</extracomment>
        <translation>Voir demain</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>Line on the day: questions that come back, so that one keeps what one knows.</extracomment>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>Today page: what is due as well, after the thing to do now.</extracomment>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Their day</source>
        <extracomment>Title of the page of the day, for somebody who helps.</extracomment>
        <translation>Sa journée</translation>
    </message>
    <message>
        <source>Their measures</source>
        <extracomment>Day of the patient, for somebody who helps: opens what was measured.</extracomment>
        <translation>Ses mesures</translation>
    </message>
</context>
<context>
    <name>TomorrowScreen</name>
    <message>
        <source>Tomorrow</source>
        <extracomment>Title of the page that shows the next day.</extracomment>
        <translation>Demain</translation>
    </message>
    <message>
        <source>To read only. You record it tomorrow.</source>
        <extracomment>Under what there is to do tomorrow.</extracomment>
        <translation>À lire seulement. Vous le noterez demain.</translation>
    </message>
    <message>
        <source>Nothing is planned for tomorrow.</source>
        <extracomment>Page of the next day when it is empty.</extracomment>
        <translation>Rien n’est prévu demain.</translation>
    </message>
</context>
<context>
    <name>TourShell</name>
    <message>
        <source>Practice: this patient does not exist, nothing is kept or sent. %1</source>
        <extracomment>Band during practice with an example patient, before the step: nothing here is real.</extracomment>
        <translation>Essai&#xa0;: cette patiente n’existe pas, rien n’est gardé ni envoyé. %1</translation>
    </message>
    <message>
        <source>End the practice</source>
        <extracomment>Band during practice with an example patient: goes back to the real patients.</extracomment>
        <translation>Finir l’essai</translation>
    </message>
</context>
<context>
    <name>TranscriptionPage</name>
    <message>
        <source>Copy a paper diary</source>
        <extracomment>Title of the page where paper diaries are copied.</extracomment>
        <translation>Recopier un carnet papier</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <extracomment>Field of the code of a paper diary.</extracomment>
        <translation>Code de la feuille</translation>
    </message>
    <message>
        <source>It stands under the square, for example K7Q2M9XA-2026-W48.</source>
        <extracomment>Under the label of the code of a paper diary.</extracomment>
        <translation>Il est sous le carré, par exemple K7Q2M9XA-2026-W48.</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <extracomment>Opens the paper diary whose code was typed.</extracomment>
        <translation>Ouvrir la feuille</translation>
    </message>
    <message>
        <source>An empty box stays empty. How one feels: %1.</source>
        <extracomment>Above the boxes of a paper diary that is copied; %1 says what 0 to 4 mean.</extracomment>
        <translation>Une case vide reste vide. Ce que l’on ressent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Yes, it is on the sheet</source>
        <extracomment>Keeps what was copied although numbers are unlikely: they stand on the sheet like this.</extracomment>
        <translation>Oui, c’est sur la feuille</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <extracomment>After a paper diary was copied: the next of the pile.</extracomment>
        <translation>Feuille suivante</translation>
    </message>
    <message>
        <source>Record the sheet</source>
        <extracomment>Keeps what was copied from a paper diary.</extracomment>
        <translation>Noter la feuille</translation>
    </message>
</context>
<context>
    <name>TreatmentPage</name>
    <message>
        <source>Treatment</source>
        <extracomment>Title of the page of a patient&apos;s medicines, on the professional side.</extracomment>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <extracomment>Page of a patient&apos;s medicines: opens the page where a professional writes one.</extracomment>
        <translation>Ajouter un médicament</translation>
    </message>
    <message>
        <source>This contradicts the path</source>
        <extracomment>Treatment: title above an advice of the path and a prescription that contradict each other.</extracomment>
        <translation>C’est contraire au parcours</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>On a prescription: opens the questions that change it.</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>On a prescription: asks from when and why it stops.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Not taken any more from</source>
        <extracomment>Field of a prescription that is being stopped.</extracomment>
        <translation>Plus pris à partir du</translation>
    </message>
    <message>
        <source>Day/month/year. Empty: from now on</source>
        <extracomment>Under the field of the day from which a medicine stops.</extracomment>
        <translation>Jour/mois/année. Vide&#xa0;: dès maintenant</translation>
    </message>
    <message>
        <source>Why it stops</source>
        <extracomment>Field of a prescription that is being stopped.</extracomment>
        <translation>Pourquoi l’arrêt</translation>
    </message>
    <message>
        <source>The patient reads it. What was recorded stays.</source>
        <extracomment>Under the field of the reason for which a medicine stops.</extracomment>
        <translation>Le patient le lit. Ce qui est noté reste.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer before a prescription is stopped: nothing changes.</extracomment>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Stop it</source>
        <extracomment>Answer before a prescription is stopped.</extracomment>
        <translation>L’arrêter</translation>
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
    <name>UnitActions</name>
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
</context>
<context>
    <name>UnitScreen</name>
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
    <message>
        <source>One page at a time</source>
        <extracomment>Unit being read on one long page: shows one page at a time instead.</extracomment>
        <translation>Une page à la fois</translation>
    </message>
    <message>
        <source>All on one page</source>
        <extracomment>Unit being read page by page: shows all of it on one long page instead.</extracomment>
        <translation>Tout sur une page</translation>
    </message>
</context>
<context>
    <name>VisitSummaryPage</name>
    <message>
        <source>Open the file</source>
        <extracomment>Opens the file of the page for a visit, to print it.</extracomment>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Make a PDF</source>
        <extracomment>Writes the page for a visit as a file.</extracomment>
        <translation>Créer le PDF</translation>
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
    <name>WarningCards</name>
    <message>
        <source>Call 15</source>
        <extracomment>Button that calls the emergency number.</extracomment>
        <translation>Appeler le&#xa0;15</translation>
    </message>
    <message>
        <source>You can’t hear or speak: text 114</source>
        <extracomment>Under the gravest card: 114 is the emergency number one can write to.</extracomment>
        <translation>Vous n’entendez pas ou ne parlez pas&#xa0;: SMS au&#xa0;114</translation>
    </message>
    <message>
        <source>Write my question</source>
        <extracomment>Opens a message to the nurse.</extracomment>
        <translation>Écrire ma question</translation>
    </message>
    <message>
        <source>No answer? Call&#xa0;15</source>
        <extracomment>Under the card of the signs for which the team is called at any hour.</extracomment>
        <translation>Pas de réponse&#xa0;? Appeler le&#xa0;15</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Nobody is watching live. Emergency: 15 or 112.</source>
        <extracomment>Permanent line under every alert and message. 15 and 112 are the French and European emergency numbers.</extracomment>
        <translation>Personne ne surveille en direct. Urgence&#xa0;: 15&#xa0;ou&#xa0;112.</translation>
    </message>
</context>
<context>
    <name>WordScale</name>
    <message>
        <source>Not said yet</source>
        <extracomment>A scale before the person has chosen a place on it.</extracomment>
        <translation>Pas encore dit</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>A scale: one step towards the least.</extracomment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A scale: one step towards the most.</extracomment>
        <translation>Plus</translation>
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
    <message>
        <source>L a day</source>
        <extracomment>After an amount to drink in a day: litres a day</extracomment>
        <translation>L par jour</translation>
    </message>
</context>
<context>
    <name>WordsReview</name>
    <message>
        <source>Understood</source>
        <extracomment>How well a patient&apos;s own words show that something was understood</extracomment>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>How well a patient&apos;s own words show that something was understood</extracomment>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Teach again</source>
        <extracomment>How well a patient&apos;s own words show that something was understood: not yet</extracomment>
        <translation>À reprendre</translation>
    </message>
</context>
<context>
    <name>WordsReviewPage</name>
    <message>
        <source>To hear in the answer</source>
        <extracomment>Title of a card: what a professional listens for in an answer.</extracomment>
        <translation>À entendre dans la réponse</translation>
    </message>
    <message>
        <source>How well was it understood?</source>
        <extracomment>Above the three ratings of a patient&apos;s own words.</extracomment>
        <translation>Est-ce bien compris&#xa0;?</translation>
    </message>
    <message>
        <source>For the team only: the patient never sees it.</source>
        <extracomment>Under the question how well something was understood.</extracomment>
        <translation>Pour l’équipe seulement&#xa0;: le patient ne le voit jamais.</translation>
    </message>
    <message>
        <source>Your reply to the patient</source>
        <extracomment>Field of the reply to a patient&apos;s own words.</extracomment>
        <translation>Votre réponse au patient</translation>
    </message>
    <message>
        <source>What to remember, in two simple sentences.</source>
        <extracomment>Under the label of the reply, when the answer was not fully understood.</extracomment>
        <translation>Ce qu’il faut retenir, en deux phrases simples.</translation>
    </message>
    <message>
        <source>Optional when all is understood. A word of thanks is welcome.</source>
        <extracomment>Under the label of the reply, when the answer was understood.</extracomment>
        <translation>Facultatif quand tout est compris. Un mot de merci fait plaisir.</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <extracomment>Keeps the rating and sends the reply to the patient.</extracomment>
        <translation>Envoyer la réponse</translation>
    </message>
</context>
<context>
    <name>WorklistHead</name>
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
        <source>Close the filters</source>
        <extracomment>Above the list of patients: folds the filters away, which stay as they are.</extracomment>
        <translation>Fermer les filtres</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Above the list of patients: opens what they can be chosen by.</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of the field that searches the list of patients.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Whose patients</source>
        <extracomment>Filter of the list of patients, said by a screen reader.</extracomment>
        <translation>Patients de qui</translation>
    </message>
    <message>
        <source>Of the team</source>
        <extracomment>Filter of the list of patients: everybody&apos;s.</extracomment>
        <translation>De l’équipe</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Filter of the list of patients: those this professional is responsible for.</extracomment>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Show all patients</source>
        <extracomment>Above the list of patients: takes every filter away.</extracomment>
        <translation>Montrer tous les patients</translation>
    </message>
    <message>
        <source>To review</source>
        <extracomment>Above the list of patients: answers in their own words that somebody has to read.</extracomment>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Directory</source>
        <extracomment>Above the list of patients: people and places a team can send patients to.</extracomment>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>The patients of your team appear here after the first exchange with your centre.</source>
        <extracomment>The list of patients before the first exchange with the centre.</extracomment>
        <translation>Les patients de l’équipe s’affichent après le premier échange avec le centre.</translation>
    </message>
    <message>
        <source>No patient fits. Change the filter, or show all patients.</source>
        <extracomment>The list of patients when the filters leave nobody.</extracomment>
        <translation>Aucun patient ne correspond. Changez le filtre, ou montrez tous les patients.</translation>
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
    <name>WorklistScreen</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Screen reader, after the name of a patient: place in the list.</extracomment>
        <translation>%1&#xa0;sur&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>viewmodels::AlertsViewModel</name>
    <message>
        <source>The value was corrected since.</source>
        <extracomment>On an alert: the value it rests on was changed or taken back meanwhile</extracomment>
        <translation>La valeur a été corrigée depuis.</translation>
    </message>
    <message>
        <source>%1 has seen it %2.</source>
        <extracomment>Somebody of the team saw an alert; %1 is a name, %2 a moment such as &quot;today at 8:05am&quot;</extracomment>
        <translation>%1 l’a vu %2.</translation>
    </message>
</context>
<context>
    <name>viewmodels::AppViewModel</name>
    <message>
        <source>You help somebody. Their name is on its way.</source>
        <extracomment>Band of somebody who helps, before the name of the patient was received</extracomment>
        <translation>Vous aidez quelqu’un. Son nom est en route.</translation>
    </message>
    <message>
        <source>You help %1</source>
        <extracomment>Band of somebody who helps, always there; %1 is &quot;Mrs Durand&quot;</extracomment>
        <translation>Vous aidez %1</translation>
    </message>
    <message>
        <source>Until the person you help stops it.</source>
        <extracomment>What a helper may do: there is no last day</extracomment>
        <translation>Jusqu’à ce que la personne que vous aidez arrête.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <extracomment>What a helper may do: the last day; %1 is a day</extracomment>
        <translation>Jusqu’au %1.</translation>
    </message>
    <message>
        <source>Your help has ended. Nothing of the person you helped is on this device any more.</source>
        <extracomment>The help has ended, and the name of the patient was never received</extracomment>
        <translation>Votre aide est terminée. Il n’y a plus rien de cette personne sur cet appareil.</translation>
    </message>
    <message>
        <source>%1 no longer shares with this device. Nothing of theirs is on it any more.</source>
        <extracomment>The help has ended; %1 is &quot;Mrs Durand&quot;</extracomment>
        <translation>%1 ne partage plus avec cet appareil. Il n’y a plus rien d’elle ou de lui ici.</translation>
    </message>
    <message>
        <source>This device keeps no key: your words alone close your data.</source>
        <extracomment>Settings, this device: there is no keychain, and the code of words alone closes the data</extracomment>
        <translation>Cet appareil ne garde pas de clé&#xa0;: vos mots seuls ferment vos données.</translation>
    </message>
    <message>
        <source>The key of your data lies in a file of this account. That is for trials, not for real data.</source>
        <extracomment>Settings, this device: the key lies in a file, for trials</extracomment>
        <translation>La clé de vos données est dans un fichier de ce compte. C’est pour des essais, pas pour de vraies données.</translation>
    </message>
    <message>
        <source>The key of your data lies in the keychain of this device.</source>
        <extracomment>Settings, this device: the key lies in the keychain of the system</extracomment>
        <translation>La clé de vos données est dans le trousseau de cet appareil.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were not sent. Your team will never see them.</source>
        <extracomment>Before everything on this device is erased: what the team does not have; %n is a count</extracomment>
        <translation>
            <numerusform>%n saisie n’est pas partie. Votre équipe ne la verra jamais.</numerusform>
            <numerusform>%n saisies ne sont pas parties. Votre équipe ne les verra jamais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::ArrivalViewModel</name>
    <message>
        <source>This is not the square of your old device. Open Settings there, then This device.</source>
        <extracomment>Page that reads the square of an old device: it is one of something else</extracomment>
        <translation>Ce n’est pas le carré de votre ancien appareil. Ouvrez-y les réglages, puis Cet appareil.</translation>
    </message>
    <message>
        <source>This code does not open the file. Check it on the old device.</source>
        <extracomment>Coming from another device: the code does not open the file</extracomment>
        <translation>Ce code n’ouvre pas le fichier. Vérifiez-le sur l’ancien appareil.</translation>
    </message>
    <message>
        <source>There is no file there. Copy it to this device, then choose it.</source>
        <extracomment>Coming from another device: there is no file at that place</extracomment>
        <translation>Il n’y a pas de fichier à cet endroit. Copiez-le sur cet appareil, puis choisissez-le.</translation>
    </message>
    <message>
        <source>This file is not one of Passerelle. Choose the one your old device wrote.</source>
        <extracomment>Coming from another device: the file is of another kind</extracomment>
        <translation>Ce fichier ne vient pas de Passerelle. Choisissez celui que l’ancien appareil a écrit.</translation>
    </message>
    <message>
        <source>The file was damaged on its way. Nothing is lost: write it again on the old device.</source>
        <extracomment>Coming from another device: the file was damaged on its way</extracomment>
        <translation>Le fichier s’est abîmé en route. Rien n’est perdu&#xa0;: écrivez-le de nouveau sur l’ancien appareil.</translation>
    </message>
    <message>
        <source>The old device has a newer Passerelle. Update the app here, then try again.</source>
        <extracomment>Coming from another device: the app there is newer</extracomment>
        <translation>L’ancien appareil a un Passerelle plus récent. Mettez l’application à jour ici, puis réessayez.</translation>
    </message>
    <message>
        <source>This device already has entries. Nothing was changed.</source>
        <extracomment>Coming from another device: somebody&apos;s entries are here</extracomment>
        <translation>Cet appareil a déjà des notes. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This device is full. Make some room, then try again.</source>
        <extracomment>Coming from another device: no room</extracomment>
        <translation>Cet appareil est plein. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was changed. Try again.</source>
        <extracomment>Coming from another device: any other failure</extracomment>
        <translation>Le fichier n’a pas pu être lu. Rien n’a changé. Réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have arrived. They are the same as on the old device.</source>
        <extracomment>Coming from another device: all of it is here, and was compared</extracomment>
        <translation>
            <numerusform>%n note est arrivée. Elle est la même que sur l’ancien appareil.</numerusform>
            <numerusform>%n notes sont arrivées. Elles sont les mêmes que sur l’ancien appareil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::AssessmentViewModel</name>
    <message>
        <source>Assessment with %1</source>
        <extracomment>Title of the page of the shared assessment; %1 is a patient, &quot;Mrs Durand&quot;</extracomment>
        <translation>Bilan avec %1</translation>
    </message>
    <message>
        <source>Kept on this device. Not sent before you finish.</source>
        <extracomment>Shared assessment: every answer is kept at once, on this device only until it is finished</extracomment>
        <translation>Gardé sur cet appareil. Rien n’est envoyé avant la fin.</translation>
    </message>
    <message>
        <source>Finished %1 by %2</source>
        <extracomment>Shared assessment; %1 is a moment, %2 a name</extracomment>
        <translation>Terminé %1 par %2</translation>
    </message>
    <message>
        <source>About 15 minutes, in any order. You can stop and go on later.</source>
        <extracomment>Shared assessment: nothing was written yet</extracomment>
        <translation>Environ 15&#xa0;minutes, dans n’importe quel ordre. Vous pouvez arrêter et reprendre.</translation>
    </message>
    <message>
        <source>agreed</source>
        <extracomment>Shared assessment: the last part is finished</extracomment>
        <translation>accepté</translation>
    </message>
    <message>
        <source>spoken about</source>
        <extracomment>Shared assessment: a part that was spoken about</extracomment>
        <translation>abordé</translation>
    </message>
    <message>
        <source>Choose the illnesses first: the questions come from them.</source>
        <extracomment>Shared assessment, part &quot;What I know&quot;: there is nothing to ask yet. &quot;My illnesses&quot; is the name of a part</extracomment>
        <translation>Choisissez d’abord les maladies&#xa0;: les questions en viennent.</translation>
    </message>
    <message>
        <source>There are no questions for these illnesses.</source>
        <extracomment>Shared assessment, part &quot;What I know&quot;: the packs have no question for it</extracomment>
        <translation>Il n’y a pas de question pour ces maladies.</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered. Nobody is marked: it only shows where to begin.</source>
        <extracomment>Shared assessment, part &quot;What I know&quot;; %1 questions were answered, of %2</extracomment>
        <translation>%1&#xa0;questions sur %2 répondues. Pas de note&#xa0;: cela montre seulement par où commencer.</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <extracomment>Under a goal of a patient; %1 is a moment, %2 a name</extracomment>
        <translation>%1, noté par %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What a patient said, in quotation marks</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Questions answered: %1 of %2</source>
        <extracomment>Shared assessment, read together; %1 of %2 questions</extracomment>
        <translation>Questions répondues&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Shared assessment, read together: what was asked, and the answer</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write the goal in the patient’s words.</source>
        <extracomment>Beside the empty field of a goal</extracomment>
        <translation>Écrivez le but avec les mots du patient.</translation>
    </message>
    <message>
        <source>First ask whether the patient takes part, and press their answer.</source>
        <extracomment>End of the shared assessment: the question above it has no answer yet</extracomment>
        <translation>Demandez d’abord si le patient participe, et appuyez sur sa réponse.</translation>
    </message>
    <message>
        <source>Press whether the patient agrees with what was read.</source>
        <extracomment>End of the shared assessment: nobody said yet whether the patient agrees</extracomment>
        <translation>Appuyez sur la réponse du patient à ce qui a été lu.</translation>
    </message>
    <message>
        <source>Their word is kept. Nothing was sent: change what does not fit, and read it again.</source>
        <extracomment>End of the shared assessment: the patient does not agree with what was read to them</extracomment>
        <translation>Sa parole est gardée. Rien n’a été envoyé&#xa0;: modifiez ce qui ne convient pas, puis relisez.</translation>
    </message>
    <message numerus="yes">
        <source>The path would begin with %n units.</source>
        <extracomment>Shared assessment, what an answer changes in the path: the first proposal; %n units</extracomment>
        <translation>
            <numerusform>Le parcours commencerait avec %n&#xa0;module.</numerusform>
            <numerusform>Le parcours commencerait avec %n&#xa0;modules.</numerusform>
        </translation>
    </message>
    <message>
        <source>The path gains %1.</source>
        <extracomment>Shared assessment, what an answer changes in the path; %1 is a list of titles</extracomment>
        <translation>Le parcours gagne %1.</translation>
    </message>
    <message>
        <source>The path leaves out %1.</source>
        <extracomment>Shared assessment, what an answer changes in the path; %1 is a list of titles</extracomment>
        <translation>Le parcours laisse de côté %1.</translation>
    </message>
    <message>
        <source>The path begins elsewhere.</source>
        <extracomment>Shared assessment, what an answer changes in the path</extracomment>
        <translation>Le parcours commence autrement.</translation>
    </message>
    <message>
        <source>There are two versions. %1 finished the other one %2.</source>
        <extracomment>Shared assessment: there are two versions; %1 is a name, %2 a moment</extracomment>
        <translation>Il y a deux versions. %1 a terminé l’autre %2.</translation>
    </message>
    <message>
        <source>nothing written</source>
        <extracomment>Shared assessment, one of two versions: nothing was written here</extracomment>
        <translation>rien de noté</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Shared assessment: a version that was finished; %1 is a moment, %2 a name</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>viewmodels::BookmarksViewModel</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>A page the person kept; %1 is the title of its unit, %2 the number of the page</extracomment>
        <translation>%1, page %2</translation>
    </message>
</context>
<context>
    <name>viewmodels::CareProcessViewModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Who recorded a step and when it happened; %1 is a moment, %2 a name</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>Under the first step of therapeutic education; %1 is a moment</extracomment>
        <translation>Refus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <extracomment>Under the first step of therapeutic education; %1 is a moment</extracomment>
        <translation>Arrêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Therapeutic education: the patient&apos;s agreement to take part</extracomment>
        <translation>Accord</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <extracomment>Therapeutic education: how many sessions were held; %n sessions</extracomment>
        <translation>
            <numerusform>%n tenue</numerusform>
            <numerusform>%n tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>Therapeutic education: the sessions, as one step</extracomment>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>Therapeutic education: the end of a path</extracomment>
        <translation>Fin du parcours</translation>
    </message>
    <message>
        <source>Sessions: %1 one to one, %2 in a group, %3 at a distance</source>
        <extracomment>Therapeutic education: sessions by the way they were held; %1, %2, %3 are counts</extracomment>
        <translation>Séances&#xa0;: %1 en individuel, %2 en groupe, %3 à distance</translation>
    </message>
    <message>
        <source>Next yearly review: by %1 %2</source>
        <extracomment>Therapeutic education: when the plan is to be looked at again; %1 is a day</extracomment>
        <translation>Prochain point annuel&#xa0;: avant le %1 %2</translation>
    </message>
    <message>
        <source>Sharing with the team: agreed</source>
        <extracomment>Therapeutic education: the patient agreed to share with the team</extracomment>
        <translation>Partage avec l’équipe&#xa0;: accepté</translation>
    </message>
    <message>
        <source>Sharing with the team: refused</source>
        <translation>Partage avec l’équipe&#xa0;: refusé</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <extracomment>Therapeutic education: who is responsible; %1 is a name</extracomment>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write the day, for example 21 11 2026.</source>
        <extracomment>Recording a step: no day was given</extracomment>
        <translation>Écrivez le jour, par exemple 21 11 2026.</translation>
    </message>
    <message>
        <source>This day is still to come. Write the day it happened.</source>
        <extracomment>Recording a step: the day lies ahead</extracomment>
        <translation>Ce jour est à venir. Écrivez le jour où cela s’est passé.</translation>
    </message>
    <message>
        <source>On that day this step could not follow yet. Check the day.</source>
        <extracomment>Recording a step: on that day the process did not stand there yet</extracomment>
        <translation>Ce jour-là, cette étape ne pouvait pas encore suivre. Vérifiez le jour.</translation>
    </message>
    <message>
        <source>Individual meetings: %1 (%2 needed to close)</source>
        <extracomment>Therapeutic education; %1 held, of %2 needed</extracomment>
        <translation>Rencontres individuelles&#xa0;: %1 (il en faut %2 pour terminer)</translation>
    </message>
</context>
<context>
    <name>viewmodels::CentreLogViewModel</name>
    <message>
        <source>The centre did not answer. Try again later.</source>
        <extracomment>The access log of the centre could not be asked for</extracomment>
        <translation>Le centre n’a pas répondu. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <extracomment>The access log of the centre is being asked for</extracomment>
        <translation>Le centre est interrogé…</translation>
    </message>
    <message>
        <source>%1 received something of your record</source>
        <extracomment>Access log of the centre; %1 is a name</extracomment>
        <translation>%1 a reçu quelque chose de votre dossier</translation>
    </message>
    <message>
        <source>%1 wrote in your record</source>
        <extracomment>Access log of the centre; %1 is a name</extracomment>
        <translation>%1 a écrit dans votre dossier</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n exchanges that day</source>
        <extracomment>Access log of the centre; %1 the last moment of a day, %n exchanges on that day</extracomment>
        <translation>
            <numerusform>%1, %n&#xa0;échange ce jour-là</numerusform>
            <numerusform>%1, %n&#xa0;échanges ce jour-là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of the centre is complete: %n lines.</source>
        <extracomment>Access log of the centre: nothing was taken out or changed; %n lines</extracomment>
        <translation>
            <numerusform>La liste du centre est entière&#xa0;: %n&#xa0;ligne.</numerusform>
            <numerusform>La liste du centre est entière&#xa0;: %n&#xa0;lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of the centre was changed: a line is missing or is not as it was written.</source>
        <extracomment>Access log of the centre: an entry was taken out or changed</extracomment>
        <translation>La liste du centre a été modifiée&#xa0;: une ligne manque ou n’est plus comme elle a été écrite.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose a name that is not there yet.</source>
        <extracomment>The list of the centre could not be written as a file</extracomment>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un nom qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Written: %1. Anyone who uses this device can open it.</source>
        <extracomment>The list of the centre was written as a file; %1 is where</extracomment>
        <translation>Écrit&#xa0;: %1. Toute personne qui utilise cet appareil peut l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>viewmodels::CodeSetupViewModel</name>
    <message>
        <source>Type 6 digits.</source>
        <extracomment>Setting a code: what was typed is not long enough</extracomment>
        <translation>Tapez 6&#xa0;chiffres.</translation>
    </message>
    <message>
        <source>Type at least 12 characters, with letters.</source>
        <translation>Tapez au moins 12&#xa0;caractères, avec des lettres.</translation>
    </message>
    <message>
        <source>The two codes are not the same. Choose your code again.</source>
        <extracomment>Setting a code: the second time it was not the same</extracomment>
        <translation>Les deux codes ne sont pas les mêmes. Choisissez de nouveau votre code.</translation>
    </message>
    <message>
        <source>This is not the right code. Type it again.</source>
        <extracomment>Asked for the code before something that weighs</extracomment>
        <translation>Ce n’est pas le bon code. Tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>The code could not be kept. What opened before still opens. Try again.</source>
        <extracomment>Setting a code did not work</extracomment>
        <translation>Le code n’a pas pu être gardé. Ce qui ouvrait avant ouvre encore. Essayez de nouveau.</translation>
    </message>
</context>
<context>
    <name>viewmodels::DiaryViewModel</name>
    <message>
        <source>Week of %1 %2</source>
        <extracomment>A week of the paper diary; %1 is its Monday, %2 the year</extracomment>
        <translation>Semaine du %1 %2</translation>
    </message>
    <message>
        <source>My diary of the week</source>
        <extracomment>Title of the paper diary</extracomment>
        <translation>Mon carnet de la semaine</translation>
    </message>
    <message>
        <source>Write the number in the box of the day.</source>
        <extracomment>Paper diary, above the lines of numbers</extracomment>
        <translation>Écrivez le nombre dans la case du jour.</translation>
    </message>
    <message>
        <source>How I feel: write a figure. %1.</source>
        <extracomment>Paper diary, above the lines of what one feels; %1 says what 0 to 4 mean</extracomment>
        <translation>Ce que je ressens&#xa0;: écrivez un chiffre. %1.</translation>
    </message>
    <message>
        <source>An empty box is fine. Give this sheet to your nurse at the end of the week.</source>
        <extracomment>Foot of the paper diary</extracomment>
        <translation>Une case vide, ce n’est pas grave. Donnez cette feuille à votre infirmière à la fin de la semaine.</translation>
    </message>
    <message>
        <source>Nobody reads this sheet before you give it. Emergency: call 15 or 112.</source>
        <extracomment>Foot of the paper diary: who reads it, and when</extracomment>
        <translation>Personne ne lit cette feuille avant que vous la donniez. Urgence&#xa0;: appelez le&#xa0;15&#xa0;ou le&#xa0;112.</translation>
    </message>
    <message>
        <source>Kept as a PDF: %1. Anyone who uses this device can open it.</source>
        <extracomment>The paper diary was written as a file; %1 is where. It lies outside the protected store of the program.</extracomment>
        <translation>Gardé en PDF&#xa0;: %1. Qui utilise cet appareil peut l’ouvrir.</translation>
    </message>
    <message>
        <source>The file could not be written. Is there room on this device?</source>
        <extracomment>The paper diary could not be written as a file</extracomment>
        <translation>Le fichier n’a pas pu être écrit. Reste-t-il de la place sur cet appareil&#xa0;?</translation>
    </message>
</context>
<context>
    <name>viewmodels::DirectoryViewModel</name>
    <message>
        <source>this is no entry of a directory.</source>
        <extracomment>Why a row of a directory was left out, after its number</extracomment>
        <translation>ce n’est pas une ligne d’annuaire.</translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <extracomment>Why a row of a directory was left out, after its number</extracomment>
        <translation>il manque le nom.</translation>
    </message>
    <message>
        <source>what they do is missing.</source>
        <extracomment>Why a row of a directory was left out, after its number and name</extracomment>
        <translation>il manque ce qu’ils font.</translation>
    </message>
    <message>
        <source>the phone number is missing.</source>
        <extracomment>Why a row of a directory was left out, after its number and name</extracomment>
        <translation>il manque le téléphone.</translation>
    </message>
    <message>
        <source>the phone number has no digits.</source>
        <extracomment>Why a row of a directory was left out, after its number and name</extracomment>
        <translation>le téléphone n’a pas de chiffres.</translation>
    </message>
    <message>
        <source>a text is longer than 300 letters.</source>
        <extracomment>Why a row of a directory was left out, after its number</extracomment>
        <translation>un texte dépasse 300&#xa0;lettres.</translation>
    </message>
    <message>
        <source>the same name and number stand above.</source>
        <extracomment>Why a row of a directory was left out, after its number and name</extracomment>
        <translation>le même nom et le même numéro sont plus haut.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>The day a directory is of; %1 is a day with its year</extracomment>
        <translation>Au %1</translation>
    </message>
    <message numerus="yes">
        <source>This list is %n days old. Check a number before you give it to a patient.</source>
        <extracomment>A directory that is older than half a year; %n days</extracomment>
        <translation>
            <numerusform>Cette liste a %n&#xa0;jour. Vérifiez un numéro avant de le donner à un patient.</numerusform>
            <numerusform>Cette liste a %n&#xa0;jours. Vérifiez un numéro avant de le donner à un patient.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read. The list you had is still there.</source>
        <extracomment>A directory could not be imported: there is no such file, or it is too large</extracomment>
        <translation>Ce fichier ne se lit pas. Votre liste est toujours là.</translation>
    </message>
    <message>
        <source>This file is no directory: it needs a date and a list of resources. The list you had is still there.</source>
        <extracomment>A directory could not be imported: the file is something else</extracomment>
        <translation>Ce fichier n’est pas un annuaire&#xa0;: il faut une date et une liste de ressources. Votre liste est toujours là.</translation>
    </message>
    <message>
        <source>Row %1%2: %3</source>
        <extracomment>A row of a directory that was left out; %1 its number, %2 a comma and its name or nothing, %3 why</extracomment>
        <translation>Ligne %1%2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No row of this file can be used. The list you had is still there.</source>
        <extracomment>A directory could not be imported: no row of the file is good</extracomment>
        <translation>Aucune ligne de ce fichier n’est utilisable. Votre liste est toujours là.</translation>
    </message>
    <message>
        <source>%1 of %2 rows taken.</source>
        <extracomment>A directory was imported; %1 of %2 rows are good</extracomment>
        <translation>%1 lignes prises sur %2.</translation>
    </message>
    <message>
        <source>Several are said to coordinate: the first of them does.</source>
        <extracomment>A directory was imported in which several people coordinate</extracomment>
        <translation>Plusieurs sont dits coordonner&#xa0;: c’est le premier.</translation>
    </message>
</context>
<context>
    <name>viewmodels::DosesViewModel</name>
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
        <source>I doubt that it helps me</source>
        <extracomment>Why a dose was not taken</extracomment>
        <translation>Je doute que ça m’aide</translation>
    </message>
    <message>
        <source>I have none left, or it costs too much</source>
        <extracomment>Why a dose was not taken</extracomment>
        <translation>Je n’en ai plus, ou c’est trop cher</translation>
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
        <source>Taken, recorded at %1</source>
        <extracomment>What was said of a dose; %1 is a time and an author, such as &quot;8:05am, by you&quot;</extracomment>
        <translation>Pris, noté à %1</translation>
    </message>
    <message>
        <source>Not taken, recorded at %1</source>
        <extracomment>What was said of a dose; %1 is a time and an author, such as &quot;8:05am, by you&quot;</extracomment>
        <translation>Pas pris, noté à %1</translation>
    </message>
    <message>
        <source>Not known. You don&apos;t remember.</source>
        <extracomment>A dose the person does not remember taking or not</extracomment>
        <translation>On ne sait pas. Vous ne savez plus.</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A dose of an hour long past about which nobody said anything</extracomment>
        <translation>On ne sait pas</translation>
    </message>
    <message>
        <source>It is recorded, for you and your nurse.</source>
        <extracomment>After the reason was given why a dose was not taken, where a care team receives what is recorded</extracomment>
        <translation>C’est noté, pour vous et votre infirmière.</translation>
    </message>
    <message>
        <source>It is recorded, for you. It stays on this phone.</source>
        <translation>C’est noté, pour vous. Cela reste sur ce téléphone.</translation>
    </message>
</context>
<context>
    <name>viewmodels::EligibilityViewModel</name>
    <message>
        <source>%1, born on %2</source>
        <extracomment>Eligibility: %1 is an age such as &quot;78&quot;, %2 a date of birth</extracomment>
        <translation>%1, né(e) le %2</translation>
    </message>
    <message>
        <source>Kept on this device. Not sent yet.</source>
        <extracomment>Eligibility: answers are on this device only</extracomment>
        <translation>Gardé sur cet appareil. Pas encore envoyé.</translation>
    </message>
    <message>
        <source>Kept for the team %1 by %2</source>
        <extracomment>Eligibility: kept for the team; %1 is a moment, %2 a name</extracomment>
        <translation>Gardé pour l’équipe %1 par %2</translation>
    </message>
    <message>
        <source>On this list</source>
        <extracomment>Eligibility: the patient belongs to a list</extracomment>
        <translation>Sur cette liste</translation>
    </message>
    <message>
        <source>Not on this list</source>
        <translation>Pas sur cette liste</translation>
    </message>
    <message>
        <source>Belongs to this episode</source>
        <extracomment>Eligibility: the stay belongs to an episode of surgery</extracomment>
        <translation>Fait partie de cet épisode</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>On ne sait pas encore</translation>
    </message>
    <message>
        <source>Does not belong to this episode</source>
        <translation>Ne fait pas partie de cet épisode</translation>
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
    <name>viewmodels::HelperUnitsViewModel</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>Under a unit for those who help; how long it takes</extracomment>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The person you help keeps their path to themselves. With it, units for you would appear here.</source>
        <extracomment>Units for those who help: the patient does not share which illness it is about</extracomment>
        <translation>La personne que vous aidez garde son parcours pour elle. Avec lui, des modules pour vous seraient ici.</translation>
    </message>
    <message>
        <source>No unit for those who help in this path yet.</source>
        <extracomment>Units for those who help: there is none in this path</extracomment>
        <translation>Pas encore de module pour les proches dans ce parcours.</translation>
    </message>
</context>
<context>
    <name>viewmodels::HelperViewModel</name>
    <message>
        <source>For one month</source>
        <extracomment>Until when somebody may help</extracomment>
        <translation>Pendant un mois</translation>
    </message>
    <message>
        <source>For six months</source>
        <extracomment>Until when somebody may help</extracomment>
        <translation>Pendant six mois</translation>
    </message>
    <message>
        <source>For one year</source>
        <extracomment>Until when somebody may help</extracomment>
        <translation>Pendant un an</translation>
    </message>
    <message>
        <source>Until I stop it</source>
        <extracomment>Until when somebody may help</extracomment>
        <translation>Jusqu’à ce que j’arrête</translation>
    </message>
    <message>
        <source>Until you stop it.</source>
        <extracomment>Before agreeing: no last day</extracomment>
        <translation>Jusqu’à ce que vous arrêtiez.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <extracomment>Before agreeing; %1 is the last day</extracomment>
        <translation>Jusqu’au %1.</translation>
    </message>
    <message>
        <source>Write the name of the person who helps you, for example Julie Durand.</source>
        <extracomment>Letting somebody help: no name was written</extracomment>
        <translation>Écrivez le nom de la personne qui vous aide, par exemple Julie Durand.</translation>
    </message>
    <message>
        <source>Answer each line: yes or no.</source>
        <extracomment>Letting somebody help: a question was left out</extracomment>
        <translation>Répondez à chaque ligne&#xa0;: oui ou non.</translation>
    </message>
    <message>
        <source>With only “no”, nobody can help. Go back, or press Back to leave.</source>
        <extracomment>Letting somebody help: every answer is no</extracomment>
        <translation>Avec «&#xa0;non&#xa0;» partout, personne ne peut aider. Appuyez sur Retour pour changer.</translation>
    </message>
    <message>
        <source>Choose how long.</source>
        <extracomment>Letting somebody help: no end was chosen</extracomment>
        <translation>Choisissez combien de temps.</translation>
    </message>
    <message>
        <source>Your agreement is kept on this device. The code needs internet.</source>
        <extracomment>Letting somebody help: the agreement waits on this device</extracomment>
        <translation>Votre accord est gardé sur cet appareil. Le code a besoin d’internet.</translation>
    </message>
</context>
<context>
    <name>viewmodels::HiddenItemsViewModel</name>
    <message numerus="yes">
        <source>%n entries are kept from those who help you.</source>
        <extracomment>What a patient keeps from those who help; %n entries</extracomment>
        <translation>
            <numerusform>%n&#xa0;note est gardée pour vous.</numerusform>
            <numerusform>%n&#xa0;notes sont gardées pour vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who help you see what you allowed. Nothing is kept from them.</source>
        <extracomment>What a patient keeps from those who help: nothing</extracomment>
        <translation>Vos proches voient ce que vous avez permis. Rien n’est gardé pour vous seulement.</translation>
    </message>
</context>
<context>
    <name>viewmodels::InterviewViewModel</name>
    <message>
        <source>Phone interview</source>
        <extracomment>Title of a page: eight questions a professional asks on the telephone</extracomment>
        <translation>Entretien par téléphone</translation>
    </message>
    <message>
        <source>Interview at home</source>
        <translation>Entretien à domicile</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <extracomment>Interview of a patient; %1 of %2 questions have an answer so far</extracomment>
        <translation>Réponses&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Answer one question at least. What is not asked is not recorded.</source>
        <extracomment>Interview of a patient: nothing was answered yet</extracomment>
        <translation>Répondez à une question au moins. Ce qui n’est pas demandé n’est pas noté.</translation>
    </message>
    <message>
        <source>Write a number in %1, for example %2.</source>
        <extracomment>Interview of a patient: no number was typed; %1 is a unit, %2 an example</extracomment>
        <translation>Écrivez un nombre en %1, par exemple %2.</translation>
    </message>
    <message>
        <source>You wrote %1. Is that right?</source>
        <extracomment>Asked when a value is unlikely; %1 is the value with its unit</extracomment>
        <translation>Vous avez écrit %1. Est-ce juste&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %1, under your name: %n answers.</source>
        <extracomment>Interview of a patient; %n answers are kept, %1 is &quot;Mrs Durand&quot;</extracomment>
        <translation>
            <numerusform>Noté pour %1, à votre nom&#xa0;: %n&#xa0;réponse.</numerusform>
            <numerusform>Noté pour %1, à votre nom&#xa0;: %n&#xa0;réponses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::KeptFilesViewModel</name>
    <message>
        <source>Kept since %1, %2 MB</source>
        <extracomment>Settings: an old file that did not open; %1 is a day, %2 a number of megabytes</extracomment>
        <translation>Gardé depuis le %1, %2&#xa0;Mo</translation>
    </message>
    <message>
        <source>The old file could not be removed. Try again later.</source>
        <extracomment>Settings: an old file that did not open could not be removed</extracomment>
        <translation>L’ancien fichier n’a pas pu être enlevé. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>viewmodels::LedgerViewModel</name>
    <message>
        <source>%1, by you</source>
        <extracomment>Ledger: the person said it themselves; %1 is a moment with a capital</extracomment>
        <translation>%1, par vous</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>Ledger: somebody wrote it down or looked; %1 is a moment with a capital, %2 a name</extracomment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Stop taking part</source>
        <extracomment>Ledger: takes back the agreement to take part in therapeutic education</extracomment>
        <translation>Ne plus participer</translation>
    </message>
    <message>
        <source>You stopped it %1.</source>
        <extracomment>Helpers: the patient ended it; %1 is a moment</extracomment>
        <translation>Vous avez arrêté %1.</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <extracomment>Helpers: the last day has passed; %1 is a day</extracomment>
        <translation>Terminé le %1.</translation>
    </message>
    <message>
        <source>Until you stop it.</source>
        <extracomment>Helpers: no last day was chosen</extracomment>
        <translation>Jusqu’à ce que vous arrêtiez.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <extracomment>Helpers: the last day; %1 is a day</extracomment>
        <translation>Jusqu’au %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people help you.</source>
        <extracomment>Line that leads to the page of those who help; %n people</extracomment>
        <translation>
            <numerusform>%n personne vous aide.</numerusform>
            <numerusform>%n personnes vous aident.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody for now.</source>
        <extracomment>Line that leads to the page of those who help</extracomment>
        <translation>Personne pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>This list is complete: %n entries.</source>
        <extracomment>Ledger: nothing was taken out or changed; %n entries</extracomment>
        <translation>
            <numerusform>Cette liste est complète&#xa0;: %n note.</numerusform>
            <numerusform>Cette liste est complète&#xa0;: %n notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry of this list is missing or was changed. Tell your team.</source>
        <extracomment>Ledger: an entry was taken out or changed</extracomment>
        <translation>Une note de cette liste manque ou a été changée. Dites-le à votre équipe.</translation>
    </message>
    <message>
        <source>my-agreements</source>
        <extracomment>Name of the file of what a person agreed to, without its ending</extracomment>
        <translation>mes-accords</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <extracomment>Heading in the file of what a person agreed to</extracomment>
        <translation>Ce que j’ai accepté</translation>
    </message>
    <message>
        <source>Who helps me</source>
        <extracomment>Heading in the file of what a person agreed to</extracomment>
        <translation>Qui m’aide</translation>
    </message>
    <message>
        <source>Who looked</source>
        <extracomment>Heading in the file of what a person agreed to</extracomment>
        <translation>Qui a regardé</translation>
    </message>
    <message>
        <source>The list is in the file %1.</source>
        <extracomment>The file of what a person agreed to is there; %1 is its name</extracomment>
        <translation>La liste est dans le fichier %1.</translation>
    </message>
    <message>
        <source>A file of that name is there. Choose another name.</source>
        <extracomment>The file of what a person agreed to was not written over another</extracomment>
        <translation>Un fichier de ce nom existe. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Version %1 of the text</source>
        <extracomment>Ledger: which version of a text was agreed to; %1 is its number</extracomment>
        <translation>Version %1 du texte</translation>
    </message>
</context>
<context>
    <name>viewmodels::LibraryViewModel</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>Under a unit of the library; how long it takes</extracomment>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>For those who help</source>
        <extracomment>Under a unit of the library: it is written for people close to the patient</extracomment>
        <translation>Pour les proches</translation>
    </message>
    <message>
        <source>Example content, not clinically validated.</source>
        <extracomment>Under teaching material that no clinician has validated</extracomment>
        <translation>Contenu d’exemple, non validé cliniquement.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>viewmodels::LimitsViewModel</name>
    <message>
        <source>The rules are switched off by the operator of this service. No measure raises an alert.</source>
        <extracomment>Page of the limits: the operator of the service switched all rules off</extracomment>
        <translation>Les règles sont coupées par l’exploitant de ce service. Aucune mesure ne lève d’alerte.</translation>
    </message>
    <message>
        <source>The path has no limit to set.</source>
        <extracomment>Page of the limits, when the packs of the path have no rule</extracomment>
        <translation>Ce parcours n’a pas de seuil à fixer.</translation>
    </message>
    <message>
        <source>set by %1, %2</source>
        <extracomment>Whose a limit is; %1 is a name, %2 a moment such as &quot;today at 8:05am&quot;</extracomment>
        <translation>fixé par %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: gain in %n days</source>
        <extracomment>A rule, by name; %1 is a measure such as Weight, %n the days it looks back</extracomment>
        <translation>
            <numerusform>%1&#xa0;: hausse en %n&#xa0;jour</numerusform>
            <numerusform>%1&#xa0;: hausse en %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: loss in %n days</source>
        <extracomment>A rule, by name; %1 is a measure such as Weight, %n the days it looks back</extracomment>
        <translation>
            <numerusform>%1&#xa0;: baisse en %n&#xa0;jour</numerusform>
            <numerusform>%1&#xa0;: baisse en %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: above</source>
        <extracomment>A rule, by name; %1 is a measure such as Temperature</extracomment>
        <translation>%1&#xa0;: au-dessus</translation>
    </message>
    <message>
        <source>%1: below</source>
        <extracomment>A rule, by name; %1 is a measure such as Temperature</extracomment>
        <translation>%1&#xa0;: en dessous</translation>
    </message>
    <message>
        <source>Limit for this patient</source>
        <extracomment>Field for the number a rule compares with</extracomment>
        <translation>Seuil pour ce patient</translation>
    </message>
    <message>
        <source>Between %1 and %2 %3.</source>
        <extracomment>Under the field of a limit; %1 and %2 are numbers, %3 a unit</extracomment>
        <translation>Entre %1 et %2&#xa0;%3.</translation>
    </message>
    <message>
        <source>Not set yet. Until then this rule says nothing.</source>
        <extracomment>State of a rule without a number</extracomment>
        <translation>Pas encore fixé. D’ici là, cette règle ne dit rien.</translation>
    </message>
    <message>
        <source>%1, from the content</source>
        <extracomment>State of a rule; %1 is a value with its unit</extracomment>
        <translation>%1, proposé par le contenu</translation>
    </message>
    <message>
        <source>%1: reference</source>
        <extracomment>A value at rest, by name; %1 is a measure such as Weight</extracomment>
        <translation>%1&#xa0;: référence</translation>
    </message>
    <message>
        <source>A slow change is counted from it.</source>
        <extracomment>What a reference value is for</extracomment>
        <translation>Un changement lent se compte à partir d’elle.</translation>
    </message>
    <message>
        <source>Value at rest</source>
        <extracomment>Field for the value of a patient at rest</extracomment>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Not set yet. A slow change is counted from the week before.</source>
        <extracomment>State of a reference value that nobody set</extracomment>
        <translation>Pas encore fixée. Un changement lent se compte depuis la semaine d’avant.</translation>
    </message>
    <message>
        <source>The steps before and after hang on this day. Moving it moves those that are not done.</source>
        <extracomment>What the date of an operation is for</extracomment>
        <translation>Les étapes d’avant et d’après dépendent de ce jour. Le changer déplace celles qui ne sont pas faites.</translation>
    </message>
    <message>
        <source>Date, for example 3/12/2026</source>
        <extracomment>Field for a date</extracomment>
        <translation>Date, par exemple 3/12/2026</translation>
    </message>
    <message>
        <source>No date yet. The steps wait for it.</source>
        <extracomment>State of an operation without a date</extracomment>
        <translation>Pas encore de date. Les étapes l’attendent.</translation>
    </message>
    <message>
        <source>Write the day, the month and the year, for example 3/12/2026.</source>
        <extracomment>Beside the field of a date that cannot be read</extracomment>
        <translation>Écrivez le jour, le mois et l’année, par exemple 3/12/2026.</translation>
    </message>
    <message>
        <source>Write a number in %1.</source>
        <extracomment>Beside the field of a limit that cannot be read; %1 is a unit</extracomment>
        <translation>Écrivez un nombre en %1.</translation>
    </message>
    <message>
        <source>Write a number between %1 and %2.</source>
        <extracomment>Beside the field of a reference value that is no plausible value; %1 and %2 are numbers
----------
Beside the field of a limit outside the bounds of the content; %1 and %2 are numbers</extracomment>
        <translation>Écrivez un nombre entre %1 et %2.</translation>
    </message>
    <message>
        <source>Only a nurse, a physician or a pharmacist sets limits.</source>
        <extracomment>Page of the limits: this person&apos;s role may not set them</extracomment>
        <translation>Seuls une infirmière, un médecin ou un pharmacien fixent les seuils.</translation>
    </message>
    <message>
        <source>The content does not let this limit be changed.</source>
        <extracomment>Page of the limits: the content does not let anybody change this number</extracomment>
        <translation>Le contenu ne permet pas de changer ce seuil.</translation>
    </message>
    <message>
        <source>%1: amount in %2</source>
        <extracomment>An amount that an advice leaves to a professional; %1 is the content, such as Heart failure, %2 a unit such as litres a day</extracomment>
        <translation>%1&#xa0;: quantité en %2</translation>
    </message>
    <message>
        <source>Amount for this patient</source>
        <extracomment>Field for an amount that a professional sets for one patient</extracomment>
        <translation>Quantité pour ce patient</translation>
    </message>
    <message>
        <source>Not set yet. The content gives no amount for one patient.</source>
        <extracomment>State of an amount that nobody set</extracomment>
        <translation>Pas encore fixé. Le contenu ne donne pas de quantité pour un patient.</translation>
    </message>
    <message>
        <source>Two pieces of advice conflict: %1 Change one of them, or take the content out of the path.</source>
        <extracomment>Page of the limits: what is set contradicts an advice of the path; %1 is both, with who says it</extracomment>
        <translation>Deux conseils se contredisent&#xa0;: %1 Changez l’un des deux, ou retirez le contenu du parcours.</translation>
    </message>
    <message>
        <source>Write a number above 0, at most %1.</source>
        <extracomment>Beside the field of an amount that is no plausible one; %1 is the largest number</extracomment>
        <translation>Écrivez un nombre au-dessus de 0, %1 au plus.</translation>
    </message>
</context>
<context>
    <name>viewmodels::LockViewModel</name>
    <message>
        <source>Try again at %1. Nothing is erased.</source>
        <extracomment>Locked device, after five wrong codes; %1 is a time such as 9:42am</extracomment>
        <translation>Réessayez à %1. Rien n’est effacé.</translation>
    </message>
    <message>
        <source>This is not the right code. Type it again.</source>
        <extracomment>Locked device: the code is wrong</extracomment>
        <translation>Ce n’est pas le bon code. Tapez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again. Nothing is erased.</source>
        <extracomment>Locked device, after five wrong codes, when the wait is short; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>Attendez %n seconde, puis réessayez. Rien n’est effacé.</numerusform>
            <numerusform>Attendez %n secondes, puis réessayez. Rien n’est effacé.</numerusform>
        </translation>
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
    <message>
        <source>SYS, the upper number</source>
        <extracomment>The upper number of a cuff, as it is printed on it</extracomment>
        <translation>SYS, le chiffre du haut</translation>
    </message>
    <message>
        <source>DIA, the lower number</source>
        <extracomment>The lower number of a cuff, as it is printed on it</extracomment>
        <translation>DIA, le chiffre du bas</translation>
    </message>
    <message>
        <source>Recorded: %1, %2.</source>
        <extracomment>Said back after a measure of another day was kept; %1 is a value with its unit, %2 a moment such as &quot;yesterday at 8:05am&quot;</extracomment>
        <translation>Noté&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>%1: this number is too large. Look at your device again.</source>
        <extracomment>Beside a field with a number no measure has, such as 99999999; %1 is the name of a measure such as Weight</extracomment>
        <translation>%1&#xa0;: ce nombre est trop grand. Regardez encore votre appareil.</translation>
    </message>
    <message numerus="yes">
        <source>In %1, write at most %n digits after the decimal sign.</source>
        <extracomment>A number with more digits than are kept; %1 is a unit, %n the digits allowed after the decimal sign</extracomment>
        <translation>
            <numerusform>En %1, écrivez au plus %n&#xa0;chiffre après la virgule.</numerusform>
            <numerusform>En %1, écrivez au plus %n&#xa0;chiffres après la virgule.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: write a number from 0 to %2.</source>
        <extracomment>Beside a field with a number outside a scale, such as 12 for pain; %1 is the name of a measure, %2 the largest number</extracomment>
        <translation>%1&#xa0;: écrivez un nombre de 0 à %2.</translation>
    </message>
    <message>
        <source>The upper number (SYS) is larger than the lower one (DIA).</source>
        <extracomment>Beside the two fields of a cuff, when they were exchanged</extracomment>
        <translation>Le chiffre du haut (SYS) est plus grand que celui du bas (DIA).</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>When a measure was made, on the page where it is written</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>This time is still to come. Choose an earlier one.</source>
        <extracomment>Beside the field of a time: a measure cannot be made later than now</extracomment>
        <translation>Cette heure n’est pas encore passée. Choisissez-en une plus tôt.</translation>
    </message>
    <message>
        <source>Your blood pressure, in %1</source>
        <extracomment>Above the two fields of a cuff; %1 is the unit</extracomment>
        <translation>Votre tension, en %1</translation>
    </message>
    <message>
        <source>%1: write a whole number.</source>
        <extracomment>Beside a field of a measure that has no digits after the decimal sign; %1 is its name, such as Pain</extracomment>
        <translation>%1&#xa0;: écrivez un nombre entier.</translation>
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
        <source>3 months</source>
        <extracomment>Period of the chart.</extracomment>
        <translation>3&#xa0;mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>Period of the chart.</extracomment>
        <translation>1&#xa0;an</translation>
    </message>
    <message>
        <source>5 years</source>
        <extracomment>Period of the chart.</extracomment>
        <translation>5&#xa0;ans</translation>
    </message>
    <message>
        <source>Steady.</source>
        <extracomment>After &quot;This week: 71.8 to 72.9 kg.&quot;: less than what the team calls a change</extracomment>
        <translation>C’est stable.</translation>
    </message>
    <message>
        <source>Nothing recorded in this period.</source>
        <extracomment>Above an empty chart</extracomment>
        <translation>Rien de noté sur cette période.</translation>
    </message>
    <message>
        <source>This week: %1.</source>
        <extracomment>Above the chart of a week; %1 is &quot;71.8 to 72.9 kg&quot;</extracomment>
        <translation>Cette semaine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last 30 days: %1.</source>
        <extracomment>Above the chart of 30 days; %1 is &quot;71.8 to 72.9 kg&quot;</extracomment>
        <translation>30&#xa0;derniers jours&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last 3 months: %1.</source>
        <extracomment>Above the chart of 3 months; %1 is &quot;71.8 to 72.9 kg&quot;</extracomment>
        <translation>3&#xa0;derniers mois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Past 12 months: %1.</source>
        <extracomment>Above the chart of a year; %1 is &quot;71.8 to 72.9 kg&quot;</extracomment>
        <translation>Depuis un an&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last 5 years: %1.</source>
        <extracomment>Above the chart of 5 years; %1 is &quot;71.8 to 72.9 kg&quot;</extracomment>
        <translation>Depuis 5&#xa0;ans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <extracomment>In the sentence above the chart of blood pressure; %1 is &quot;128/76 mmHg&quot;</extracomment>
        <translation>%1 en moyenne</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>In the sentence above a chart; %1 is the lowest number, %2 the highest with its unit
----------
Three months in a table; %1 and %2 are months, %2 with its year</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Each point is the average of a week.</source>
        <extracomment>Under a chart</extracomment>
        <translation>Chaque point est la moyenne d’une semaine.</translation>
    </message>
    <message>
        <source>Each point is the average of a month.</source>
        <extracomment>Under a chart</extracomment>
        <translation>Chaque point est la moyenne d’un mois.</translation>
    </message>
    <message>
        <source>Each point is the average of three months.</source>
        <extracomment>Under a chart</extracomment>
        <translation>Chaque point est la moyenne de trois mois.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>A week in a table; %1 is its first day</extracomment>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>out of range</source>
        <extracomment>After a value in a table: it is outside the range of the chart</extracomment>
        <translation>hors zone</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <extracomment>In a table of measures: how many values a week or a month has</extracomment>
        <translation>
            <numerusform>%n&#xa0;valeur</numerusform>
            <numerusform>%n&#xa0;valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Range set by %1 on %2.</source>
        <extracomment>Under a chart: whose the pale band is; %1 is a name, %2 a date such as &quot;Tuesday 3 March&quot;</extracomment>
        <translation>Zone fixée par %1 le %2.</translation>
    </message>
    <message>
        <source>Limits of the content, not chosen by your team.</source>
        <extracomment>Under a chart: the limits are those of the teaching content, nobody of the team chose them</extracomment>
        <translation>Limites du contenu, pas choisies par votre équipe.</translation>
    </message>
</context>
<context>
    <name>viewmodels::MedicinesViewModel</name>
    <message>
        <source>yes</source>
        <extracomment>The doses of one hour: all taken</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>The doses of one hour: nothing recorded so far</extracomment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>The doses of one hour: none was taken</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The doses of one hour: nobody said anything in time</extracomment>
        <translation>on ne sait pas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The doses of one hour; %1 were taken, of %2</extracomment>
        <translation>%1&#xa0;sur %2</translation>
    </message>
    <message>
        <source>Night, %1</source>
        <extracomment>Doses of one hour; %1 is a time such as 3am</extracomment>
        <translation>Nuit, %1</translation>
    </message>
    <message>
        <source>Morning, %1</source>
        <extracomment>Doses of one hour; %1 is a time such as 8am</extracomment>
        <translation>Matin, %1</translation>
    </message>
    <message>
        <source>Midday, %1</source>
        <extracomment>Doses of one hour; %1 is a time such as 12:30pm</extracomment>
        <translation>Midi, %1</translation>
    </message>
    <message>
        <source>Evening, %1</source>
        <extracomment>Doses of one hour; %1 is a time such as 8pm</extracomment>
        <translation>Soir, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in the last 24 hours.</source>
        <extracomment>A medicine taken as needed; %n doses were taken</extracomment>
        <translation>
            <numerusform>%n&#xa0;prise en 24&#xa0;heures.</numerusform>
            <numerusform>%n&#xa0;prises en 24&#xa0;heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken in the last 24 hours, %2 at most.</source>
        <extracomment>A medicine taken as needed; %1 doses were taken, of the most that 24 hours allow</extracomment>
        <translation>%1&#xa0;en 24&#xa0;heures, %2&#xa0;au plus.</translation>
    </message>
    <message>
        <source>One is possible now.</source>
        <extracomment>A medicine taken as needed: the limits allow a dose now</extracomment>
        <translation>Une prise est possible maintenant.</translation>
    </message>
    <message>
        <source>Next possible %1.</source>
        <extracomment>A medicine taken as needed; %1 is a moment such as &quot;today at 2:30pm&quot;</extracomment>
        <translation>Prochaine prise possible %1.</translation>
    </message>
    <message>
        <source>I take one now</source>
        <extracomment>Button on a medicine taken as needed</extracomment>
        <translation>J’en prends maintenant</translation>
    </message>
    <message>
        <source>I already took one</source>
        <translation>J’en ai déjà pris</translation>
    </message>
    <message>
        <source>No box recorded.</source>
        <extracomment>Under the name of a medicine: nobody recorded what the pharmacy handed out</extracomment>
        <translation>Aucune boîte notée.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <extracomment>What is left of a medicine; %1 is an amount such as 12 tablets</extracomment>
        <translation>Reste environ %1.</translation>
    </message>
    <message>
        <source>About %1 left: think of a new box today.</source>
        <extracomment>What is left of a medicine: not enough for tomorrow; %1 is an amount such as 1 tablet</extracomment>
        <translation>Reste environ %1&#xa0;: pensez à une nouvelle boîte aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 left, until %2: %n days.</source>
        <extracomment>What is left of a medicine; %1 is an amount such as 12 tablets, %2 a day, %n days from today</extracomment>
        <translation>
            <numerusform>Reste environ %1, jusqu’au %2&#xa0;: %n&#xa0;jour.</numerusform>
            <numerusform>Reste environ %1, jusqu’au %2&#xa0;: %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box of %1, until %2.</source>
        <extracomment>When the last box of a medicine was handed out and for how long; %1 and %2 are days</extracomment>
        <translation>Boîte du %1, jusqu’au %2.</translation>
    </message>
    <message>
        <source>Box of %1.</source>
        <extracomment>When the last box of a medicine was handed out; %1 is a day</extracomment>
        <translation>Boîte du %1.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>Page of medicines, the day that is shown; %1 is a day such as Saturday 21 November</extracomment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>Page of medicines, the day that is shown; %1 is a day such as Friday 20 November</extracomment>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>No dose at a fixed hour that day.</source>
        <extracomment>Page of medicines, a day without doses at fixed hours</extracomment>
        <translation>Pas de prise à heure fixe ce jour-là.</translation>
    </message>
</context>
<context>
    <name>viewmodels::MoveViewModel</name>
    <message numerus="yes">
        <source>%n entries are in the file.</source>
        <extracomment>Going to another device: what is in the file that was written</extracomment>
        <translation>
            <numerusform>%n note est dans le fichier.</numerusform>
            <numerusform>%n notes sont dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of that name is there. Choose another name.</source>
        <extracomment>Going to another device: the file was not written over another one</extracomment>
        <translation>Un fichier de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place, or make some room.</source>
        <extracomment>Going to another device: the file could not be written</extracomment>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre endroit, ou faites de la place.</translation>
    </message>
    <message>
        <source>Part of your data cannot be read. Close the app and open it again.</source>
        <extracomment>Going to another device: a check found damage in what was to be copied</extracomment>
        <translation>Une partie de vos données ne se lit pas. Fermez l’application, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>These are not the 6 digits of the new device. Check them there.</source>
        <extracomment>Going to another device: the digits that were typed are not those of the new one</extracomment>
        <translation>Ce ne sont pas les 6 chiffres du nouvel appareil. Vérifiez-les là-bas.</translation>
    </message>
    <message>
        <source>This could not be kept. Make some room on this device, then try again.</source>
        <extracomment>Going to another device: what was typed is right and could not be kept</extracomment>
        <translation>Cela n’a pas pu être gardé. Faites de la place sur cet appareil, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>viewmodels::MyNumbersViewModel</name>
    <message numerus="yes">
        <source>%1: %2 more in %n days</source>
        <extracomment>A number the team set for this person; %1 is a measure such as Weight, %2 a value with its unit, %n days</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2 de plus en %n jour</numerusform>
            <numerusform>%1&#xa0;: %2 de plus en %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 less in %n days</source>
        <extracomment>A number the team set for this person; %1 is a measure such as Weight, %2 a value with its unit, %n days</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2 de moins en %n jour</numerusform>
            <numerusform>%1&#xa0;: %2 de moins en %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: above %2</source>
        <extracomment>A number the team set for this person; %1 is a measure such as Temperature, %2 a value with its unit</extracomment>
        <translation>%1&#xa0;: au-dessus de %2</translation>
    </message>
    <message>
        <source>%1: below %2</source>
        <extracomment>A number the team set for this person; %1 is a measure such as Temperature, %2 a value with its unit</extracomment>
        <translation>%1&#xa0;: au-dessous de %2</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <extracomment>Who set a number for this person; %1 is a name, %2 a moment such as &quot;today at 8:05am&quot;</extracomment>
        <translation>De %1, %2</translation>
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
    <message>
        <source>Done on %1.</source>
        <extracomment>Under a step of the path; %1 is a day such as Saturday 21 November</extracomment>
        <translation>Fait le %1.</translation>
    </message>
    <message>
        <source>You stopped taking part</source>
        <extracomment>First line of the steps, after the person stopped; their care goes on as before</extracomment>
        <translation>Vous ne participez plus</translation>
    </message>
    <message>
        <source>On %1. You can come back whenever you wish.</source>
        <extracomment>Under the line that says that the person stopped; %1 is a day such as Saturday 21 November</extracomment>
        <translation>Depuis le %1. Vous pouvez revenir quand vous voulez.</translation>
    </message>
    <message>
        <source>You agreed to take part</source>
        <extracomment>First line of the steps: the person agreed to take part in therapeutic education</extracomment>
        <translation>Vous avez accepté de participer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>List of the changes of a path: one of a medicine; %1 is its name, %2 what changed</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another day for %1.</source>
        <extracomment>List of the changes of a path: another day; %1 is a list of units</extracomment>
        <translation>Un autre jour pour %1.</translation>
    </message>
</context>
<context>
    <name>viewmodels::NumbersEntryViewModel</name>
    <message>
        <source>Type line %1 of %2</source>
        <extracomment>Opening with the numbers on paper: label of the pad; %1 is the number of the line, %2 how many there are</extracomment>
        <translation>Tapez la ligne %1 sur %2</translation>
    </message>
    <message>
        <source>This is line %1 of your paper.</source>
        <extracomment>Opening with the numbers on paper: another line was typed than the one that was asked for; %1 is the number of a line</extracomment>
        <translation>C’est la ligne %1 de votre papier.</translation>
    </message>
    <message>
        <source>One digit is not right. Read this line again.</source>
        <extracomment>Opening with the numbers on paper: a digit is wrong</extracomment>
        <translation>Un chiffre n’est pas juste. Relisez cette ligne.</translation>
    </message>
    <message>
        <source>These numbers do not open this device. Perhaps there is a later paper. Nothing is erased.</source>
        <extracomment>Opening with the numbers on paper: each line was well typed, and together they open nothing</extracomment>
        <translation>Ces chiffres n’ouvrent pas cet appareil. Il y a peut-être un papier plus récent. Rien n’est effacé.</translation>
    </message>
</context>
<context>
    <name>viewmodels::NumbersSheetViewModel</name>
    <message>
        <source>This is not the same line. Compare your paper with the screen.</source>
        <extracomment>Numbers for a forgotten code: the line typed from the paper is not the one on the screen</extracomment>
        <translation>Ce n’est pas la même ligne. Comparez votre papier et l’écran.</translation>
    </message>
    <message>
        <source>The numbers could not be kept. Make some room on this device, then try again.</source>
        <extracomment>Numbers for a forgotten code: they could not be kept on the device</extracomment>
        <translation>Les chiffres n’ont pas pu être gardés. Faites de la place sur cet appareil, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>viewmodels::NurseMessagesViewModel</name>
    <message>
        <source>Messages with %1</source>
        <extracomment>Title of the page with the messages of one patient; %1 is &quot;Mrs Durand&quot;</extracomment>
        <translation>Messages avec %1</translation>
    </message>
    <message>
        <source>New conversation</source>
        <extracomment>Above the field of a message to a patient, when it answers none of theirs</extracomment>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Answer to: “%1”</source>
        <extracomment>Above the field of an answer; %1 are the first words of the conversation</extracomment>
        <translation>Réponse à&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Patients are told: an answer in about %n working days.</source>
        <extracomment>Above the field of an answer: the promise patients read as well</extracomment>
        <translation>
            <numerusform>Le patient lit&#xa0;: réponse en %n&#xa0;jour ouvré environ.</numerusform>
            <numerusform>Le patient lit&#xa0;: réponse en %n&#xa0;jours ouvrés environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write your message first.</source>
        <extracomment>Beside the field of a message to a patient that was left empty</extracomment>
        <translation>Écrivez d’abord votre message.</translation>
    </message>
</context>
<context>
    <name>viewmodels::NurseTour</name>
    <message>
        <source>Done</source>
        <extracomment>Practice with an example patient: the end</extracomment>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Press Rose Exemple in the list.</source>
        <extracomment>Practice, first step. &quot;Rose Exemple&quot; is the example patient in the list</extracomment>
        <translation>Appuyez sur Rose Exemple dans la liste.</translation>
    </message>
    <message>
        <source>Press Shared assessment, then tick an illness. Go from part to part as she speaks.</source>
        <extracomment>Practice, second step. &quot;Shared assessment&quot; is a link on the page</extracomment>
        <translation>Appuyez sur Bilan éducatif partagé, puis cochez une maladie. Allez d’une partie à l’autre comme elle parle.</translation>
    </message>
    <message>
        <source>Open Read together. Press what she says, then Finish the assessment.</source>
        <extracomment>Practice, third step. &quot;Read together&quot; is the last part, &quot;Finish the assessment&quot; a button</extracomment>
        <translation>Ouvrez Relire ensemble. Appuyez sur ce qu’elle dit, puis sur Terminer le bilan.</translation>
    </message>
    <message>
        <source>Press Propose the path. Look at the reasons, then press Send the path.</source>
        <extracomment>Practice, fourth step. &quot;Propose the path&quot; and &quot;Send the path&quot; are buttons</extracomment>
        <translation>Appuyez sur Proposer le parcours. Regardez les raisons, puis appuyez sur Envoyer le parcours.</translation>
    </message>
    <message>
        <source>You assessed a patient and gave a path. Nothing of it is kept or sent.</source>
        <extracomment>Practice, at the end</extracomment>
        <translation>Vous avez fait un bilan et donné un parcours. Rien n’est gardé ni envoyé.</translation>
    </message>
</context>
<context>
    <name>viewmodels::OpenSignsViewModel</name>
    <message>
        <source>Strong pain in the chest</source>
        <extracomment>General warning sign, for anybody</extracomment>
        <translation>Une forte douleur dans la poitrine</translation>
    </message>
    <message>
        <source>Hard to breathe, even at rest</source>
        <extracomment>General warning sign, for anybody</extracomment>
        <translation>Du mal à respirer, même au repos</translation>
    </message>
    <message>
        <source>A face that droops, an arm without strength, words that do not come</source>
        <extracomment>General warning sign, for anybody: a stroke</extracomment>
        <translation>Un visage qui tombe, un bras sans force, des mots qui ne viennent pas</translation>
    </message>
    <message>
        <source>A faint, or a person who does not answer</source>
        <extracomment>General warning sign, for anybody</extracomment>
        <translation>Un malaise, ou une personne qui ne répond pas</translation>
    </message>
    <message>
        <source>Blood that flows and does not stop</source>
        <extracomment>General warning sign, for anybody</extracomment>
        <translation>Du sang qui coule et ne s’arrête pas</translation>
    </message>
    <message>
        <source>Call the number on the sheet of your team.</source>
        <extracomment>Locked device: whom to call the same day, the number is not readable before the code</extracomment>
        <translation>Appelez le numéro écrit sur la feuille de votre équipe.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Locked device: whom to call; %1 is a name, %2 a telephone number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>Locked device: button that calls someone of the team; %1 is a name</extracomment>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>These signs are for everybody. Yours show once the code is typed.</source>
        <extracomment>Locked device, under the general warning signs</extracomment>
        <translation>Ces signes sont pour tout le monde. Les vôtres s’affichent une fois le code tapé.</translation>
    </message>
    <message>
        <source>These signs show before the code because you chose it. You can change it in Settings.</source>
        <extracomment>Locked device, under the signs of an illness</extracomment>
        <translation>Ces signes se voient avant le code parce que vous l’avez choisi. Vous pouvez changer dans Réglages.</translation>
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
    <message>
        <source>Decided by %1: %2</source>
        <extracomment>Path builder, about conflicting advice: who decided, and why; %1 is a name, %2 what was written</extracomment>
        <translation>Décidé par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose which advice holds.</source>
        <extracomment>Path builder, about conflicting advice: what is missing for a decision</extracomment>
        <translation>Choisissez le conseil à suivre.</translation>
    </message>
    <message>
        <source>Choose who decided.</source>
        <extracomment>Path builder, about conflicting advice: what is missing for a decision</extracomment>
        <translation>Choisissez qui a décidé.</translation>
    </message>
    <message>
        <source>Write why. It stays with the path.</source>
        <extracomment>Path builder, about conflicting advice: what is missing for a decision</extracomment>
        <translation>Écrivez pourquoi. Cela reste avec le parcours.</translation>
    </message>
    <message>
        <source>Known already</source>
        <extracomment>Path builder, a competence: the patient knows it already</extracomment>
        <translation>Déjà su</translation>
    </message>
    <message>
        <source>In no unit</source>
        <extracomment>Path builder, a competence: no unit of the path teaches it</extracomment>
        <translation>Dans aucun module</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <extracomment>Path builder, a competence: the place of the unit that teaches it; %1 is a number</extracomment>
        <translation>Module %1</translation>
    </message>
    <message>
        <source>Units %1</source>
        <extracomment>Path builder, a competence: the places of the units that teach it; %1 is &quot;1, 3&quot;</extracomment>
        <translation>Modules %1</translation>
    </message>
    <message>
        <source>As %1 will see it</source>
        <extracomment>Page that shows the path as the patient will see it; %1 is a patient, &quot;Mrs Durand&quot;</extracomment>
        <translation>Comme le verra %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long a unit takes, as the patient sees it; %n minutes</extracomment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Why a unit is in the path, as the patient sees it; %1 is a sentence such as &quot;For your safety.&quot;
----------
Path builder, why somebody else changed the path; %1 is what they wrote</extracomment>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>From “%1”. The reasons are this patient’s.</source>
        <extracomment>Path builder: a template was taken; %1 is its name</extracomment>
        <translation>À partir de «&#xa0;%1&#xa0;». Les raisons sont celles de ce patient.</translation>
    </message>
    <message numerus="yes">
        <source>%n units do not fit this patient and were left out.</source>
        <extracomment>Path builder, after a template was taken; %n units could not be</extracomment>
        <translation>
            <numerusform>%n&#xa0;module ne convient pas à ce patient et a été laissé de côté.</numerusform>
            <numerusform>%n&#xa0;modules ne conviennent pas à ce patient et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>Path builder: a template has no name yet</extracomment>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>“%1” is kept on this device.</source>
        <extracomment>Path builder: the order of units was kept under a name; %1 is the name</extracomment>
        <translation>«&#xa0;%1&#xa0;» est gardé sur cet appareil.</translation>
    </message>
    <message>
        <source>Has a path: it would change.</source>
        <extracomment>Path builder, another patient: they have a path already, which would change</extracomment>
        <translation>A déjà un parcours&#xa0;: il changerait.</translation>
    </message>
    <message>
        <source>%1: not sent. Two pieces of advice conflict.</source>
        <extracomment>Path builder, sent to several: not to this one; %1 is a name</extracomment>
        <translation>%1&#xa0;: pas envoyé. Deux conseils se contredisent.</translation>
    </message>
    <message>
        <source>%1: not sent. None of these units is for them.</source>
        <extracomment>Path builder, sent to several: not to this one; %1 is a name</extracomment>
        <translation>%1&#xa0;: pas envoyé. Aucun de ces modules ne lui convient.</translation>
    </message>
    <message>
        <source>%1: sent.</source>
        <extracomment>Path builder, sent to several; %1 is a name</extracomment>
        <translation>%1&#xa0;: envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n units left out, for reasons of their own.</source>
        <extracomment>Path builder, sent to several: %n units are not for this patient, such as what they know already</extracomment>
        <translation>
            <numerusform>%n&#xa0;module laissé de côté, pour ses propres raisons.</numerusform>
            <numerusform>%n&#xa0;modules laissés de côté, pour ses propres raisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only there: %1.</source>
        <extracomment>Path builder, somebody else&apos;s version beside this page; %1 is a list of titles</extracomment>
        <translation>Seulement là-bas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only here: %1.</source>
        <extracomment>Path builder, somebody else&apos;s version beside this page; %1 is a list of titles</extracomment>
        <translation>Seulement ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The order differs.</source>
        <extracomment>Path builder, somebody else&apos;s version beside this page</extracomment>
        <translation>L’ordre est différent.</translation>
    </message>
    <message>
        <source>This path was changed meanwhile: %1.</source>
        <extracomment>Path builder: the path was changed while this page was open; %1 is who and when</extracomment>
        <translation>Ce parcours a été modifié entre-temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A version was not used, because another one reached the centre first: %1.</source>
        <extracomment>Path builder: a version made here was not used, because another came first; %1 is who and when</extracomment>
        <translation>Une version n’a pas servi, car une autre est arrivée au centre avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who wrote a version of a path and when; %1 is a name, %2 a moment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No assessment yet. The reasons come from what you say here.</source>
        <extracomment>Path builder: nobody has written an assessment for this patient yet</extracomment>
        <translation>Pas encore de bilan. Les raisons viennent de ce que vous dites ici.</translation>
    </message>
    <message>
        <source>From the assessment you began. It is not finished.</source>
        <extracomment>Path builder: the reasons come from an assessment that was begun on this device</extracomment>
        <translation>À partir du bilan commencé. Il n’est pas terminé.</translation>
    </message>
    <message>
        <source>From the assessment of %1</source>
        <extracomment>Path builder: where the reasons come from; %1 is a name, %2 a moment</extracomment>
        <translation>À partir du bilan de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Path builder, from the assessment: what was asked, and the answer</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Known at the assessment: %1 of %2 questions</source>
        <extracomment>Path builder, from the assessment: %1 questions known, of %2 asked</extracomment>
        <translation>Su au bilan&#xa0;: %1&#xa0;questions sur %2</translation>
    </message>
    <message>
        <source>Nobody has asked this patient yet whether they take part.</source>
        <extracomment>Path builder: a reminder before sending; it does not block</extracomment>
        <translation>Personne n’a encore demandé à ce patient s’il participe.</translation>
    </message>
    <message>
        <source>Somebody changed this path meanwhile. Choose first which one goes on.</source>
        <extracomment>Path builder, beside the button that sends: why it cannot be sent</extracomment>
        <translation>Quelqu’un a modifié ce parcours entre-temps. Choisissez d’abord lequel continue.</translation>
    </message>
    <message>
        <source>Safety: %1 of %2 competences are taught or known.</source>
        <extracomment>Path builder, above the table of competences; %1 of %2 competences for safety</extracomment>
        <translation>Sécurité&#xa0;: %1&#xa0;compétences sur %2 sont enseignées ou sues.</translation>
    </message>
    <message>
        <source>In the path already.</source>
        <extracomment>Path builder, why a unit is in the path: it is there already, although the planner would leave it out now</extracomment>
        <translation>Déjà dans le parcours.</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Path builder: until when a unit is to be done; %1 is a day such as Thursday 3 December</extracomment>
        <translation>Avant le %1</translation>
    </message>
    <message>
        <source>Proposed now: %1</source>
        <extracomment>Path builder, why a unit that is not in the path could be; %1 is a reason such as &quot;Not seen yet.&quot;</extracomment>
        <translation>Proposé maintenant&#xa0;: %1</translation>
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
    <message>
        <source>%1, by %2</source>
        <extracomment>How long a unit takes, and until when it is wanted; %1 is &quot;5 min&quot;, %2 a day such as Thursday 3 December</extracomment>
        <translation>%1, avant le %2</translation>
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
    <message numerus="yes">
        <source>%n days without a measure.</source>
        <extracomment>About an alert: days of the window without a measure</extracomment>
        <translation>
            <numerusform>%n&#xa0;jour sans mesure.</numerusform>
            <numerusform>%n&#xa0;jours sans mesure.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value was corrected since.</source>
        <extracomment>About an alert: the value it rests on was changed or taken back meanwhile</extracomment>
        <translation>La valeur a été corrigée depuis.</translation>
    </message>
    <message>
        <source>The patient reads: “%1”</source>
        <extracomment>About an alert, on the nurse&apos;s side; %1 is the sentence the patient sees</extracomment>
        <translation>Le patient lit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1. Seen by %2 %3.</source>
        <extracomment>An alert somebody saw; %1 is why it was raised, %2 who saw it, %3 a moment</extracomment>
        <translation>%1. Vu par %2 %3.</translation>
    </message>
    <message>
        <source>Begun on this device, not finished</source>
        <extracomment>Patient page, the shared assessment</extracomment>
        <translation>Commencé sur cet appareil, pas terminé</translation>
    </message>
    <message>
        <source>Not begun. About 15 minutes beside the patient</source>
        <extracomment>Patient page, the shared assessment</extracomment>
        <translation>Pas commencé. Environ 15&#xa0;minutes auprès du patient</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <extracomment>Patient page, the shared assessment; %1 is a moment</extracomment>
        <translation>Terminé %1</translation>
    </message>
</context>
<context>
    <name>viewmodels::PeopleViewModel</name>
    <message>
        <source>Person %1</source>
        <extracomment>Several people on one device: somebody who gave no name; %1 is 1, 2, 3…</extracomment>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>With a code</source>
        <extracomment>Several people on one device: under a name</extracomment>
        <translation>Avec un code</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sans code</translation>
    </message>
</context>
<context>
    <name>viewmodels::PlanEntryViewModel</name>
    <message>
        <source>Every day</source>
        <extracomment>How often a medicine is taken, a choice</extracomment>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Some days of the week</source>
        <extracomment>How often a medicine is taken, a choice</extracomment>
        <translation>Certains jours de la semaine</translation>
    </message>
    <message>
        <source>Every few days</source>
        <extracomment>How often a medicine is taken, a choice</extracomment>
        <translation>Tous les quelques jours</translation>
    </message>
    <message>
        <source>Days with, then days without</source>
        <extracomment>How often a medicine is taken, a choice: days with, then days without</extracomment>
        <translation>Des jours avec, puis des jours sans</translation>
    </message>
    <message>
        <source>Only if needed</source>
        <extracomment>How often a medicine is taken, a choice</extracomment>
        <translation>Seulement si besoin</translation>
    </message>
    <message>
        <source>Otherwise, as written</source>
        <extracomment>How often a medicine is taken, a choice: in the words of the prescription</extracomment>
        <translation>Autrement, comme écrit</translation>
    </message>
    <message>
        <source>Write how much at once, for example 1 or 0.5.</source>
        <extracomment>Beside the field of how much of a medicine is taken</extracomment>
        <translation>Écrivez combien à la fois, par exemple 1 ou 0,5.</translation>
    </message>
    <message>
        <source>Write what it is, for example tablet.</source>
        <extracomment>Beside the field of what is counted, such as tablets</extracomment>
        <translation>Écrivez de quoi, par exemple comprimé.</translation>
    </message>
    <message>
        <source>Write a number of days, from %1 to %2.</source>
        <extracomment>Beside a field for a number of days; %1 and %2 are the smallest and the largest</extracomment>
        <translation>Écrivez un nombre de jours, de %1 à %2.</translation>
    </message>
    <message>
        <source>Choose one day or more.</source>
        <extracomment>Beside the days of the week on which a medicine is taken</extracomment>
        <translation>Choisissez un jour ou plus.</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1, or nothing.</source>
        <extracomment>Beside the field of how many doses 24 hours allow; %1 is the largest number</extracomment>
        <translation>Écrivez un nombre de 1 à %1, ou rien.</translation>
    </message>
    <message>
        <source>Write hours, from 1 to %1, or nothing.</source>
        <extracomment>Beside the field of how many hours lie between two doses; %1 is the largest number</extracomment>
        <translation>Écrivez des heures, de 1 à %1, ou rien.</translation>
    </message>
    <message>
        <source>Copy what the prescription says.</source>
        <extracomment>Beside the field for the words of a prescription</extracomment>
        <translation>Recopiez ce que dit l’ordonnance.</translation>
    </message>
    <message>
        <source>Write hours, for example 8:00, 20:30.</source>
        <extracomment>Beside the field of the hours at which a medicine is taken</extracomment>
        <translation>Écrivez des heures, par exemple 8&#xa0;h, 20&#xa0;h&#xa0;30.</translation>
    </message>
    <message>
        <source>Choose when, or write an hour.</source>
        <extracomment>Beside the choice of when a medicine is taken</extracomment>
        <translation>Choisissez quand, ou écrivez une heure.</translation>
    </message>
    <message>
        <source>Write a date that exists, for example %1.</source>
        <extracomment>Beside the field of a date</extracomment>
        <translation>Écrivez une date qui existe, par exemple %1.</translation>
    </message>
    <message>
        <source>The last day comes after the first.</source>
        <extracomment>Beside the field of the last day of a medicine</extracomment>
        <translation>Le dernier jour vient après le premier.</translation>
    </message>
    <message>
        <source>This day is past. Write a day to come, or nothing.</source>
        <extracomment>Beside the field of the last day of a medicine</extracomment>
        <translation>Ce jour est passé. Écrivez un jour à venir, ou rien.</translation>
    </message>
    <message>
        <source>Write the name of the medicine.</source>
        <extracomment>Beside the field of the name of a medicine</extracomment>
        <translation>Écrivez le nom du médicament.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A medicine as it will stand in the plan; %1 its name, %2 how it is taken</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Recorded. %1.</source>
        <extracomment>Said back after a medicine was written; %1 is its name and how it is taken</extracomment>
        <translation>Noté. %1.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a question about a medicine; %1 is its place, %2 how many there are</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>Beside a question about a medicine that was left without an answer</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>What was answered about a medicine: its name</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How much</source>
        <extracomment>What was answered about a medicine: how much at once</extracomment>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>What was answered about a medicine: how often</extracomment>
        <translation>À quel rythme</translation>
    </message>
    <message>
        <source>In detail</source>
        <extracomment>What was answered about a medicine: the days, the limits, or the words of the prescription</extracomment>
        <translation>En détail</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>What was answered about a medicine: the moments of the day</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>What was answered about a medicine: its first day, when none was written</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>From %1, no end</source>
        <extracomment>What was answered about a medicine: %1 is its first day</extracomment>
        <translation>Dès %1, sans fin</translation>
    </message>
    <message>
        <source>Which dates</source>
        <extracomment>What was answered about a medicine: %1 is its first day, %2 its last</extracomment>
        <translation>Quelles dates</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>It goes to the patient’s device with the next exchange.</source>
        <extracomment>Under a medicine a professional writes: where it goes</extracomment>
        <translation>Il part vers l’appareil du patient au prochain échange.</translation>
    </message>
    <message>
        <source>This stays on this phone. Your team does not see it.</source>
        <translation>Cela reste sur ce téléphone. Votre équipe ne le voit pas.</translation>
    </message>
    <message>
        <source>From when, and why</source>
        <extracomment>What was answered about a change of a prescription: the reason</extracomment>
        <translation>À partir de quand, et pourquoi</translation>
    </message>
    <message>
        <source>“%1” (%2).</source>
        <extracomment>A medicine being written contradicts an advice of the patient&apos;s content; %1 is the advice, %2 who says it</extracomment>
        <translation>«&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>It cannot be prescribed while the path holds this advice.</source>
        <extracomment>Follows an advice that a new prescription contradicts</extracomment>
        <translation>Il ne peut pas être prescrit tant que le parcours donne ce conseil.</translation>
    </message>
    <message>
        <source>Ask your team or your pharmacist before you take it.</source>
        <translation>Demandez à votre équipe ou à votre pharmacien avant de le prendre.</translation>
    </message>
    <message>
        <source>Write today or a day to come, within a year.</source>
        <extracomment>Beside the field of the day from which a change of a prescription holds</extracomment>
        <translation>Écrivez aujourd’hui ou un jour à venir, d’ici un an.</translation>
    </message>
    <message>
        <source>Write why it changes. The patient reads it.</source>
        <extracomment>Beside the field of the reason of a change of a prescription</extracomment>
        <translation>Écrivez pourquoi ça change. Le patient le lit.</translation>
    </message>
    <message numerus="yes">
        <source>Say it in fewer words: %n letters at most.</source>
        <extracomment>Beside the field of the reason of a change of a prescription; %n is how many letters there may be</extracomment>
        <translation>
            <numerusform>Dites-le en moins de mots&#xa0;: %n&#xa0;lettre au plus.</numerusform>
            <numerusform>Dites-le en moins de mots&#xa0;: %n&#xa0;lettres au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::PlanImportViewModel</name>
    <message>
        <source>This file cannot be opened. Nothing was changed.</source>
        <extracomment>A file of prescriptions that is not there any more, or is far too large</extracomment>
        <translation>Ce fichier ne s’ouvre pas. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This file is damaged, or is not a prescription. Nothing was changed. Ask for it again.</source>
        <extracomment>A file that is damaged, or holds something else than prescriptions</extracomment>
        <translation>Ce fichier est abîmé, ou n’est pas une ordonnance. Rien n’a changé. Redemandez-le.</translation>
    </message>
    <message>
        <source>The file does not say how to take it.</source>
        <extracomment>A prescription from a file that says nothing of how it is taken</extracomment>
        <translation>Le fichier ne dit pas comment le prendre.</translation>
    </message>
    <message>
        <source>A medicine of this name is in your list already.</source>
        <extracomment>A prescription from a file whose medicine is in the list already</extracomment>
        <translation>Un médicament de ce nom est déjà dans votre liste.</translation>
    </message>
    <message>
        <source>This prescription is stopped.</source>
        <extracomment>A prescription from a file that is not in force any more</extracomment>
        <translation>Cette ordonnance est arrêtée.</translation>
    </message>
    <message>
        <source>Shown as written. There is no reminder for it.</source>
        <extracomment>A prescription from a file whose hours the program does not understand</extracomment>
        <translation>Montré comme écrit. Il n’y a pas de rappel.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of this file are not understood. Ask your pharmacist.</source>
        <extracomment>Under the prescriptions of a file; %n lines could not be read</extracomment>
        <translation>
            <numerusform>%n&#xa0;ligne du fichier n’est pas comprise. Demandez au pharmacien.</numerusform>
            <numerusform>%n&#xa0;lignes du fichier ne sont pas comprises. Demandez au pharmacien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n medicines</source>
        <extracomment>Button that keeps the prescriptions of a file that the person confirmed</extracomment>
        <translation>
            <numerusform>Garder %n&#xa0;médicament</numerusform>
            <numerusform>Garder %n&#xa0;médicaments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medicines are in your list.</source>
        <extracomment>Said back after prescriptions of a file were kept</extracomment>
        <translation>
            <numerusform>%n&#xa0;médicament est dans votre liste.</numerusform>
            <numerusform>%n&#xa0;médicaments sont dans votre liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>These squares are not a prescription. Nothing was changed. Ask for them again.</source>
        <extracomment>Squares that hold something else than prescriptions</extracomment>
        <translation>Ces carrés ne sont pas une ordonnance. Rien n’a été changé. Redemandez-les.</translation>
    </message>
</context>
<context>
    <name>viewmodels::PlanViewModel</name>
    <message>
        <source>Written by you on %1. It stays on this phone.</source>
        <extracomment>Under a medicine that was typed on this phone; %1 is a day</extracomment>
        <translation>Écrit par vous le %1. Reste sur ce téléphone.</translation>
    </message>
    <message>
        <source>From your team, %1</source>
        <extracomment>Under a medicine that the care team prescribed; %1 is a day</extracomment>
        <translation>De votre équipe, %1</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <extracomment>What held before a change of prescription; %1 is a day, %2 how the medicine was taken</extracomment>
        <translation>Jusqu’au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped (%1)</source>
        <extracomment>Folded list of medicines that are not taken any more; %1 counts them</extracomment>
        <translation>Arrêtés (%1)</translation>
    </message>
    <message>
        <source>No medicine yet. Your team sends them, or you write them here.</source>
        <extracomment>List of medicines, before there is any</extracomment>
        <translation>Pas encore de médicament. Votre équipe les envoie, ou vous les notez ici.</translation>
    </message>
    <message>
        <source>Your team</source>
        <extracomment>Who changed a prescription, when it came from the centre without a name</extracomment>
        <translation>Votre équipe</translation>
    </message>
    <message>
        <source>%1 stopped it on %2.</source>
        <extracomment>Under a medicine that was stopped; %1 is who, %2 a day such as Monday 3 March</extracomment>
        <translation>%1 l’a arrêté le %2.</translation>
    </message>
    <message>
        <source>%1 changed it on %2.</source>
        <extracomment>Under a medicine whose prescription was changed; %1 is who, %2 a day such as Monday 3 March</extracomment>
        <translation>%1 l’a changé le %2.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Follows who changed a prescription and when; %1 is the reason in their words</extracomment>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>viewmodels::PreviewViewModel</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before it can be shown.</source>
        <extracomment>Preview of a pack, for its author</extracomment>
        <translation>
            <numerusform>%n&#xa0;point à corriger avant de pouvoir l’afficher.</numerusform>
            <numerusform>%n&#xa0;points à corriger avant de pouvoir l’afficher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend. On screen: the pack as it was at %1.</source>
        <extracomment>Preview of a pack, for its author; %1 is a time</extracomment>
        <translation>
            <numerusform>%n&#xa0;point à corriger. À l’écran&#xa0;: le contenu tel qu’il était à %1.</numerusform>
            <numerusform>%n&#xa0;points à corriger. À l’écran&#xa0;: le contenu tel qu’il était à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read at %1. Nothing to mend. Save a file, and it is read again.</source>
        <extracomment>Preview of a pack, for its author; %1 is a time</extracomment>
        <translation>Lu à %1. Rien à corriger. Enregistrez un fichier&#xa0;: il sera relu.</translation>
    </message>
    <message numerus="yes">
        <source>Read at %1. %n thing(s) to mend before it can be built.</source>
        <extracomment>Preview of a pack, for its author; %1 is a time. The pack is on screen, and not yet fit to be given to patients.</extracomment>
        <translation>
            <numerusform>Lu à %1. %n&#xa0;point à corriger avant de pouvoir le construire.</numerusform>
            <numerusform>Lu à %1. %n&#xa0;points à corriger avant de pouvoir le construire.</numerusform>
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
        <extracomment>Keeps what was spoken or written; it stays on this device</extracomment>
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
    <message>
        <source>Thank you. Your answer is kept on this device. Talk about it with your doctor, nurse or pharmacist.</source>
        <extracomment>After an answer in the person&apos;s own words, when no team receives what is written here</extracomment>
        <translation>Merci. Votre réponse reste sur cet appareil. Parlez-en à votre médecin, votre infirmière ou votre pharmacien.</translation>
    </message>
    <message>
        <source>This stays on this device. Talk about it with your doctor, nurse or pharmacist.</source>
        <extracomment>After several answers about safety that were not right, when no team receives what is written here</extracomment>
        <translation>Cela reste sur cet appareil. Parlez-en à votre médecin, votre infirmière ou votre pharmacien.</translation>
    </message>
</context>
<context>
    <name>viewmodels::ReadAloudViewModel</name>
    <message>
        <source>This device has no voice for this language. The text is here to read.</source>
        <extracomment>Read-aloud bar: the device cannot read the language of the text aloud</extracomment>
        <translation>Cet appareil n’a pas de voix pour cette langue. Le texte reste là.</translation>
    </message>
    <message>
        <source>The voice of this device does not answer. The text is here to read.</source>
        <extracomment>Read-aloud bar: the voice of the device does not work at the moment</extracomment>
        <translation>La voix de cet appareil ne répond pas. Le texte reste là.</translation>
    </message>
</context>
<context>
    <name>viewmodels::ReadingViewModel</name>
    <message>
        <source>Your screen reader reads the pages. Our voice stays off.</source>
        <extracomment>Settings, reading: a screen reader is on, so the app does not read aloud itself</extracomment>
        <translation>Votre lecteur d’écran lit les pages. Notre voix se tait.</translation>
    </message>
</context>
<context>
    <name>viewmodels::RecordLogViewModel</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>Access log of a patient on the team&apos;s side; %1 is a moment with a capital, %2 a name</extracomment>
        <translation>%1, par %2</translation>
    </message>
    <message numerus="yes">
        <source>This list is complete: %n entries.</source>
        <extracomment>Access log of a patient: nothing was taken out or changed; %n entries</extracomment>
        <translation>
            <numerusform>Cette liste est entière&#xa0;: %n&#xa0;ligne.</numerusform>
            <numerusform>Cette liste est entière&#xa0;: %n&#xa0;lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list was changed: an entry is missing or is not as it was written.</source>
        <extracomment>Access log of a patient: an entry was taken out or changed</extracomment>
        <translation>Cette liste a été modifiée&#xa0;: une ligne manque ou n’est plus comme elle a été écrite.</translation>
    </message>
</context>
<context>
    <name>viewmodels::RecoveryViewModel</name>
    <message>
        <source>What could be read is saved.</source>
        <extracomment>Recovery page: title, after what could be read was saved</extracomment>
        <translation>Ce qui était lisible est sauvé.</translation>
    </message>
    <message>
        <source>The old file stays on this device. You can remove it later, in the settings.</source>
        <extracomment>Recovery page: after what could be read was saved</extracomment>
        <translation>L’ancien fichier reste sur cet appareil. Vous pourrez l’enlever plus tard, dans les réglages.</translation>
    </message>
    <message>
        <source>Nothing could be read from the file. Call your team or the person who helps you with this device.</source>
        <extracomment>Recovery page: saving what can be read did not work</extracomment>
        <translation>Rien n’a pu être lu dans le fichier. Appelez votre équipe ou la personne qui vous aide avec cet appareil.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are saved.</source>
        <extracomment>Recovery page, after saving: %n entries (doses, measures, answers…) are there</extracomment>
        <translation>
            <numerusform>%n note est sauvée.</numerusform>
            <numerusform>%n notes sont sauvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait to be sent.</source>
        <extracomment>Recovery page, after saving: of the entries, those the centre does not have yet</extracomment>
        <translation>
            <numerusform>%n d’entre elles attend d’être envoyée.</numerusform>
            <numerusform>%n d’entre elles attendent d’être envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read. Tell your team.</source>
        <extracomment>Recovery page, after saving: entries nobody can read any more, and the centre does not have</extracomment>
        <translation>
            <numerusform>%n note n’a pas pu être lue. Dites-le à votre équipe.</numerusform>
            <numerusform>%n notes n’ont pas pu être lues. Dites-le à votre équipe.</numerusform>
        </translation>
    </message>
    <message>
        <source>What your centre has comes back at the next exchange.</source>
        <extracomment>Recovery page, after saving: what was damaged and had been sent before</extracomment>
        <translation>Ce que votre centre a déjà reviendra au prochain échange.</translation>
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
        <extracomment>Page &quot;When to call?&quot;: whom to call; %1 is a name, %2 a telephone number</extracomment>
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
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Page &quot;When to call?&quot;: whom to call; %1 is a name, %2 when they answer, %3 a telephone number</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Signs checked against their sources on %1</source>
        <extracomment>Page &quot;When to call?&quot;: when somebody last compared the signs with their sources; %1 is a date with its year</extracomment>
        <translation>Signes comparés à leurs sources le %1</translation>
    </message>
</context>
<context>
    <name>viewmodels::RefillViewModel</name>
    <message>
        <source>How many days is it for?</source>
        <extracomment>Page where a box from the pharmacy is recorded</extracomment>
        <translation>C’est pour combien de jours&#xa0;?</translation>
    </message>
    <message>
        <source>How much is in the boxes?</source>
        <translation>Combien y en a-t-il dans les boîtes&#xa0;?</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number of days</extracomment>
        <translation>jours</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1, for example 30.</source>
        <extracomment>Beside a field that cannot be read; %1 is the largest number</extracomment>
        <translation>Écrivez un nombre de 1 à %1, par exemple 30.</translation>
    </message>
</context>
<context>
    <name>viewmodels::ReplacedViewModel</name>
    <message numerus="yes">
        <source>%n entries gave way to another</source>
        <extracomment>Settings: %n entries gave way to another that was written at the same time</extracomment>
        <translation>
            <numerusform>%n entrée a laissé la place à une autre</numerusform>
            <numerusform>%n entrées ont laissé la place à une autre</numerusform>
        </translation>
    </message>
    <message>
        <source>A medicine</source>
        <extracomment>Entries that gave way to another: a medicine that is no longer on the list</extracomment>
        <translation>Un médicament</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Entries that gave way to another; %1 is a medicine, %2 the moment it was planned for, such as &quot;today at 8am&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A measure</source>
        <extracomment>Entries that gave way to another: a measure of an unknown kind</extracomment>
        <translation>Une mesure</translation>
    </message>
    <message>
        <source>A goal</source>
        <extracomment>Entries that gave way to another: what kind it is</extracomment>
        <translation>Un objectif</translation>
    </message>
    <message>
        <source>A number your team set</source>
        <extracomment>Entries that gave way to another: what kind it is</extracomment>
        <translation>Un chiffre fixé par votre équipe</translation>
    </message>
    <message>
        <source>The units of the path</source>
        <extracomment>Entries that gave way to another: what kind it is</extracomment>
        <translation>Les unités du parcours</translation>
    </message>
    <message>
        <source>Progress in a unit</source>
        <extracomment>Entries that gave way to another: what kind it is, how far somebody has come in a unit</extracomment>
        <translation>L’avancement dans une unité</translation>
    </message>
    <message>
        <source>The shared assessment</source>
        <extracomment>Entries that gave way to another: what kind it is</extracomment>
        <translation>Le bilan partagé</translation>
    </message>
    <message>
        <source>A message</source>
        <extracomment>Entries that gave way to another: what kind it is</extracomment>
        <translation>Un message</translation>
    </message>
    <message>
        <source>An entry</source>
        <extracomment>Entries that gave way to another: what kind it is, when it is none of the others</extracomment>
        <translation>Une entrée</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>Entries that gave way to another: what stands of a dose or a measure that somebody took back</extracomment>
        <translation>retiré</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>Entries that gave way to another: what was said of a dose</extracomment>
        <translation>pris</translation>
    </message>
    <message>
        <source>not taken</source>
        <extracomment>Entries that gave way to another: what was said of a dose</extracomment>
        <translation>pas pris</translation>
    </message>
    <message>
        <source>It gave way %1.</source>
        <extracomment>Entries that gave way to another; %1 is a moment such as &quot;today at 8am&quot;</extracomment>
        <translation>Elle a laissé la place %1.</translation>
    </message>
    <message>
        <source>Written by you, %1</source>
        <extracomment>Entries that gave way to another; %1 is a moment such as &quot;today at 8am&quot;</extracomment>
        <translation>Écrit par vous, %1</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <extracomment>Entries that gave way to another; %1 is a name, %2 a moment such as &quot;today at 8am&quot;</extracomment>
        <translation>Écrit par %1, %2</translation>
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
    <name>viewmodels::ScanViewModel</name>
    <message>
        <source>The camera does not open. Type the code instead.</source>
        <extracomment>Page that reads the square: the camera is not there, or not allowed</extracomment>
        <translation>La caméra ne s’ouvre pas. Tapez plutôt le code.</translation>
    </message>
    <message>
        <source>There is no picture there. Choose another one.</source>
        <extracomment>Page that reads the square: there is no picture at that place</extracomment>
        <translation>Il n’y a pas d’image à cet endroit. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no square in this picture, or it is too small. Take it closer, in good light.</source>
        <extracomment>Page that reads the square: the picture shows none that can be read</extracomment>
        <translation>Il n’y a pas de carré sur cette image, ou il est trop petit. Prenez-le de plus près, en pleine lumière.</translation>
    </message>
    <message>
        <source>This is not the square of your sheet. Show the one your nurse gave you.</source>
        <extracomment>Page that reads the square: it is one of something else</extracomment>
        <translation>Ce n’est pas le carré de votre feuille. Montrez celui que votre infirmière vous a donné.</translation>
    </message>
    <message>
        <source>The camera does not open. Use a picture of the square instead.</source>
        <extracomment>Page that reads squares of prescriptions: the camera is not there, or not allowed</extracomment>
        <translation>La caméra ne s’ouvre pas. Utilisez une image du carré.</translation>
    </message>
    <message>
        <source>This square is damaged or incomplete. Nothing was changed. Ask for it again.</source>
        <extracomment>Page that reads squares of prescriptions: one of them cannot be read in full</extracomment>
        <translation>Ce carré est abîmé ou incomplet. Rien n’a été changé. Redemandez-le.</translation>
    </message>
    <message>
        <source>This square is not a prescription. Nothing was changed.</source>
        <extracomment>Page that reads squares of prescriptions: it is one of something else</extracomment>
        <translation>Ce carré n’est pas une ordonnance. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Square %1 of %2 is read. Show the next one.</source>
        <extracomment>Page that reads squares of prescriptions; %1 of %2 squares were read</extracomment>
        <translation>Carré %1 sur %2 lu. Montrez le suivant.</translation>
    </message>
</context>
<context>
    <name>viewmodels::SearchViewModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>Above what a search found</extracomment>
        <translation>
            <numerusform>%n&#xa0;résultat</numerusform>
            <numerusform>%n&#xa0;résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try another word, or ask your team.</source>
        <extracomment>Search without result; %1 is what was typed</extracomment>
        <translation>Rien trouvé pour « %1&#xa0;». Essayez un autre mot, ou demandez à votre équipe.</translation>
    </message>
    <message>
        <source>No value yet</source>
        <extracomment>Search: a measure of which there is no value yet</extracomment>
        <translation>Pas encore de mesure</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Search: the newest value of a measure; %1 is &quot;72.4 kg&quot;, %2 a moment such as &quot;yesterday at 8:05am&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>Heading in what a search found: units that hold the word</extracomment>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Words explained</source>
        <extracomment>Heading in what a search found: words of the glossary</extracomment>
        <translation>Mots expliqués</translation>
    </message>
    <message>
        <source>My measures</source>
        <extracomment>Heading in what a search found: measures such as the weight</extracomment>
        <translation>Mes mesures</translation>
    </message>
    <message>
        <source>My messages</source>
        <extracomment>Heading in what a search found: messages of the patient and of the team</extracomment>
        <translation>Mes messages</translation>
    </message>
</context>
<context>
    <name>viewmodels::SettingsViewModel</name>
    <message>
        <source>At their hour, day and night</source>
        <extracomment>Settings: reminders may come at any hour of the day and night</extracomment>
        <translation>À leur heure, jour et nuit</translation>
    </message>
    <message>
        <source>Silent from %1 to %2</source>
        <extracomment>Settings: when no reminder comes; %1 and %2 are times such as 10:00pm</extracomment>
        <translation>Silence de %1 à %2</translation>
    </message>
    <message>
        <source>You agreed %1.</source>
        <extracomment>Settings, who sees what; %1 is a moment such as &quot;today at 8:05am&quot;</extracomment>
        <translation>Vous avez accepté %1.</translation>
    </message>
    <message>
        <source>You refused %1.</source>
        <translation>Vous avez refusé %1.</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>Settings, what left the device: kinds of entries</extracomment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Doses</source>
        <extracomment>Settings, what left the device: kinds of entries</extracomment>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Question pages</source>
        <extracomment>Settings, what left the device: kinds of entries</extracomment>
        <translation>Pages de questions</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Settings, what left the device: kinds of entries</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1: %2, on this device only</source>
        <extracomment>Settings, what left the device; %1 is a kind such as &quot;Measures&quot;, %2 a count</extracomment>
        <translation>%1&#xa0;: %2, sur cet appareil seulement</translation>
    </message>
    <message>
        <source>%1: %2 of %3 at the centre</source>
        <extracomment>Settings, what left the device; %1 is a kind such as &quot;Measures&quot;, %2 and %3 are counts: %2 of %3 have arrived</extracomment>
        <translation>%1&#xa0;: %2 sur %3 au centre</translation>
    </message>
    <message>
        <source>%1 refused by the centre</source>
        <extracomment>Settings, what left the device, added to a line; %1 is a count</extracomment>
        <translation>le centre en refuse %1</translation>
    </message>
    <message>
        <source>Everything is in the file %1. Anyone who has it can read it.</source>
        <extracomment>Settings: the export is done; %1 is the name of a file</extracomment>
        <translation>Tout est dans le fichier %1. Toute personne qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>A file of that name is there. Choose another name.</source>
        <extracomment>Settings: the export was not written over a file</extracomment>
        <translation>Un fichier de ce nom existe. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <extracomment>Settings: the export could not be written</extracomment>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>example content, not validated</source>
        <extracomment>About: state of a content pack nobody validated</extracomment>
        <translation>contenu d’exemple, non validé</translation>
    </message>
    <message>
        <source>validated</source>
        <translation>validé</translation>
    </message>
    <message>
        <source>Units</source>
        <extracomment>Settings, what left the device: kinds of entries, units that were opened or finished</extracomment>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>Settings, what left the device: kinds of entries, warnings after a measure</extracomment>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Goals</source>
        <extracomment>Settings, what left the device: kinds of entries, what matters to the person</extracomment>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>last %1</source>
        <extracomment>Settings, what left the device, added to a line; %1 is a moment such as &quot;today at 8am&quot;</extracomment>
        <translation>dernier envoi %1</translation>
    </message>
    <message>
        <source>Boxes from the pharmacy</source>
        <extracomment>Settings, what left the device: kinds of entries</extracomment>
        <translation>Boîtes de la pharmacie</translation>
    </message>
    <message>
        <source>Steps done</source>
        <extracomment>Settings, what left the device: steps before and after an operation that were said to be done</extracomment>
        <translation>Étapes faites</translation>
    </message>
    <message>
        <source>I ask you to erase my data at the centre. Write to me when it is done, or why it has to stay.</source>
        <extracomment>Message to the team of somebody who wants their data erased at the centre; they read it among their messages too</extracomment>
        <translation>Je vous demande d’effacer mes données au centre. Écrivez-moi quand c’est fait, ou pourquoi elles doivent rester.</translation>
    </message>
    <message>
        <source>You asked your team %1. Their answer comes with your messages.</source>
        <extracomment>Erasing: the team was asked to erase what the centre holds; %1 is a moment such as &quot;today at 8:05am&quot;</extracomment>
        <translation>Vous l’avez demandé à votre équipe %1. Sa réponse arrive avec vos messages.</translation>
    </message>
</context>
<context>
    <name>viewmodels::SignCards</name>
    <message>
        <source>Call 15 or 112 now if:</source>
        <extracomment>Card of the gravest signs: its title says when. 15 and 112 are emergency numbers.</extracomment>
        <translation>Appelez le&#xa0;15&#xa0;ou le&#xa0;112 maintenant si&#xa0;:</translation>
    </message>
    <message>
        <source>Call your team now, even at night, if:</source>
        <extracomment>Card of the signs for which the team is called at any hour, rather than 15</extracomment>
        <translation>Appelez votre équipe maintenant, même la nuit, si&#xa0;:</translation>
    </message>
    <message>
        <source>Call your team today if:</source>
        <extracomment>Card of the signs to report the same day</extracomment>
        <translation>Appelez aujourd’hui l’équipe si&#xa0;:</translation>
    </message>
    <message>
        <source>Tell your nurse if:</source>
        <extracomment>Card of the signs to mention without hurry</extracomment>
        <translation>Parlez-en à l’infirmière si&#xa0;:</translation>
    </message>
</context>
<context>
    <name>viewmodels::SimpleModeViewModel</name>
    <message>
        <source>Read</source>
        <extracomment>Simple mode: opens a new message of the team</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>%1: have you taken your medicines?</source>
        <extracomment>Simple mode: asks about the medicines of one hour; %1 is &quot;At 8am&quot;</extracomment>
        <translation>%1&#xa0;: avez-vous pris vos médicaments&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Yes, all %n</source>
        <extracomment>Simple mode: all medicines of the page were taken; %n of them</extracomment>
        <translation>
            <numerusform>Oui, %n</numerusform>
            <numerusform>Oui, les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them</source>
        <extracomment>Simple mode: not all medicines of the page were taken</extracomment>
        <translation>Pas tous</translation>
    </message>
    <message>
        <source>%1: have you taken it?</source>
        <extracomment>Simple mode: asks about one medicine; %1 is &quot;At 8am&quot;</extracomment>
        <translation>%1&#xa0;: l’avez-vous pris&#xa0;?</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>Simple mode: the medicine of the page was taken</extracomment>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Not taken</source>
        <extracomment>Simple mode: the medicine of the page was not taken</extracomment>
        <translation>Pas pris</translation>
    </message>
    <message>
        <source>Later, then.</source>
        <extracomment>Simple mode: everything that is open was put off</extracomment>
        <translation>D’accord, plus tard.</translation>
    </message>
    <message>
        <source>You will be asked again.</source>
        <extracomment>Simple mode: below &quot;Later, then.&quot;</extracomment>
        <translation>La question reviendra.</translation>
    </message>
    <message>
        <source>Ask me now</source>
        <extracomment>Simple mode: asks again what was put off</extracomment>
        <translation>Me le demander</translation>
    </message>
    <message>
        <source>All done for today.</source>
        <extracomment>Simple mode: nothing is left to do today</extracomment>
        <translation>C’est tout pour aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>Then %n more things.</source>
        <extracomment>Simple mode: how many things come after the one on the page</extracomment>
        <translation>
            <numerusform>Ensuite, encore %n&#xa0;chose.</numerusform>
            <numerusform>Ensuite, encore %n&#xa0;choses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Simple mode: opens the numbers to call</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>I have read it</source>
        <extracomment>Simple mode: a rule that was met was read</extracomment>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>It is done</source>
        <extracomment>Simple mode: a step before or after an operation was done</extracomment>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>viewmodels::SummaryViewModel</name>
    <message>
        <source>Kept as a PDF: %1. Anyone who uses this device can open it.</source>
        <extracomment>Page for a visit: the file was written; %1 is where. It lies outside the protected store of the program.</extracomment>
        <translation>Gardé en PDF&#xa0;: %1. Qui utilise cet appareil peut l’ouvrir.</translation>
    </message>
    <message>
        <source>The file could not be written. Is there room on this device?</source>
        <extracomment>Page for a visit: the file could not be written</extracomment>
        <translation>Le fichier n’a pas pu être écrit. Reste-t-il de la place sur cet appareil&#xa0;?</translation>
    </message>
</context>
<context>
    <name>viewmodels::SymptomEntryViewModel</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>Above the words for how strong something is: what was said last; %1 is a moment, %2 a strength such as &quot;a little&quot;</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Said on %n days of the last %1.</source>
        <extracomment>After something a person feels was recorded; %n of %1 days have a word about it</extracomment>
        <translation>
            <numerusform>Noté %n jour sur les %1 derniers.</numerusform>
            <numerusform>Noté %n jours sur les %1 derniers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded: %1, at %2.</source>
        <extracomment>Said back after something a person feels was recorded; %1 is a strength such as &quot;a little&quot;, %2 a time such as 8:05am</extracomment>
        <translation>Noté&#xa0;: %1, à %2.</translation>
    </message>
    <message>
        <source>Choose how strong it is.</source>
        <extracomment>Above the words for how strong something is, when none was chosen</extracomment>
        <translation>Choisissez si c’est fort ou non.</translation>
    </message>
</context>
<context>
    <name>viewmodels::SymptomsViewModel</name>
    <message numerus="yes">
        <source>Recorded today: %n</source>
        <extracomment>Under &quot;How I feel&quot; on the page of measures; %n things a person said today</extracomment>
        <translation>
            <numerusform>Noté aujourd’hui&#xa0;: %n</numerusform>
            <numerusform>Noté aujourd’hui&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a person said they feel; %1 is a moment such as &quot;Yesterday at 8:05am&quot;, %2 a strength such as &quot;a little&quot;</extracomment>
        <translation>%1&#xa0;: %2.</translation>
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
        <source>nothing sent yet</source>
        <extracomment>Line about sending; the device has never reached its centre</extracomment>
        <translation>pas encore d’envoi</translation>
    </message>
    <message>
        <source>Everything stays on this device</source>
        <extracomment>Line about sending; there is no centre</extracomment>
        <translation>Tout reste sur cet appareil</translation>
    </message>
    <message>
        <source>Nothing is sent: you chose so</source>
        <extracomment>Line about sending; the person refused</extracomment>
        <translation>Rien ne part&#xa0;: vous l’avez choisi</translation>
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
        <extracomment>Button beside someone of the team: opens the page where a message is written</extracomment>
        <translation>Écrire</translation>
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
        <source>The names of your team will come here after the first exchange with your centre.</source>
        <extracomment>Team page, before the device has received who cares for the patient</extracomment>
        <translation>Les noms de votre équipe arriveront au premier échange avec le centre.</translation>
    </message>
    <message>
        <source>Write your question, then press Send.</source>
        <extracomment>Beside the empty field of a message</extracomment>
        <translation>Écrivez votre question, puis appuyez sur Envoyer.</translation>
    </message>
    <message>
        <source>Draft, kept on this device</source>
        <extracomment>A message that is being written, in the list of conversations</extracomment>
        <translation>Brouillon, gardé sur cet appareil</translation>
    </message>
    <message>
        <source>Draft kept. %1</source>
        <extracomment>A conversation in the list in which an answer is being written; %1 says where the conversation stands</extracomment>
        <translation>Brouillon gardé. %1</translation>
    </message>
    <message>
        <source>No longer show first</source>
        <extracomment>Button below someone of the team: from now on they are shown before the others, or no longer</extracomment>
        <translation>Ne plus mettre en premier</translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>Mettre en premier</translation>
    </message>
    <message numerus="yes">
        <source>Answer in about %n working days.</source>
        <extracomment>Above the field where a message is written: within how many working days the team says it answers</extracomment>
        <translation>
            <numerusform>Réponse en %n&#xa0;jour ouvré environ.</numerusform>
            <numerusform>Réponse en %n&#xa0;jours ouvrés environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, kept on this device.</source>
        <extracomment>Below the field of a message: what is written there stays, also when the page is left</extracomment>
        <translation>Brouillon, gardé sur cet appareil.</translation>
    </message>
</context>
<context>
    <name>viewmodels::ToReviewViewModel</name>
    <message>
        <source>Spoken answer</source>
        <extracomment>In a list of answers, instead of the words: it was spoken</extracomment>
        <translation>Réponse dite à voix haute</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <extracomment>Beside the place &quot;To review&quot;: how many answers wait to be read</extracomment>
        <translation>
            <numerusform>%n&#xa0;réponse</numerusform>
            <numerusform>%n&#xa0;réponses</numerusform>
        </translation>
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
        <extracomment>End of the page of the day, when nothing is open</extracomment>
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
        <source>All taken (%1)</source>
        <extracomment>Button on the card of one hour; %1 counts the medicines</extracomment>
        <translation>Tout pris&#xa0;(%1)</translation>
    </message>
    <message numerus="yes">
        <source>To read, %n min</source>
        <extracomment>A unit to learn today; %n minutes of reading</extracomment>
        <translation>
            <numerusform>À lire, %n&#xa0;min</numerusform>
            <numerusform>À lire, %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <extracomment>Screen reader, after &quot;2 things to do.&quot;; %n counts what was done today</extracomment>
        <translation>
            <numerusform>%n&#xa0;faite.</numerusform>
            <numerusform>%n&#xa0;faites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more later today</source>
        <extracomment>Today page, on what folds away when there are more than five open things</extracomment>
        <translation>
            <numerusform>Encore %n&#xa0;plus tard aujourd’hui</numerusform>
            <numerusform>Encore %n&#xa0;plus tard aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <extracomment>Today page, on the folded list of what was done; %1 counts them</extracomment>
        <translation>Fait (%1)</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>Button on the only medicine of a later hour</extracomment>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Later, at %1</source>
        <extracomment>On the card of one hour that was put off; %1 is a time such as 9:15am</extracomment>
        <translation>Plus tard, à %1</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button on the card of one hour: to be reminded later</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes, at %1</source>
        <extracomment>When to be reminded again; %n minutes from now, %1 is a time such as 8:30am</extracomment>
        <translation>
            <numerusform>Dans %n minute, à %1</numerusform>
            <numerusform>Dans %n minutes, à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n hours, at %1</source>
        <extracomment>When to be reminded again; %n hours from now, %1 is a time such as 10am</extracomment>
        <translation>
            <numerusform>Dans %n heure, à %1</numerusform>
            <numerusform>Dans %n heures, à %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::TranscriptionViewModel</name>
    <message>
        <source>Write the code under the square of the sheet, for example K7Q2M9XA-2026-W48.</source>
        <extracomment>Copying the paper diary: the code was mistyped; the example is the form of a code</extracomment>
        <translation>Écrivez le code sous le carré de la feuille, par exemple K7Q2M9XA-2026-W48.</translation>
    </message>
    <message>
        <source>No patient of this device has this code. Check the eight letters, or update first.</source>
        <extracomment>Copying the paper diary: the code belongs to nobody on this device</extracomment>
        <translation>Aucun patient de cet appareil n’a ce code. Vérifiez les huit lettres, ou mettez d’abord à jour.</translation>
    </message>
    <message>
        <source>This week is still to come. Check the code.</source>
        <extracomment>Copying the paper diary: its week lies ahead</extracomment>
        <translation>Cette semaine est à venir. Vérifiez le code.</translation>
    </message>
    <message>
        <source>%1 of %2 boxes filled in.</source>
        <extracomment>Copying the paper diary; %1 of %2 boxes are filled in</extracomment>
        <translation>%1 cases remplies sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n were copied before.</source>
        <extracomment>Copying the paper diary; %n boxes were copied earlier, and stay as they are</extracomment>
        <translation>
            <numerusform>%n&#xa0;case était déjà recopiée.</numerusform>
            <numerusform>%n&#xa0;cases étaient déjà recopiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxes cannot be read. Write a number, or for how one feels a figure from 0 to 4.</source>
        <extracomment>Copying the paper diary; %n boxes hold something that is no number or no figure of the scale</extracomment>
        <translation>
            <numerusform>%n&#xa0;case ne se lit pas. Écrivez un nombre, ou un chiffre de 0 à 4 pour ce que l’on ressent.</numerusform>
            <numerusform>%n&#xa0;cases ne se lisent pas. Écrivez un nombre, ou un chiffre de 0 à 4 pour ce que l’on ressent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are unlikely. Are they on the sheet like this?</source>
        <extracomment>Copying the paper diary; %n boxes hold an unlikely number</extracomment>
        <translation>
            <numerusform>%n&#xa0;nombre est étonnant. Est-il ainsi sur la feuille&#xa0;?</numerusform>
            <numerusform>%n&#xa0;nombres sont étonnants. Sont-ils ainsi sur la feuille&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in one box at least.</source>
        <extracomment>Copying the paper diary: no box was filled in</extracomment>
        <translation>Remplissez une case au moins.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %1, from paper, under your name: %n values.</source>
        <extracomment>Copying the paper diary; %n values are kept, %1 is &quot;Mrs Durand&quot;</extracomment>
        <translation>
            <numerusform>Noté pour %1, d’après le papier, à votre nom&#xa0;: %n&#xa0;valeur.</numerusform>
            <numerusform>Noté pour %1, d’après le papier, à votre nom&#xa0;: %n&#xa0;valeurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels::TreatmentViewModel</name>
    <message>
        <source>No medicine yet.</source>
        <extracomment>Page of a patient&apos;s medicines, before there is any</extracomment>
        <translation>Pas encore de médicament.</translation>
    </message>
    <message numerus="yes">
        <source>Days covered (PDC): from the dates boxes were handed out, in the last %n days, counted from the first box. What is left of a box is carried forward. Declared doses are not part of it.</source>
        <extracomment>Under the days covered by what a pharmacy handed out; %n is the days that are looked at</extracomment>
        <translation>
            <numerusform>Jours couverts (PDC)&#xa0;: d’après les dates de délivrance du dernier jour.</numerusform>
            <numerusform>Jours couverts (PDC)&#xa0;: d’après les dates de délivrance, sur les %n derniers jours, à partir de la première boîte. Ce qui reste d’une boîte est reporté. Les prises déclarées n’en font pas partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire of Girerd is not shown: nobody has found its terms of use in writing.</source>
        <extracomment>Why a known questionnaire about taking medicines is not in the app; Girerd is the name of its author</extracomment>
        <translation>Le questionnaire de Girerd n’est pas montré&#xa0;: ses conditions d’utilisation n’ont été trouvées nulle part par écrit.</translation>
    </message>
    <message>
        <source>Days covered: not known, no dated box says how long it lasts.</source>
        <extracomment>Beside a medicine: the pharmacy&apos;s dates are missing, or do not say for how many days</extracomment>
        <translation>Jours couverts&#xa0;: on ne sait pas, aucune boîte datée ne dit sa durée.</translation>
    </message>
    <message numerus="yes">
        <source>Days covered: %1 of %n (%2 %)</source>
        <extracomment>Beside a medicine; %1 of %n days were covered by what the pharmacy handed out, which is %2 per cent</extracomment>
        <translation>
            <numerusform>Jours couverts&#xa0;: %1 sur %n (%2&#xa0;%)</numerusform>
            <numerusform>Jours couverts&#xa0;: %1 sur %n (%2&#xa0;%)</numerusform>
        </translation>
    </message>
    <message>
        <source>Received from the centre, %1</source>
        <extracomment>A prescription that came from the centre; %1 is a day</extracomment>
        <translation>Reçu du centre, %1</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <extracomment>Who prescribed a medicine; %1 is a name, %2 a day</extracomment>
        <translation>Écrit par %1, %2</translation>
    </message>
    <message>
        <source>Stopped (%1)</source>
        <extracomment>Folded list of a patient&apos;s medicines that are not taken any more; %1 counts them</extracomment>
        <translation>Arrêtés (%1)</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Follows a change of a prescription; %1 is the reason that was written</extracomment>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is changed where it was prescribed.</source>
        <extracomment>On a prescription of another system: why there is no button that changes it</extracomment>
        <translation>Il se change là où il a été prescrit.</translation>
    </message>
    <message>
        <source>It has several lines. To change it, stop it and write it again.</source>
        <extracomment>On a prescription of several lines: the form that changes one has one line</extracomment>
        <translation>Il a plusieurs lignes. Pour le changer, arrêtez-le et écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>Write today or a day to come, within a year, for example %1.</source>
        <extracomment>Beside the field of the day from which a medicine is not taken any more</extracomment>
        <translation>Écrivez aujourd’hui ou un jour à venir, d’ici un an, par exemple %1.</translation>
    </message>
    <message>
        <source>Write why it stops. The patient reads it.</source>
        <extracomment>Beside the field of the reason for which a medicine is stopped</extracomment>
        <translation>Écrivez pourquoi il s’arrête. Le patient le lit.</translation>
    </message>
    <message numerus="yes">
        <source>Say it in fewer words: %n letters at most.</source>
        <extracomment>Beside the field of the reason for which a medicine is stopped; %n is how many letters there may be</extracomment>
        <translation>
            <numerusform>Dites-le en moins de mots&#xa0;: %n&#xa0;lettre au plus.</numerusform>
            <numerusform>Dites-le en moins de mots&#xa0;: %n&#xa0;lettres au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3).</source>
        <extracomment>One change of a prescription; %1 what it says, %2 who wrote it, %3 the day it was written</extracomment>
        <translation>%1 (%2, %3).</translation>
    </message>
</context>
<context>
    <name>viewmodels::UnitViewModel</name>
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
    <name>viewmodels::WelcomeViewModel</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>First start, above the question; %1 is the number of the step, %2 how many there are</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Born on %1.</source>
        <extracomment>First start, under &quot;Are you Jeanne Durand?&quot;; %1 is a date of birth</extracomment>
        <translation>Date de naissance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your centre: %1.</source>
        <extracomment>First start, under &quot;Are you Jeanne Durand?&quot;; %1 is the address of the centre, &quot;hub.example&quot;</extracomment>
        <translation>Votre centre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>Starting alone: what one subject advises; %1 is a subject such as &quot;Heart failure&quot;, %2 its advice</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Two of these do not say the same thing. %1 %2 Choose one of them. Ask your doctor which advice is yours.</source>
        <extracomment>Starting alone: two chosen subjects contradict each other; %1 and %2 are subjects with their advice</extracomment>
        <translation>Deux de ces sujets ne disent pas la même chose. %1 %2 Choisissez-en un. Demandez à votre médecin quel conseil est le vôtre.</translation>
    </message>
</context>
<context>
    <name>viewmodels::WordsReviewViewModel</name>
    <message>
        <source>In the words of %1</source>
        <extracomment>Title of the page where a professional reads an answer; %1 is &quot;Mrs Durand&quot;</extracomment>
        <translation>Avec les mots de %1</translation>
    </message>
    <message>
        <source>The answer was spoken. The sound stays on the patient’s device and is not sent. Listen to it there together, or ask again by telephone; then rate what you heard.</source>
        <extracomment>Instead of a player: spoken answers never leave the patient&apos;s device</extracomment>
        <translation>La réponse a été dite à voix haute. Le son reste sur l’appareil du patient et n’est pas envoyé. Écoutez-le ensemble sur place, ou reposez la question par téléphone&#xa0;; puis notez ce que vous avez entendu.</translation>
    </message>
    <message>
        <source>%1, said %2 %3. What you send now counts instead.</source>
        <extracomment>An answer that was rated already; %1 is &quot;Understood&quot; or the like, %2 who rated it, %3 a moment</extracomment>
        <translation>%1, selon %2 %3. Ce que vous envoyez maintenant le remplace.</translation>
    </message>
    <message>
        <source>Choose how well it was understood.</source>
        <extracomment>Above the three ratings, when none was chosen</extracomment>
        <translation>Choisissez si c’est bien compris.</translation>
    </message>
    <message>
        <source>Write what to remember: the patient reads your reply, not your rating.</source>
        <extracomment>Beside the reply to a patient&apos;s own words, when it is missing</extracomment>
        <translation>Écrivez ce qu’il faut retenir&#xa0;: le patient lit votre réponse, pas votre avis.</translation>
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
    <message>
        <source>PEPS: diabetes</source>
        <extracomment>Filter of the list of patients: a list of a PEPS team</extracomment>
        <translation>PEPS&#xa0;: diabète</translation>
    </message>
    <message>
        <source>PEPS: 65 and over</source>
        <extracomment>Filter of the list of patients: a list of a PEPS team</extracomment>
        <translation>PEPS&#xa0;: 65&#xa0;ans et plus</translation>
    </message>
    <message>
        <source>PEPS: 50 and over, neurodegenerative illness</source>
        <extracomment>Filter of the list of patients: a list of a PEPS team, people with an illness that wears out nerves</extracomment>
        <translation>PEPS&#xa0;: 50&#xa0;ans et plus, maladie neurodégénérative</translation>
    </message>
    <message>
        <source>my patients</source>
        <extracomment>Which patients are shown: those this professional is responsible for</extracomment>
        <translation>mes patients</translation>
    </message>
    <message>
        <source>%1 of %2 patients: %3</source>
        <extracomment>Above the list of patients when only some are shown; %1 of %2 patients, %3 says by what: &quot;my patients, Heart failure&quot;</extracomment>
        <translation>%1 patients sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Counted from birth dates and the illnesses of the paths. Whether an illness is recognised (ALD) is not known here.</source>
        <extracomment>Under a list of a PEPS team: the app does not know whether the health insurance recognised an illness</extracomment>
        <translation>Compté d’après les dates de naissance et les maladies des parcours. Si une maladie est reconnue (ALD) n’est pas connu ici.</translation>
    </message>
    <message>
        <source>%1 of %2 patients read so far.</source>
        <extracomment>Above the list of patients while it is read for the first time; %1 of %2 patients are there</extracomment>
        <translation>%1 patients lus sur %2.</translation>
    </message>
</context>
</TS>
