-- How far the mailbox is read to which mails come back: messages are numbered there, and counted anew when validity changes.
create table bounce_mailbox (
    id smallint primary key check (id = 1),
    validity bigint not null,
    last_uid bigint not null,
    read_at timestamptz
);
