// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/appviewmodel.h"

#include "platforms/base/logging.h"

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr platform::Logger kLog{"app"};

} // namespace

AppViewModel::AppViewModel(AppOptions options, platform::Keystore &keystore, const platform::Clock &clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_keystore(keystore), m_clock(clock),
      m_wording(m_options.language.isEmpty() ? u"fr"_s : m_options.language),
      m_library(services::Library::load(m_options.packsFolder, m_options.pictosFolder,
          services::PackShelf(m_options.shelfFolder(), m_options.pictosFolder).read(platform::toIsoDate(m_clock.zonedNow()))))
{
}

AppViewModel::~AppViewModel()
{
    close();
}

void AppViewModel::close()
{
    m_sync.reset();
    m_nurse.reset();
    m_patient.reset();
    m_welcome.reset();
    m_recovery.reset();
    m_voice.reset();
    m_workspace.reset();
    m_tokens.reset();
    m_store.reset();
    m_profile.reset();
}

void AppViewModel::open()
{
    close();
    const auto failWith = [this](const platform::Error &error) {
        kLog.error("The store does not open: " + std::string(toToken(error.code)) + ", " + error.detail);
        m_recovery = std::make_unique<RecoveryViewModel>(error, m_options.dataFolder, m_clock);
        connect(m_recovery.get(), &RecoveryViewModel::tryAgainRequested, this, &AppViewModel::open, Qt::QueuedConnection);
        m_stage = Recovery;
        emit stageChanged();
    };
    auto profile = services::Profile::open(m_options.dataFolder, m_keystore);
    if (!profile)
        return failWith(profile.error());
    m_profile = std::make_unique<services::Profile>(std::move(*profile));
    auto store = m_profile->openStore();
    if (!store)
        return failWith(store.error());
    m_store = std::move(*store);
    auto vault = m_profile->openStore();
    if (!vault)
        return failWith(vault.error());
    m_tokens = std::make_unique<services::TokenVault>(std::move(*vault));

    const auto setting = [this](const char *key, const char *fallback) { return QString::fromStdString(m_store->settings.valueOr(key, fallback)); };
    m_textScale = setting("comfort.textScale", "1").toDouble();
    m_appearance = setting("comfort.appearance", "light");
    m_reduceMotion = setting("comfort.reduceMotion", "no") == "yes"_L1;
    emit comfortChanged();
    if (m_options.language.isEmpty())
        m_wording.setLanguage(setting("comfort.language", "fr"));
    emit languageChanged();

    if (const auto identity = services::loadIdentity(m_store->settings))
        return enter(*identity);
    m_welcome = std::make_unique<WelcomeViewModel>(*m_tokens, m_clock, m_wording, m_options.hub);
    connect(m_welcome.get(), &WelcomeViewModel::confirmed, this, [this](const services::Identity &identity) {
        if (auto saved = services::saveIdentity(m_store->settings, identity); !saved)
            return m_welcome->fail(saved.error());
        // The welcome is still on the stack: it goes when its signal has been handled.
        QMetaObject::invokeMethod(this, [this, identity] { enter(identity); }, Qt::QueuedConnection);
    });
    m_stage = Welcome;
    emit stageChanged();
}

void AppViewModel::enter(const services::Identity &identity)
{
    const auto device = services::deviceId(m_store->settings, m_clock.now());
    m_workspace = std::make_unique<services::Workspace>(
        *m_profile, *m_tokens, *m_store, m_library, m_clock, identity, device ? *device : std::string("unnamed"));
    const Context context{*m_workspace, m_wording};
    m_sync = std::make_unique<SyncViewModel>(context, nullptr);
    const bool isPatient = identity.role == domain::role::kPatient;
    if (m_options.recorder)
        m_voice = std::make_unique<services::VoiceNotes>(m_profile->folder(), m_store->settings, *m_options.recorder);
    if (isPatient)
        m_patient = std::make_unique<PatientSpace>(context, nullptr, m_voice.get());
    else
        m_nurse = std::make_unique<NurseSpace>(context, nullptr);
    connect(&m_workspace->sync, &services::SyncService::applied, this, &AppViewModel::refreshAll);
    m_stage = isPatient ? Patient : Professional;
    emit stageChanged();
    if (m_welcome)
        m_welcome.release()->deleteLater();
    m_workspace->sync.start();
}

void AppViewModel::refreshAll()
{
    for (ScreenViewModel *each : {static_cast<ScreenViewModel *>(m_patient.get()), static_cast<ScreenViewModel *>(m_nurse.get()),
             static_cast<ScreenViewModel *>(m_sync.get())}) {
        if (each)
            each->refresh();
    }
}

void AppViewModel::retranslate()
{
    if (m_recovery)
        m_recovery->refresh();
    if (m_welcome)
        m_welcome->refresh();
    refreshAll();
}

void AppViewModel::remember(const std::string &key, const QString &value)
{
    if (!m_store)
        return;
    if (auto done = m_store->settings.set(key, value.toStdString()); !done)
        kLog.warning("A comfort choice could not be kept: " + done.error().detail);
}

void AppViewModel::setLanguage(const QString &language)
{
    if (language == m_wording.language())
        return;
    m_wording.setLanguage(language);
    remember("comfort.language", language);
    emit languageChanged();
}

void AppViewModel::setTextScale(double scale)
{
    scale = qBound(1.0, scale, 2.0);
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    remember("comfort.textScale", QString::number(scale));
    emit comfortChanged();
}

void AppViewModel::setAppearance(const QString &appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    remember("comfort.appearance", appearance);
    emit comfortChanged();
}

void AppViewModel::setReduceMotion(bool reduce)
{
    if (reduce == m_reduceMotion)
        return;
    m_reduceMotion = reduce;
    remember("comfort.reduceMotion", reduce ? u"yes"_s : u"no"_s);
    emit comfortChanged();
}

} // namespace viewmodels
