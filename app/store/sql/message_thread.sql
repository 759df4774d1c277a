-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- All messages of a patient, oldest first, with who saw each and when.
SELECT fact.id, fact.patient_id, fact.author_id, fact.author_role, fact.on_behalf_of, fact.help_level, fact.occurred_at,
       fact.offset_minutes, fact.stamp, fact.device_id, fact.corrects,
       message.text, message.context, message.in_reply_to,
       seen.author_id, seen.occurred_at, seen.offset_minutes,
       (SELECT state FROM outbox WHERE subject = 'message' AND subject_id = fact.id ORDER BY seq DESC LIMIT 1)
FROM fact
JOIN message ON message.fact_id = fact.id
LEFT JOIN (
    SELECT receipt.message_id, reader.author_id, min(reader.occurred_at) AS occurred_at, reader.offset_minutes
    FROM receipt JOIN fact AS reader ON reader.id = receipt.fact_id
    GROUP BY receipt.message_id
) AS seen ON seen.message_id = fact.id
WHERE fact.patient_id = :patient AND fact.kind = 'message'
  AND NOT EXISTS (SELECT 1 FROM fact AS later WHERE later.corrects = fact.id)
ORDER BY fact.occurred_at, fact.id
