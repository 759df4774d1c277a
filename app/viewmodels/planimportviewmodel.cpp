// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/planimportviewmodel.h"

#include "app/domain/duedoses.h"
#include "app/mapping/prescriptionimport.h"
#include "app/viewmodels/dayrow.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/scheduletext.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 2 * 1024 * 1024;
constexpr int kMostFiles = 20;

} // namespace

PlanImportViewModel::PlanImportViewModel(
    const Context &context, QStringList folders, QObject *parent, const ScanViewModel::MakeCamera &camera)
    : ScreenViewModel(context, parent), m_record(context), m_folders(std::move(folders)),
      m_files({{"key", [](const FileRow &row) { return row.key; }},
                  {"name", [](const FileRow &row) { return row.name; }},
                  {"detail", [](const FileRow &row) { return row.detail; }}},
          nullptr),
      m_rows({{"key", [](const ImportRow &row) { return row.key; }},
                 {"name", [](const ImportRow &row) { return row.name; }},
                 {"lines", [](const ImportRow &row) { return row.lines; }},
                 {"note", [](const ImportRow &row) { return row.note; }},
                 {"answer", [](const ImportRow &row) { return row.answer; }}},
          nullptr),
      m_scan(camera, [this](const std::string &square) { return take(square); },
          [this] { return ScanViewModel::Parts{static_cast<int>(m_squares.have()), static_cast<int>(m_squares.parts())}; })
{
    refresh();
}

void PlanImportViewModel::refresh()
{
    QFileInfoList found;
    for (const QString &folder : m_folders)
        found += QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files | QDir::Readable);
    std::ranges::sort(found, std::ranges::greater(), [](const QFileInfo &file) { return file.lastModified(); });
    std::vector<FileRow> files;
    for (const QFileInfo &file : found.mid(0, kMostFiles)) {
        files.push_back({file.absoluteFilePath(), file.fileName(),
            context().wording.locale().toString(file.lastModified().date(), u"d MMMM yyyy"_s)});
    }
    m_files.setRows(files);
    showRows();
    emit changed();
}

void PlanImportViewModel::forget()
{
    m_read.clear();
    m_answers.clear();
    m_notUnderstood = 0;
    m_errorText.clear();
    m_recordedText.clear();
}

void PlanImportViewModel::readPlan(const std::string &json, bool squares)
{
    forget();
    const auto plan = mapping::prescriptionsFrom(json, m_record.patient());
    if (plan) {
        m_read = plan->medications;
        m_notUnderstood = plan->notUnderstood;
    } else if (squares) {
        //: Squares that hold something else than prescriptions
        m_errorText = tr("These squares are not a prescription. Nothing was changed. Ask for them again.");
    } else {
        //: A file that is damaged, or holds something else than prescriptions
        m_errorText = tr("This file is damaged, or is not a prescription. Nothing was changed. Ask for it again.");
    }
    showRows();
    emit changed();
}

ScanViewModel::Verdict PlanImportViewModel::take(const std::string &square)
{
    switch (m_squares.take(square)) {
    case services::PlanSquares::Taken::Other:
        return ScanViewModel::Verdict::Other;
    case services::PlanSquares::Taken::Damaged:
        return ScanViewModel::Verdict::Damaged;
    case services::PlanSquares::Taken::Part:
        return ScanViewModel::Verdict::Part;
    case services::PlanSquares::Taken::Whole:
        break;
    }
    readPlan(m_squares.json(), true);
    return ScanViewModel::Verdict::Ours;
}

void PlanImportViewModel::paste(const QString &square)
{
    m_scan.readText(square);
}

void PlanImportViewModel::open(const QString &path)
{
    forget();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile) {
        //: A file of prescriptions that is not there any more, or is far too large
        m_errorText = tr("This file cannot be opened. Nothing was changed.");
        showRows();
        return emit changed();
    }
    readPlan(file.readAll().toStdString(), false);
}

void PlanImportViewModel::showRows()
{
    std::vector<domain::Medication> known;
    if (auto plan = context().store().medications.plan(m_record.patient()))
        known = std::move(*plan);
    const ScheduleText text(context().wording);
    std::vector<ImportRow> rows;
    for (const domain::Medication &medicine : m_read) {
        ImportRow row{.key = QString::fromStdString(medicine.id.value), .name = capitalised(QString::fromStdString(medicine.name))};
        const std::vector<domain::Schedule> schedules = domain::schedulesOf(medicine);
        QStringList lines;
        for (const domain::Schedule &line : schedules)
            lines << capitalised(text.line(line));
        lines.removeAll(QString());
        //: A prescription from a file that says nothing of how it is taken
        row.lines = lines.isEmpty() ? tr("The file does not say how to take it.") : lines.join(u'\n');
        QStringList notes;
        const bool isKnown = std::ranges::any_of(known, [&](const domain::Medication &other) {
            return other.active && QString::fromStdString(other.name).compare(QString::fromStdString(medicine.name), Qt::CaseInsensitive) == 0;
        });
        if (isKnown)
            //: A prescription from a file whose medicine is in the list already
            notes << tr("A medicine of this name is in your list already.");
        if (!medicine.active)
            //: A prescription from a file that is not in force any more
            notes << tr("This prescription is stopped.");
        if (std::ranges::any_of(schedules, [](const domain::Schedule &line) { return std::holds_alternative<domain::AsWritten>(line.rhythm); }))
            //: A prescription from a file whose hours the program does not understand
            notes << tr("Shown as written. There is no reminder for it.");
        row.note = notes.join(u'\n');
        if (const auto answered = m_answers.find(row.key); answered != m_answers.end())
            row.answer = answered->second;
        rows.push_back(std::move(row));
    }
    m_rows.setRows(rows);
}

QString PlanImportViewModel::leftOutText() const
{
    //: Under the prescriptions of a file; %n lines could not be read
    return m_notUnderstood > 0 ? tr("%n lines of this file are not understood. Ask your pharmacist.", nullptr, m_notUnderstood) : QString();
}

QString PlanImportViewModel::keepText() const
{
    const auto yes = std::ranges::count_if(m_answers, [](const auto &answered) { return answered.second == "yes"_L1; });
    //: Button that keeps the prescriptions of a file that the person confirmed
    return yes > 0 ? tr("Keep %n medicines", nullptr, static_cast<int>(yes)) : QString();
}

void PlanImportViewModel::answer(const QString &key, bool yes)
{
    if (!m_rows.find(key))
        return;
    m_answers[key] = yes ? u"yes"_s : u"no"_s;
    showRows();
    emit changed();
}

void PlanImportViewModel::keep()
{
    int kept = 0;
    for (const domain::Medication &medicine : m_read) {
        const auto answered = m_answers.find(QString::fromStdString(medicine.id.value));
        if (answered == m_answers.end() || answered->second != "yes"_L1)
            continue;
        if (auto done = context().journal().plan(medicine); !done) {
            m_errorText = entryText(done.error());
            return emit changed();
        }
        ++kept;
    }
    if (kept == 0)
        return;
    m_read.clear();
    m_answers.clear();
    showRows();
    //: Said back after prescriptions of a file were kept
    m_recordedText = tr("%n medicines are in your list.", nullptr, kept);
    emit changed();
    emit entered();
}

} // namespace viewmodels
