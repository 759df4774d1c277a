-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.3.0: a version knows whose it is, as its resource does: both can then be laid out by patient.

ALTER TABLE resource_version ADD COLUMN patient TEXT NOT NULL DEFAULT '';
UPDATE resource_version SET patient = coalesce((SELECT patient FROM resource
    WHERE resource.type = resource_version.type AND resource.id = resource_version.id), '');
