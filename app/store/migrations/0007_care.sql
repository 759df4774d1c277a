-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.5.0: the steps of therapeutic education, what was agreed and who looked, how a professional rated words of the patient. Facts
-- stay as they are.
CREATE TABLE care_step (
    fact_id  TEXT PRIMARY KEY NOT NULL,
    step     TEXT NOT NULL,
    setting  TEXT NOT NULL,                  -- individual, group, distance
    note     TEXT NOT NULL,
    receiver TEXT NOT NULL                   -- of a hand-over
) WITHOUT ROWID;

-- Of a patient and a device, each carries the hash of the one before: see domain/consent.h.
CREATE TABLE consent_entry (
    fact_id      TEXT PRIMARY KEY NOT NULL,
    topic        TEXT NOT NULL,
    decision     TEXT NOT NULL,              -- given, refused, withdrawn
    text_version TEXT NOT NULL,
    subject      TEXT NOT NULL,
    grantee_name TEXT NOT NULL,
    relationship TEXT NOT NULL,
    scopes       TEXT NOT NULL,
    until        TEXT NOT NULL,
    previous     TEXT NOT NULL,
    hash         TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE access_entry (
    fact_id  TEXT PRIMARY KEY NOT NULL,
    what     TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL
) WITHOUT ROWID;

-- The reply is a message; the rating is for professionals.
CREATE TABLE answer_review (
    fact_id   TEXT PRIMARY KEY NOT NULL,
    answer_id TEXT NOT NULL,
    rating    TEXT NOT NULL,                 -- ok, partly, no
    reply_id  TEXT NOT NULL                  -- empty without one
) WITHOUT ROWID;
CREATE INDEX answer_review_by_answer ON answer_review (answer_id);
