-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.3.0: what this device did about the moments doses are due, and the doses a person no longer knows about. Both stay on
-- the device: a reminder is no fact about a person, and "I don't remember" declares nothing.
CREATE TABLE reminder (
    patient_id    TEXT NOT NULL,
    due_at        TEXT NOT NULL, -- UTC, the moment itself
    met_at        TEXT NOT NULL, -- when the device came to it: later than due when it was off
    shown_at      TEXT,          -- when a notification was first shown; none when it never was
    acted_at      TEXT,          -- when the person first answered it
    snoozed_until TEXT,
    PRIMARY KEY (patient_id, due_at)
) WITHOUT ROWID;

CREATE TABLE dose_unsure (
    slot_id TEXT PRIMARY KEY NOT NULL,
    said_at TEXT NOT NULL
) WITHOUT ROWID;
