// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/centrelogviewmodel.h"

#include "app/viewmodels/errortext.h"
#include "app/viewmodels/patientrecord.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

CentreLogViewModel::CentreLogViewModel(const Context &context, std::unique_ptr<http::HttpClient> client, QObject *parent)
    : ScreenViewModel(context, parent),
      m_lines({{"key", [](const CentreLogRow &row) { return QVariant(row.key); }}, {"what", [](const CentreLogRow &row) { return QVariant(row.what); }},
                  {"detail", [](const CentreLogRow &row) { return QVariant(row.detail); }}},
          this),
      m_question(context.workspace.tokens, context.workspace.clock, std::move(client))
{
    connect(&m_question, &services::AccessQuestion::answered, this, &CentreLogViewModel::show);
    connect(&m_question, &services::AccessQuestion::failed, this, [this](const platform::Error &error) {
        m_stateText = syncText(error);
        if (m_stateText.isEmpty()) {
            //: The access log of the centre could not be asked for
            m_stateText = tr("The centre did not answer. Try again later.");
        }
        emit changed();
    });
}

void CentreLogViewModel::refresh()
{
    emit changed();
}

void CentreLogViewModel::ask()
{
    //: The access log of the centre is being asked for
    m_stateText = tr("Asking the centre…");
    emit changed();
    m_question.ask();
}

void CentreLogViewModel::show(const services::HubAccessLog &log)
{
    std::vector<CentreLogRow> rows;
    const PatientRecord record(context());
    for (const services::HubAccess &line : log.lines) {
        const QString who = record.nameOf(line.who);
        const QString when = context().wording.momentSentence(line.last, context().now());
        //: Access log of the centre; %1 is a name
        const QString what = line.isReading ? tr("%1 received something of your record").arg(who)
                                            //: Access log of the centre; %1 is a name
                                            : tr("%1 wrote in your record").arg(who);
        //: Access log of the centre; %1 the last moment of a day, %n exchanges on that day
        rows.push_back({QString::number(rows.size()), what, tr("%1, %n exchanges that day", nullptr, line.times).arg(when)});
    }
    m_lines.setRows(rows);
    m_isAnswered = true;
    m_isWhole = log.isWhole;
    const auto count = static_cast<int>(rows.size());
    //: Access log of the centre: nothing was taken out or changed; %n lines
    m_stateText = log.isWhole ? tr("The list of the centre is complete: %n lines.", nullptr, count)
                              //: Access log of the centre: an entry was taken out or changed
                              : tr("The list of the centre was changed: a line is missing or is not as it was written.");
    emit changed();
}

void CentreLogViewModel::exportTo(const QString &file)
{
    QFile out(file);
    const QFileInfo place(file);
    if (file.trimmed().isEmpty() || place.exists() || !QDir().mkpath(place.absolutePath()) || !out.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        //: The list of the centre could not be written as a file
        m_exportText = tr("The file could not be written. Choose a name that is not there yet.");
        emit changed();
        return;
    }
    QString text = m_stateText + u"\n\n"_s;
    for (const CentreLogRow &row : m_lines.rows())
        text += row.what + u'\n' + row.detail + u"\n\n"_s;
    out.write(text.toUtf8());
    out.close();
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    //: The list of the centre was written as a file; %1 is where
    m_exportText = tr("Written: %1. Anyone who uses this device can open it.").arg(QDir::toNativeSeparators(file));
    emit changed();
}

} // namespace viewmodels
