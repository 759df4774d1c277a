// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <utility>
#include <vector>

namespace viewmodels {

/// A list of plain structs for QML. The table of fields says which role reads what. `setRows` compares with what is shown
/// and says exactly what changed, so that a list keeps its place, its focus and its selection.
/// `Row` has a QString `key`, unique in the list, and `==`.
template <typename Row>
class RowsModel final : public QAbstractListModel {
public:
    struct Field {
        const char *role;
        QVariant (*read)(const Row &row);
    };

    explicit RowsModel(std::vector<Field> fields, QObject *parent) : QAbstractListModel(parent), m_fields(std::move(fields)) {}

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const auto field = static_cast<std::size_t>(role - Qt::UserRole);
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role < Qt::UserRole || field >= m_fields.size())
            return {};
        return m_fields[field].read(m_rows[static_cast<std::size_t>(index.row())]);
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (std::size_t i = 0; i < m_fields.size(); ++i)
            names.insert(Qt::UserRole + static_cast<int>(i), m_fields[i].role);
        return names;
    }

    void setRows(std::vector<Row> rows)
    {
        // What is gone goes, what is new comes at its place, and what moved moves one by one: lists here are short.
        for (std::size_t i = m_rows.size(); i-- > 0;) {
            if (find(rows, m_rows[i].key) == rows.size())
                remove(static_cast<int>(i));
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::size_t at = find(m_rows, rows[i].key);
            if (at == m_rows.size())
                insert(static_cast<int>(i), rows[i]);
            else if (at != i)
                move(static_cast<int>(at), static_cast<int>(i));
            if (m_rows[i] != rows[i]) {
                m_rows[i] = std::move(rows[i]);
                emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
            }
        }
    }

private:
    static std::size_t find(const std::vector<Row> &rows, const QString &key)
    {
        return static_cast<std::size_t>(std::ranges::find(rows, key, &Row::key) - rows.begin());
    }

    void remove(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }

    void insert(int row, const Row &added)
    {
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, added);
        endInsertRows();
    }

    void move(int from, int to) // always towards the top
    {
        beginMoveRows({}, from, from, {}, to);
        std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
        endMoveRows();
    }

    std::vector<Field> m_fields;
    std::vector<Row> m_rows;
};

} // namespace viewmodels
