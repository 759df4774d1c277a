// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/roster.h"

#include "app/services/profile.h"
#include "platforms/base/uuid.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace services {

using namespace Qt::Literals::StringLiterals;
using platform::Error;
using platform::ErrorCode;
using platform::Result;
namespace fs = std::filesystem;

namespace {

constexpr const char *kPeople = "people";
constexpr const char *kFile = "device.json";

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QJsonObject toJson(const Resident &resident)
{
    QJsonArray signs;
    for (const std::string &pack : resident.signs)
        signs << text(pack);
    return {{u"name"_s, text(resident.name)}, {u"picture"_s, text(resident.picture)}, {u"language"_s, text(resident.language)},
        {u"textScale"_s, resident.textScale}, {u"appearance"_s, text(resident.appearance)}, {u"signs"_s, signs},
        {u"callName"_s, text(resident.callName)}, {u"callPhone"_s, text(resident.callPhone)}};
}

Resident fromJson(const std::string &id, const QJsonObject &object)
{
    const auto string = [&](QLatin1StringView key) { return object.value(key).toString().toStdString(); };
    Resident resident;
    resident.id = id;
    resident.name = string("name"_L1);
    resident.picture = string("picture"_L1);
    resident.language = string("language"_L1);
    resident.textScale = std::clamp(object.value("textScale"_L1).toDouble(1), 1.0, 2.0);
    resident.appearance = string("appearance"_L1);
    for (const QJsonValue &pack : object.value("signs"_L1).toArray())
        resident.signs.push_back(pack.toString().toStdString());
    resident.callName = string("callName"_L1);
    resident.callPhone = string("callPhone"_L1);
    return resident;
}

} // namespace

Roster::Roster(fs::path dataFolder) : m_folder(std::move(dataFolder))
{
    read();
}

void Roster::read()
{
    std::vector<std::string> ids;
    std::error_code failure;
    for (const fs::directory_entry &entry : fs::directory_iterator(m_folder / kPeople, failure)) {
        if (entry.is_directory(failure) && platform::isUuid(entry.path().filename().string()))
            ids.push_back(entry.path().filename().string());
    }
    std::ranges::sort(ids); // version 7: in the order they were made
    ids.insert(ids.begin(), kFirst);
    QFile file(QString::fromStdString((m_folder / kFile).string()));
    const QJsonObject known = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const QJsonObject people = known.value("people"_L1).toObject();
    m_people.clear();
    for (const std::string &id : ids)
        m_people.push_back(fromJson(id, people.value(text(id)).toObject()));
}

const Resident *Roster::find(const std::string &id) const
{
    const auto found = std::ranges::find(m_people, id, &Resident::id);
    return found == m_people.end() ? nullptr : &*found;
}

fs::path Roster::folderOf(const std::string &id) const
{
    return id == kFirst ? m_folder : m_folder / kPeople / id;
}

std::string Roster::keyNameOf(const std::string &id)
{
    return id == kFirst ? std::string(Profile::kFirstKeyName) : std::string(Profile::kFirstKeyName) + '-' + id;
}

Result<std::string> Roster::add(platform::Instant now)
{
    const std::string id = platform::uuidV7(now);
    std::error_code failure;
    fs::create_directories(folderOf(id), failure);
    if (failure)
        return Error{ErrorCode::Storage, "a folder for one more person cannot be made"};
    fs::permissions(folderOf(id), fs::perms::owner_all, failure);
    read();
    return id;
}

Result<void> Roster::save(const Resident &resident)
{
    const auto place = std::ranges::find(m_people, resident.id, &Resident::id);
    if (place == m_people.end())
        return Error{ErrorCode::Missing, "nobody of that name is on this device"};
    if (*place == resident)
        return {};
    *place = resident;
    return write();
}

Result<void> Roster::forget(const std::string &id)
{
    const auto place = std::ranges::find(m_people, id, &Resident::id);
    if (place != m_people.end())
        *place = {id, {}, {}, {}, 1, {}, {}, {}, {}};
    if (id != kFirst)
        std::erase_if(m_people, [&](const Resident &each) { return each.id == id; });
    return write();
}

Result<void> Roster::write() const
{
    QJsonObject people;
    for (const Resident &each : m_people)
        people.insert(text(each.id), toJson(each));
    std::error_code failure;
    fs::create_directories(m_folder, failure);
    QSaveFile file(QString::fromStdString((m_folder / kFile).string()));
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"people"_s, people}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) // flush: Qt 6.4 commits what did not fit
        return Error{ErrorCode::Storage, "what is known before unlocking could not be kept"};
    return {};
}

} // namespace services
