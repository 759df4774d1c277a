-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- Live measures of one kind in a span of time, oldest first.
SELECT fact.id, fact.patient_id, fact.author_id, fact.author_role, fact.on_behalf_of, fact.help_level, fact.occurred_at,
       fact.offset_minutes, fact.stamp, fact.device_id, fact.corrects,
       measure.kind, measure.value, measure.unit, measure.reading
FROM fact
JOIN measure ON measure.fact_id = fact.id
WHERE fact.patient_id = :patient AND fact.kind = 'measure' AND measure.kind = :kind
  AND fact.occurred_at >= :from AND fact.occurred_at < :to
  AND NOT EXISTS (SELECT 1 FROM fact AS later WHERE later.corrects = fact.id)
ORDER BY fact.occurred_at, fact.id
