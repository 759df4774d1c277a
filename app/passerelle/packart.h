// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/library.h"
#include "qml/Theme/artprovider.h"

/// What the packs of the library draw themselves, as the art provider takes it.
[[nodiscard]] inline theme::PackDrawings packDrawings(const services::Library &library)
{
    theme::PackDrawings drawings;
    for (const content::Pack &pack : library.packs()) {
        for (const auto &[name, svg] : pack.drawings)
            drawings.insert(QString::fromStdString(pack.id.value + "/" + name), QByteArray::fromStdString(svg));
    }
    return drawings;
}
