-- A second step at sign-in (RFC 6238). The secret is sealed with the field key.
create table second_step (
    account_id bigint primary key references account on delete cascade,
    secret bytea not null,
    -- The latest time step whose code was taken: no code counts twice.
    last_step bigint not null,
    -- Null until a code has shown that the secret arrived.
    confirmed_at timestamptz
);

-- For a lost phone; known by a keyed hash alone, gone when used.
create table recovery_code (
    code_hash bytea primary key,
    account_id bigint not null references account on delete cascade
);

create index recovery_code_account on recovery_code (account_id);

-- The password was right, the code is still due: not signed in.
alter table account_session add column code_due boolean not null default false;
