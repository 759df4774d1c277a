-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- Where the chain of steps ends: tables, then indexes, by name. Read this to know the schema; run the steps to get it.
-- tst_migrations compares the two, comments and white space apart. Changed with every new step, never run.
CREATE TRIGGER follow_up_after_document AFTER INSERT ON document BEGIN
    DELETE FROM follow_up WHERE patient_id = new.patient_id;
END;
CREATE TRIGGER follow_up_after_fact AFTER INSERT ON fact BEGIN
    DELETE FROM follow_up WHERE patient_id = new.patient_id;
END;
CREATE TRIGGER follow_up_after_version AFTER UPDATE ON document BEGIN
    DELETE FROM follow_up WHERE patient_id = new.patient_id;
END;
CREATE TABLE access_entry (
    fact_id  TEXT PRIMARY KEY NOT NULL,
    what     TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE alert (
    fact_id        TEXT PRIMARY KEY NOT NULL,
    pack_id        TEXT NOT NULL,
    pack_version   TEXT NOT NULL,
    rule_id        TEXT NOT NULL,
    measure        TEXT NOT NULL,
    direction      TEXT NOT NULL,
    severity       TEXT NOT NULL,
    way            TEXT NOT NULL,
    source         TEXT NOT NULL,
    unit           TEXT NOT NULL,
    evidence       TEXT NOT NULL,
    value          REAL NOT NULL,
    amount         REAL NOT NULL,
    against        REAL,
    since          TEXT,
    since_offset   INTEGER NOT NULL,
    threshold      REAL NOT NULL,
    threshold_by   TEXT NOT NULL,
    threshold_role TEXT NOT NULL,
    days_missing   INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE alert_seen (
    fact_id  TEXT PRIMARY KEY NOT NULL,
    alert_id TEXT NOT NULL,
    note     TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE answer (
    fact_id    TEXT PRIMARY KEY NOT NULL,
    attempt_id TEXT NOT NULL,
    pack_id    TEXT NOT NULL,
    unit_id    TEXT NOT NULL,
    question   TEXT NOT NULL,
    competence TEXT NOT NULL,
    chosen     TEXT NOT NULL,
    text       TEXT NOT NULL,
    verdict    TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE answer_review (
    fact_id   TEXT PRIMARY KEY NOT NULL,
    answer_id TEXT NOT NULL,
    rating    TEXT NOT NULL,
    reply_id  TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE care_step (
    fact_id  TEXT PRIMARY KEY NOT NULL,
    step     TEXT NOT NULL,
    setting  TEXT NOT NULL,
    note     TEXT NOT NULL,
    receiver TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE conflict (
    seq           INTEGER PRIMARY KEY AUTOINCREMENT,
    type          TEXT NOT NULL,
    resource_id   TEXT NOT NULL,
    patient_id    TEXT NOT NULL,
    subject       TEXT NOT NULL,
    found_at      TEXT NOT NULL,
    lost          TEXT NOT NULL,
    stands        TEXT NOT NULL,
    asks          INTEGER NOT NULL,
    UNIQUE (type, resource_id, lost)
);
CREATE TABLE consent_entry (
    fact_id      TEXT PRIMARY KEY NOT NULL,
    topic        TEXT NOT NULL,
    decision     TEXT NOT NULL,
    text_version TEXT NOT NULL,
    subject      TEXT NOT NULL,
    grantee_name TEXT NOT NULL,
    relationship TEXT NOT NULL,
    scopes       TEXT NOT NULL,
    until        TEXT NOT NULL,
    previous     TEXT NOT NULL,
    hash         TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE dispensing (
    fact_id       TEXT PRIMARY KEY NOT NULL,
    medication_id TEXT NOT NULL,
    dispensed_on  TEXT NOT NULL,
    days_supply   INTEGER,
    quantity      REAL,
    unit          TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE document (
    id         TEXT PRIMARY KEY NOT NULL,
    kind       TEXT NOT NULL,
    patient_id TEXT NOT NULL,
    current    TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE document_version (
    id             TEXT PRIMARY KEY NOT NULL,
    document_id    TEXT NOT NULL,
    base           TEXT,
    status         TEXT NOT NULL CHECK (status IN ('current', 'superseded', 'kept')),
    author_id      TEXT NOT NULL,
    author_role    TEXT NOT NULL,
    occurred_at    TEXT NOT NULL,
    offset_minutes INTEGER NOT NULL,
    stamp          TEXT NOT NULL,
    device_id      TEXT NOT NULL,
    body           TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE dose_event (
    fact_id          TEXT PRIMARY KEY NOT NULL,
    slot_id          TEXT NOT NULL,
    medication_id    TEXT NOT NULL,
    scheduled_at     TEXT NOT NULL,
    scheduled_offset INTEGER NOT NULL,
    state            TEXT NOT NULL,
    reason           TEXT
) WITHOUT ROWID;
CREATE TABLE dose_unsure (
    slot_id TEXT PRIMARY KEY NOT NULL,
    said_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE entry_method (
    fact_id TEXT PRIMARY KEY NOT NULL,
    method  TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE fact (
    id             TEXT PRIMARY KEY NOT NULL,
    kind           TEXT NOT NULL,
    patient_id     TEXT NOT NULL,
    author_id      TEXT NOT NULL,
    author_role    TEXT NOT NULL,
    on_behalf_of   TEXT,
    help_level     TEXT NOT NULL,
    occurred_at    TEXT NOT NULL,
    offset_minutes INTEGER NOT NULL,
    stamp          TEXT NOT NULL,
    device_id      TEXT NOT NULL,
    corrects       TEXT
) WITHOUT ROWID;
CREATE TABLE follow_up (
    patient_id  TEXT PRIMARY KEY NOT NULL,
    made_for    TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    body        TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE id_map (
    type      TEXT NOT NULL,
    id        TEXT NOT NULL,
    server_id TEXT NOT NULL,
    PRIMARY KEY (type, id),
    UNIQUE (type, server_id)
) WITHOUT ROWID;
CREATE TABLE measure (
    fact_id TEXT PRIMARY KEY NOT NULL,
    kind    TEXT NOT NULL,
    value   REAL NOT NULL,
    unit    TEXT NOT NULL
, reading TEXT) WITHOUT ROWID;
CREATE TABLE measure_day (
    patient_id TEXT NOT NULL,
    kind       TEXT NOT NULL,
    day        TEXT NOT NULL,
    unit       TEXT NOT NULL,
    count      INTEGER NOT NULL,
    low        REAL NOT NULL,
    high       REAL NOT NULL,
    total      REAL NOT NULL,
    PRIMARY KEY (patient_id, kind, day, unit)
) WITHOUT ROWID;
CREATE TABLE message (
    fact_id     TEXT PRIMARY KEY NOT NULL,
    text        TEXT NOT NULL,
    context     TEXT NOT NULL,
    in_reply_to TEXT
) WITHOUT ROWID;
CREATE TABLE outbox (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    subject      TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    patient_id   TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'parked')),
    attempts     INTEGER NOT NULL DEFAULT 0,
    next_try     INTEGER NOT NULL DEFAULT 0,
    last_error   TEXT,
    last_outcome TEXT
);
CREATE TABLE plan_version (
    id            TEXT PRIMARY KEY NOT NULL,
    medication_id TEXT NOT NULL,
    since         TEXT NOT NULL,
    stamp         TEXT NOT NULL,
    active        INTEGER NOT NULL,
    schedules     TEXT NOT NULL,
    habits        TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE receipt (
    fact_id    TEXT PRIMARY KEY NOT NULL,
    message_id TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE reminder (
    patient_id    TEXT NOT NULL,
    due_at        TEXT NOT NULL,
    met_at        TEXT NOT NULL,
    shown_at      TEXT,
    acted_at      TEXT,
    snoozed_until TEXT,
    PRIMARY KEY (patient_id, due_at)
) WITHOUT ROWID;
CREATE TABLE resource (
    type         TEXT NOT NULL,
    id           TEXT NOT NULL,
    version_id   TEXT NOT NULL,
    last_updated TEXT NOT NULL,
    json         TEXT NOT NULL,
    deleted      INTEGER NOT NULL DEFAULT 0, subject TEXT, unseen INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (type, id)
) WITHOUT ROWID;
CREATE TABLE setting (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE step_mark (
    fact_id TEXT PRIMARY KEY NOT NULL,
    pack_id TEXT NOT NULL,
    step    TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE unit_progress (
    fact_id TEXT PRIMARY KEY NOT NULL,
    task_id TEXT NOT NULL,
    pack_id TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    event   TEXT NOT NULL,
    page    INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX alert_seen_by_alert ON alert_seen (alert_id);
CREATE INDEX answer_by_attempt ON answer (attempt_id);
CREATE INDEX answer_in_words ON answer (fact_id) WHERE verdict = 'for-review';
CREATE INDEX answer_review_by_answer ON answer_review (answer_id);
CREATE INDEX dispensing_by_medication ON dispensing (medication_id, dispensed_on);
CREATE INDEX document_by_kind ON document (kind, patient_id);
CREATE INDEX document_version_by_document ON document_version (document_id, stamp);
CREATE INDEX dose_event_by_slot ON dose_event (slot_id);
CREATE INDEX dose_event_by_time ON dose_event (scheduled_at);
CREATE INDEX fact_by_corrected ON fact (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX fact_by_patient ON fact (patient_id, kind, occurred_at);
CREATE INDEX measure_reading ON measure (reading) WHERE reading IS NOT NULL;
CREATE INDEX outbox_by_subject ON outbox (subject, subject_id);
CREATE INDEX outbox_by_thing ON outbox (subject_id);
CREATE UNIQUE INDEX outbox_one_pending ON outbox (subject, subject_id) WHERE state = 'pending';
CREATE INDEX plan_version_by_medication ON plan_version (medication_id, since);
CREATE INDEX receipt_by_message ON receipt (message_id);
CREATE INDEX resource_unseen ON resource (unseen) WHERE unseen = 1;
CREATE INDEX unit_progress_by_task ON unit_progress (task_id);
