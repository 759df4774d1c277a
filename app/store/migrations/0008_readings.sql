-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.4.0: values read together, as the two numbers of a cuff, know each other, so that they leave as one resource. What was
-- there before stands alone, as it was sent.
ALTER TABLE measure ADD COLUMN reading TEXT;
CREATE INDEX measure_reading ON measure (reading) WHERE reading IS NOT NULL;
