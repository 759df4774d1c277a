// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// The version, where the content comes from and whether anybody validated it, and what the app is made of.
PPage {
    id: root

    required property SettingsViewModel viewModel

    //: Title of the page on the app itself
    title: qsTr("About")
    backIcon: "back"
    showEmergency: false

    Txt {
        width: parent.width
        role: "lead"
        text: root.viewModel.versionText
    }
    Callout {
        tone: "quiet"
        iconName: "info-circle"
        //: Settings: the teaching content is an example
        text: qsTr("Example content, not clinically validated. It does not replace your team's advice.")
    }
    SectionTitle {
        //: About: heading above the content packs
        text: qsTr("Content")
    }
    Repeater {
        model: root.viewModel.packs
        delegate: Card {
            id: pack

            required property var modelData

            width: parent?.width ?? 0

            Txt {
                width: parent.width
                text: pack.modelData.title
                strong: true
            }
            Txt {
                width: parent.width
                text: pack.modelData.detail
                role: "small"
            }
            PButton {
                kind: "quiet"
                flush: true
                iconName: "book"
                //: About: opens the sources of a content pack
                text: qsTr("Sources")
                Accessible.description: pack.modelData.title
                onClicked: {
                    sources.title = pack.modelData.title
                    sources.text = pack.modelData.sources
                    sources.open()
                }
            }
        }
    }
    SectionTitle {
        //: About: heading above the licences of what the app is made of
        text: qsTr("Licences")
    }
    Repeater {
        model: root.viewModel.licences
        delegate: FactRow {
            required property var modelData

            label: modelData.name
            value: modelData.licence
        }
    }
    PSheet {
        id: sources

        property string text

        Txt {
            width: parent.width
            text: sources.text
        }
    }
}
