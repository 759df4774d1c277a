// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/diarysheet.h"
#include "app/services/entering.h"
#include "app/viewmodels/diarypdf.h"
#include "app/viewmodels/rowsmodel.h"
#include "app/viewmodels/screenviewmodel.h"

#include <QUrl>
#include <QVariantList>

namespace viewmodels {

/// What a line of the sheet is about: a measure, or what somebody feels.
struct DiaryLine {
    std::string kind; ///< as a measure is kept
    std::string unit; ///< UCUM
    int decimals = 0;
    content::Range plausible;
    QString title;
    bool isFeeling = false;
};
/// The lines of a patient's sheet, on paper and where it is copied: alike, in the same order.
[[nodiscard]] std::vector<DiaryLine> diaryLinesOf(const Context &context, const domain::PatientId &patient);
/// "Week of 16 November 2026"
[[nodiscard]] QString weekText(const Context &context, domain::LocalDay monday);
/// "Mo 16"
[[nodiscard]] QString dayHead(const Context &context, domain::LocalDay day);

/// The paper diary of one patient, for a week: a file to print.
class DiaryViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(DiaryViewModel)
    QML_UNCREATABLE("View models come from NurseSpace")
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    /// { key, text }: this week and those that follow.
    Q_PROPERTY(QVariantList weeks READ weeks NOTIFY changed FINAL)
    Q_PROPERTY(QString week READ week WRITE setWeek NOTIFY changed FINAL)
    /// What stands on the sheet, one line each.
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(QUrl savedFile READ savedFile NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    DiaryViewModel(const Context &context, domain::PatientId patient, QObject *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QVariantList weeks() const;
    [[nodiscard]] QString week() const;
    void setWeek(const QString &monday);
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QUrl savedFile() const { return m_file.isEmpty() ? QUrl() : QUrl::fromLocalFile(m_file); }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] DiaryPage page() const;

    void setFolder(const QString &folder) { m_folder = folder; }
    Q_INVOKABLE bool save();
    void refresh() override;

private:
    domain::PatientId m_patient;
    domain::LocalDay m_monday;
    QString m_folder;
    QString m_file;
    QString m_errorText;
};

} // namespace viewmodels
