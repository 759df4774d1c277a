-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- "Prises déclarées", from facts: the doses that were due (:due, a JSON array of [medicine, UTC, offset in minutes]) by
-- medicine, week and part of the day, with what was said about each. A dose counts once its time has come, or as soon as it
-- is declared; where two devices both spoke, taken beats skipped. The same numbers as domain::declaredDoses.
WITH due AS MATERIALIZED (
    SELECT json_extract(value, '$[0]') AS medication_id,
           json_extract(value, '$[1]') AS scheduled_at,
           datetime(json_extract(value, '$[1]'), json_extract(value, '$[2]') || ' minutes') AS wall
    FROM json_each(:due)
), said AS (
    SELECT due.*,
           (SELECT dose_event.state
            FROM dose_event CROSS JOIN fact ON fact.id = dose_event.fact_id
            WHERE dose_event.scheduled_at = due.scheduled_at AND dose_event.medication_id = due.medication_id
              AND fact.patient_id = :patient
              AND NOT EXISTS (SELECT 1 FROM fact AS later WHERE later.corrects = fact.id)
            ORDER BY dose_event.state = 'taken' DESC LIMIT 1) AS state
    FROM due
)
SELECT medication_id,
       date(wall, 'weekday 0', '-6 days') AS monday,
       CASE WHEN strftime('%H', wall) < '05' THEN 0 WHEN strftime('%H', wall) < '11' THEN 1 WHEN strftime('%H', wall) < '17' THEN 2 ELSE 3 END AS part,
       sum(state IS 'taken') AS taken,
       sum(state IS NOT NULL AND state <> 'taken') AS not_taken,
       sum(state IS NULL) AS not_known
FROM said
WHERE state IS NOT NULL OR scheduled_at <= :now
GROUP BY medication_id, monday, part
ORDER BY medication_id, monday, part
