// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/keptfilesviewmodel.h"

#include "app/services/rescue.h"
#include "platforms/base/clock.h"

#include <QVariantMap>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

KeptFilesViewModel::KeptFilesViewModel(std::filesystem::path folder, const platform::Clock &clock, const Wording &wording)
    : m_folder(std::move(folder)), m_clock(clock), m_wording(wording)
{
}

QVariantList KeptFilesViewModel::files() const
{
    QVariantList list;
    const platform::ZonedTime now = m_clock.zonedNow();
    for (const services::KeptFile &file : services::keptFiles(m_folder)) {
        const platform::ZonedTime since{file.since, now.offsetMinutes};
        const double megabytes = std::max(0.1, double(file.bytes) / 1'000'000);
        //: Settings: an old file that did not open; %1 is a day, %2 a number of megabytes
        const QString text = tr("Kept since %1, %2 MB").arg(m_wording.day(since), m_wording.number(megabytes, 1));
        list << QVariantMap{{u"key"_s, QString::fromStdString(file.name)}, {u"text"_s, text}};
    }
    return list;
}

QString KeptFilesViewModel::errorText() const
{
    //: Settings: an old file that did not open could not be removed
    return m_hasFailed ? tr("The old file could not be removed. Try again later.") : QString();
}

void KeptFilesViewModel::remove(const QString &key)
{
    m_hasFailed = !services::forgetKept(m_folder, key.toStdString()).has_value();
    emit changed();
}

} // namespace viewmodels
