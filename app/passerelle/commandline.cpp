// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/commandline.h"

#include "app/passerelle/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kAuthorsDesk(1180, 780); ///< a phone, and room for what there is to mend

/// Packs beside the program when it is installed, in the source tree when it is not.
QString contentFolder()
{
    const QDir installed(QCoreApplication::applicationDirPath() + u"/../share/passerelle/content"_s);
    return installed.exists() ? installed.canonicalPath() : QStringLiteral(PASSERELLE_CONTENT_DIR);
}

[[noreturn]] void refuse(const QString &sentence)
{
    fprintf(stderr, "passerelle: %s\n", qPrintable(sentence));
    std::exit(2);
}

QSize readSize(const QString &text, const QSize &usual)
{
    if (text.isEmpty())
        return usual;
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 320 || size.height() < 320)
        refuse(u"--size takes a width and a height of at least 320, for example 360x740."_s);
    return size;
}

std::optional<QPoint> readPosition(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QStringList parts = text.split(u',');
    bool isX = false;
    bool isY = false;
    const QPoint position(parts.value(0).toInt(&isX), parts.value(1).toInt(&isY));
    if (!isX || !isY || parts.size() != 2)
        refuse(u"--at takes two numbers, for example 380,40."_s);
    return position;
}

QMap<QString, QString> readVariables(const QStringList &pairs)
{
    QMap<QString, QString> variables;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            refuse(u"--set takes name=value."_s);
        variables.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return variables;
}

} // namespace

CommandLine readCommandLine(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Passerelle: patient education between hospital, town and home."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"data-dir"_s, u"Folder of the encrypted data. Default: the user's data folder."_s, u"folder"_s,
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)},
        {u"key-dir"_s, u"Keeps the key in a folder, for trials. Default: the keychain of the system; without one, words close the data."_s,
            u"folder"_s},
        {u"content"_s, u"Folder that holds packs/ and pictos/."_s, u"folder"_s, contentFolder()},
        {u"hub"_s, u"Address of the care hub proposed at pairing."_s, u"url"_s, qEnvironmentVariable("PASSERELLE_HUB")},
        {u"language"_s, u"fr or en; rtl to see it mirrored. Default: what the person chose, French at first."_s, u"code"_s},
        {u"size"_s, u"Size of the window."_s, u"WxH"_s},
        {u"at"_s, u"Place of the window on the desktop."_s, u"X,Y"_s},
        {u"play"_s, u"Plays a script of presses and words instead of waiting for a person, then ends."_s, u"file"_s},
        {u"trust"_s, u"Adds to the list of keys whose content packs this device believes, then ends."_s, u"file"_s},
        {u"install-pack"_s, u"Installs a signed content pack, then ends."_s, u"file"_s},
        {u"allow-older"_s, u"With --install-pack: also when a later version is there."_s},
        {u"remove-pack"_s, u"Removes an installed content pack, then ends."_s, u"id"_s},
        {u"self-test"_s, u"Loads every screen in both languages, then ends; 1 when there was a QML warning."_s},
        {u"walk"_s, u"Walks every screen: names, targets, edges, Tab, contrast, then ends; 1 when something stands in the way."_s},
        {u"all"_s, u"With --walk: in every size, text size, language and theme."_s},
        {u"shots"_s, u"Photographs every screen into a folder, then ends."_s, u"folder"_s},
        {u"filter"_s, u"With --shots and --walk: only names that contain this."_s, u"text"_s},
        {u"preview"_s, u"Shows the pack in a folder to its author, read again whenever a file is saved."_s, u"folder"_s},
        {u"ahead"_s, u"With --play: the clock is that many seconds ahead, so that a script can come back in three weeks."_s, u"seconds"_s},
        {u"set"_s, u"A value for the script, ${name}. May be repeated."_s, u"name=value"_s},
    });
    // Not in the help: tools of tests/benchmarks, no use to a person.
    QCommandLineOption firstFrame(u"first-frame"_s, u"Says when the first frame is on screen, then ends."_s);
    firstFrame.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(firstFrame);
    QCommandLineOption frameCost(u"frame-cost"_s, u"Says what a frame costs, then ends."_s);
    frameCost.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(frameCost);
    parser.process(app);

    const QString language = parser.value(u"language"_s);
    const bool isMirrored = language == QLatin1String(kMirroredLanguage);
    if (!language.isEmpty() && language != "fr"_L1 && language != "en"_L1 && !isMirrored)
        refuse(u"--language takes fr, en or rtl."_s);
    const QString content = parser.value(u"content"_s);
    if (!QDir(content + u"/packs"_s).exists())
        refuse(u"no packs in %1. Give the folder that holds packs/ with --content."_s.arg(content));

    CommandLine line;
    line.app.dataFolder = parser.value(u"data-dir"_s).toStdString();
    line.app.packsFolder = (content + u"/packs"_s).toStdString();
    line.app.pictosFolder = (content + u"/pictos"_s).toStdString();
    line.app.hub = parser.value(u"hub"_s);
    line.app.language = isMirrored ? u"en"_s : language;
    line.isMirrored = isMirrored;
    const QString keys = parser.value(u"key-dir"_s);
    const bool isOwnFolder = parser.isSet(u"data-dir"_s);
    line.keyFolder = keys.toStdString();
    line.formerKeyFolder = (isOwnFolder ? parser.value(u"data-dir"_s) + u"-keys"_s
                                        : QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/keys"_s)
                               .toStdString();
    line.position = readPosition(parser.value(u"at"_s));
    line.script = parser.value(u"play"_s);
    bool isNumber = true;
    line.aheadSeconds = parser.isSet(u"ahead"_s) ? parser.value(u"ahead"_s).toLongLong(&isNumber) : 0;
    if (!isNumber || (line.aheadSeconds != 0 && line.script.isEmpty()))
        refuse(u"--ahead takes a number of seconds, and goes with --play."_s);
    line.variables = readVariables(parser.values(u"set"_s));
    line.selfTest = parser.isSet(u"self-test"_s);
    line.walk = parser.isSet(u"walk"_s);
    line.isWhole = parser.isSet(u"all"_s);
    line.shots = parser.value(u"shots"_s);
    line.shotsFilter = parser.value(u"filter"_s);
    line.preview = parser.value(u"preview"_s);
    if (!line.preview.isEmpty() && !QDir(line.preview).exists(u"pack.json"_s))
        refuse(u"no pack.json in %1. Give the folder of a pack; ./dev pack new makes one."_s.arg(line.preview));
    line.size = readSize(parser.value(u"size"_s), line.preview.isEmpty() ? kPhone : kAuthorsDesk);
    line.trustList = parser.value(u"trust"_s);
    line.installPack = parser.value(u"install-pack"_s);
    line.allowOlder = parser.isSet(u"allow-older"_s);
    line.removePack = parser.value(u"remove-pack"_s);
    line.firstFrameOnly = parser.isSet(firstFrame);
    line.frameCost = parser.isSet(frameCost);
    return line;
}
