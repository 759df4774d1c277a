// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/alertstore.h"
#include "app/store/answerstore.h"
#include "app/store/clinicalsettingstore.h"
#include "app/store/dispensingstore.h"
#include "app/store/documentstore.h"
#include "app/store/dosestore.h"
#include "app/store/draftstore.h"
#include "app/store/measurestore.h"
#include "app/store/medicationstore.h"
#include "app/store/messagestore.h"
#include "app/store/outboxstore.h"
#include "app/store/progressstore.h"
#include "app/store/recordstores.h"
#include "app/store/reminderstore.h"
#include "app/store/resourcestore.h"
#include "app/store/settingstore.h"

#include <memory>

namespace store {

/// The encrypted file of one device profile, brought to the present schema, and the stores on it. One object a
/// thread: the interface and the sync each open their own on the same file.
class Store {
    sqlite::Database m_database; // first: the stores below refer to it

public:
    /// Every failure is typed and leaves the file as it was: the caller shows a recovery screen, nothing goes on
    /// with a half-open store, and no file is ever replaced.
    [[nodiscard]] static platform::Result<std::unique_ptr<Store>> open(
        const std::filesystem::path &file, const sqlite::Key &key, sqlite::Database::Mode mode);

    [[nodiscard]] sqlite::Database &database() { return m_database; }
    /// The highest stamp of any fact, as text; empty in a new file.
    [[nodiscard]] platform::Result<std::string> latestStamp();
    struct Entries {
        platform::ZonedTime first;
        platform::ZonedTime last;
    };
    /// When a patient, or somebody close for them, first and last entered something; none when they never did.
    [[nodiscard]] platform::Result<std::optional<Entries>> entriesOf(const domain::PatientId &patient);

    DoseStore doses;
    DispensingStore dispensings;
    MeasureStore measures;
    AlertStore alerts;
    ClinicalSettingStore clinicalSettings;
    AnswerStore answers;
    ProgressStore progress;
    MessageStore messages;
    DocumentStore documents;
    PathStore paths;
    MedicationStore medications;
    PeopleStore people;
    OutboxStore outbox;
    ReminderStore reminders;
    ResourceStore resources;
    SettingStore settings;
    DraftStore drafts;

private:
    explicit Store(sqlite::Database database);
};

/// The newest schema this program writes.
[[nodiscard]] int schemaVersion();

} // namespace store
