-- "Not this time" is another thing than "has left": who was refused never was with the organisation.
alter table learner
    drop constraint learner_status_check,
    add constraint learner_status_check check (status in ('applied', 'interview', 'approved', 'paused', 'refused', 'left'));
alter table tutor
    drop constraint tutor_status_check,
    add constraint tutor_status_check check (status in ('applied', 'interview', 'approved', 'paused', 'refused', 'left'));
