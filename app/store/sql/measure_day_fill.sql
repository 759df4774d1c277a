-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- Counts the day of one measure anew, from the facts. :day is by the wall clock; :from and :to are a day of margin on both
-- sides of it in UTC, so that the index of facts narrows the search whatever the offset.
INSERT INTO main.measure_day (patient_id, kind, day, unit, count, low, high, total)
SELECT fact.patient_id, measure.kind, :day, measure.unit, count(*), min(measure.value), max(measure.value), sum(measure.value)
FROM fact
JOIN measure ON measure.fact_id = fact.id
WHERE fact.patient_id = :patient AND fact.kind = 'measure' AND measure.kind = :kind
  AND fact.occurred_at >= :from AND fact.occurred_at < :to
  AND date(fact.occurred_at, printf('%+d minutes', fact.offset_minutes)) = :day
  AND NOT EXISTS (SELECT 1 FROM fact AS later WHERE later.corrects = fact.id)
GROUP BY measure.unit
