// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import Passerelle.App
import Passerelle.Screens

// A device of several people.
PeopleStage {
    required property AppViewModel app

    viewModel: app.people
    signs: app.openSigns
}
