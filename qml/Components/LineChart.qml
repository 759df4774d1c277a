// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Passerelle.Theme

// Dots and a line; a day without a measure stays a gap; out of range is a diamond; the range is a pale band with a dashed
// edge. One image for a screen reader, named by the sentence that says the same thing. `points` is an array of
// { label, value, out, text }, value undefined or null for a gap, text on the few dots worth a figure. A place that sums up
// several values may also have `low` and `high`, drawn as a thin bar, `dots`, the single values, and `second`, the lower
// number of a cuff, drawn as a line of rings.
Item {
    id: root

    property var points: []
    property string summary
    property real from: 0                  // the scale, chosen by the owner
    property real to: 1
    property bool banded: false
    property real low: 0
    property real high: 0
    property string lowText
    property string highText
    readonly property real startPad: Math.max(lowLabel.implicitWidth, highLabel.implicitWidth) + Theme.small
    readonly property real bottomPad: Theme.fontSize("small") * 1.5 + Theme.tight
    readonly property real topPad: Theme.fontSize("small") * 1.5
    readonly property real inset: Theme.pad
    readonly property real step: (width - startPad - 2 * inset) / Math.max(1, points.length - 1)
    readonly property int lastKnown: points.reduce((last, point, index) => root.known(point) ? index : last, -1)
    // Labels are thinned rather than laid over one another; the last one stays within the chart, nearer to the one before.
    readonly property real overhang: Math.max(0, widestLabel.implicitWidth / 2 - root.inset)
    readonly property int labelStep: Math.max(1, Math.ceil((widestLabel.implicitWidth + root.overhang + Theme.small) / Math.max(1, root.step)))

    width: parent ? parent.width : implicitWidth
    implicitWidth: Theme.windowWidth - 2 * Theme.margin
    implicitHeight: Theme.chartHeight + root.bottomPad + root.topPad - Theme.group
    Accessible.role: Accessible.Graphic
    Accessible.name: root.summary

    function known(point: var): bool {
        return point.value !== undefined && point.value !== null
    }
    // Time runs as the language is read.
    function px(index: int): real {
        const x = root.startPad + root.inset + index * root.step
        return root.LayoutMirroring.enabled ? root.width - x : x
    }
    function py(value: real): real {
        return root.topPad + (root.to - value) / (root.to - root.from) * (root.height - root.bottomPad - root.topPad)
    }
    // Runs of neighbouring measures, each drawn as one line: a gap starts a new run.
    function runsOf(key: string): var {
        const lines = [[]]
        root.points.forEach((point, index) => {
            if (point[key] !== undefined && point[key] !== null)
                lines[lines.length - 1].push(Qt.point(root.px(index), root.py(point[key])))
            else
                lines.push([])
        })
        return lines.filter(line => line.length > 1)
    }
    readonly property var runs: root.runsOf("value").concat(root.runsOf("second"))
    // The top of the figure beside a dot: above it where there is room.
    function figureTop(middle: real, height: real): real {
        return middle - height - Theme.gap > 0 ? middle - height - Theme.gap : middle + Theme.gap
    }
    // Whether the figure of a place lies over the mark of a gap.
    function covers(point: var, place: int, gap: int): bool {
        const apart = Math.abs(root.figureTop(root.py(point.value ?? 0), root.figureSize.height) - root.gapTop)
        const half = root.figureSize.width / 2              // it stays within the chart, beside its dot if need be
        const middle = Math.max(half, Math.min(root.width - half, root.px(place)))
        const reach = half + root.markSize.width / 2
        return (point.text ?? "") !== "" && Math.abs(middle - root.px(gap)) < reach && apart < root.markSize.height
    }
    readonly property real gapTop: root.py((root.from + root.to) / 2) - root.markSize.height / 2
    // Taken here, once: in Qt 6.8 a text that is first asked for its size within a binding makes that binding ask again.
    readonly property size markSize: Qt.size(mark.implicitWidth, mark.implicitHeight)
    readonly property size figureSize: Qt.size(widestFigure.implicitWidth, widestFigure.implicitHeight)
    // Where places are narrow, dots give way so that none lies over its neighbour.
    readonly property real dotSize: Math.max(Theme.chartDot / 2, Math.min(Theme.chartDot, root.step * 0.8))

    Txt {
        id: mark

        visible: false
        text: "?"
        role: "small"
        strong: true
    }
    Txt {
        id: widestFigure

        visible: false
        text: root.points.map(point => point.text ?? "").join("\n")
        role: "small"
        strong: true
        wrapMode: Text.NoWrap
    }
    Txt {
        id: widestLabel

        visible: false
        text: root.points.map(point => point.label ?? "").join("\n")
        role: "small"
        wrapMode: Text.NoWrap
    }

    Rectangle {
        visible: root.banded
        x: root.LayoutMirroring.enabled ? 0 : root.startPad
        width: root.width - root.startPad
        y: root.py(root.high)
        height: root.py(root.low) - y
        color: Theme.actionSoft
    }
    Repeater {
        model: root.banded ? [root.high, root.low] : []
        delegate: Shape {
            id: edge

            required property real modelData

            x: root.LayoutMirroring.enabled ? 0 : root.startPad
            y: root.py(edge.modelData)
            width: root.width - root.startPad
            height: Theme.outline

            ShapePath {
                strokeWidth: Theme.outline
                strokeColor: Theme.action
                strokeStyle: ShapePath.DashLine
                dashPattern: [3, 2]
                fillColor: "transparent"
                startX: 0
                startY: 0

                PathLine { x: edge.width; y: 0 }
            }
        }
    }
    Txt {
        id: highLabel

        visible: root.banded
        anchors.left: parent.left
        y: root.py(root.high) - height / 2
        text: root.highText
        role: "small"
        strong: true
        color: Theme.action
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Txt {
        id: lowLabel

        visible: root.banded
        anchors.left: parent.left
        y: Math.max(root.py(root.low) - height / 2, highLabel.y + highLabel.height)
        text: root.lowText
        role: "small"
        strong: true
        color: Theme.action
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Repeater {
        model: root.runs
        delegate: Shape {
            id: run

            required property var modelData

            anchors.fill: parent

            ShapePath {
                strokeWidth: Theme.outlineStrong
                strokeColor: Theme.ink
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin

                PathPolyline { path: run.modelData }
            }
        }
    }

    Repeater {
        model: root.points
        delegate: Item {
            id: dot

            required property var modelData
            required property int index
            readonly property bool gap: !root.known(modelData)
            readonly property bool out: !gap && modelData.out === true
            readonly property bool last: index === root.lastKnown
            readonly property real middle: gap ? root.py((root.from + root.to) / 2) : root.py(modelData.value)
            readonly property bool labelled: index % root.labelStep === (root.points.length - 1) % root.labelStep

            x: root.px(dot.index)

            Rectangle {
                visible: !dot.gap && dot.modelData.high !== undefined
                x: -width / 2
                y: visible ? root.py(dot.modelData.high) : 0
                width: Theme.outline
                height: visible ? root.py(dot.modelData.low) - y : 0
                color: Theme.inkSoft
            }
            Repeater {
                model: dot.gap ? [] : dot.modelData.dots ?? []
                delegate: Rectangle {
                    required property real modelData

                    x: -width / 2
                    y: root.py(modelData) - height / 2
                    width: root.dotSize / 2
                    height: width
                    radius: width / 2
                    color: Theme.inkSoft
                }
            }
            Rectangle {
                visible: !dot.gap && dot.modelData.second !== undefined
                width: root.dotSize
                height: width
                radius: width / 2
                x: -width / 2
                y: visible ? root.py(dot.modelData.second) - height / 2 : 0
                color: Theme.surface
                border.width: Theme.outline
                border.color: Theme.ink
            }
            Rectangle {
                visible: !dot.gap
                width: dot.last ? Theme.chartLast : root.dotSize + (dot.out ? Theme.outline : 0)
                height: width
                radius: dot.out ? Theme.outline : width / 2
                rotation: dot.out ? 45 : 0
                x: -width / 2
                y: dot.middle - height / 2
                color: dot.out ? Theme.urgent : dot.last ? Theme.sun : Theme.ink
                border.width: dot.last ? Theme.outlineStrong : Theme.outline
                border.color: dot.last && !dot.out ? Theme.ink : Theme.surface
            }
            Txt {
                // Many narrow gaps need no mark each, nor those beside a figure: the broken line is the gap.
                visible: dot.gap && root.step > root.markSize.width && !root.points.some((point, place) => root.covers(point, place, dot.index))
                x: -width / 2
                y: dot.middle - height / 2
                text: "?"
                role: "small"
                strong: true
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            Txt {
                visible: text !== "" && !dot.gap
                x: Math.max(-dot.x, Math.min(root.width - dot.x - width, -width / 2))
                y: root.figureTop(dot.middle, height)
                text: dot.modelData.text ?? ""
                role: "small"
                strong: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Txt {
                visible: dot.labelled
                x: Math.max(-dot.x, Math.min(root.width - dot.x - width, -width / 2))
                y: root.height - height
                text: dot.modelData.label ?? ""
                role: "small"
                strong: dot.last
                color: dot.last ? Theme.ink : Theme.inkSoft
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
