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
            FoldRow {
                //: About: opens the sources of a content pack
                text: qsTr("Sources")

                Txt {
                    width: parent.width
                    text: pack.modelData.sources
                    role: "small"
                    color: Theme.inkSoft
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
        delegate: Txt {
            required property var modelData

            width: parent?.width ?? 0
            //: About: what the app is made of; %1 is a library, %2 its licence
            text: qsTr("%1: %2").arg(modelData.name).arg(modelData.licence)
            role: "small"
        }
    }
}
