-- SPDX-FileCopyrightText: Passerelle contributors
-- SPDX-License-Identifier: Apache-2.0
-- 0.3.0: sessions bound to the key of a device, the second factor of professionals, sign-in at an identity provider.

-- The thumbprint (RFC 7638) of the key that the session's tokens are bound to. '' where whoever holds the access token may use
-- it: only for professionals' tools that cannot prove anything; they are given no refresh token.
ALTER TABLE session ADD COLUMN key_thumbprint TEXT NOT NULL DEFAULT '';

-- The second factor: a secret shared with an authenticator app (hexadecimal, '' for an account without), the time step of the last
-- code that was taken, for each counts once, and wrong tries since.
ALTER TABLE account ADD COLUMN totp_secret TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN totp_step INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN wrong_codes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN locked_until INTEGER NOT NULL DEFAULT 0;

-- For whoever lost that app: each opens the account once.
CREATE TABLE recovery_code (
    hash TEXT NOT NULL PRIMARY KEY,
    username TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX recovery_code_by_account ON recovery_code (username);

-- A professional on the way to the identity provider and back. `state` goes there; `challenge` and `redirect` are the app's own
-- (PKCE), `verifier` and `nonce` those of the hub. `code_hash` is of the code the app is given at the end, once.
CREATE TABLE provider_visit (
    state_hash TEXT NOT NULL PRIMARY KEY,
    challenge TEXT NOT NULL,
    redirect TEXT NOT NULL,
    app_state TEXT NOT NULL,
    verifier TEXT NOT NULL,
    nonce TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    practitioner TEXT NOT NULL DEFAULT '',
    code_hash TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX provider_visit_by_code ON provider_visit (code_hash);
CREATE INDEX provider_visit_by_expiry ON provider_visit (expires_at);

-- Services of the operator that may ask whether a token is good (RFC 7662).
CREATE TABLE service_account (
    name TEXT NOT NULL PRIMARY KEY,
    secret_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
