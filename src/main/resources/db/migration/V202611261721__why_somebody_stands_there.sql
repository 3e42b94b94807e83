-- In the words of whoever moved somebody, sealed.
alter table learner add column status_reason bytea;
alter table tutor add column status_reason bytea;
