-- Which mails leave first when many wait: 0 before 1 before 2 (MailRank).
alter table outbox_message add rank smallint not null default 1 check (rank between 0 and 2);

drop index outbox_message_due;
create index outbox_message_due on outbox_message (rank, next_try_at, id) where state = 'waiting';
