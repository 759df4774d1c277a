-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.6.0: what the list of patients needs to know of each, made once and thrown away by whatever is written about them; how a
-- measure came to be written down. Facts stay as they are.
CREATE TABLE follow_up (
    patient_id  TEXT PRIMARY KEY NOT NULL,
    made_for    TEXT NOT NULL,               -- the packs it was made with
    valid_until TEXT NOT NULL,               -- empty: until something is written
    body        TEXT NOT NULL
) WITHOUT ROWID;
CREATE TRIGGER follow_up_after_fact AFTER INSERT ON fact BEGIN
    DELETE FROM follow_up WHERE patient_id = new.patient_id;
END;
CREATE TRIGGER follow_up_after_document AFTER INSERT ON document BEGIN
    DELETE FROM follow_up WHERE patient_id = new.patient_id;
END;
CREATE TRIGGER follow_up_after_version AFTER UPDATE ON document BEGIN
    DELETE FROM follow_up WHERE patient_id = new.patient_id;
END;

CREATE INDEX answer_in_words ON answer (fact_id) WHERE verdict = 'for-review';

CREATE TABLE entry_method (
    fact_id TEXT PRIMARY KEY NOT NULL,
    method  TEXT NOT NULL                    -- phone, visit, paper
) WITHOUT ROWID;
