-- A publication of thousands is a job: how many of its mails are written, as others may read while it goes on.
alter table round_progress add column mails_written integer not null default 0;
alter table round_progress add column mails_to_write integer not null default 0;
