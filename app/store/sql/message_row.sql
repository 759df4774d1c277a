-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- Messages with who saw each first and when, and how far its sending is. The caller says which and in what order.
SELECT fact.id, fact.patient_id, fact.author_id, fact.author_role, fact.on_behalf_of, fact.help_level, fact.occurred_at,
       fact.offset_minutes, fact.stamp, fact.device_id, fact.corrects,
       message.text, message.context, message.in_reply_to,
       seen.author_id, seen.occurred_at, seen.offset_minutes,
       queued.state, queued.attempts, queued.next_try
FROM fact
JOIN message ON message.fact_id = fact.id
LEFT JOIN outbox AS queued ON queued.seq = (
    SELECT max(seq) FROM outbox WHERE subject = 'message' AND subject_id = fact.id
)
LEFT JOIN fact AS seen ON seen.id = (
    SELECT receipt.fact_id FROM receipt JOIN fact AS reader ON reader.id = receipt.fact_id
    WHERE receipt.message_id = fact.id
    ORDER BY reader.occurred_at, reader.id LIMIT 1
)
WHERE NOT EXISTS (SELECT 1 FROM fact AS later WHERE later.corrects = fact.id)
