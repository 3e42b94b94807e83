-- What each said of a lesson on a public holiday: that it takes place. Whoever says nothing lets it stand.
alter table lesson
    add column learner_stands boolean not null default false,
    add column tutor_stands boolean not null default false;
