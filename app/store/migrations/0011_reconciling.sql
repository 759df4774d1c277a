-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.7.0: what lost a conflict, where it can be seen; what this device delivered, so that it can deliver it again to a server that
-- was restored from a backup; the ids of servers that give their own.
CREATE TABLE conflict (
    seq           INTEGER PRIMARY KEY AUTOINCREMENT,
    type          TEXT NOT NULL,
    resource_id   TEXT NOT NULL,
    patient_id    TEXT NOT NULL,             -- of the change that waited here
    subject       TEXT NOT NULL,
    found_at      TEXT NOT NULL,
    lost          TEXT NOT NULL,             -- the resource as it was said
    stands        TEXT NOT NULL,             -- what is in use instead
    asks          INTEGER NOT NULL,          -- 1: no rule could know, a person looks at the two
    UNIQUE (type, resource_id, lost)
);
CREATE TABLE id_map (
    type      TEXT NOT NULL,
    id        TEXT NOT NULL,                 -- ours
    server_id TEXT NOT NULL,
    PRIMARY KEY (type, id),
    UNIQUE (type, server_id)
) WITHOUT ROWID;
ALTER TABLE resource ADD COLUMN subject TEXT;
ALTER TABLE resource ADD COLUMN unseen INTEGER NOT NULL DEFAULT 0;
CREATE INDEX outbox_by_thing ON outbox (subject_id);
CREATE INDEX resource_unseen ON resource (unseen) WHERE unseen = 1;
