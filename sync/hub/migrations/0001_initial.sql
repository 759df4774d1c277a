-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.1.0: the hub as first released.

-- One row each: epoch (random, new after a restored backup), change_seq and last_updated (the last ones given out).
CREATE TABLE hub (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The current version of every resource. `patient` is the id of the one patient it is about, '' for resources that
-- are about nobody (practitioners, questionnaires). `change_seq` is the order of commits that clients pull by.
CREATE TABLE resource (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    last_updated INTEGER NOT NULL,
    change_seq INTEGER NOT NULL UNIQUE,
    patient TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (type, id)
) STRICT;
CREATE INDEX resource_by_patient ON resource (patient, change_seq);
CREATE INDEX resource_by_type ON resource (type, patient, last_updated);

-- Every version ever stored, the current one included: what lost a conflict can still be seen. `digest` is the
-- SHA-256 of the content without `meta`, so that a repeated write is recognised.
CREATE TABLE resource_version (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (type, id, version)
) STRICT;

-- Which professional looks after which patient; derived from CareTeam resources, in the same transaction.
CREATE TABLE care_member (
    team TEXT NOT NULL,
    practitioner TEXT NOT NULL,
    patient TEXT NOT NULL,
    ends_at INTEGER,
    PRIMARY KEY (practitioner, patient, team)
) STRICT, WITHOUT ROWID;
CREATE INDEX care_member_by_team ON care_member (team);

CREATE TABLE account (
    username TEXT NOT NULL PRIMARY KEY,
    password_hash TEXT NOT NULL,
    practitioner TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- An invitation to enrol one device. No code is kept in clear.
CREATE TABLE offer (
    id TEXT NOT NULL PRIMARY KEY,
    code_hash TEXT NOT NULL UNIQUE,
    user_code_hash TEXT NOT NULL UNIQUE,
    tx_code_hash TEXT NOT NULL,
    patient TEXT NOT NULL,
    created_by TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    wrong_tries INTEGER NOT NULL DEFAULT 0,
    used_at INTEGER
) STRICT, WITHOUT ROWID;

-- One signed-in device. `kind` is 'patient' or 'professional', `subject` the id of the Patient or Practitioner.
CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    device_name TEXT NOT NULL,
    refresh_hash TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_subject ON session (kind, subject);

CREATE TABLE access_token (
    hash TEXT NOT NULL PRIMARY KEY,
    session TEXT NOT NULL REFERENCES session (id),
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX access_token_by_expiry ON access_token (expires_at);

-- Who touched the record of which patient. Only ever appended to.
CREATE TABLE access_log (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    session TEXT NOT NULL,
    actor TEXT NOT NULL,
    patient TEXT NOT NULL,
    action TEXT NOT NULL,
    request TEXT NOT NULL
) STRICT;
CREATE INDEX access_log_by_patient ON access_log (patient, at);
CREATE TRIGGER access_log_keeps_rows BEFORE DELETE ON access_log BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER access_log_keeps_values BEFORE UPDATE ON access_log BEGIN SELECT raise(ABORT, 'append only'); END;
