alter table round add column blocking_pairs integer not null default 0;
