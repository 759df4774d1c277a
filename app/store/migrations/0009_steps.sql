-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.4.0: steps of a dated protocol that a person said are done. When, by whom and whether it still stands is in the fact.
CREATE TABLE step_mark (
    fact_id TEXT PRIMARY KEY NOT NULL,
    pack_id TEXT NOT NULL,
    step    TEXT NOT NULL
) WITHOUT ROWID;
