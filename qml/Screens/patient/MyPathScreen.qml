// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Passerelle.App
import Passerelle.Components
import Passerelle.Controls
import Passerelle.Theme

// Where one is on the path: its four steps, what one knows, what changed, and what one said.
PPage {
    id: root

    required property MyPathViewModel viewModel

    //: Title of the page with the steps of the path, what one knows, and what changed.
    title: qsTr("My steps")
    backIcon: "back"

    StepList {
        steps: root.viewModel.steps
    }
    SectionTitle {
        visible: root.viewModel.safetyText !== "" || root.viewModel.othersText !== ""
        //: Title above what there is to know, each with where the person stands.
        text: qsTr("What I know")
    }
    SkillGroup {
        title: root.viewModel.safetyText
        skills: root.viewModel.skills
        safety: true
    }
    SkillGroup {
        title: root.viewModel.othersText
        skills: root.viewModel.skills
        safety: false
    }
    SectionTitle {
        visible: changes.count > 0
        //: Title above what changed in the path.
        text: qsTr("Changes")
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: changes

            model: root.viewModel.changes
            delegate: Card {
                id: change

                required property string what
                required property string who
                required property string why

                spacing: Theme.tight

                Txt {
                    width: parent.width
                    text: change.what
                    strong: true
                }
                Txt {
                    visible: change.why !== ""
                    width: parent.width
                    //: Why the path changed; %1 is what the nurse wrote
                    text: qsTr("Why: %1").arg(change.why)
                }
                Txt {
                    width: parent.width
                    text: change.who
                    role: "small"
                    color: Theme.inkSoft
                }
            }
        }
    }
    SectionTitle {
        visible: spoken.count > 0
        //: Title above the answers that were spoken and lie on this device.
        text: qsTr("What I said")
    }
    Txt {
        visible: spoken.count > 0
        width: parent.width
        //: Above the answers that were spoken: they are not sent to anybody.
        text: qsTr("These recordings stay on this device, locked. Listen to them with your nurse.")
    }
    FieldLabel {
        visible: errorText !== ""
        errorText: root.viewModel.spokenTrouble
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: spoken

            model: root.viewModel.spoken
            delegate: SpokenCard {
                required property string key
                required question
                required detail
                required isPlaying

                onListened: root.viewModel.listen(key)
                onStopped: root.viewModel.stopListening()
                onDeleted: root.viewModel.deleteSpoken(key)
            }
        }
    }
}
