// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
import Passerelle.App
import Passerelle.Screens

// A professional who tries the app with an example patient.
TourShell {
    required property AppViewModel app

    tour: app.practice
    onEnded: app.endPractice()
}
