// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/summarypage.h"

#include <QUrl>
#include <QVariantList>

namespace viewmodels {

/// The one page for a visit, on the screen and as a file to print. Both are drawn from the same SummaryPage.
class SummaryViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(SummaryViewModel)
    QML_UNCREATABLE("View models come from PatientSpace and NurseSpace")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "Jeanne Durand, born on 12 April 1948, 78"
    Q_PROPERTY(QString identity READ identity NOTIFY changed FINAL)
    /// "Data received up to 22 November 2026, 9:12am"
    Q_PROPERTY(QString received READ received NOTIFY changed FINAL)
    /// { title, lines, charts: [{ sentence, points, from, to }] }, points as LineChart takes them
    Q_PROPERTY(QVariantList sections READ sections NOTIFY changed FINAL)
    Q_PROPERTY(QString foot READ foot NOTIFY changed FINAL)
    /// Where the file is, once it was written; empty before.
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(QUrl savedFile READ savedFile NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    SummaryViewModel(const Context &context, domain::PatientId patient, QObject *parent);

    [[nodiscard]] const SummaryPage &page() const { return m_page; }
    [[nodiscard]] QString title() const { return m_page.title; }
    [[nodiscard]] QString identity() const { return m_page.identity; }
    [[nodiscard]] QString received() const { return m_page.received; }
    [[nodiscard]] QVariantList sections() const;
    [[nodiscard]] QString foot() const { return m_page.foot.join(QLatin1Char('\n')); }
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QUrl savedFile() const { return m_file.isEmpty() ? QUrl() : QUrl::fromLocalFile(m_file); }
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// Where files go; the person's documents unless a test says otherwise.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// Writes the page as a PDF. True when it is there.
    Q_INVOKABLE bool save();

    void refresh() override;

private:
    void read();
    [[nodiscard]] QString freeName() const;

    domain::PatientId m_patient;
    SummaryPage m_page;
    QString m_folder;
    QString m_file;
    QString m_errorText;
};

} // namespace viewmodels
