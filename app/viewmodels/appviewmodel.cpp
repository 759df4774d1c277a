// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Longer than most: the stages of the app and every way from one to another stand together.
#include "app/viewmodels/appviewmodel.h"

#include "app/services/devicekey.h"
#include "app/services/firststart.h"
#include "app/services/helpend.h"
#include "app/services/lonestart.h"
#include "app/viewmodels/reminderwords.h"
#include "platforms/base/logging.h"

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;
using services::Roster;
using services::StartStep;

namespace {

constexpr platform::Logger kLog{"app"};

} // namespace

AppViewModel::AppViewModel(AppOptions options, platform::Keystore &keystore, const platform::Clock &clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_keystore(keystore), m_clock(clock),
      m_wording(m_options.language.isEmpty() ? u"fr"_s : m_options.language), m_roster(m_options.dataFolder), m_idle(clock),
      m_library(services::Library::load(m_options.packsFolder, m_options.pictosFolder,
          services::PackShelf(m_options.shelfFolder(), m_options.pictosFolder).read(platform::toIsoDate(m_clock.zonedNow())))),
      m_openSigns(m_library, m_wording)
{
    connect(&m_idle, &IdleWatch::idle, this, &AppViewModel::lockNow);
}

AppViewModel::~AppViewModel()
{
    close();
}

void AppViewModel::setSpeech(platform::Speech &speech)
{
    m_speech = &speech;
    m_openSigns.setSpeech(speech);
}

// ---- who is there ---------------------------------------------------------------------------------------------------

void AppViewModel::open()
{
    close();
    m_roster = Roster(m_options.dataFolder);
    if (hasOthers())
        askWhoIsThere();
    else
        begin(Roster::kFirst);
}

void AppViewModel::askWhoIsThere()
{
    // Nobody is there: what was kept to remind whoever was goes with them.
    for (const services::Resident &person : m_roster.people())
        services::forgetLockedPlan(m_roster.folderOf(person.id));
    m_person.clear();
    m_openSigns.setResident({});
    m_people = std::make_unique<PeopleViewModel>(m_roster, [this](const std::string &id) {
        return services::ProfileLock(m_roster.folderOf(id), Roster::keyNameOf(id), m_keystore).isSet();
    });
    // Their page is still on the stack when they speak.
    connect(m_people.get(), &PeopleViewModel::chosen, this, &AppViewModel::begin, Qt::QueuedConnection);
    connect(m_people.get(), &PeopleViewModel::addRequested, this, &AppViewModel::addPerson, Qt::QueuedConnection);
    goTo(People);
    closeLater();
}

void AppViewModel::addPerson()
{
    const auto added = m_roster.add(m_clock.now());
    if (!added)
        return failWith(added.error());
    goTo(Welcome); // the page of whoever was there goes before their data does
    QMetaObject::invokeMethod(this, [this, id = *added] { begin(id); }, Qt::QueuedConnection);
}

void AppViewModel::begin(const std::string &person)
{
    close();
    m_person = person;
    const services::KeyRing keys = ring();
    if (keys.state() == services::KeyRing::State::Coded) {
        readComfort();
        askForTheCode();
        return remindWhileLocked();
    }
    auto profile = services::Profile::open(folder(), m_keystore, Roster::keyNameOf(m_person));
    if (profile)
        return openProfile(std::move(*profile));
    // A new place on a device that keeps no secrets: words of the person close it, or nothing is begun.
    if (profile.error().code == platform::ErrorCode::Unavailable && keys.state() == services::KeyRing::State::None && !keys.hasDatabase())
        return askForANewCode(sqlite::Key::random(), u"first"_s);
    failWith(profile.error());
}

void AppViewModel::switchPerson()
{
    if (hasOthers())
        askWhoIsThere();
}

// ---- locked ---------------------------------------------------------------------------------------------------------

void AppViewModel::askForTheCode()
{
    const services::Resident resident = *m_roster.find(m_person);
    m_openSigns.setResident(resident);
    m_lock = std::make_unique<LockViewModel>(
        LockViewModel::Place{folder(), Roster::keyNameOf(m_person), resident, hasOthers(), m_options.lockCost, m_options.uptime}, m_keystore, m_clock,
        m_wording);
    connect(m_lock.get(), &LockViewModel::opened, this, [this] {
        if (auto key = m_lock->takeKey()) {
            close();
            openProfile(services::Profile::unlocked(folder(), std::move(*key)));
        }
    }, Qt::QueuedConnection);
    connect(m_lock.get(), &LockViewModel::otherRequested, this, &AppViewModel::askWhoIsThere, Qt::QueuedConnection);
    connect(m_lock.get(), &LockViewModel::startedAnew, this, [this] {
        services::forgetLockedPlan(folder());
        begin(m_person);
    }, Qt::QueuedConnection);
    offerNumbers();
    goTo(Locked);
}

void AppViewModel::lockNow()
{
    if (!canLock() || m_stage == Locked)
        return;
    askForTheCode();
    closeLater();
}

void AppViewModel::closeLater()
{
    // The screens of the person leave first, and end when control returns: only then may what they show go.
    QMetaObject::invokeMethod(this, [this] {
        if (m_stage == Locked || m_stage == People)
            close();
        if (m_stage == Locked)
            remindWhileLocked();
    }, Qt::QueuedConnection);
}

void AppViewModel::close()
{
    closeStore();
    m_recovery.reset();
    m_arrival.reset();
}

void AppViewModel::closeStore()
{
    m_idle.stop();
    m_lockedReminders.reset();
    m_reminders.reset();
    m_settings.reset();
    m_sync.reset();
    m_practising = false;
    m_practice.reset();
    m_nurse.reset();
    m_patient.reset();
    m_welcome.reset();
    m_scan.reset();
    m_move.reset();
    m_keptFiles.reset();
    m_voice.reset();
    m_workspace.reset();
    m_deviceKey = nullptr;
    m_tokens.reset();
    m_ownSecrets.reset();
    m_watch.reset();
    m_store.reset();
    m_numbersSheet.reset();
    m_codeSetup.reset();
    m_profile.reset();
}

// ---- open -----------------------------------------------------------------------------------------------------------

void AppViewModel::goTo(Stage stage)
{
    m_stage = stage;
    if (stage != Locked && stage != People && canLock())
        m_idle.watch();
    else
        m_idle.stop();
    emit stageChanged();
    emit lockChanged();
    // Pages that asked are no longer shown.
    if (stage != Locked && m_lock)
        m_lock.release()->deleteLater();
    if (stage != People && m_people)
        m_people.release()->deleteLater();
    if (stage != Locked && stage != Recovery && m_numbers)
        m_numbers.release()->deleteLater();
}

void AppViewModel::failWith(const platform::Error &error)
{
    kLog.error("The store does not open: " + std::string(toToken(error.code)) + ", " + error.detail);
    if (!m_store)
        readComfort();
    const auto key = m_profile ? std::optional(m_profile->key()) : std::nullopt;
    m_recovery = std::make_unique<RecoveryViewModel>(error, folder(), key, m_clock);
    connect(m_recovery.get(), &RecoveryViewModel::tryAgainRequested, this, [this] { begin(m_person.empty() ? Roster::kFirst : m_person); },
        Qt::QueuedConnection);
    offerNumbers();
    goTo(Recovery);
    // The screens of the person end when control returns: then the file is let go, and can be looked at and put aside.
    QMetaObject::invokeMethod(this, [this] {
        if (m_stage != Recovery)
            return;
        closeStore();
        m_recovery->examine();
    }, Qt::QueuedConnection);
}

void AppViewModel::watchStore()
{
    m_watch = std::make_unique<services::StoreWatch>(*m_profile, *m_store, m_clock);
    connect(m_watch.get(), &services::StoreWatch::damaged, this,
        [this](const QString &detail) { failWith({platform::ErrorCode::Corrupt, detail.toStdString()}); }, Qt::QueuedConnection);
    m_watch->begin(m_options.checkStoreAfter);
}

void AppViewModel::openProfile(services::Profile profile)
{
    m_profile = std::make_unique<services::Profile>(std::move(profile));
    auto store = m_profile->openStore();
    if (!store)
        return failWith(store.error());
    m_store = std::move(*store);
    watchStore();
    auto vault = m_profile->openStore();
    if (!vault)
        return failWith(vault.error());
    auto device = makeDeviceKey(**vault);
    if (!device)
        return failWith(device.error());
    m_deviceKey = device->get();
    m_tokens = std::make_unique<services::TokenVault>(std::move(*vault), std::move(*device));
    m_codeSetup = makeCodeSetup(m_profile->key(), false);
    m_numbersSheet = std::make_unique<NumbersSheetViewModel>(ring(), m_profile->key(), m_clock);
    connect(m_codeSetup.get(), &CodeSetupViewModel::done, this, [this] {
        if (canLock())
            m_idle.watch();
        else
            m_idle.stop();
        emit lockChanged();
    });
    readComfort();

    if (services::endedHelp(m_store->settings))
        return goTo(HelpEnded);
    const auto identity = services::loadIdentity(m_store->settings);
    if (identity && identity->role == domain::role::kCaregiver && services::hasHelpEnded(*m_store, *identity, m_clock.zonedNow()))
        return endHelp();
    if (identity)
        furnish(*identity);
    if (services::FirstStart(m_store->settings).step() == StartStep::Done)
        arrive();
    else
        welcomeThem();
}

void AppViewModel::welcomeThem()
{
    m_welcome = std::make_unique<WelcomeViewModel>(*m_tokens, m_store->settings, m_library, m_clock, m_wording, m_options.hub);
    connect(m_welcome.get(), &WelcomeViewModel::confirmed, this, &AppViewModel::keepIdentity);
    connect(m_welcome.get(), &WelcomeViewModel::aloneChosen, this, &AppViewModel::beginAlone);
    connect(m_welcome.get(), &WelcomeViewModel::sharingAnswered, this, &AppViewModel::shareAsChosen);
    // The welcome is still on the stack: it goes when its signal has been handled.
    connect(m_welcome.get(), &WelcomeViewModel::finished, this, &AppViewModel::arrive, Qt::QueuedConnection);
    connect(m_welcome.get(), &WelcomeViewModel::left, this, &AppViewModel::arrive, Qt::QueuedConnection);
    m_scan = std::make_unique<ScanViewModel>(m_options.camera);
    goTo(Welcome);
}

void AppViewModel::linkToTeam()
{
    welcomeThem();
}

void AppViewModel::keepIdentity(const services::Identity &identity)
{
    const auto before = services::loadIdentity(m_store->settings);
    auto kept = before && services::isAlone(*before) ? services::joinTeam(*m_store, *before, identity) : services::saveIdentity(m_store->settings, identity);
    if (!kept)
        return m_welcome->fail(kept.error());
    furnish(identity);
    emit stageChanged();
    m_welcome->identityKept(identity);
}

void AppViewModel::beginAlone(const QStringList &packs)
{
    std::vector<std::string> chosen;
    for (const QString &pack : packs)
        chosen.push_back(pack.toStdString());
    const auto identity = services::beginAlone(*m_store, m_library, chosen, m_clock);
    if (!identity)
        return m_welcome->fail(identity.error());
    furnish(*identity);
    emit stageChanged();
    m_welcome->identityKept(*identity);
}

void AppViewModel::furnish(const services::Identity &identity)
{
    // Again for somebody who began alone and is now known to a centre; their screens end with the stage they belong to.
    m_reminders.reset();
    m_settings.reset();
    m_sync.reset();
    m_nurse.reset();
    m_patient.reset();
    m_voice.reset();
    m_workspace.reset();
    const auto device = services::deviceId(m_store->settings, m_clock.now());
    m_workspace = std::make_unique<services::Workspace>(
        *m_profile, *m_tokens, *m_store, m_library, m_clock, identity, device ? *device : std::string("unnamed"));
    if (m_surroundings)
        m_workspace->sync.heed(*m_surroundings);
    m_workspace->sync.keepPacksOn(m_options.shelfFolder(), m_options.pictosFolder);
    limitHelper();
    const Context context{*m_workspace, m_wording, m_speech};
    m_sync = std::make_unique<SyncViewModel>(context, nullptr);
    m_settings = std::make_unique<SettingsViewModel>(context, m_roster, m_person, nullptr);
    connect(m_settings.get(), &SettingsViewModel::sharingAnswered, this, &AppViewModel::shareAsChosen);
    if (m_options.recorder)
        m_voice = std::make_unique<services::VoiceNotes>(m_profile->folder(), m_store->settings, *m_options.recorder);
    if (identity.role == domain::role::kPatient || identity.role == domain::role::kCaregiver) {
        m_patient = std::make_unique<PatientSpace>(context, nullptr, m_voice.get());
        m_patient->setCamera(m_options.camera);
    } else
        m_nurse = std::make_unique<NurseSpace>(context, nullptr);
    connect(&m_workspace->sync, &services::SyncService::applied, this, &AppViewModel::learnedMore);
    furnishMove();
    // Not before the question about sharing was answered: until then nothing but the pairing itself has left.
    if (services::FirstStart(m_store->settings).step() >= StartStep::Lock || m_nurse)
        shareAsChosen();
}

void AppViewModel::shareAsChosen()
{
    if (!m_workspace)
        return;
    if (services::mayShare(m_workspace->identity(), m_store->settings))
        m_workspace->sync.start();
    else
        m_workspace->sync.stop();
}

void AppViewModel::arrive()
{
    if (!m_workspace)
        return;
    services::FirstStart start(m_store->settings);
    if (start.step() != StartStep::Done) {
        if (auto kept = start.goTo(StartStep::Done); !kept)
            kLog.warning("The end of the first start could not be kept: " + kept.error().detail);
    }
    goTo(m_patient ? Patient : Professional);
    if (m_welcome)
        m_welcome.release()->deleteLater();
    if (m_scan)
        m_scan.release()->deleteLater();
    shareAsChosen();
    if (isHelper())
        noteHelp();
    else if (m_patient)
        beginReminders();
}

void AppViewModel::setReminderPorts(platform::Notifier &notifier, platform::Alarm &alarm)
{
    m_notifier = &notifier;
    m_alarm = &alarm;
}

void AppViewModel::setSurroundings(platform::Surroundings &surroundings)
{
    m_surroundings = &surroundings;
    surroundings.setListener([this](platform::Surroundings::Event event) {
        if (m_workspace)
            m_workspace->sync.heard(event);
        else if (event == platform::Surroundings::Event::GoingToSleep)
            m_surroundings->readyToSleep();
    });
}

void AppViewModel::beginReminders()
{
    if (!m_notifier || !m_alarm)
        return;
    m_reminders = std::make_unique<services::Reminders>(*m_store, m_workspace->journal, m_clock, m_workspace->identity().patient, *m_notifier,
        *m_alarm, [this](const std::vector<domain::DueMoment> &moments) { return reminderWords(moments, m_wording); });
    m_reminders->setListener([this] { refreshAll(); });
    m_reminders->setOpener([this] { emit attentionRequested(); });
    keepReminding();
    connect(this, &AppViewModel::lockChanged, m_patient.get(), [this] {
        keepReminding();
        if (m_reminders)
            m_reminders->run();
    });
    // An entry, a new plan, an hour that came, the window in front again: each may change what is to be reminded of.
    connect(m_patient.get(), &PatientSpace::changed, this, [this] {
        if (m_reminders)
            m_reminders->run();
    });
    m_reminders->run();
}

void AppViewModel::keepReminding()
{
    if (m_reminders)
        m_reminders->keepIn(canLock() ? folder() : std::filesystem::path());
}

void AppViewModel::remindWhileLocked()
{
    if (!m_notifier || !m_alarm)
        return;
    m_lockedReminders = std::make_unique<services::LockedReminders>(folder(), m_clock, *m_notifier, *m_alarm,
        [this](const std::vector<services::LockedMoment> &moments) { return lockedReminderWords(moments, m_clock, m_wording); });
    m_lockedReminders->setOpener([this] { emit attentionRequested(); });
    m_lockedReminders->run();
}

void AppViewModel::learnedMore()
{
    if (isHelper()) {
        const auto &error = m_workspace->sync.status().lastError;
        const bool hasEnded = (error && error->code == platform::ErrorCode::Gone)
            || services::hasHelpEnded(*m_store, m_workspace->identity(), m_clock.zonedNow());
        // The sync speaks from within: it goes with everything else once it has finished.
        if (hasEnded) {
            QMetaObject::invokeMethod(this, &AppViewModel::endHelp, Qt::QueuedConnection);
            return;
        }
        limitHelper();
    } else if (m_patient) {
        if (auto done = services::retireOwnPath(*m_store, m_workspace->journal); !done)
            kLog.warning("The path made here could not give way to the team's: " + done.error().detail);
        else if (*done)
            m_workspace->rules.lookAtAll(); // those of the team's packs
    }
    refreshAll();
}

void AppViewModel::refreshAll()
{
    for (ScreenViewModel *each : {static_cast<ScreenViewModel *>(m_patient.get()), static_cast<ScreenViewModel *>(m_nurse.get()),
             static_cast<ScreenViewModel *>(m_sync.get()), static_cast<ScreenViewModel *>(m_settings.get())}) {
        if (each)
            each->refresh();
    }
    if (m_practice)
        m_practice->refresh();
}

void AppViewModel::retranslate()
{
    if (m_recovery)
        m_recovery->refresh();
    if (m_welcome)
        m_welcome->refresh();
    if (m_lock)
        m_lock->refresh();
    if (m_numbers)
        m_numbers->refresh();
    if (m_people)
        m_people->refresh();
    if (m_move)
        m_move->refresh();
    if (m_keptFiles)
        m_keptFiles->refresh();
    if (m_arrival)
        m_arrival->refresh();
    m_openSigns.refresh();
    refreshAll();
}

} // namespace viewmodels
