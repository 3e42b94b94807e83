-- What came again for somebody who is known: it waits until they, or a coordinator, take it over.
create sequence newer_answer_seq increment by 50;
create table newer_answer (
    id bigint primary key,
    side text not null check (side in ('learner', 'tutor')),
    person_id bigint not null,
    person_version integer not null,
    told bytea not null,
    consent integer,
    received_at timestamptz not null,
    confirmed_at timestamptz
);
create index newer_answer_person on newer_answer (side, person_id);
create index newer_answer_received_at on newer_answer (received_at);
