// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/appviewmodel.h"
#include "content/lint/lint.h"

#include <QFileSystemWatcher>
#include <QTemporaryDir>
#include <QTimer>
#include <QVariantList>

namespace viewmodels {

/// A pack as its author writes it: the real lessons and questions, read again each time a file of the folder is saved. A
/// pack with a fault stays on screen as it last was, beside what to mend. The profile it is shown on is made up, in a
/// temporary folder, and nothing is sent.
class PreviewViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(PreviewViewModel)
    QML_UNCREATABLE("Made by main")
    /// Language, text size and colours, as the app itself keeps them. Another object after each reading.
    Q_PROPERTY(viewmodels::AppViewModel *app READ app NOTIFY read FINAL)
    Q_PROPERTY(QString title READ title NOTIFY read FINAL)
    /// "Read again at 14:03" or "2 things to mend. On screen: the pack as it was at 14:01".
    Q_PROPERTY(QString status READ status NOTIFY read FINAL)
    /// Why the pack cannot be shown: { place, reason, remedy }.
    Q_PROPERTY(QVariantList faults READ faults NOTIFY read FINAL)
    /// What the linter says of a pack that can be shown, in the same form: it is not built before this is empty.
    Q_PROPERTY(QVariantList findings READ findings NOTIFY read FINAL)
    /// { task, title, safety } in the order of the pack.
    Q_PROPERTY(QVariantList units READ units NOTIFY read FINAL)
    Q_PROPERTY(QString task READ task NOTIFY opened FINAL)
    Q_PROPERTY(viewmodels::UnitViewModel *unit READ unit NOTIFY opened FINAL)
    Q_PROPERTY(viewmodels::QuizViewModel *quiz READ quiz NOTIFY opened FINAL)

public:
    PreviewViewModel(AppOptions options, std::filesystem::path pack, platform::Keystore &keystore, const platform::Clock &clock);
    ~PreviewViewModel() override;

    [[nodiscard]] AppViewModel *app() const { return m_app.get(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] QVariantList faults() const;
    [[nodiscard]] QVariantList findings() const;
    [[nodiscard]] QVariantList units() const;
    [[nodiscard]] QString task() const { return m_task; }
    [[nodiscard]] UnitViewModel *unit() const { return m_unit; }
    /// The questions of the unit; none while its lesson is on screen.
    [[nodiscard]] QuizViewModel *quiz() const { return m_quiz; }

    Q_INVOKABLE void openUnit(const QString &task);
    Q_INVOKABLE void openQuestions();
    /// The app was given another language: main has installed its words.
    void retranslate();

signals:
    void read();
    void opened();
    void languageChanged();

private:
    /// What is on screen.
    struct Place {
        QString task;
        int page = 0;
        int level = 1;
        bool questions = false;
    };

    void readPack();
    void watch();
    [[nodiscard]] std::unique_ptr<AppViewModel> makeApp(const content::Pack &pack);
    void goTo(const Place &place);

    AppOptions m_options;
    std::filesystem::path m_folder;
    platform::Keystore &m_keystore;
    const platform::Clock &m_clock;
    QTemporaryDir m_scratch;
    int m_readings = 0; ///< each has a profile of its own
    QFileSystemWatcher m_watcher;
    QTimer m_settled; ///< editors write a file in several steps
    content::FolderLinter m_linter;
    std::vector<content::ContentError> m_errors;
    std::vector<content::Finding> m_findings;
    platform::ZonedTime m_readAt;
    std::unique_ptr<AppViewModel> m_app;
    QString m_task;
    UnitViewModel *m_unit = nullptr; ///< of the app's patient space
    QuizViewModel *m_quiz = nullptr;
};

} // namespace viewmodels
