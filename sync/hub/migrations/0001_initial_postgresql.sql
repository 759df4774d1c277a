-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0001_initial.sql for PostgreSQL, see db/dialect.h. Resources and their versions are laid out by patient, in parts that an operator
-- may put on disks of their own. That `type` and `id` are one resource's alone is seen to by the writer, of whom there is one.

-- One row each: epoch (random, new after a restored backup), change_seq and last_updated (the last ones given out).
CREATE TABLE hub (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- The current version of every resource. `patient` is the id of the one patient it is about, '' for resources that
-- are about nobody (practitioners, questionnaires). `change_seq` is the order of commits that clients pull by.
CREATE TABLE resource (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    last_updated INTEGER NOT NULL,
    change_seq INTEGER NOT NULL,
    patient TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (type, id, patient)
) PARTITION BY HASH (patient);
CREATE TABLE resource_0 PARTITION OF resource FOR VALUES WITH (MODULUS 8, REMAINDER 0);
CREATE TABLE resource_1 PARTITION OF resource FOR VALUES WITH (MODULUS 8, REMAINDER 1);
CREATE TABLE resource_2 PARTITION OF resource FOR VALUES WITH (MODULUS 8, REMAINDER 2);
CREATE TABLE resource_3 PARTITION OF resource FOR VALUES WITH (MODULUS 8, REMAINDER 3);
CREATE TABLE resource_4 PARTITION OF resource FOR VALUES WITH (MODULUS 8, REMAINDER 4);
CREATE TABLE resource_5 PARTITION OF resource FOR VALUES WITH (MODULUS 8, REMAINDER 5);
CREATE TABLE resource_6 PARTITION OF resource FOR VALUES WITH (MODULUS 8, REMAINDER 6);
CREATE TABLE resource_7 PARTITION OF resource FOR VALUES WITH (MODULUS 8, REMAINDER 7);
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
    patient TEXT NOT NULL,
    PRIMARY KEY (type, id, version, patient)
) PARTITION BY HASH (patient);
CREATE TABLE resource_version_0 PARTITION OF resource_version FOR VALUES WITH (MODULUS 8, REMAINDER 0);
CREATE TABLE resource_version_1 PARTITION OF resource_version FOR VALUES WITH (MODULUS 8, REMAINDER 1);
CREATE TABLE resource_version_2 PARTITION OF resource_version FOR VALUES WITH (MODULUS 8, REMAINDER 2);
CREATE TABLE resource_version_3 PARTITION OF resource_version FOR VALUES WITH (MODULUS 8, REMAINDER 3);
CREATE TABLE resource_version_4 PARTITION OF resource_version FOR VALUES WITH (MODULUS 8, REMAINDER 4);
CREATE TABLE resource_version_5 PARTITION OF resource_version FOR VALUES WITH (MODULUS 8, REMAINDER 5);
CREATE TABLE resource_version_6 PARTITION OF resource_version FOR VALUES WITH (MODULUS 8, REMAINDER 6);
CREATE TABLE resource_version_7 PARTITION OF resource_version FOR VALUES WITH (MODULUS 8, REMAINDER 7);

-- Which professional looks after which patient; derived from CareTeam resources, in the same transaction.
CREATE TABLE care_member (
    team TEXT NOT NULL,
    practitioner TEXT NOT NULL,
    patient TEXT NOT NULL,
    ends_at INTEGER,
    PRIMARY KEY (practitioner, patient, team)
);
CREATE INDEX care_member_by_team ON care_member (team);

CREATE TABLE account (
    username TEXT NOT NULL PRIMARY KEY,
    password_hash TEXT NOT NULL,
    practitioner TEXT NOT NULL
);

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
);

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
);
CREATE INDEX session_by_subject ON session (kind, subject);

CREATE TABLE access_token (
    hash TEXT NOT NULL PRIMARY KEY,
    session TEXT NOT NULL REFERENCES session (id),
    expires_at INTEGER NOT NULL
);
CREATE INDEX access_token_by_expiry ON access_token (expires_at);

-- Who touched the record of which patient. Only ever appended to.
CREATE TABLE access_log (
    seq INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    session TEXT NOT NULL,
    actor TEXT NOT NULL,
    patient TEXT NOT NULL,
    action TEXT NOT NULL,
    request TEXT NOT NULL
);
CREATE INDEX access_log_by_patient ON access_log (patient, at);
CREATE FUNCTION access_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN RAISE EXCEPTION USING MESSAGE = ''append only''; END';
CREATE TRIGGER access_log_keeps_rows BEFORE DELETE OR TRUNCATE ON access_log
    FOR EACH STATEMENT EXECUTE FUNCTION access_log_is_append_only();
CREATE TRIGGER access_log_keeps_values BEFORE UPDATE ON access_log
    FOR EACH STATEMENT EXECUTE FUNCTION access_log_is_append_only();
