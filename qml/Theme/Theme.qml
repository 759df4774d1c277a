// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

// Every colour, size, distance and duration of the program, under names that say what they mean. The first five
// properties are its whole state: Main sets them from the person's comfort settings and from its own width.
QtObject {
    id: theme

    property bool dark: false
    property bool highContrast: false        // wins over dark: black on white, the strongest pair there is
    property real textScale: 1.0             // 1.0 to 2.0
    property bool reduceMotion: false
    property int windowWidth: 360

    // Larger letters asked of the system count too: 11 points are its usual size.
    readonly property TextMetrics systemText: TextMetrics { }
    readonly property real systemScale: Math.max(1, systemText.font.pointSize / 11)

    // ---- what the state means
    readonly property bool huge: textScale >= 1.5          // rows stack, the rail folds away
    readonly property bool sticky: textScale <= 1.3        // above, bars go into the flow: they would hide the text
    readonly property bool compact: windowWidth < 600      // phone: bottom bar
    readonly property bool medium: windowWidth >= 600 && windowWidth < 840
    readonly property bool expanded: windowWidth >= 840    // list and detail side by side

    // ---- ground and ink
    readonly property color paper: pick("#F2F4EC", "#0E1814", "#FFFFFF")
    readonly property color surface: pick("#FFFFFF", "#18261F", "#FFFFFF")
    readonly property color sunk: pick("#E6EADF", "#22332B", "#FFFFFF")
    readonly property color line: pick("#CBD3C5", "#35483E", "#000000")       // decoration only
    readonly property color edge: pick("#66766C", "#8FA599", "#000000")       // outline of a control, 3:1
    readonly property color ink: pick("#12251E", "#F2F5EE", "#000000")
    readonly property color inkSoft: pick("#3F5048", "#C3D0C7", "#1A1A1A")    // who, when

    // ---- pine: act, and done
    readonly property color action: pick("#0D5140", "#93DBBC", "#003D2E")
    readonly property color overAction: pick("#FFFFFF", "#06251B", "#FFFFFF")
    readonly property color actionSoft: pick("#DAEBE1", "#1E4236", "#FFFFFF")
    readonly property color overActionSoft: pick("#083B2E", "#DDF5E9", "#000000")

    // ---- marigold: now, here, the sentence being read
    readonly property color sun: pick("#F4B53A", "#F6C453", "#FFD400")
    readonly property color sunDeep: pick("#8A5A00", "#F6C453", "#5C3C00")    // marigold when it must be seen as a line
    readonly property color overSun: pick("#2E1F00", "#2E1F00", "#000000")
    readonly property color sunSoft: pick("#FDEEC8", "#40330F", "#FFFFFF")
    readonly property color overSunSoft: pick("#3D2A00", "#FFEFC4", "#000000")

    // ---- plum: learning and carers; a tint, never a state
    readonly property color learn: pick("#5E3A68", "#DDBDE6", "#3E1549")
    readonly property color learnSoft: pick("#F0E5F2", "#3A2941", "#FFFFFF")
    readonly property color overLearnSoft: pick("#42244B", "#F6E6FA", "#000000")

    // ---- the three degrees of help; each also has its own shape and word
    readonly property color emergency: pick("#A01B1B", "#FFB3A6", "#6B0012")
    readonly property color overEmergency: pick("#FFFFFF", "#430707", "#FFFFFF")
    readonly property color emergencySoft: pick("#FBE5E1", "#481C18", "#FFFFFF")
    readonly property color overEmergencySoft: pick("#5F0E0E", "#FFE4DF", "#000000")
    readonly property color urgent: pick("#7D4200", "#FFC67F", "#452B00")
    readonly property color overUrgent: pick("#FFFFFF", "#331B00", "#FFFFFF")
    readonly property color urgentSoft: pick("#FCEAD3", "#432C0F", "#FFFFFF")
    readonly property color overUrgentSoft: pick("#4C2800", "#FFEBD2", "#000000")

    readonly property color veil: pick("#99000000", "#B3000000", "#CC000000")  // over the page behind a dialog
    readonly property color focusOuter: ink
    readonly property color focusInner: sun
    readonly property real pressedVeil: 0.12     // of ink, over a control held down
    readonly property real hoverVeil: 0.05

    // Text that is put on a ground somewhere: measured by tst_contrast, so a new pair is added here first.
    readonly property var textPairs: [
        ["ink", "paper"], ["ink", "surface"], ["ink", "sunk"], ["inkSoft", "paper"], ["inkSoft", "surface"], ["inkSoft", "sunk"],
        ["ink", "actionSoft"], ["inkSoft", "actionSoft"],
        ["action", "paper"], ["action", "surface"], ["action", "actionSoft"], ["action", "learnSoft"],
        ["action", "emergencySoft"], ["overAction", "action"], ["overActionSoft", "actionSoft"], ["overActionSoft", "surface"],
        ["overSun", "sun"], ["overSunSoft", "sunSoft"], ["action", "sunSoft"], ["learn", "surface"], ["learn", "learnSoft"],
        ["overLearnSoft", "learnSoft"], ["emergency", "paper"], ["emergency", "surface"], ["emergency", "emergencySoft"],
        ["overEmergency", "emergency"], ["overEmergencySoft", "emergencySoft"], ["urgent", "paper"], ["urgent", "surface"],
        ["urgent", "urgentSoft"], ["overUrgent", "urgent"], ["overUrgentSoft", "urgentSoft"]]
    // Shapes that carry meaning without being text: 3:1.
    readonly property var markPairs: [
        ["edge", "paper"], ["edge", "surface"], ["edge", "sunk"], ["sunDeep", "paper"], ["sunDeep", "surface"],
        ["sunDeep", "sunSoft"]]
    // What a focus ring lies on: it stands outside what is filled, so on the ground around it.
    readonly property var grounds: ["paper", "surface", "sunk", "actionSoft", "sunSoft", "learnSoft", "emergencySoft", "urgentSoft"]

    // ---- type: one family, two weights, no italics, no capitals
    readonly property string family: "Noto Sans"
    readonly property var sizes: ({ hero: 64, display: 40, key: 32, title: 28, heading: 22, lead: 20, body: 18, small: 16,
                                    nav: 15, proTitle: 24, proHeading: 19, pro: 16, proSmall: 15 })
    readonly property int bodySize: 18

    // ---- distances, on a rhythm of 8
    readonly property int tight: 4           // inside a pair of texts
    readonly property int small: 8
    readonly property int gap: 12            // between cards, between targets
    readonly property int pad: 16            // inside a card
    readonly property int group: 24
    readonly property int section: 32
    readonly property int wide: 48
    readonly property int margin: compact ? 16 : 24
    readonly property int readingWidth: Math.round(640 * Math.max(1, Math.min(1.4, textScale))) // about 66 characters, fewer of the largest
    readonly property int listWidth: 364

    // ---- shapes
    readonly property int radius: 16
    readonly property int radiusMedium: 12
    readonly property int radiusSmall: 8
    readonly property int radiusPlank: 3
    readonly property int hairline: highContrast ? 2 : 1
    readonly property int outline: 2
    readonly property int outlineStrong: 3
    readonly property int tintOutline: highContrast ? 2 : 0    // a tint is not enough to see an edge without colour
    readonly property int focusOuterWidth: 3
    readonly property int focusInnerWidth: 2
    readonly property int sideBar: 5         // the coloured bar of a callout

    // ---- things to touch
    readonly property int touch: 48
    readonly property int touchMain: 56
    readonly property int touchRow: 64
    readonly property int touchSimple: 72
    readonly property int key: 72
    readonly property int keyCompact: 56

    // ---- drawings
    readonly property int iconSmall: 20
    readonly property int icon: 24
    readonly property int iconLarge: 28
    readonly property int pictoSmall: 40
    readonly property int picto: 64
    readonly property int pictoLarge: 96

    // ---- the recurring forms
    readonly property int rail: huge ? 0 : 40
    readonly property int railLine: 4
    readonly property int post: 28
    readonly property int postNow: 32
    readonly property int mark: 32
    readonly property int plank: 12
    readonly property int plankGap: 5
    readonly property int avatar: 48
    readonly property int headerHeight: 64
    readonly property int navBarHeight: 76
    readonly property int navRailWidth: Math.max(104, Math.round(96 * Math.min(textScale, 1.7)))
    readonly property int navPillWidth: 60
    readonly property int navPillHeight: 34
    readonly property int switchWidth: 56
    readonly property int switchHeight: 32
    readonly property int caret: 3
    readonly property int chartHeight: 208
    readonly property int chartDot: 12
    readonly property int chartLast: 20
    readonly property int scrollBar: 6

    // ---- durations, in milliseconds
    readonly property int stateTime: reduceMotion ? 0 : 120
    readonly property int panelTime: reduceMotion ? 0 : 200
    readonly property int screenTime: reduceMotion ? 0 : 280
    readonly property int caretTime: reduceMotion ? 0 : 600
    readonly property int settleTime: 50     // for a page to be laid out, before it is scrolled to its place

    function pick(light: string, night: string, contrast: string): string {
        return highContrast ? contrast : dark ? night : light
    }
    // Body doubles at 200 %. Larger text gains as many pixels as body does, so a title still fits 360.
    function grow(size: real): int {
        return Math.round(size <= bodySize ? size * textScale : size + bodySize * (textScale - 1))
    }
    function fontSize(role: string): int {
        return grow(sizes[role])
    }
    function isStrong(role: string): bool {
        return /^(hero|display|key|title|heading|proTitle|proHeading)$/.test(role)
    }
    // Noto Sans stands tall on its line: large sizes are brought closer.
    function lineHeight(role: string): real {
        return /^(hero|display|title)$/.test(role) ? 0.88 : role === "heading" || role === "proTitle" ? 0.92 : 0.97
    }
    function letterSpacing(role: string): real {
        return role === "hero" || role === "display" ? -0.8 : role === "title" || role === "proTitle" ? -0.4 : 0
    }
}
