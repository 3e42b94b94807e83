-- Where in a large city somebody lives: it says how far two would travel. Who fits whom goes by cities alone.
alter table learner add column district text check (district ~ '^[A-Za-z]{1,40}-[A-Za-z]{1,40}$');
alter table tutor add column district text check (district ~ '^[A-Za-z]{1,40}-[A-Za-z]{1,40}$');

create index learner_district on learner (district) where district is not null;
create index tutor_district on tutor (district) where district is not null;
