// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>

class LoopScenario;

/// What is there when a scenario has been played: at the hub, from its export, and in the encrypted file of each app.
[[nodiscard]] QList<QJsonObject> exported(const LoopScenario &scenario, const QString &type);
[[nodiscard]] std::unique_ptr<store::Store> openStore(const LoopScenario &scenario, const QString &who);
/// The end of all instants, for "from the beginning to".
inline constexpr platform::Instant kEver{253'402'300'799'000};

/// Marks that may be read in the clear nowhere: not in a database, not in a log; `inLogs` not in a log: too short not to turn
/// up in what is encrypted. What is wrong first, in a sentence; empty when all is well.
[[nodiscard]] QString readableIn(const LoopScenario &scenario, const QList<QByteArray> &marks, const QList<QByteArray> &inLogs);
