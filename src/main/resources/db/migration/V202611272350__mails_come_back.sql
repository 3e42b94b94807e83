-- Whose address takes no mails any more, since one came back for good: none is sent there until it is corrected, or until
-- somebody says that it works again.
create sequence address_pause_seq;
create table address_pause (
    id bigint primary key,
    recipient_kind text not null check (recipient_kind in ('learner', 'tutor')),
    recipient_id bigint not null,
    reason text not null check (reason in ('unknown', 'switched-off', 'nowhere')),
    since timestamptz not null,
    unique (recipient_kind, recipient_id)
);
