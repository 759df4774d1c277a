// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/roster.h"
#include "app/viewmodels/rowsmodel.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

namespace viewmodels {

struct PersonOnDevice {
    QString key;
    QString name;
    QString picture;
    QString detail; ///< "With a code", "Without a code"

    friend bool operator==(const PersonOnDevice &, const PersonOnDevice &) = default;
};

/// Who is here? Shows what each chose to be called, and nothing else of them.
class PeopleViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(PeopleViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    /// Roles: key, name, picture, detail.
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)

public:
    PeopleViewModel(const services::Roster &roster, std::function<bool(const std::string &)> isLocked);

    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }

    Q_INVOKABLE void choose(const QString &key) { emit chosen(key.toStdString()); }
    Q_INVOKABLE void add() { emit addRequested(); }

    void refresh();

signals:
    void chosen(const std::string &id);
    void addRequested();

private:
    const services::Roster &m_roster;
    std::function<bool(const std::string &)> m_isLocked;
    RowsModel<PersonOnDevice> m_people;
};

} // namespace viewmodels
