-- Names as they are searched, sorted and compared, independent of any locale (org.ieum.kernel.Text); the next start fills it.
alter table learner add column name_folded text;
alter table tutor add column name_folded text;

drop index learner_name;
drop index learner_name_part;
drop index tutor_name;
drop index tutor_name_part;
create index learner_name on learner (name_folded, id);
create index learner_name_part on learner using gin (name_folded gin_trgm_ops);
create index tutor_name on tutor (name_folded, id);
create index tutor_name_part on tutor using gin (name_folded gin_trgm_ops);
