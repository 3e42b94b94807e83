-- Lists as somebody keeps them: filters, order and columns, under a name.
create sequence listed_view_seq increment by 50;
create table listed_view (
    id bigint primary key,
    list text not null,
    name bytea not null,
    query text not null,
    kept_by text not null,
    kept_at timestamptz not null
);
create index listed_view_list on listed_view (list, id);

-- Each order of a list has its index.
drop index learner_city;
drop index tutor_city;
create index learner_city on learner (city, name_folded, id);
create index tutor_city on tutor (city, name_folded, id);
create index learner_next_step on learner (
    (case status when 'applied' then 0 when 'interview' then 1 when 'approved' then 2 when 'paused' then 3
        when 'refused' then 4 else 5 end), name_folded, id);
create index tutor_next_step on tutor (
    (case status when 'applied' then 0 when 'interview' then 1 when 'approved' then 2 when 'paused' then 3
        when 'refused' then 4 else 5 end), name_folded, id);
create index pairing_since on pairing (state, since, id);
create index pairing_subject on pairing (state, subject, id);
