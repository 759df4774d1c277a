-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.1.0: what has a life. A document points at its current version; the others stay, superseded or kept after a conflict.
CREATE TABLE document (
    id         TEXT PRIMARY KEY NOT NULL,
    kind       TEXT NOT NULL,
    patient_id TEXT NOT NULL, -- empty for what belongs to no patient, such as a nurse's name
    current    TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX document_by_kind ON document (kind, patient_id);

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
CREATE INDEX document_version_by_document ON document_version (document_id, stamp);
