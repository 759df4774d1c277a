-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.1.0: what people declare, learn, measure and say. Rows are only ever added.
-- No foreign keys: a fact and what it refers to may arrive in different syncs, in any order.
CREATE TABLE fact (
    id             TEXT PRIMARY KEY NOT NULL,
    kind           TEXT NOT NULL,
    patient_id     TEXT NOT NULL,
    author_id      TEXT NOT NULL,
    author_role    TEXT NOT NULL,
    on_behalf_of   TEXT,
    help_level     TEXT NOT NULL,
    occurred_at    TEXT NOT NULL,    -- UTC, ISO 8601 with milliseconds: sorts as text
    offset_minutes INTEGER NOT NULL, -- of the person's wall clock
    stamp          TEXT NOT NULL,
    device_id      TEXT NOT NULL,
    corrects       TEXT
) WITHOUT ROWID;
CREATE INDEX fact_by_patient ON fact (patient_id, kind, occurred_at);
CREATE INDEX fact_by_corrected ON fact (corrects) WHERE corrects IS NOT NULL;

CREATE TABLE dose_event (
    fact_id          TEXT PRIMARY KEY NOT NULL,
    slot_id          TEXT NOT NULL,  -- derived from medicine and time, alike on every device
    medication_id    TEXT NOT NULL,
    scheduled_at     TEXT NOT NULL,
    scheduled_offset INTEGER NOT NULL,
    state            TEXT NOT NULL,
    reason           TEXT
) WITHOUT ROWID;
CREATE INDEX dose_event_by_slot ON dose_event (slot_id);
CREATE INDEX dose_event_by_time ON dose_event (scheduled_at);

CREATE TABLE measure (
    fact_id TEXT PRIMARY KEY NOT NULL,
    kind    TEXT NOT NULL,
    value   REAL NOT NULL,
    unit    TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE answer (
    fact_id    TEXT PRIMARY KEY NOT NULL,
    attempt_id TEXT NOT NULL,
    pack_id    TEXT NOT NULL,
    unit_id    TEXT NOT NULL,
    question   TEXT NOT NULL,
    competence TEXT NOT NULL,
    chosen     TEXT NOT NULL,        -- option keys, one a line, in the order given
    text       TEXT NOT NULL,
    verdict    TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX answer_by_attempt ON answer (attempt_id);

CREATE TABLE unit_progress (
    fact_id TEXT PRIMARY KEY NOT NULL,
    task_id TEXT NOT NULL,
    pack_id TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    event   TEXT NOT NULL,
    page    INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX unit_progress_by_task ON unit_progress (task_id);

CREATE TABLE message (
    fact_id     TEXT PRIMARY KEY NOT NULL,
    text        TEXT NOT NULL,
    context     TEXT NOT NULL,
    in_reply_to TEXT
) WITHOUT ROWID;

CREATE TABLE receipt (
    fact_id    TEXT PRIMARY KEY NOT NULL,
    message_id TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX receipt_by_message ON receipt (message_id);
