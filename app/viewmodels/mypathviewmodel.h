// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/voicenotes.h"
#include "app/viewmodels/patientrecord.h"
#include "app/viewmodels/rowsmodel.h"

#include <QVariantList>

namespace viewmodels {

/// Something to know, and where the person stands, in words.
struct SkillRow {
    QString key;
    QString title;
    QString state; ///< "known", "again", "new"
    QString stateText;
    bool isSafety = false;

    friend bool operator==(const SkillRow &, const SkillRow &) = default;
};

/// One version of the path or of a medicine of the team: what changed, who did it, when, and why.
struct ChangeRow {
    QString key;
    QString what;
    QString who;
    QString why;

    friend bool operator==(const ChangeRow &, const ChangeRow &) = default;
};

/// A spoken answer that lies on this device.
struct SpokenRow {
    QString key;
    QString question;
    QString detail;
    bool isPlaying = false;

    friend bool operator==(const SpokenRow &, const SpokenRow &) = default;
};

/// Where the person is on their path: the four steps with the dates that are known, what they know by competence, what
/// changed, and what they said. Never a mark; a date that nobody wrote down is said to be unknown.
class MyPathViewModel final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(MyPathViewModel)
    QML_UNCREATABLE("View models come from PatientSpace")
    /// { text, detail, step }, see StepList.
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed FINAL)
    /// "Safety: 3 of 5", "Other things to know: 2 of 4"; empty when there is none.
    Q_PROPERTY(QString safetyText READ safetyText NOTIFY changed FINAL)
    Q_PROPERTY(QString othersText READ othersText NOTIFY changed FINAL)
    /// Roles: key, title, skillState, stateText, isSafety. Safety first, each in the order of the path.
    Q_PROPERTY(QAbstractItemModel *skills READ skills CONSTANT FINAL)
    /// Roles: key, what, who, why. Newest first; the last one is the sending of the path.
    Q_PROPERTY(QAbstractItemModel *changes READ changes CONSTANT FINAL)
    /// "1 change, on Saturday 21 November"; empty when the path is as it was sent.
    Q_PROPERTY(QString changesText READ changesText NOTIFY changed FINAL)
    /// Roles: key, question, detail, isPlaying.
    Q_PROPERTY(QAbstractItemModel *spoken READ spoken CONSTANT FINAL)
    /// Why a spoken answer cannot be heard; empty otherwise.
    Q_PROPERTY(QString spokenTrouble READ spokenTrouble NOTIFY changed FINAL)

public:
    /// @param notes none: nobody can have spoken
    MyPathViewModel(const Context &context, services::VoiceNotes *notes, QObject *parent);
    ~MyPathViewModel() override;

    [[nodiscard]] QVariantList steps() const { return m_steps; }
    [[nodiscard]] QString safetyText() const { return m_safetyText; }
    [[nodiscard]] QString othersText() const { return m_othersText; }
    [[nodiscard]] QAbstractItemModel *skills() { return &m_skills; }
    [[nodiscard]] QAbstractItemModel *changes() { return &m_changes; }
    [[nodiscard]] QString changesText() const { return m_changesText; }
    [[nodiscard]] QAbstractItemModel *spoken() { return &m_spoken; }
    [[nodiscard]] QString spokenTrouble() const { return m_spokenTrouble; }

    Q_INVOKABLE void listen(const QString &key);
    Q_INVOKABLE void stopListening();
    /// For good: the page asks first.
    Q_INVOKABLE void deleteSpoken(const QString &key);

    void refresh() override;

private:
    void readSteps(const domain::EducationPath &path, const std::vector<store::DocumentVersion> &history);
    void readSkills(const domain::EducationPath &path);
    void readChanges(const std::vector<store::DocumentVersion> &history);
    void readSpoken();
    [[nodiscard]] QStringList titles(const std::vector<domain::UnitRef> &units) const;
    [[nodiscard]] QString whoAndWhen(const domain::Envelope &envelope) const;

    PatientRecord m_record;
    services::VoiceNotes *m_notes;
    QVariantList m_steps;
    QString m_safetyText;
    QString m_othersText;
    QString m_changesText;
    QString m_spokenTrouble;
    QString m_playing;
    RowsModel<SkillRow> m_skills;
    RowsModel<ChangeRow> m_changes;
    RowsModel<SpokenRow> m_spoken;
};

} // namespace viewmodels
