-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- What the days of a span come to, oldest first.
SELECT day, unit, count, low, high, total
FROM measure_day
WHERE patient_id = :patient AND kind = :kind AND day >= :first AND day <= :last
ORDER BY day, unit
