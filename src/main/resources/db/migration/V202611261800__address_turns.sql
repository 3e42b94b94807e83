-- How often somebody's address has changed: what went to the one before is written anew to this one.
alter table learner add column address_turn integer not null default 0;
alter table tutor add column address_turn integer not null default 0;
