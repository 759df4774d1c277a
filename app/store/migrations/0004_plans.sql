-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.2.0: what each version of a prescription asked for, and since when, so that a change leaves the past as it was; and
-- the dates medicines were handed out. Nothing that was there is changed.
CREATE TABLE plan_version (
    id            TEXT PRIMARY KEY NOT NULL, -- of the version of the document
    medication_id TEXT NOT NULL,
    since         TEXT NOT NULL,             -- UTC; the first known version also holds before it
    stamp         TEXT NOT NULL,
    active        INTEGER NOT NULL,
    schedules     TEXT NOT NULL,             -- JSON array of lines; its tokens are in schedulejson.cpp
    habits        TEXT NOT NULL              -- JSON: when the person wakes, eats, goes to bed
) WITHOUT ROWID;
CREATE INDEX plan_version_by_medication ON plan_version (medication_id, since);

CREATE TABLE dispensing (
    fact_id       TEXT PRIMARY KEY NOT NULL,
    medication_id TEXT NOT NULL,
    dispensed_on  TEXT NOT NULL,             -- ISO date
    days_supply   INTEGER,
    quantity      REAL,
    unit          TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX dispensing_by_medication ON dispensing (medication_id, dispensed_on);

-- What prescriptions were until now: wall-clock times, every day. One whose body cannot be read stays as it is, unread.
INSERT INTO plan_version (id, medication_id, since, stamp, active, schedules, habits)
SELECT version.id, document.id, version.occurred_at, version.stamp, json_extract(version.body, '$.active'),
       CASE json_array_length(version.body, '$.times')
           WHEN 0 THEN '[]'
           ELSE json_array(json_object(
               'rhythm', 'every-day',
               'moments', json((SELECT json_group_array(json_object(
                               'at', printf('%02d:%02d', json_extract(time.value, '$[0]'), json_extract(time.value, '$[1]'))))
                           FROM json_each(version.body, '$.times') AS time)),
               'from', json_extract(version.body, '$.from'),
               'until', json_extract(version.body, '$.until'),
               'dose', json_extract(version.body, '$.dose'),
               'text', ''))
       END,
       '{"afternoon":"16:00","bedtime":"22:00","evening":"19:30","morning":"08:00","noon":"12:30","waking":"07:00"}'
FROM document
JOIN document_version AS version ON version.document_id = document.id
WHERE document.kind = 'medication' AND version.status <> 'kept'
  AND json_valid(version.body) AND json_type(version.body, '$.times') = 'array' AND json_type(version.body, '$.active') IN ('true', 'false');
