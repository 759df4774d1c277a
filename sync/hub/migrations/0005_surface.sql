-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.3.0: search, history by time, and deletions that leave a trace.

-- `deleted` 1: a tombstone; its text is what is left of it, the id and when. `date_from` and `date_until` are when it was, in
-- milliseconds, by the date parameter of its type (searchparameters.cpp); null when it does not say.
ALTER TABLE resource ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE resource ADD COLUMN date_from INTEGER;
ALTER TABLE resource ADD COLUMN date_until INTEGER;

-- The history is read by time, newest first. `last_updated` is that of the version.
ALTER TABLE resource_version ADD COLUMN last_updated INTEGER NOT NULL DEFAULT 0;
ALTER TABLE resource_version ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
CREATE INDEX resource_version_by_time ON resource_version (patient, last_updated);

-- What the current versions may be found by, beside dates and the patient. Beginning with the resource, the rows of one write
-- stand together; who looks for one among many looks by identifier.
CREATE TABLE search_term (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    system TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (type, id, name, system, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_term_identifier ON search_term (type, value) WHERE name = 'identifier';
