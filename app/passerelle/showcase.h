// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/profile.h"
#include "app/viewmodels/appviewmodel.h"

#include <QString>
#include <QVariantMap>

#include <functional>
#include <optional>
#include <vector>

/// One screen: the file below qml/Screens and the values it is given.
struct Screen {
    QString name;
    QString file;
    std::function<QVariantMap(viewmodels::AppViewModel &)> values;
};

/// What is on the device before the app opens, beside an enrolled person's data.
enum class Before { Nothing, Locked, TwoPeople };

/// The screens of one person, or of nobody yet.
struct Part {
    std::optional<services::Identity> identity;
    std::vector<Screen> screens;
    Before before = Before::Nothing;
};

/// Every screen of the app, in the order one comes to them.
[[nodiscard]] std::vector<Part> showcaseParts(const viewmodels::AppOptions &options);
