// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace bench {

double Series::median() const
{
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

void giveUp(const std::string &sentence)
{
    std::fprintf(stderr, "passerelle-bench: %s\n", sentence.c_str());
    std::exit(1);
}

void printTable(const std::vector<Row> &rows)
{
    std::size_t width = 4;
    for (const Row &row : rows)
        width = std::max(width, row.name.size());
    const int nameWidth = static_cast<int>(width);
    std::printf("%-*s  %10s  %10s  %-14s  %6s  %6s  %s\n", nameWidth, "row", "ours", "reference", "unit", "ratio", "goal", "met");
    for (const Row &row : rows) {
        char goal[16] = "-";
        if (row.goal)
            std::snprintf(goal, sizeof goal, "%.2f", *row.goal);
        const char *met = !row.goal ? "-" : *row.isMet() ? "yes" : "NO";
        std::printf("%-*s  %10.2f  %10.2f  %-14s  %6.2f  %6s  %s\n", nameWidth, row.name.c_str(), row.ours, row.reference,
            row.unit.c_str(), row.ratio(), goal, met);
    }
}

void writeJson(const std::vector<Row> &rows, const std::string &file)
{
    QJsonArray list;
    for (const Row &row : rows) {
        list.append(QJsonObject{
            {"name", QString::fromStdString(row.name)},
            {"ours", row.ours},
            {"reference", row.reference},
            {"unit", QString::fromStdString(row.unit)},
            {"ratio", row.ratio()},
            {"goal", row.goal ? QJsonValue(*row.goal) : QJsonValue()},
            {"met", row.isMet() ? QJsonValue(*row.isMet()) : QJsonValue()},
        });
    }
    QFile out(QString::fromStdString(file));
    const QByteArray bytes = QJsonDocument(list).toJson();
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        giveUp("cannot write " + file);
}

} // namespace bench
