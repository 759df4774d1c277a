-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- "Prises déclarées", from facts: the doses that were due by medicine, week and part of the day, with what was said about
-- each. A dose counts once its time has come, or as soon as it is declared; where two devices both spoke, taken beats
-- skipped. The same numbers as domain::declaredDoses.
-- :due is a JSON array of texts of fixed columns: 24 characters of UTC, 16 of the wall clock, then the medicine: cutting
-- texts is much cheaper than reading nested arrays.
WITH due AS MATERIALIZED (
    SELECT substr(value, 41) AS medication_id, substr(value, 1, 24) AS scheduled_at, substr(value, 25, 16) AS wall
    FROM json_each(:due)
), said AS MATERIALIZED (
    SELECT dose_event.medication_id, dose_event.scheduled_at, max(dose_event.state = 'taken') AS taken
    FROM dose_event CROSS JOIN fact ON fact.id = dose_event.fact_id
    WHERE dose_event.scheduled_at BETWEEN (SELECT min(scheduled_at) FROM due) AND (SELECT max(scheduled_at) FROM due)
      AND fact.patient_id = :patient
      AND NOT EXISTS (SELECT 1 FROM fact AS later WHERE later.corrects = fact.id)
    GROUP BY dose_event.scheduled_at, dose_event.medication_id
)
SELECT medication_id,
       date(wall, 'weekday 0', '-6 days') AS monday,
       CASE WHEN hour < '05' THEN 0 WHEN hour < '11' THEN 1 WHEN hour < '17' THEN 2 ELSE 3 END AS part,
       sum(taken IS 1) AS taken,
       sum(taken IS 0) AS not_taken,
       sum(taken IS NULL) AS not_known
FROM (SELECT due.*, substr(wall, 12, 2) AS hour, said.taken
      FROM due LEFT JOIN said ON said.scheduled_at = due.scheduled_at AND said.medication_id = due.medication_id)
WHERE taken IS NOT NULL OR scheduled_at <= :now
GROUP BY medication_id, monday, part
ORDER BY medication_id, monday, part
