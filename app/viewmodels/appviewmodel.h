// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/enrolment.h"
#include "app/viewmodels/nursespace.h"
#include "app/viewmodels/patientspace.h"
#include "app/viewmodels/recoveryviewmodel.h"
#include "app/viewmodels/syncviewmodel.h"
#include "app/viewmodels/welcomeviewmodel.h"

#include <filesystem>
#include <memory>

namespace viewmodels {

/// Where things are on this machine; made by main from flags, environment and the platform.
struct AppOptions {
    std::filesystem::path dataFolder;
    std::filesystem::path packsFolder;
    std::filesystem::path pictosFolder;
    QString hub;      ///< proposed at pairing; empty for none
    QString language; ///< "fr", "en"; empty to keep what the person chose
    platform::VoiceRecorder *recorder = nullptr; ///< outlives the app; none: nobody can speak

    /// Installed packs: of the device, beside what belongs to a person.
    [[nodiscard]] std::filesystem::path shelfFolder() const { return dataFolder / "packs"; }
};

/// The root of what QML sees: which of the four stages the app is in, and the comfort choices that hold for all screens.
/// It opens the store, and passes on what the stage needs.
class AppViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(AppViewModel)
    QML_UNCREATABLE("Made by main")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::RecoveryViewModel *recovery READ recovery NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::WelcomeViewModel *welcome READ welcome NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::PatientSpace *patient READ patient NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::NurseSpace *nurse READ nurse NOTIFY stageChanged FINAL)
    Q_PROPERTY(viewmodels::SyncViewModel *sync READ sync NOTIFY stageChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY comfortChanged FINAL)
    /// "light", "dark" or "contrast"
    Q_PROPERTY(QString appearance READ appearance WRITE setAppearance NOTIFY comfortChanged FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY comfortChanged FINAL)

public:
    enum Stage { Recovery, Welcome, Patient, Professional };
    Q_ENUM(Stage)

    AppViewModel(AppOptions options, platform::Keystore &keystore, const platform::Clock &clock, QObject *parent = nullptr);
    ~AppViewModel() override;

    /// Opens the store and goes to the stage that follows from it. Again after a recovery.
    void open();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] RecoveryViewModel *recovery() const { return m_recovery.get(); }
    [[nodiscard]] WelcomeViewModel *welcome() const { return m_welcome.get(); }
    [[nodiscard]] PatientSpace *patient() const { return m_patient.get(); }
    [[nodiscard]] NurseSpace *nurse() const { return m_nurse.get(); }
    [[nodiscard]] SyncViewModel *sync() const { return m_sync.get(); }

    [[nodiscard]] const services::Library &library() const { return m_library; }
    [[nodiscard]] QString language() const { return m_wording.language(); }
    void setLanguage(const QString &language);
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    [[nodiscard]] QString appearance() const { return m_appearance; }
    void setAppearance(const QString &appearance);
    [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }
    void setReduceMotion(bool reduce);

    /// After the translator was changed: every sentence is made again.
    void retranslate();

signals:
    void stageChanged();
    /// main installs the translator of the new language, then calls `retranslate`.
    void languageChanged();
    void comfortChanged();

private:
    void enter(const services::Identity &identity);
    void close();
    void remember(const std::string &key, const QString &value);
    void refreshAll();

    AppOptions m_options;
    platform::Keystore &m_keystore;
    const platform::Clock &m_clock;
    Wording m_wording;
    Stage m_stage = Welcome;
    double m_textScale = 1.0;
    QString m_appearance = QStringLiteral("light");
    bool m_reduceMotion = false;

    // In the order they are made; each uses those above it.
    services::Library m_library;
    std::unique_ptr<services::Profile> m_profile;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<services::TokenVault> m_tokens;
    std::unique_ptr<services::Workspace> m_workspace;
    std::unique_ptr<services::VoiceNotes> m_voice;
    std::unique_ptr<RecoveryViewModel> m_recovery;
    std::unique_ptr<WelcomeViewModel> m_welcome;
    std::unique_ptr<PatientSpace> m_patient;
    std::unique_ptr<NurseSpace> m_nurse;
    std::unique_ptr<SyncViewModel> m_sync;
};

} // namespace viewmodels
