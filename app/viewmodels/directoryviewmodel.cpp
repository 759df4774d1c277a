// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/directoryviewmodel.h"

#include "app/mapping/directoryimport.h"
#include "app/viewmodels/errortext.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <array>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;
using mapping::RowFault;

namespace {

constexpr const char *kKey = "directory";
constexpr qint64 kMostBytes = 1024 * 1024;

QString faultText(RowFault fault)
{
    switch (fault) {
    case RowFault::NotAnObject:
        //: Why a row of a directory was left out, after its number
        return DirectoryViewModel::tr("this is no entry of a directory.");
    case RowFault::NoName:
        //: Why a row of a directory was left out, after its number
        return DirectoryViewModel::tr("the name is missing.");
    case RowFault::NoTask:
        //: Why a row of a directory was left out, after its number and name
        return DirectoryViewModel::tr("what they do is missing.");
    case RowFault::NoPhone:
        //: Why a row of a directory was left out, after its number and name
        return DirectoryViewModel::tr("the phone number is missing.");
    case RowFault::PhoneWithoutDigits:
        //: Why a row of a directory was left out, after its number and name
        return DirectoryViewModel::tr("the phone number has no digits.");
    case RowFault::TextTooLong:
        //: Why a row of a directory was left out, after its number
        return DirectoryViewModel::tr("a text is longer than 300 letters.");
    case RowFault::SameAgain:
        break;
    }
    //: Why a row of a directory was left out, after its number and name
    return DirectoryViewModel::tr("the same name and number stand above.");
}

/// The drawing of who it is; a house stands for every other.
QString pictoOf(const std::string &role)
{
    constexpr std::array kDrawn{"nurse", "doctor", "pharmacist", "physio", "caregiver", "team", "surgeon", "ambulance", "hospital", "neighbour"};
    const bool isDrawn = std::ranges::any_of(kDrawn, [&](const char *known) { return role == known; });
    return isDrawn ? QString::fromStdString(role) : u"home"_s;
}

} // namespace

DirectoryViewModel::DirectoryViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent),
      m_rows({{"key", [](const ResourceRow &row) { return QVariant(row.key); }}, {"name", [](const ResourceRow &row) { return QVariant(row.name); }},
                 {"does", [](const ResourceRow &row) { return QVariant(row.does); }}, {"phone", [](const ResourceRow &row) { return QVariant(row.phone); }},
                 {"hours", [](const ResourceRow &row) { return QVariant(row.hours); }}, {"picto", [](const ResourceRow &row) { return QVariant(row.picto); }},
                 {"coordinates", [](const ResourceRow &row) { return QVariant(row.coordinates); }}},
          this)
{
    read();
}

void DirectoryViewModel::refresh()
{
    read();
    emit changed();
}

void DirectoryViewModel::read()
{
    m_directory.reset();
    const auto kept = context().store().settings.get(kKey);
    if (kept && *kept) {
        if (auto read = mapping::directoryFrom(**kept))
            m_directory = std::move(read->directory);
    }
    std::vector<ResourceRow> rows;
    for (const domain::Resource &each : m_directory ? m_directory->resources : std::vector<domain::Resource>()) {
        rows.push_back({QString::number(rows.size()), QString::fromStdString(each.name), QString::fromStdString(each.does),
            QString::fromStdString(each.phone), QString::fromStdString(each.hours), pictoOf(each.role), each.coordinates});
    }
    m_rows.setRows(rows);
}

QString DirectoryViewModel::title() const
{
    return m_directory ? QString::fromStdString(m_directory->title) : QString();
}

QString DirectoryViewModel::asOfText() const
{
    if (!m_directory)
        return {};
    const std::string day = domain::toIso(m_directory->asOf);
    const auto at = platform::zonedFromIso(day);
    //: The day a directory is of; %1 is a day with its year
    return tr("As of %1").arg(at ? context().wording.day(*at) + u' ' + QString::fromStdString(day).left(4) : QString());
}

QString DirectoryViewModel::oldText() const
{
    if (!m_directory || !domain::isOld(*m_directory, domain::localDayOf(context().now())))
        return {};
    const int days = domain::localDayOf(context().now()).days - m_directory->asOf.days;
    //: A directory that is older than half a year; %n days
    return tr("This list is %n days old. Check a number before you give it to a patient.", nullptr, days);
}

QString DirectoryViewModel::importPlace() const
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(u"passerelle-directory.json"_s);
}

bool DirectoryViewModel::importFrom(const QString &file)
{
    m_broken.clear();
    const QString path = file.startsWith("file:"_L1) ? QUrl(file).toLocalFile() : file;
    QFile in(path);
    const auto fail = [this](const QString &sentence) {
        m_importText = sentence;
        emit changed();
        return false;
    };
    if (!in.open(QIODevice::ReadOnly) || in.size() > kMostBytes) {
        //: A directory could not be imported: there is no such file, or it is too large
        return fail(tr("This file cannot be read. The list you had is still there."));
    }
    const auto read = mapping::directoryFrom(in.readAll().toStdString());
    if (!read) {
        //: A directory could not be imported: the file is something else
        return fail(tr("This file is no directory: it needs a date and a list of resources. The list you had is still there."));
    }
    for (const mapping::ReadDirectory::Broken &each : read->broken) {
        const QString name = each.name.empty() ? QString() : u", "_s + QString::fromStdString(each.name);
        //: A row of a directory that was left out; %1 its number, %2 a comma and its name or nothing, %3 why
        m_broken << tr("Row %1%2: %3").arg(each.row).arg(name, faultText(each.fault));
    }
    if (read->directory.resources.empty()) {
        //: A directory could not be imported: no row of the file is good
        return fail(tr("No row of this file can be used. The list you had is still there."));
    }
    if (auto kept = context().store().settings.set(kKey, mapping::toText(read->directory)); !kept)
        return fail(entryText(kept.error()));
    const auto taken = static_cast<int>(read->directory.resources.size());
    const int all = taken + static_cast<int>(read->broken.size());
    //: A directory was imported; %1 of %2 rows are good
    m_importText = tr("%1 of %2 rows taken.").arg(taken).arg(all);
    if (read->hadSeveralCoordinators) {
        //: A directory was imported in which several people coordinate
        m_importText += u' ' + tr("Several are said to coordinate: the first of them does.");
    }
    this->read();
    emit changed();
    return true;
}

} // namespace viewmodels
