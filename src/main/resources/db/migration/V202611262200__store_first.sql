-- What came from strangers, until a job has looked who they are: the answer is given before, so that its time tells nobody who is known.
create table sign_up (
    id bigint primary key,
    side text not null check (side in ('learner', 'tutor')),
    told bytea not null,
    address_lookup bytea,
    actor text not null,
    received_at timestamptz not null
);
create sequence sign_up_seq increment by 50;
create index sign_up_by_address on sign_up (side, address_lookup);

create table asked_link (
    id bigint primary key,
    address bytea not null,
    asked_at timestamptz not null
);
create sequence asked_link_seq increment by 50;
