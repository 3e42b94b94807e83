-- When a colleague came to the desk, and when the time before: what changed since then is told.
create table visit (
    account_id bigint primary key references account on delete cascade,
    at timestamptz not null,
    before timestamptz
);
