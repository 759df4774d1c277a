// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/enrolment.h"
#include "app/services/reminders.h"
#include "app/services/devicekey.h"
#include "app/services/roster.h"
#include "app/services/storekeystore.h"
#include "app/services/storewatch.h"
#include "app/viewmodels/arrivalviewmodel.h"
#include "app/viewmodels/codesetupviewmodel.h"
#include "app/viewmodels/idlewatch.h"
#include "app/viewmodels/keptfilesviewmodel.h"
#include "app/viewmodels/lockviewmodel.h"
#include "app/viewmodels/moveviewmodel.h"
#include "app/viewmodels/numbersentryviewmodel.h"
#include "app/viewmodels/numberssheetviewmodel.h"
#include "app/viewmodels/nursespace.h"
#include "app/viewmodels/nursetour.h"
#include "app/viewmodels/opensignsviewmodel.h"
#include "app/viewmodels/patientspace.h"
#include "app/viewmodels/peopleviewmodel.h"
#include "app/viewmodels/recoveryviewmodel.h"
#include "app/viewmodels/scanviewmodel.h"
#include "app/viewmodels/settingsviewmodel.h"
#include "app/viewmodels/syncviewmodel.h"
#include "app/viewmodels/welcomeviewmodel.h"
#include "platforms/screenguard.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace viewmodels {

/// Where things are on this machine; made by main from flags, environment and the platform.
struct AppOptions {
    std::filesystem::path dataFolder;
    std::filesystem::path packsFolder;
    std::filesystem::path pictosFolder;
    QString hub;      ///< proposed at pairing; empty for none
    QString language; ///< "fr", "en"; empty to keep what the person chose
    services::LockCost lockCost;
    std::function<platform::Uptime()> uptime; ///< what waits are counted by; none: the clock on the wall
    services::MoveCost moveCost;
    std::chrono::milliseconds checkStoreAfter{4000}; ///< the first screen comes first
    std::function<std::unique_ptr<platform::Camera>()> camera; ///< made when it is first needed; none on a device without
    platform::VoiceRecorder *recorder = nullptr; ///< outlives the app; none: nobody can speak

    /// Installed packs: of the device, beside what belongs to a person.
    [[nodiscard]] std::filesystem::path shelfFolder() const { return dataFolder / "packs"; }
};

/// The root of what QML sees: which stage the app is in, and the comfort choices that hold for all screens. It knows who is on
/// this device, opens the store of the one who is there, locks it again, and passes on what the stage needs.
class AppViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(AppViewModel)
    QML_UNCREATABLE("Made by main")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::RecoveryViewModel *recovery READ recovery NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::WelcomeViewModel *welcome READ welcome NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::PatientSpace *patient READ patient NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::NurseSpace *nurse READ nurse NOTIFY stageChanged FINAL)
    /// Of a professional who tries things out with an example patient, as long as they do.
    Q_PROPERTY(bool practising READ practising NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::NurseTour *practice READ practice NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::SyncViewModel *sync READ sync NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::LockViewModel *lock READ lock NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::SettingsViewModel *settings READ settings NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::ScanViewModel *scan READ scan NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::PeopleViewModel *people READ people NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::OpenSignsViewModel *openSigns READ openSigns CONSTANT FINAL)
    Q_PROPERTY(viewmodels::CodeSetupViewModel *codeSetup READ codeSetup NOTIFY stageChanged FINAL)
    /// What opens without the code: none where no numbers were kept.
    Q_PROPERTY(viewmodels::NumbersEntryViewModel *numbers READ numbers NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::NumbersSheetViewModel *numbersSheet READ numbersSheet NOTIFY stageChanged FINAL)
    /// Why a code is asked for before anything else: "first" where nothing on this device keeps a key, "numbers" after the
    /// numbers on paper opened it.
    Q_PROPERTY(QString newCodeReason READ newCodeReason NOTIFY stageChanged FINAL)
    /// Where the key of this device lies, in a sentence.
    Q_PROPERTY(QString keyPlaceText READ keyPlaceText NOTIFY lockChanged FINAL)
    /// What the team does not have yet and would be lost: "3 entries were not sent."; empty when there is nothing.
    Q_PROPERTY(QString unsentText READ unsentText NOTIFY stageChanged FINAL)
    /// Going to another device, for who is there and is no helper; and coming from one, while nobody is.
    Q_PROPERTY(viewmodels::MoveViewModel *move READ move NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::ArrivalViewModel *arrival READ arrival NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::KeptFilesViewModel *keptFiles READ keptFiles NOTIFY stageChanged FINAL)
    /// Whether the person who is there has a code, so that "Lock now" can be offered.
    Q_PROPERTY(bool canLock READ canLock NOTIFY lockChanged FINAL)
    Q_PROPERTY(bool hasOthers READ hasOthers NOTIFY stageChanged FINAL)
    /// Of somebody who helps: "You help Mrs Durand."; empty for everybody else.
    Q_PROPERTY(QString helpingText READ helpingText NOTIFY helpChanged FINAL)
    /// What they may do, one line each, and until when.
    Q_PROPERTY(QStringList helpRights READ helpRights NOTIFY helpChanged FINAL)
    Q_PROPERTY(QString helpUntil READ helpUntil NOTIFY helpChanged FINAL)
    /// After the end: whom they helped, and what they had recorded and not sent.
    Q_PROPERTY(QString helpEndedText READ helpEndedText NOTIFY stageChanged FINAL)
    Q_PROPERTY(QStringList helpUnsent READ helpUnsent NOTIFY stageChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY comfortChanged FINAL)
    /// "light", "dark" or "contrast"
    Q_PROPERTY(QString appearance READ appearance WRITE setAppearance NOTIFY comfortChanged FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY comfortChanged FINAL)
    /// One thing at a time, for patients.
    Q_PROPERTY(bool simpleMode READ simpleMode WRITE setSimpleMode NOTIFY comfortChanged FINAL)

public:
    enum Stage { Recovery, Welcome, Patient, Professional, Locked, People, HelpEnded, NewCode, Arrival };
    Q_ENUM(Stage)

    AppViewModel(AppOptions options, platform::Keystore &keystore, const platform::Clock &clock, QObject *parent = nullptr);
    ~AppViewModel() override;

    /// What reads aloud, before `open`; without it nothing does.
    void setSpeech(platform::Speech &speech);
    /// What reminds a patient outside the window. Before `open`; without, nothing does.
    void setReminderPorts(platform::Notifier &notifier, platform::Alarm &alarm);
    /// What keeps the system from picturing the window while there is a code. Before `open`.
    void setScreenGuard(platform::ScreenGuard &guard);
    /// What the device can spare. Before `open`; without, there is plenty.
    void setSurroundings(platform::Surroundings &surroundings);
    /// Finds out who is on this device and goes to the stage that follows from it. Again after a recovery.
    void open();
    /// Closes the store and asks for the code; nothing happens where there is none. What is sent stops.
    Q_INVOKABLE void lockNow();
    /// Closes the store and asks who is there.
    Q_INVOKABLE void switchPerson();
    /// A place for one more person, who is welcomed.
    Q_INVOKABLE void addPerson();
    /// All of the person who is there goes from this device, for good; then it asks who is there, or begins anew.
    Q_INVOKABLE void eraseHere();
    /// The end of the help was read: this place is free again.
    Q_INVOKABLE void leaveEndedHelp();
    /// What another device wrote is to come here: only where nobody's entries are.
    Q_INVOKABLE void openArrival();
    /// Somebody who began alone wants to be linked to a team.
    Q_INVOKABLE void linkToTeam();

    /// The real pages with an example patient, in a store of its own that ends with it.
    Q_INVOKABLE void beginPractice();
    Q_INVOKABLE void endPractice();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] RecoveryViewModel *recovery() const { return m_recovery.get(); }
    [[nodiscard]] WelcomeViewModel *welcome() const { return m_welcome.get(); }
    [[nodiscard]] PatientSpace *patient() const { return m_patient.get(); }
    [[nodiscard]] NurseSpace *nurse() const { return m_nurse.get(); }
    [[nodiscard]] bool practising() const { return m_practising; }
    [[nodiscard]] NurseTour *practice() const { return m_practice.get(); }
    [[nodiscard]] SyncViewModel *sync() const { return m_sync.get(); }

    [[nodiscard]] LockViewModel *lock() const { return m_lock.get(); }
    [[nodiscard]] SettingsViewModel *settings() const { return m_settings.get(); }
    [[nodiscard]] ScanViewModel *scan() const { return m_scan.get(); }
    [[nodiscard]] PeopleViewModel *people() const { return m_people.get(); }
    [[nodiscard]] OpenSignsViewModel *openSigns() { return &m_openSigns; }
    [[nodiscard]] CodeSetupViewModel *codeSetup() const { return m_codeSetup.get(); }
    [[nodiscard]] NumbersEntryViewModel *numbers() const { return m_numbers.get(); }
    [[nodiscard]] NumbersSheetViewModel *numbersSheet() const { return m_numbersSheet.get(); }
    [[nodiscard]] QString newCodeReason() const { return m_newCodeReason; }
    [[nodiscard]] QString keyPlaceText() const;
    [[nodiscard]] QString unsentText() const;
    [[nodiscard]] MoveViewModel *move() const { return m_move.get(); }
    [[nodiscard]] ArrivalViewModel *arrival() const { return m_arrival.get(); }
    [[nodiscard]] KeptFilesViewModel *keptFiles() const { return m_keptFiles.get(); }
    [[nodiscard]] bool canLock() const { return m_codeSetup && m_codeSetup->isSet(); }
    [[nodiscard]] bool hasOthers() const { return m_roster.people().size() > 1; }

    [[nodiscard]] QString helpingText() const;
    [[nodiscard]] QStringList helpRights() const;
    [[nodiscard]] QString helpUntil() const;
    [[nodiscard]] QString helpEndedText() const;
    [[nodiscard]] QStringList helpUnsent() const;

    [[nodiscard]] const services::Library &library() const { return m_library; }
    [[nodiscard]] QString language() const { return m_wording.language(); }
    void setLanguage(const QString &language);
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    [[nodiscard]] QString appearance() const { return m_appearance; }
    void setAppearance(const QString &appearance);
    [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }
    void setReduceMotion(bool reduce);
    [[nodiscard]] bool simpleMode() const { return m_simpleMode; }
    void setSimpleMode(bool simple);

    /// Sets how texts are given from what a person says of leaflets: "easy", "sometimes-hard", "listen". What they said is not
    /// kept, only the settings it stands for, which they can change one by one.
    Q_INVOKABLE void giveTextsFor(const QString &saying);

    /// After the translator was changed: every sentence is made again.
    void retranslate();

signals:
    void stageChanged();
    /// main installs the translator of the new language, then calls `retranslate`.
    void languageChanged();
    void comfortChanged();
    void lockChanged();
    void helpChanged();
    /// The person pressed a reminder: the window is wanted in front.
    void attentionRequested();

private:
    void beginReminders();
    void keepReminding();
    void remindWhileLocked();
    void goTo(Stage stage);
    void askWhoIsThere();
    void begin(const std::string &person);
    void askForTheCode();
    void offerNumbers();
    void askForANewCode(sqlite::Key key, const QString &reason);
    [[nodiscard]] services::KeyRing ring() const;
    [[nodiscard]] platform::Result<std::unique_ptr<services::KeystoreDeviceKey>> makeDeviceKey(const store::Store &store);
    [[nodiscard]] std::unique_ptr<CodeSetupViewModel> makeCodeSetup(const sqlite::Key &key, bool mustBeWords);
    void openProfile(services::Profile profile);
    void failWith(const platform::Error &error);
    void welcomeThem();
    void furnish(const services::Identity &identity);
    void arrive();
    void keepIdentity(const services::Identity &identity);
    void beginAlone(const QStringList &packs);
    void shareAsChosen();
    void learnedMore();
    [[nodiscard]] bool isHelper() const;
    void limitHelper();
    void noteHelp();
    void endHelp();
    [[nodiscard]] std::string unsentEntries();
    void close();
    void closeStore();
    void closeLater();
    void watchStore();
    void furnishMove();
    void readComfort();
    void remember(const std::string &key, const QString &value);
    void rememberOpenly();
    void setSwitch(bool &present, bool next, const std::string &key);
    void refreshAll();
    [[nodiscard]] std::filesystem::path folder() const { return m_roster.folderOf(m_person); }

    AppOptions m_options;
    platform::Keystore &m_keystore;
    const platform::Clock &m_clock;
    platform::Speech *m_speech = nullptr;
    platform::Notifier *m_notifier = nullptr;
    platform::Alarm *m_alarm = nullptr;
    platform::ScreenGuard *m_guard = nullptr;
    platform::Surroundings *m_surroundings = nullptr;
    Wording m_wording;
    Stage m_stage = Welcome;
    double m_textScale = 1.0;
    QString m_appearance = QStringLiteral("light");
    bool m_reduceMotion = false;
    bool m_simpleMode = false;
    services::Roster m_roster;
    std::string m_person; ///< who is there, or whose code is asked for
    IdleWatch m_idle;

    // In the order they are made; each uses those above it.
    services::Library m_library;
    OpenSignsViewModel m_openSigns;
    std::unique_ptr<PeopleViewModel> m_people;
    std::unique_ptr<LockViewModel> m_lock;
    std::unique_ptr<NumbersEntryViewModel> m_numbers;
    QString m_newCodeReason;
    std::unique_ptr<services::Profile> m_profile;
    std::unique_ptr<CodeSetupViewModel> m_codeSetup;
    std::unique_ptr<NumbersSheetViewModel> m_numbersSheet;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<services::StoreKeystore> m_ownSecrets;
    std::unique_ptr<services::StoreWatch> m_watch;
    std::unique_ptr<services::TokenVault> m_tokens;
    services::KeystoreDeviceKey *m_deviceKey = nullptr; ///< of m_tokens
    std::unique_ptr<services::Workspace> m_workspace;
    std::unique_ptr<services::VoiceNotes> m_voice;
    std::unique_ptr<RecoveryViewModel> m_recovery;
    std::unique_ptr<ArrivalViewModel> m_arrival;
    std::unique_ptr<MoveViewModel> m_move;
    std::unique_ptr<KeptFilesViewModel> m_keptFiles;
    std::unique_ptr<WelcomeViewModel> m_welcome;
    std::unique_ptr<ScanViewModel> m_scan;
    std::unique_ptr<PatientSpace> m_patient;
    std::unique_ptr<NurseSpace> m_nurse;
    std::unique_ptr<NurseTour> m_practice;
    bool m_practising = false;
    std::unique_ptr<SyncViewModel> m_sync;
    std::unique_ptr<SettingsViewModel> m_settings;
    std::unique_ptr<services::Reminders> m_reminders;
    std::unique_ptr<services::LockedReminders> m_lockedReminders;
};

} // namespace viewmodels
