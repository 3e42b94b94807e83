-- How many plans a round has had; with more than one the last was solved from what was decided about the one before.
alter table round add column plans integer not null default 0;
update round set plans = 1 where state in ('review', 'published');

-- What a coordinator refused, kept while the round is solved again and the proposal itself is gone.
create table rejection (
    round_id bigint not null references round on delete cascade,
    learner_id bigint not null references learner on delete cascade,
    subject text not null references subject,
    tutor_id bigint not null references tutor on delete cascade,
    decided_by text,
    decided_at timestamptz,
    primary key (round_id, learner_id, subject, tutor_id)
);
