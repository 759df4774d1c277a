// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/screenviewmodel.h"

#include <QStringList>

#include <vector>

namespace viewmodels {

/// All a person recorded, wrote and was sent, in words, oldest first: what they take along to read, beside the file for programs.
struct RecordPages {
    struct Section {
        QString title;
        QStringList lines;

        friend bool operator==(const Section &, const Section &) = default;
    };

    QString title;
    QString identity;
    std::vector<Section> sections; ///< those that hold something
    QString foot;

    friend bool operator==(const RecordPages &, const RecordPages &) = default;
};

/// From what this device holds, corrected entries too, marked as such.
[[nodiscard]] platform::Result<RecordPages> recordPages(const Context &context, const domain::PatientId &patient);

/// As many A4 pages as it takes, in a file that only this account may read. Gives their number.
[[nodiscard]] platform::Result<int> writePdf(const RecordPages &record, const QString &file);

} // namespace viewmodels
