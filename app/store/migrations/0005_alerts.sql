-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.3.0: rules that were met, who saw them, and what each day's measures come to. Facts stay as they are.
CREATE TABLE alert (
    fact_id        TEXT PRIMARY KEY NOT NULL,
    pack_id        TEXT NOT NULL,
    pack_version   TEXT NOT NULL,
    rule_id        TEXT NOT NULL,
    measure        TEXT NOT NULL,
    direction      TEXT NOT NULL,            -- gain, loss, above, below
    severity       TEXT NOT NULL,            -- emergency, urgent, ask
    way            TEXT NOT NULL,            -- value, window, reference, median
    source         TEXT NOT NULL,
    unit           TEXT NOT NULL,
    evidence       TEXT NOT NULL,            -- the measure that met the rule
    value          REAL NOT NULL,
    amount         REAL NOT NULL,
    against        REAL,
    since          TEXT,
    since_offset   INTEGER NOT NULL,
    threshold      REAL NOT NULL,
    threshold_by   TEXT NOT NULL,            -- empty: from the pack
    threshold_role TEXT NOT NULL,
    days_missing   INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE alert_seen (
    fact_id  TEXT PRIMARY KEY NOT NULL,
    alert_id TEXT NOT NULL,
    note     TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX alert_seen_by_alert ON alert_seen (alert_id);

-- One row for each day that has live measures, in the unit they were entered in. A chart of five years reads these; the
-- facts decide, and every write of a measure counts its day anew.
CREATE TABLE measure_day (
    patient_id TEXT NOT NULL,
    kind       TEXT NOT NULL,
    day        TEXT NOT NULL,                -- by the wall clock of whoever measured
    unit       TEXT NOT NULL,
    count      INTEGER NOT NULL,
    low        REAL NOT NULL,
    high       REAL NOT NULL,
    total      REAL NOT NULL,
    PRIMARY KEY (patient_id, kind, day, unit)
) WITHOUT ROWID;

INSERT INTO measure_day (patient_id, kind, day, unit, count, low, high, total)
SELECT fact.patient_id, measure.kind, date(fact.occurred_at, printf('%+d minutes', fact.offset_minutes)) AS day, measure.unit, count(*),
       min(measure.value), max(measure.value), sum(measure.value)
FROM measure JOIN fact ON fact.id = measure.fact_id
WHERE NOT EXISTS (SELECT 1 FROM fact AS later WHERE later.corrects = fact.id)
GROUP BY fact.patient_id, measure.kind, day, measure.unit;
