// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the words: at every text size, in a narrow window, in both directions, nothing is cut and nothing leaves.
import QtQuick
import QtTest
import Passerelle.Theme

Bench {
    id: root
    name: "components"

    readonly property string places: "currentKey: 'a'; places: [NavPlace { key: 'a'; iconName: 'sun'; text: 'Aujourd’hui' }, NavPlace { key: 'b'; "
        + "iconName: 'book'; text: 'Apprendre' }, NavPlace { key: 'c'; iconName: 'chart'; text: 'Mesures' }]"
    readonly property var samples: ({
        Card: "Card { Txt { width: parent.width; text: 'Une feuille qui porte des mots' } }",
        LinkCard: "LinkCard { picto: 'book'; text: 'Manger moins salé'; detail: 'À lire ou écouter, 4 minutes' }",
        RailRow: "RailRow { step: 'now'; Txt { width: parent.width; text: 'Maintenant' } }",
        TaskCard: "TaskCard { step: 'now'; picto: 'scale'; title: 'Je me pèse'; detail: 'Avant de manger'; actionText: 'Noter mon poids' }",
        TaskDone: "TaskCard { step: 'done'; title: 'Tension'; detail: 'Fait à 7 h 40, par vous'; actionText: 'Corriger' }",
        MedicineRow: "MedicineRow { name: 'Furosémide'; dose: '1 comprimé'; unsureText: 'Je ne sais plus'; answerText: 'On ne sait pas' }",
        Callout: "Callout { title: 'Je retiens'; text: 'Plus de 2 kilos en 3 jours, j’appelle mon équipe.' }",
        CareCard: "CareCard { title: 'Appelez le 15 maintenant si :'; signs: [{ picto: 'breath', text: 'J’étouffe, même assise.' }]; "
            + "callText: 'Appeler le 15'; note: 'SMS au 114' }",
        DeliveryPosts: "DeliveryPosts { steps: [{ text: 'Écrit', done: true }, { text: 'Envoyé', done: true }, "
            + "{ text: 'Vu par Claire', done: false }, { text: 'Réponse', done: false }]; sentence: 'Envoyé' }",
        ReadAloudBar: "ReadAloudBar { playing: true }",
        ReadAloudCompact: "ReadAloudBar { playing: true; compact: true }",
        ReadAloudNotice: "ReadAloudBar { notice: 'Cet appareil n’a pas de voix pour cette langue. Le texte reste à lire.' }",
        SentenceText: "SentenceText { reading: false; text: 'Souvent, le poids monte avant que les pieds gonflent.' }",
        WatchLine: "WatchLine { }",
        SyncLine: "SyncLine { text: '3 éléments en attente, dernier envoi 9 h 12' }",
        OfflineBanner: "OfflineBanner { }",
        WhoBand: "WhoBand { text: 'Julie écrit pour Mme Durand'; actionText: 'Terminer' }",
        EmptyState: "EmptyState { text: 'Votre infirmière n’a pas encore envoyé de parcours.'; actionText: 'Lui écrire' }",
        ErrorState: "ErrorState { title: 'Le fichier ne s’ouvre pas.'; safeText: 'Rien n’est effacé.'; actionText: 'Réessayer' }",
        MessageCard: "MessageCard { heading: 'Mon message d’hier'; text: 'Bonjour'; steps: [{ text: 'Écrit', done: true }]; state: 'Écrit' }",
        PatientRow: "PatientRow { level: 'now'; levelText: 'À voir maintenant'; name: 'Mme Durand-Lefebvre'; about: '78 ans'; "
            + "doses: '12/14 prises déclarées, 1 inconnue'; safety: 'Sécurité 3/5'; safetyDone: 3; safetyTotal: 5; received: 'reçu 9 h 12' }",
        PersonRow: "PersonRow { name: 'Claire Morel'; initials: 'CM'; job: 'Infirmière'; ask: 'Pour toute question, même petite'; "
            + "hours: '8 h à 18 h'; phone: '01 99 00 10 01'; callText: 'Appeler'; writeText: 'Écrire'; pinText: 'Mettre en premier' }",
        Tag: "Tag { text: 'Sécurité'; iconName: 'shield' }",
        LineChart: "LineChart { summary: 'Stable.'; from: 70; to: 74; banded: true; low: 71; high: 73; lowText: '71'; highText: '73'; "
            + "points: [{ label: 'lun.', value: 71 }, { label: 'mar.' }, { label: 'mer.', value: 73.5, out: true, text: '73,5' }] }",
        LineChartPressure: "LineChart { summary: '128/76 en moyenne.'; from: 60; to: 150; points: [{ label: '2/11', value: 134, second: 82, "
            + "low: 128, high: 140, dots: [128, 140, 80, 84] }, { label: '9/11' }, { label: '16/11', value: 127, second: 77, text: '127/77' }] }",
        DataTable: "DataTable { headers: ['Jour', 'Poids', 'Noté par']; rows: [{ cells: ['lundi 3 mars', '72,4 kg', 'vous'], mark: 'out' }] }",
        StepList: "StepList { steps: [{ text: 'Bilan fait le 3 mars', detail: 'Avec Claire', step: 'done' }, { text: 'Sécurité : 3 sur 5', step: 'now' }] }",
        FoldRow: "FoldRow { text: 'Fait (3)'; open: true; Txt { width: parent.width; text: 'Tension' } }",
        ChoiceRow: "ChoiceRow { text: 'J’appelle le jour même'; note: 'Le plus sûr'; mark: 'right'; picto: 'phone' }",
        PictureChoice: "PictureChoice { width: parent.width; picto: 'salt'; text: 'Le sel de table et les plats préparés' }",
        OrderRow: "OrderRow { position: 2; total: 3; picto: 'scale'; text: 'Je monte sur la balance' }",
        TwoWay: "TwoWay { question: 'Julie peut voir votre poids ?'; detail: 'Vous pourrez changer d’avis'; yesText: 'Oui'; noText: 'Non' }",
        PSwitch: "PSwitch { text: 'Mouvements réduits'; detail: 'Rien ne glisse'; on: true }",
        NumberEntry: "NumberEntry { label: 'Votre poids ce matin'; hint: 'Avant de manger'; unit: 'kg'; text: '172,4'; reminder: 'Hier : 71,8 kg' }",
        PTextField: "PTextField { label: 'Nom'; hint: 'Celui de votre service'; errorText: 'Écrivez votre nom.' }",
        CodeField: "CodeField { label: 'Code de votre équipe'; hint: '8 lettres et chiffres' }",
        PageHeader: "PageHeader { title: 'Médicaments'; backIcon: 'back' }",
        PageHeaderMain: "PageHeader { title: 'Aujourd’hui' }",
        NavBar: "NavBar { " + places + " }",
        NavList: "NavList { " + places + " }",
        EqualRow: "EqualRow { PButton { text: 'J’accepte' } PButton { text: 'Je refuse' } }",
        Stepper: "Stepper { label: 'Comprimés'; hint: 'Ceux du matin'; value: 2; to: 4; valueText: '2 comprimés' }",
        StepperAtLimit: "Stepper { label: 'Comprimés'; value: 4; to: 4; valueText: '4 comprimés'; refused: true }",
        WordScale: "WordScale { label: 'Votre douleur maintenant'; words: ['Aucune', 'Un peu', 'La pire que je connaisse']; value: 2 }",
        TimeChoice: "TimeChoice { label: 'Heure de la prise'; minutes: 485 }",
        DateChoice: "DateChoice { label: 'Jour de la mesure'; iso: '2026-03-03' }",
        SegmentedChoice: "SegmentedChoice { label: 'Période'; currentKey: 'b'; options: [{ key: 'a', text: '7 jours' }, "
            + "{ key: 'b', text: '30 jours' }, { key: 'c', text: '3 mois' }] }",
        ListRow: "ListRow { text: 'Taille des lettres'; detail: 'Pour tout l’écran'; value: '130 %'; iconName: 'text-size' }",
        FactRow: "FactRow { label: 'Dernier envoi'; value: 'aujourd’hui, 9 h 12' }",
        Toast: "Toast { text: 'Noté : 72,4 kg à 8 h 05.'; actionText: 'Corriger' }",
        BannerAttention: "Banner { kind: 'attention'; text: 'Votre ordonnance finit vendredi.'; actionText: 'Appeler' }",
        BannerEmergency: "Banner { kind: 'emergency'; text: 'Ce signe est une urgence.' }",
        ProgressWords: "ProgressWords { text: 'Étape 3 sur 6'; done: 2; total: 6 }",
        LanguageChoice: "LanguageChoice { languages: [{ code: 'fr', name: 'Français' }]; current: 'fr' }"
    })

    function test_sample_everySizeAndDirection_nothingIsClipped_data() {
        const rows = []
        for (const name of Object.keys(samples))
            for (const scale of [1, 1.3, 1.5, 2])
                for (const mirrored of [false, true])
                    rows.push({ tag: name + " " + scale * 100 + (mirrored ? " mirrored" : ""), source: samples[name],
                                scale: scale, mirrored: mirrored })
        return rows
    }
    function test_sample_everySizeAndDirection_nothingIsClipped(row) {
        Theme.textScale = row.scale
        host.LayoutMirroring.enabled = row.mirrored
        const item = make(row.source)
        verify(item.width <= host.width, "width " + item.width)
        tryVerify(() => item.height > 0)
        waitForRendering(item)
        verifyNothingClipped(item, row.tag)
    }

    function test_sample_largerText_isTaller_data() {
        return ["Card", "LinkCard", "TaskCard", "Callout", "CareCard", "WatchLine", "PatientRow", "TwoWay", "StepList", "PTextField"]
            .map(name => ({ tag: name, source: samples[name] }))
    }
    function test_sample_largerText_isTaller(row) {
        const item = make(row.source)
        waitForRendering(item)
        const before = item.implicitHeight
        Theme.textScale = 2
        tryVerify(() => item.implicitHeight > before)
    }

    function test_medicine_beforeItsHour_isOnlyNamed() {
        const row = make("MedicineRow { name: 'Furosémide'; dose: '1 comprimé'; askable: false }")
        waitForRendering(row)
        const closed = row.implicitHeight
        compare(texts(row).map(text => text.text).join(), "Furosémide,1 comprimé")
        row.askable = true
        tryVerify(() => row.implicitHeight > closed)
    }

    function test_rail_mirrored_standsOnTheRight() {
        host.LayoutMirroring.enabled = true
        const row = make("RailRow { property alias words: words; Txt { id: words; width: parent.width; text: 'A' } }")
        compare(row.words.mapToItem(row, 0, 0).x, 0)
        verify(row.words.width < row.width)
    }

    function test_icon_mirrored_turnsIfItMeansADirection_data() {
        return ["arrow", "back", "chevron", "list", "undo", "replay", "message"].map(name => ({ tag: name, turns: true }))
            .concat(["phone", "check", "question", "clock"].map(name => ({ tag: name, turns: false })))
    }
    function test_icon_mirrored_turnsIfItMeansADirection(row) {
        const icon = make("Icon { name: '" + row.tag + "' }")
        compare(icon.children[0].mirror, false)
        host.LayoutMirroring.enabled = true
        compare(icon.children[0].mirror, row.turns)
    }

    function test_text_screenReader_isToldOfIt() {
        const words = make("Txt { text: 'Une phrase' }")
        compare(words.Accessible.role, Accessible.StaticText)
        compare(words.Accessible.name, "Une phrase")
        verify(!words.Accessible.ignored)
        words.text = ""
        verify(words.Accessible.ignored)
        compare(make("Txt { styled: true; text: '<b>2</b>&nbsp;kilos' }").Accessible.name, "2\u00a0kilos")
    }

    function test_header_mirrored_putsBackOnTheRight() {
        host.LayoutMirroring.enabled = true
        const header = make("PageHeader { title: 'Mesures'; backIcon: 'back'; property int backs: 0; onBack: ++backs }")
        waitForRendering(header)
        mouseClick(header, header.width - Theme.touch / 2, Theme.headerHeight / 2)
        compare(header.backs, 1)
    }

    function test_header_emergency_isOnePressAway() {
        const header = make("PageHeader { title: 'Mesures'; backIcon: 'back'; property int calls: 0; onEmergency: ++calls }")
        waitForRendering(header)
        mouseClick(header, header.width - Theme.touch, Theme.headerHeight / 2)
        compare(header.calls, 1)
    }

    function test_navBar_large_becomesOneMenuButton() {
        Theme.textScale = 2
        const bar = make("NavBar { property int asked: 0; onMenuRequested: ++asked; " + places + " }")
        verify(bar.folded)
        waitForRendering(bar)
        mouseClick(bar)
        compare(bar.asked, 1)
    }

    function test_navBar_place_saysItsKey() {
        const bar = make("NavBar { property string key; onChosen: key => bar.key = key; id: bar; " + places + " }")
        waitForRendering(bar)
        mouseClick(bar, bar.width - Theme.touch, bar.height / 2)
        compare(bar.key, "c")
    }

    function test_chart_gap_splitsTheLine() {
        const chart = make("LineChart { summary: 'Stable'; from: 70; to: 74; "
            + "points: [{ value: 71 }, { value: 72 }, { value: null }, { value: 72 }, { value: 71 }, {}, { value: 71 }] }")
        compare(chart.runs.length, 2)
        compare(chart.runs.map(run => run.length).join(), "2,2")
        compare(chart.Accessible.name, "Stable")
        compare(chart.Accessible.role, Accessible.Graphic)
    }

    function test_chart_twoNumbers_areTwoLines() {
        const chart = make("LineChart { summary: 'Stable'; from: 60; to: 140; "
            + "points: [{ value: 130, second: 80, low: 120, high: 138, dots: [120, 138, 78, 82] }, { value: 128, second: 78 }, {}, { value: 126 }] }")
        compare(chart.runs.length, 2)
        compare(chart.runs.map(run => run.length).join(), "2,2")
        verify(chart.runs[1][0].y > chart.runs[0][0].y, "the lower number is drawn lower")
    }

    function test_chart_manyPlaces_dotsGiveWay() {
        const few = make("LineChart { points: [{ value: 1 }, { value: 2 }] }")
        const many = make("LineChart { points: Array.from({ length: 60 }, (_, i) => ({ value: i % 5 })) }")
        compare(few.dotSize, Theme.chartDot)
        verify(many.dotSize < few.dotSize)
        verify(many.dotSize >= Theme.chartDot / 2)
    }

    function test_care_emergencyTitle_saysTheDegreeFirst() {
        const card = make(samples.CareCard)
        const title = texts(card).find(text => text.text.startsWith("Appelez"))
        compare(title.Accessible.name, "Life-threatening emergency. Appelez le 15 maintenant si :")
        compare(title.Accessible.role, Accessible.Heading)
    }

    function test_care_call_emits() {
        const card = make("CareCard { property int calls: 0; onCalled: ++calls; title: 'Appelez'; callText: 'Appeler le 15' }")
        waitForRendering(card)
        mouseClick(card, card.width / 2, card.height - Theme.touch)
        compare(card.calls, 1)
    }

    function test_table_row_isReadAsOneSentence() {
        const table = make(samples.DataTable)
        const names = Array.from(table.children).filter(item => item.Accessible.role === Accessible.Row).map(item => item.Accessible.name)
        compare(names.join(), "lundi 3 mars, 72,4 kg, vous")
    }

    function test_message_fromAPerson_isNeverReadAsMarkup() {
        const card = make("MessageCard { heading: 'A'; text: '<b>gras</b> <img src=\"x\">' }")
        const words = texts(card).find(text => text.text.startsWith("<b>"))
        compare(words.textFormat, Text.PlainText)
    }
}
