// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Passerelle.Theme

// What the tests of controls share: a column as wide as a phone, ways to make things in it, and to look for clipped words.
TestCase {
    id: root

    property Item host: column

    when: windowShown
    visible: true
    width: 360
    height: 740

    function cleanup() {
        Theme.textScale = 1
        Theme.windowWidth = 360
        column.LayoutMirroring.enabled = false
    }
    function make(source, properties) {
        const object = createTemporaryQmlObject("import QtQuick\nimport Passerelle.Theme\nimport Passerelle.Controls\n"
            + "import Passerelle.Components\n" + source, column)
        verify(object !== null, source)
        Object.keys(properties ?? {}).forEach(name => object[name] = properties[name])
        return object
    }
    function texts(item) {
        let found = []
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (child.visible && child.truncated !== undefined && child.text !== "")
                found.push(child)
            if (child.visible)
                found = found.concat(texts(child))
        }
        return found
    }
    // No word may leave the item, be cut, or be broken in its middle where a whole word would have fitted on the line.
    function verifyNothingClipped(item, note) {
        verify(item.width <= root.width, note + " is " + item.width + " wide")
        for (const text of texts(item)) {
            const spot = text.mapToItem(item, 0, 0)
            const say = note + ": \"" + text.text + "\" "
            verify(!text.truncated, say + "is truncated")
            verify(text.contentWidth <= text.width + 1, say + text.contentWidth + " in " + text.width)
            verify(text.contentHeight <= text.height + 1, say + "is taller than its box")
            verify(spot.x >= -1 && spot.x + text.width <= item.width + 1, say + "leaves at the side")
            verify(spot.y >= -1 && spot.y + text.height <= item.height + 1,
                   say + "ends at " + (spot.y + text.height) + " of " + item.height)
        }
    }

    Column {
        id: column

        width: 328
        LayoutMirroring.childrenInherit: true
    }
}
