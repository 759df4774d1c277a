-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.2.0: what each resource is to the table of roles, caregivers, and an access log that shows when a row was touched.

-- `record` is a token of sync/roles; `owner` is whose own it is, "Patient/…", "RelatedPerson/…" or "Practitioner/…".
ALTER TABLE resource ADD COLUMN record TEXT NOT NULL DEFAULT 'origin';
ALTER TABLE resource ADD COLUMN owner TEXT NOT NULL DEFAULT '';
UPDATE resource SET owner = CASE patient WHEN '' THEN '' ELSE 'Patient/' || patient END,
    record = CASE type
        WHEN 'CarePlan' THEN 'path' WHEN 'Task' THEN 'path' WHEN 'CareTeam' THEN 'care-team' WHEN 'Communication' THEN 'message'
        WHEN 'Consent' THEN 'consent' WHEN 'DetectedIssue' THEN 'alert' WHEN 'Flag' THEN 'limit' WHEN 'Goal' THEN 'goal'
        WHEN 'MedicationAdministration' THEN 'dose' WHEN 'MedicationRequest' THEN 'prescription'
        WHEN 'MedicationStatement' THEN 'medication-plan' WHEN 'Observation' THEN 'measure' WHEN 'Patient' THEN 'profile'
        WHEN 'RelatedPerson' THEN 'profile' WHEN 'QuestionnaireResponse' THEN 'answer' ELSE 'origin' END;
DROP INDEX resource_by_patient;
CREATE INDEX resource_by_patient ON resource (patient, change_seq, record, owner);

-- Who may help a patient, how far and until when; follows the Consent resources, in the same transaction. What was taken
-- back stays so: helping again takes a new invitation.
CREATE TABLE delegation (
    related_person TEXT NOT NULL PRIMARY KEY,
    patient TEXT NOT NULL,
    scopes TEXT NOT NULL,
    ends_at INTEGER,
    decided_at INTEGER NOT NULL,
    revoked INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX delegation_by_patient ON delegation (patient);

-- What a patient keeps from everyone who helps: "Observation/…".
CREATE TABLE hidden_item (
    patient TEXT NOT NULL,
    item TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    hidden INTEGER NOT NULL,
    PRIMARY KEY (patient, item)
) STRICT, WITHOUT ROWID;

-- 'patient' or 'caregiver'; of a caregiver, the RelatedPerson they will be.
ALTER TABLE offer ADD COLUMN role TEXT NOT NULL DEFAULT 'patient';
ALTER TABLE offer ADD COLUMN related_person TEXT NOT NULL DEFAULT '';

-- `bytes` of the answer; `hash` is the SHA-256 of the row before and of this one. Rows of before have none.
ALTER TABLE access_log ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE access_log ADD COLUMN hash TEXT NOT NULL DEFAULT '';
