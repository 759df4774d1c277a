// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <functional>
#include <vector>

namespace viewmodels {

/// Rows for a QML view. A row has a `key` and can be compared; setting the next rows removes, inserts, moves and changes
/// only what differs, so that focus, scrolling and the screen reader stay where they are.
template <typename Row>
class RowsModel final : public QAbstractListModel {
public:
    struct Role {
        QByteArray name;
        std::function<QVariant(const Row &)> read;
    };

    RowsModel(std::vector<Role> roles, QObject *parent) : QAbstractListModel(parent), m_roles(std::move(roles)) {}

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row *find(const QString &key) const
    {
        const int index = indexOf(key, 0);
        return index < 0 ? nullptr : &m_rows[static_cast<std::size_t>(index)];
    }

    void setRows(const std::vector<Row> &next)
    {
        removeAbsent(next);
        for (int i = 0; i < static_cast<int>(next.size()); ++i)
            place(next[static_cast<std::size_t>(i)], i);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const int which = role - Qt::UserRole;
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || which < 0 || which >= static_cast<int>(m_roles.size()))
            return {};
        return m_roles[static_cast<std::size_t>(which)].read(m_rows[static_cast<std::size_t>(index.row())]);
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (int i = 0; i < static_cast<int>(m_roles.size()); ++i)
            names.insert(Qt::UserRole + i, m_roles[static_cast<std::size_t>(i)].name);
        return names;
    }

private:
    [[nodiscard]] int indexOf(const QString &key, int from) const
    {
        const auto found = std::find_if(m_rows.begin() + from, m_rows.end(), [&](const Row &row) { return row.key == key; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

    void removeAbsent(const std::vector<Row> &next)
    {
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            const QString &key = m_rows[static_cast<std::size_t>(i)].key;
            if (std::any_of(next.begin(), next.end(), [&](const Row &row) { return row.key == key; }))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }

    void place(const Row &row, int at)
    {
        const int present = indexOf(row.key, at);
        if (present < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, row);
            endInsertRows();
            return;
        }
        if (present != at) {
            beginMoveRows({}, present, present, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + present, m_rows.begin() + present + 1);
            endMoveRows();
        }
        Row &mine = m_rows[static_cast<std::size_t>(at)];
        if (mine == row)
            return;
        mine = row;
        emit dataChanged(index(at), index(at));
    }

    std::vector<Role> m_roles;
    std::vector<Row> m_rows;
};

} // namespace viewmodels
