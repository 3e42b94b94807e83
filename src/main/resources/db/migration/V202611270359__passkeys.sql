-- Passkeys (WebAuthn) beside the codes of an app: the public halves of keys that never leave their devices.
create sequence passkey_seq;

create table passkey (
    id bigint primary key,
    account_id bigint not null references account on delete cascade,
    credential_id bytea not null unique,
    -- As WebAuthn 6.5.1 lays it out: the device's model, the credential's id, the public key.
    credential bytea not null,
    -- How often the device has signed, by its own word; 0 if it does not count.
    counter bigint not null,
    verified boolean not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    name text not null,
    added_at timestamptz not null,
    last_used_at timestamptz
);

create index passkey_account on passkey (account_id);

-- What a passkey has to sign next in this browser; another one after each try.
alter table account_session add column challenge bytea not null
    default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
alter table account_session alter column challenge drop default;

-- What a new passkey has to sign, for a while after the password was shown for it.
alter table account_session
    add column creation_challenge bytea,
    add column creation_until timestamptz;
