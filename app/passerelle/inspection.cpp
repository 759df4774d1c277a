// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/inspection.h"

#include "app/passerelle/commandline.h"
#include "app/passerelle/shotsindex.h"
#include "app/passerelle/stage.h"
#include "app/passerelle/walk/screenwalk.h"

#include <QAccessible>
#include <QDir>
#include <QMap>
#include <QMetaProperty>
#include <QSet>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kTablet(800, 1280);
constexpr QSize kDesktop(1280, 800);

int s_warnings = 0;
QtMessageHandler s_previous = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What the platform lacks offscreen is not about our screens.
    const bool ours = text.contains("qrc:"_L1) || text.contains("QML"_L1) || text.contains(".qml"_L1);
    if (type >= QtWarningMsg && type != QtInfoMsg && ours)
        ++s_warnings;
    s_previous(type, context, text);
}

QList<Look> everyLook()
{
    QList<Look> looks;
    for (const QString &language : {u"fr"_s, u"en"_s, QString::fromLatin1(kMirroredLanguage)})
        for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s})
            for (const int text : {100, 150, 200})
                for (const QSize &size : {kPhone, kTablet, kDesktop})
                    looks.append({language, theme, text, size});
    return looks;
}

/// Each size, text, language and theme at least once, the narrowest with the largest.
QList<Look> fewLooks()
{
    return {{u"fr"_s, u"light"_s, 200, kPhone}, {u"en"_s, u"dark"_s, 100, kTablet}, {u"en"_s, u"dark"_s, 150, kPhone},
            {u"fr"_s, u"contrast"_s, 150, kDesktop}, {QString::fromLatin1(kMirroredLanguage), u"light"_s, 100, kPhone}};
}

QString nameOf(const Look &look)
{
    return u"%1 %2 %3 %4x%5"_s.arg(look.language, look.theme).arg(look.text).arg(look.size.width()).arg(look.size.height());
}

walk::Ground groundOf(QObject &theme, const Look &look)
{
    walk::Ground ground;
    const bool isStrong = look.theme == "contrast"_L1;
    ground.leastText = isStrong ? 7.0 : 4.5;
    ground.leastLargeText = isStrong ? 7.0 : 3.0;
    ground.isMirrored = look.language == QLatin1String(kMirroredLanguage);
    if (look.theme != "light"_L1)
        return ground; // the other schemes give several tokens one colour
    const QMetaObject *meta = theme.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        if (meta->property(i).metaType() == QMetaType::fromType<QColor>())
            ground.tokens.insert(QString::fromLatin1(meta->property(i).name()), meta->property(i).read(&theme).value<QColor>());
    }
    const QVariantList pairs = theme.property("textPairs").toList();
    for (const QVariant &pair : pairs)
        ground.textPairs << pair.toList().value(0).toString() + u" on "_s + pair.toList().value(1).toString();
    return ground;
}

/// A few of the pages that are alike: the same screen with the text of another pack.
bool isOneOfMany(const QString &screen)
{
    return screen.startsWith("unit-"_L1) && !screen.startsWith("unit-heart-failure"_L1);
}

} // namespace

int Inspection::selfTest()
{
    s_previous = qInstallMessageHandler(countWarnings);
    int loaded = 0;
    bool isFirst = true;
    for (const Part &part : showcaseParts(m_line.app)) {
        Stage stage(m_line, part);
        if (std::exchange(isFirst, false))
            s_warnings += int(stage.brokenFiles().size());
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            stage.look({language, u"light"_s, 100, kPhone});
            for (const Screen &screen : part.screens) {
                s_warnings += stage.show(screen) == nullptr;
                ++loaded;
            }
        }
    }
    qInstallMessageHandler(s_previous);
    printf("%d screens loaded, %d QML warnings.\n", loaded, s_warnings);
    return s_warnings == 0 ? 0 : 1;
}

int Inspection::walk(bool isWhole, const QString &filter)
{
    QAccessible::setActive(true); // as with a screen reader: Qt then changes what controls say
    QMap<walk::Finding, QStringList> found; // and in which looks
    QSet<QString> seen;
    int walked = 0;
    for (const Part &part : showcaseParts(m_line.app)) {
        Stage stage(m_line, part);
        for (const Look &look : isWhole ? everyLook() : fewLooks()) {
            for (const Screen &screen : part.screens) {
                if (!screen.name.contains(filter) || (!isWhole && isOneOfMany(screen.name)))
                    continue;
                stage.look(look);
                QQuickItem *item = stage.show(screen);
                if (!item)
                    return 1;
                const walk::Ground ground = groundOf(stage.theme(), look);
                const auto take = [&](QQuickItem &shown, const QString &where) {
                    for (walk::Finding finding : walk::walkScreen(stage.window(), shown, ground)) {
                        finding.what = where + u": "_s + finding.what;
                        found[finding] << nameOf(look);
                    }
                    ++walked;
                };
                take(*item, screen.name);
                for (QObject *popup : stage.popups()) {
                    QQuickItem *opened = stage.openPopup(*popup);
                    if (!opened)
                        return 1;
                    take(*opened, screen.name + u" popup"_s);
                    stage.closePopup(*popup);
                }
            }
        }
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        printf("%-12s %s [%s%s]\n", qPrintable(it.key().rule), qPrintable(it.key().what), qPrintable(it.value().constFirst()),
               it.value().size() > 1 ? qPrintable(u" and %1 more"_s.arg(it.value().size() - 1)) : "");
    printf("%d walks, %d findings.\n", walked, int(found.size()));
    return walked > 0 && found.isEmpty() ? 0 : 1;
}

int Inspection::photograph(const QString &folder, const QString &filter)
{
    QDir().mkpath(folder);
    const QList<std::pair<QString, QSize>> devices{{u"phone"_s, kPhone}, {u"tablet"_s, kTablet}, {u"desktop"_s, kDesktop}};
    QList<Shot> shots;
    for (const Part &part : showcaseParts(m_line.app)) {
        Stage stage(m_line, part);
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            for (const QString &theme : {u"light"_s, u"dark"_s}) {
                for (const int text : {100, 200}) {
                    for (const auto &[device, size] : devices) {
                        for (const Screen &screen : part.screens) {
                            const Shot shot{screen.name, device, language, theme, text};
                            if (!shot.fileName().contains(filter))
                                continue;
                            stage.look({language, theme, text, size});
                            if (stage.show(screen) && stage.picture().save(folder + u'/' + shot.fileName()))
                                shots << shot;
                        }
                    }
                }
            }
        }
    }
    const bool isWritten = writeShotsIndex(folder, shots);
    printf("%d pictures in %s, see index.html.\n", int(shots.size()), qPrintable(folder));
    return isWritten && !shots.isEmpty() ? 0 : 1;
}
