// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/planqr.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/scanviewmodel.h"

#include <map>

namespace viewmodels {

/// One prescription of a file, to be confirmed or left out.
struct ImportRow {
    QString key;
    QString name;
    QString lines;
    QString note;   ///< already in the list, shown as written, stopped
    QString answer; ///< "", "yes", "no"

    friend bool operator==(const ImportRow &, const ImportRow &) = default;
};

/// A file found on this device.
struct FileRow {
    QString key; ///< its path
    QString name;
    QString detail;

    friend bool operator==(const FileRow &, const FileRow &) = default;
};

/// Prescriptions from a file, or from squares (QR codes) that were scanned, in a picture or pasted: read, shown line by line, and only those the person says yes to are kept. A file that cannot
/// be read changes nothing.
class PlanImportViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(PlanImportViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// Files that may be prescriptions, newest first. Roles: key, name, detail.
    Q_PROPERTY(QAbstractItemModel *files READ files CONSTANT FINAL)
    /// Roles: key, name, lines, note, answer.
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    /// Looks for squares of prescriptions.
    Q_PROPERTY(viewmodels::ScanViewModel *scan READ scan CONSTANT FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// "2 lines of this file are not understood: ask your pharmacist."; empty when all are.
    Q_PROPERTY(QString leftOutText READ leftOutText NOTIFY changed FINAL)
    /// "Keep 2 medicines"; empty while none is confirmed.
    Q_PROPERTY(QString keepText READ keepText NOTIFY changed FINAL)
    Q_PROPERTY(QString recordedText READ recordedText NOTIFY changed FINAL)

public:
    /// @param folders where files are looked for
    /// @param camera none: squares come from pictures only
    PlanImportViewModel(const Context &context, QStringList folders, QObject *parent, const ScanViewModel::MakeCamera &camera = {});

    [[nodiscard]] QAbstractItemModel *files() { return &m_files; }
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    [[nodiscard]] ScanViewModel *scan() { return &m_scan; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString leftOutText() const;
    [[nodiscard]] QString keepText() const;
    [[nodiscard]] QString recordedText() const { return m_recordedText; }

    Q_INVOKABLE void open(const QString &path);
    /// The text of a square, when another program read it.
    Q_INVOKABLE void paste(const QString &square);
    Q_INVOKABLE void answer(const QString &key, bool yes);
    Q_INVOKABLE void keep();

    void refresh() override;

signals:
    void entered();

private:
    void forget();
    /// `squares`: what could not be read says so of squares.
    void readPlan(const std::string &json, bool squares);
    [[nodiscard]] ScanViewModel::Verdict take(const std::string &square);
    void showRows();

    PatientRecord m_record;
    QStringList m_folders;
    RowsModel<FileRow> m_files;
    RowsModel<ImportRow> m_rows;
    std::vector<domain::Medication> m_read;
    std::map<QString, QString> m_answers;
    services::PlanSquares m_squares;
    ScanViewModel m_scan;
    int m_notUnderstood = 0;
    QString m_errorText;
    QString m_recordedText;
};

} // namespace viewmodels
