// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/summaryviewmodel.h"

#include "app/viewmodels/errortext.h"
#include "app/viewmodels/summarypdf.h"

#include <QDir>
#include <QStandardPaths>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

SummaryViewModel::SummaryViewModel(const Context &context, domain::PatientId patient, QObject *parent)
    : ScreenViewModel(context, parent), m_patient(std::move(patient)),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    read();
}

void SummaryViewModel::refresh()
{
    read();
    emit changed();
}

void SummaryViewModel::read()
{
    auto page = summaryOf(context(), m_patient);
    if (page)
        m_page = std::move(*page);
    else
        m_errorText = storageText(page.error()).title;
}

QVariantList SummaryViewModel::sections() const
{
    QVariantList sections;
    for (const SummarySection &section : m_page.sections) {
        QVariantList charts;
        for (const SummaryChart &chart : section.charts) {
            QVariantList points;
            std::size_t last = 0;
            for (std::size_t day = 0; day < chart.values.size(); ++day)
                last = chart.values[day] ? day : last;
            for (std::size_t day = 0; day < chart.values.size(); ++day) {
                QVariantMap point{{u"label"_s, chart.days[static_cast<qsizetype>(day)]}};
                if (chart.values[day])
                    point.insert(u"value"_s, *chart.values[day]);
                if (day == last)
                    point.insert(u"text"_s, chart.lastText);
                points << point;
            }
            charts << QVariantMap{{u"sentence"_s, chart.sentence}, {u"points"_s, points}, {u"from"_s, chart.from}, {u"to"_s, chart.to}};
        }
        sections << QVariantMap{{u"title"_s, section.title}, {u"lines"_s, section.lines}, {u"charts"_s, charts}};
    }
    return sections;
}

QString SummaryViewModel::savedText() const
{
    if (m_file.isEmpty())
        return {};
    //: Page for a visit: the file was written; %1 is where. It lies outside the protected store of the program.
    return tr("Kept as a PDF: %1. Anyone who uses this device can open it.").arg(QDir::toNativeSeparators(m_file));
}

/// No name of a person in the name of a file; nothing that is there is written over.
QString SummaryViewModel::freeName() const
{
    const QString day = toQt(context().now()).date().toString(Qt::ISODate);
    const QDir folder(m_folder);
    QString name = u"passerelle-%1.pdf"_s.arg(day);
    for (int number = 2; folder.exists(name); ++number)
        name = u"passerelle-%1-%2.pdf"_s.arg(day).arg(number);
    return folder.filePath(name);
}

bool SummaryViewModel::save()
{
    m_errorText.clear();
    m_file.clear();
    read();
    const QString file = freeName();
    if (QDir().mkpath(m_folder) && writePdf(m_page, file))
        m_file = file;
    else
        //: Page for a visit: the file could not be written
        m_errorText = tr("The file could not be written. Is there room on this device?");
    emit changed();
    return !m_file.isEmpty();
}

} // namespace viewmodels
