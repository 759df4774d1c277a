// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/shelffiles.h"

#include "platforms/base/bytes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace services
{

namespace fs = std::filesystem;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 kMaxBytes = 1024 * 1024;
constexpr const char *kMarkName = "in-use.json";
constexpr std::size_t kDigestDigits = 64;

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

QJsonObject json(const content::LocalText &text)
{
    QJsonObject object;
    for (const auto &[language, words] : text.byLanguage)
        object.insert(qt(language), qt(words));
    return object;
}

content::LocalText localText(const QJsonValue &value)
{
    content::LocalText text;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        text.byLanguage.emplace(each.key().toStdString(), each.value().toString().toStdString());
    return text;
}

} // namespace

bool writeWhole(const fs::path &file, std::string_view bytes)
{
    // Writes beside, flushes to the disk, renames.
    QSaveFile out(qt(file.string()));
    return out.open(QIODevice::WriteOnly) && out.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()) &&
           out.flush() && out.commit(); // flush: Qt 6.4 commits what did not fit
}

std::optional<std::string> readWhole(const fs::path &file)
{
    QFile in(qt(file.string()));
    if (!in.open(QIODevice::ReadOnly) || in.size() > kMaxBytes)
        return std::nullopt;
    return in.readAll().toStdString();
}

bool isInstalled(const fs::path &packFolder)
{
    std::error_code unknown;
    return fs::exists(packFolder / kMarkName, unknown) || unknown;
}

std::optional<ShelfMark> readMark(const fs::path &packFolder)
{
    const auto text = readWhole(packFolder / kMarkName);
    if (!text)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    const ShelfMark mark{
        object.value("current"_L1).toString().toStdString(), object.value("previous"_L1).toString().toStdString()};
    // The versions become file names.
    if (!content::isPackVersion(mark.current) || (!mark.previous.empty() && !content::isPackVersion(mark.previous)))
        return std::nullopt;
    return mark;
}

bool writeMark(const fs::path &packFolder, const ShelfMark &mark)
{
    const QJsonObject object{{u"current"_s, qt(mark.current)}, {u"previous"_s, qt(mark.previous)}};
    return writeWhole(packFolder / kMarkName, QJsonDocument(object).toJson().toStdString());
}

KeptRedFlags redFlagsOf(const content::Pack &pack)
{
    return {pack.id, pack.version, pack.title, pack.redFlags, {}};
}

std::string redFlagsText(const content::Pack &pack)
{
    QJsonArray flags;
    for (const content::RedFlag &flag : pack.redFlags) {
        const auto degree = toToken(flag.degree);
        flags.append(
            QJsonObject{{u"id"_s, qt(flag.id)}, {u"degree"_s, QString::fromUtf8(degree.data(), qsizetype(degree.size()))},
                {u"picto"_s, qt(flag.picto)}, {u"text"_s, json(flag.text)}, {u"source"_s, qt(flag.source.value)}});
    }
    const QJsonObject object{
        {u"pack"_s, qt(pack.id.value)}, {u"version"_s, qt(pack.version)}, {u"title"_s, json(pack.title)}, {u"redFlags"_s, flags}};
    const std::string text = QJsonDocument(object).toJson().toStdString();
    return platform::toHex(platform::sha256(text)) + '\n' + text;
}

std::optional<KeptRedFlags> redFlagsFromText(std::string_view text)
{
    if (text.size() <= kDigestDigits || text[kDigestDigits] != '\n' ||
        platform::toHex(platform::sha256(text.substr(kDigestDigits + 1))) != text.substr(0, kDigestDigits))
        return std::nullopt;
    const QByteArray body(text.data() + kDigestDigits + 1, qsizetype(text.size() - kDigestDigits - 1));
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    KeptRedFlags kept{content::PackId(object.value("pack"_L1).toString().toStdString()),
        object.value("version"_L1).toString().toStdString(), localText(object.value("title"_L1)), {}, {}};
    for (const QJsonValue &value : object.value("redFlags"_L1).toArray()) {
        const QJsonObject flag = value.toObject();
        const auto degree = content::fromToken<content::Degree>(flag.value("degree"_L1).toString().toStdString());
        if (!degree)
            return std::nullopt;
        kept.flags.push_back(
            {flag.value("id"_L1).toString().toStdString(), *degree, flag.value("picto"_L1).toString().toStdString(),
                localText(flag.value("text"_L1)), content::SourceId(flag.value("source"_L1).toString().toStdString())});
    }
    return kept;
}

} // namespace services
