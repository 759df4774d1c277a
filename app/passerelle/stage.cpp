// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/stage.h"

#include "app/passerelle/commandline.h"
#include "app/passerelle/packart.h"
#include "app/passerelle/showcaseperson.h"
#include "app/services/profilelock.h"
#include "qml/Theme/artprovider.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QQmlComponent>
#include <QQuickItem>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFramesToSettle = 3; // lay out; take focus and follow it; come to rest

constexpr auto kGround = R"(
import QtQuick
import Passerelle.Theme
Item {
    readonly property QtObject theme: Theme
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
})";

} // namespace

Stage::Stage(const CommandLine &line, const Part &part)
{
    viewmodels::AppOptions options = line.app;
    options.dataFolder = m_folder.path().toStdString();
    options.recorder = &m_recorder;
    options.hub = u"http://127.0.0.1:9"_s; // nobody answers there
    if (part.identity) {
        auto profile = services::Profile::open(options.dataFolder, m_keystore);
        auto store = profile->openStore();
        const auto library = services::Library::load(options.packsFolder, options.pictosFolder);
        showcase::furnish(**store, library, *part.identity, m_clock);
        (void)services::saveIdentity((**store).settings, *part.identity).has_value();
    }
    prepare(part.before, options.dataFolder);
    m_app = std::make_unique<viewmodels::AppViewModel>(options, m_keystore, m_clock);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    theme::registerArt(m_engine).setPackDrawings(packDrawings(m_app->library()));
    m_app->setSpeech(m_speech);
    QQmlComponent ground(&m_engine);
    ground.setData(kGround, QUrl(u"qrc:/ground.qml"_s));
    m_ground.reset(ground.create());
    qobject_cast<QQuickItem *>(m_ground.get())->setParentItem(m_window.contentItem());
    theme().setProperty("reduceMotion", true);
    m_app->open();
    look({u"fr"_s, u"light"_s, 100, kPhone});
    m_window.show();
}

void Stage::prepare(Before before, const std::filesystem::path &folder)
{
    services::Roster roster(folder);
    if (before == Before::Locked) {
        const auto profile = services::Profile::open(folder, m_keystore);
        services::ProfileLock lock(folder, services::Roster::keyNameOf(services::Roster::kFirst), m_keystore, {1, 8192});
        (void)lock.set(profile->key(), "194812", "pin", m_clock.now()).has_value();
        services::KeyRing ring(folder, services::Roster::keyNameOf(services::Roster::kFirst), m_keystore);
        (void)ring.keepRecovery(profile->key(), services::RecoveryCode::random(), m_clock.now()).has_value();
        // With every card there is on the page before the code.
        services::Resident jeanne = roster.people().front();
        jeanne.signs = {"heart-failure", "prostate-surgery"};
        jeanne.callName = "Claire Morel";
        jeanne.callPhone = "01 99 00 12 34";
        (void)roster.save(jeanne).has_value();
    }
    if (before == Before::TwoPeople) {
        services::Resident jeanne = roster.people().front();
        jeanne.name = "Jeanne";
        jeanne.picture = "home";
        (void)roster.save(jeanne).has_value();
        services::Resident paul = *roster.find(*roster.add(m_clock.now()));
        paul.name = "Paul";
        paul.picture = "sun";
        (void)roster.save(paul).has_value();
    }
}

Stage::~Stage()
{
    clear();
    // What deletes itself later would do so after the app, whose fonts it still asks for.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QObject &Stage::theme()
{
    return *m_ground->property("theme").value<QObject *>();
}

void Stage::look(const Look &look)
{
    clear();
    const bool isMirrored = look.language == QLatin1String(kMirroredLanguage);
    if (look.language != m_spoken) {
        m_spoken = look.language;
        m_language = std::make_unique<Language>(isMirrored);
        m_app->setLanguage(isMirrored ? u"en"_s : look.language);
        m_language->apply(m_app->language());
        m_engine.retranslate();
        m_app->retranslate();
    }
    m_window.resize(look.size);
    qobject_cast<QQuickItem *>(m_ground.get())->setSize(look.size);
    theme().setProperty("windowWidth", look.size.width());
    theme().setProperty("dark", look.theme == "dark"_L1);
    theme().setProperty("highContrast", look.theme == "contrast"_L1);
    theme().setProperty("textScale", look.text / 100.0);
    m_window.setColor(theme().property("paper").value<QColor>());
}

QQuickItem *Stage::show(const Screen &screen)
{
    clear();
    QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Passerelle/Screens/%1.qml"_s.arg(screen.file)));
    m_shown.reset(component.createWithInitialProperties(screen.values(*m_app)));
    if (!m_shown)
        qWarning("qrc: %s does not load: %s", qPrintable(screen.file), qPrintable(component.errorString()));
    return settle();
}

QStringList Stage::brokenFiles()
{
    QStringList broken;
    QDirIterator files(u":/qt/qml/Passerelle"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QQmlComponent component(&m_engine, QUrl(u"qrc"_s + file));
        if (component.isReady())
            continue;
        qWarning().noquote() << component.errorString();
        broken << file;
    }
    return broken;
}

QQuickItem *Stage::showSource(const QByteArray &qml)
{
    clear();
    QQmlComponent component(&m_engine);
    component.setData(qml, QUrl(u"qrc:/shown.qml"_s));
    m_shown.reset(component.create());
    return settle();
}

QList<QObject *> Stage::popups() const
{
    QList<QObject *> found;
    QList<QQuickItem *> items{qobject_cast<QQuickItem *>(m_shown.get())};
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (QObject *child : items[i]->children()) {
            if (child->inherits("QQuickPopup") && child->property("modal").toBool())
                found << child;
        }
        items << items[i]->childItems();
    }
    return found;
}

QQuickItem *Stage::openPopup(QObject &popup)
{
    QMetaObject::invokeMethod(&popup, "open");
    rest();
    auto *content = popup.property("contentItem").value<QQuickItem *>();
    return popup.property("opened").toBool() && content ? content->parentItem() : nullptr;
}

void Stage::closePopup(QObject &popup)
{
    QMetaObject::invokeMethod(&popup, "close");
    rest();
}

QImage Stage::picture()
{
    return m_window.grabWindow();
}

void Stage::clear()
{
    if (auto *item = qobject_cast<QQuickItem *>(m_shown.get()))
        item->setParentItem(nullptr);
    m_shown.reset();
}

QQuickItem *Stage::settle()
{
    auto *item = qobject_cast<QQuickItem *>(m_shown.get());
    if (!item)
        return nullptr;
    item->setParentItem(qobject_cast<QQuickItem *>(m_ground.get()));
    item->setSize(m_window.size());
    rest();
    return item;
}

void Stage::rest()
{
    for (int frame = 0; frame < kFramesToSettle; ++frame) {
        QCoreApplication::processEvents();
        (void)m_window.grabWindow();
    }
}
