// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// qmllint disable unqualified
// Without ComponentBehavior: Bound, which Qt 6.4 cannot combine with a Loader: the page would not be made.
import QtQuick
import Passerelle.App

// Settings: comfort first, then what concerns others, then this device. A choice counts when it is made.
Item {
    id: root

    required property AppViewModel app
    readonly property SettingsViewModel settings: root.app.settings
    property string page                   // "" | comfort | reminders | sharing | ledger | helpers | helper | hidden | replaced | device | move | language | data | about | check | code | numbers | erase
    property string afterCheck             // what the code was asked for: code | remove | data | sharing | numbers | erase | move

    signal back()

    function ask(purpose: string) {
        root.afterCheck = purpose
        root.page = root.app.canLock ? "check" : purpose
    }
    function checked() {
        if (root.afterCheck === "remove") {
            root.app.codeSetup.remove()
            root.page = "device"
        } else {
            root.page = root.afterCheck
        }
    }
    function pageOf(page: string): Component {
        const pages = { comfort: comfortPage, reminders: remindersPage, sharing: sharingPage, ledger: ledgerPage, helpers: helpersPage, helper: helperPage, hidden: hiddenPage, replaced: replacedPage, device: devicePage, move: movePage,
                        language: languagePage, data: dataPage, about: aboutPage, check: checkPage, code: codePage,
                        numbers: numbersPage, erase: erasePage }
        return pages[page] ?? menuPage
    }

    Loader {
        anchors.fill: parent
        sourceComponent: root.settings === null ? null : root.pageOf(root.page)
    }

    Component {
        id: menuPage

        SettingsMenuPage {
            app: root.app
            viewModel: root.settings
            onBack: root.back()
            // What leaves this device, and who is let in, is asked of whoever knows the code.
            onChosen: page => page === "data" || page === "sharing" ? root.ask(page) : root.page = page
        }
    }
    Component {
        id: comfortPage

        SettingsComfortPage {
            app: root.app
            onBack: root.page = ""
        }
    }
    Component {
        id: remindersPage

        SettingsRemindersPage {
            viewModel: root.settings
            onBack: root.page = ""
        }
    }
    Component {
        id: sharingPage

        SettingsSharingPage {
            viewModel: root.settings
            sync: root.app.sync
            onBack: root.page = ""
            ledger: root.app.helpingText === "" ? root.app.patient?.ledger ?? null : null
            onLinkRequested: root.app.linkToTeam()
            onLedgerRequested: root.page = "ledger"
            onHelpersRequested: root.page = "helpers"
        }
    }
    Component {
        id: ledgerPage

        SettingsLedgerPage {
            viewModel: root.app.patient.ledger
            centre: root.settings.isAlone ? null : root.app.patient.openCentreLog()
            onBack: root.page = "sharing"
        }
    }
    Component {
        id: helpersPage

        SettingsHelpersPage {
            viewModel: root.app.patient.ledger
            isAlone: root.settings.isAlone
            onBack: root.page = "sharing"
            onInviteRequested: root.page = "helper"
            onHiddenRequested: root.page = "hidden"
        }
    }
    Component {
        id: hiddenPage

        SettingsHiddenPage {
            viewModel: root.app.patient.openHidden()
            onBack: root.page = "helpers"
        }
    }
    Component {
        id: replacedPage

        SettingsReplacedPage {
            viewModel: root.settings.replaced
            onBack: root.page = ""
        }
    }
    Component {
        id: helperPage

        HelperPage {
            viewModel: root.app.patient.openHelper()
            onBack: if (!viewModel.previous()) root.page = "helpers"
            onFinished: root.page = "helpers"
        }
    }
    Component {
        id: devicePage

        SettingsDevicePage {
            app: root.app
            viewModel: root.settings
            onBack: root.page = ""
            onCodeRequested: root.ask("code")
            onRemovalRequested: root.ask("remove")
            onNumbersRequested: root.ask("numbers")
            onErasureRequested: root.ask("erase")
            onMoveRequested: root.ask("move")
        }
    }
    Component {
        id: movePage

        SettingsMovePage {
            viewModel: root.app.move
            onBack: root.page = "device"
        }
    }
    Component {
        id: languagePage

        SettingsLanguagePage {
            app: root.app
            onBack: root.page = ""
        }
    }
    Component {
        id: dataPage

        SettingsDataPage {
            viewModel: root.settings
            onBack: root.page = ""
        }
    }
    Component {
        id: aboutPage

        SettingsAboutPage {
            viewModel: root.settings
            onBack: root.page = ""
        }
    }
    Component {
        id: checkPage

        CodeCheckPage {
            viewModel: root.app.codeSetup
            onBack: root.page = ""
            onPassed: root.checked()
        }
    }
    Component {
        id: codePage

        CodeSetupPage {
            viewModel: root.app.codeSetup
            canSkip: false
            begun: true
            backIcon: "back"
            onBack: root.page = "device"
            onFinished: root.page = "device"
        }
    }
    Component {
        id: numbersPage

        NumbersSheetPage {
            viewModel: root.app.numbersSheet
            backIcon: "back"
            onBack: root.page = "device"
            onFinished: root.page = "device"
        }
    }
    Component {
        id: erasePage

        ErasePage {
            app: root.app
            settings: root.settings
            onBack: root.page = "device"
            onDataRequested: root.page = "data"
        }
    }
}
