// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/scenarios/scenariorecord.h"

#include "app/services/profile.h"
#include "platforms/linux/filekeystore.h"
#include "tests/scenarios/loopscenario.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

QString markIn(const QString &path, const QList<QByteArray> &marks)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path + u" cannot be read"_s;
    const QByteArray bytes = file.readAll();
    for (const QByteArray &mark : marks) {
        if (bytes.contains(mark))
            return path + u" holds "_s + QString::fromUtf8(mark);
    }
    return {};
}

} // namespace

QList<QJsonObject> exported(const LoopScenario &scenario, const QString &type)
{
    QList<QJsonObject> resources;
    QFile file(scenario.path(u"export/"_s + type + u".ndjson"_s));
    if (!file.open(QIODevice::ReadOnly))
        return resources;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            resources << QJsonDocument::fromJson(line).object();
    }
    return resources;
}

std::unique_ptr<store::Store> openStore(const LoopScenario &scenario, const QString &who)
{
    platform::FileKeystore keys((scenario.path(who) + u"-keys"_s).toStdString());
    auto profile = services::Profile::open(scenario.path(who).toStdString(), keys);
    if (!profile)
        return nullptr;
    auto opened = profile->openStore();
    return opened ? std::move(*opened) : nullptr;
}

QString readableIn(const LoopScenario &scenario, const QList<QByteArray> &marks, const QList<QByteArray> &inLogs)
{
    for (const QString &folder : {u"patient"_s, u"nurse"_s, u"hub"_s}) {
        const QDir dir(scenario.path(folder));
        for (const QString &name : dir.entryList(QDir::Files)) {
            if (const QString found = markIn(dir.filePath(name), marks + QList<QByteArray>{"SQLite format 3"}); !found.isEmpty())
                return found;
        }
    }
    for (const QString &name : {u"patient.log"_s, u"nurse.log"_s, u"hub.log"_s}) {
        if (const QString found = markIn(scenario.path(name), marks + inLogs); !found.isEmpty())
            return found;
    }
    return {};
}
