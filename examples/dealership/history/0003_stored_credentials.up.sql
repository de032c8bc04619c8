-- Credentials of the services behind a dealership, for texts, mail and advertising. They are sealed by the application;
-- the key is in no database.

CREATE TYPE service_provider AS ENUM ('twilio', 'sendgrid', 'facebook', 'whatsapp', 'openai', 'google_ads', 'other');
COMMENT ON TYPE service_provider IS 'A service that a dealership has an account with.';

CREATE TABLE stored_credentials (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    provider      service_provider NOT NULL,
    label         text NOT NULL,
    account_name  text,
    ciphertext    bytea NOT NULL,
    nonce         bytea NOT NULL,
    key_id        text NOT NULL,
    is_active     boolean NOT NULL DEFAULT true,
    created_by    uuid,
    created_at    timestamptz NOT NULL DEFAULT now(),
    rotated_at    timestamptz,
    expires_at    timestamptz,
    PRIMARY KEY (dealership_id, id),
    UNIQUE (dealership_id, provider, label),
    FOREIGN KEY (dealership_id, created_by) REFERENCES users (dealership_id, id) ON DELETE SET NULL (created_by),
    CONSTRAINT nonce_length CHECK (octet_length(nonce) = 12),
    CONSTRAINT ciphertext_has_tag CHECK (octet_length(ciphertext) > 16)
);
COMMENT ON TABLE stored_credentials IS 'A secret by which the platform uses a service for a dealership.';
COMMENT ON COLUMN stored_credentials.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN stored_credentials.account_name IS 'What is not secret of it, such as the account''s number.';
COMMENT ON COLUMN stored_credentials.ciphertext IS 'The secret, sealed with the key that `key_id` names; that key is in no database.';
COMMENT ON COLUMN stored_credentials.key_id IS 'Which key of the key service sealed it.';
COMMENT ON CONSTRAINT ciphertext_has_tag ON stored_credentials IS 'The last sixteen bytes prove that nobody changed it.';

CREATE TYPE credential_action AS ENUM ('read', 'rotated', 'revoked');
COMMENT ON TYPE credential_action IS 'What was done with a credential.';

CREATE TABLE credential_uses (
    dealership_id uuid NOT NULL REFERENCES dealerships (id) ON DELETE CASCADE,
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    credential_id uuid NOT NULL,
    action        credential_action NOT NULL,
    user_id       uuid,
    purpose       text NOT NULL,
    used_at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dealership_id, id),
    FOREIGN KEY (dealership_id, credential_id) REFERENCES stored_credentials (dealership_id, id) ON DELETE CASCADE,
    FOREIGN KEY (dealership_id, user_id) REFERENCES users (dealership_id, id) ON DELETE SET NULL (user_id)
);
CREATE INDEX credential_uses_newest_idx ON credential_uses (credential_id, used_at DESC);
COMMENT ON TABLE credential_uses IS 'That a credential was read or changed.';
COMMENT ON COLUMN credential_uses.dealership_id IS 'Whose row it is.';
COMMENT ON COLUMN credential_uses.user_id IS 'Nothing: the platform, to send something.';
