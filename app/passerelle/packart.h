// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/library.h"
#include "qml/Theme/artprovider.h"

/// What the packs of the library draw themselves, as the art provider takes it.
[[nodiscard]] inline theme::PackDrawings packDrawings(const services::Library &library)
{
    return [library](const QString &id, const QString &name) {
        const content::Pack *pack = library.pack(id.toStdString());
        if (!pack)
            return QByteArray();
        const auto found = pack->drawings.find(name.toStdString());
        return found == pack->drawings.end() ? QByteArray() : QByteArray::fromStdString(found->second);
    };
}
