-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.1.0: what waits to be sent, what the server last said, and how far we have read it.
CREATE TABLE outbox (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    subject      TEXT NOT NULL,      -- dose, measure, attempt, task, message, path
    subject_id   TEXT NOT NULL,
    patient_id   TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'parked')),
    attempts     INTEGER NOT NULL DEFAULT 0,
    next_try     INTEGER NOT NULL DEFAULT 0,
    last_error   TEXT,
    last_outcome TEXT
);
CREATE UNIQUE INDEX outbox_one_pending ON outbox (subject, subject_id) WHERE state = 'pending';
CREATE INDEX outbox_by_subject ON outbox (subject, subject_id);

CREATE TABLE resource (
    type         TEXT NOT NULL,
    id           TEXT NOT NULL,
    version_id   TEXT NOT NULL,
    last_updated TEXT NOT NULL,
    json         TEXT NOT NULL,      -- as the server has it, so that what we do not understand goes back unchanged
    deleted      INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (type, id)
) WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID;
