-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- Live declarations in a span of scheduled time, one a slot: where two devices both spoke, taken beats skipped and
-- the earlier beats the later; the other stays in the history.
-- CROSS JOIN keeps the order of the tables: the span of time first, never all facts of a patient.
SELECT fact.id, fact.patient_id, fact.author_id, fact.author_role, fact.on_behalf_of, fact.help_level, fact.occurred_at,
       fact.offset_minutes, fact.stamp, fact.device_id, fact.corrects,
       slot.medication_id, slot.scheduled_at, slot.scheduled_offset, slot.state, slot.reason
FROM (
    SELECT dose_event.*,
           row_number() OVER (
               PARTITION BY slot_id
               ORDER BY state = 'taken' DESC, fact.occurred_at, fact.id) AS place
    FROM dose_event
    CROSS JOIN fact ON fact.id = dose_event.fact_id
    WHERE fact.patient_id = :patient AND scheduled_at >= :from AND scheduled_at < :to
      AND NOT EXISTS (SELECT 1 FROM fact AS later WHERE later.corrects = fact.id)
) AS slot
JOIN fact ON fact.id = slot.fact_id
WHERE slot.place = 1
ORDER BY slot.scheduled_at, slot.medication_id
