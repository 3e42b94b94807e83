-- The steps to become a tutor, a list that the organisation keeps, and which of them were seen of whom: never a document.
create table screening_step (
    id bigint primary key,
    version integer not null,
    -- What programs call it; never changes.
    code text not null unique check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
    name_ko text not null,
    name_en text not null,
    name_zh text not null,
    -- Whether nobody is approved without it.
    needed boolean not null,
    -- For how many months it counts; null for ever.
    months integer check (months between 1 and 120),
    place integer not null,
    in_use boolean not null,
    check (in_use or not needed)
);
create sequence screening_step_seq start 101 increment by 50;

create table screening_seen (
    id bigint primary key,
    version integer not null,
    tutor_id bigint not null references tutor on delete cascade,
    step_id bigint not null references screening_step,
    seen_on date not null,
    seen_by text not null,
    -- The last day on which it counts; null for ever.
    valid_until date check (valid_until >= seen_on),
    -- When its tutor was told that it runs out.
    told_on date,
    unique (tutor_id, step_id)
);
create sequence screening_seen_seq increment by 50;
create index screening_seen_until on screening_seen (valid_until);

-- What today asks for: nobody is refused tomorrow who would be approved today. The others are there to be taken into use.
insert into screening_step (id, version, code, name_ko, name_en, name_zh, needed, months, place, in_use) values
    (1, 0, 'interview', '만나서 이야기하기', 'A talk with us', '与我们面谈', false, null, 1, true),
    (2, 0, 'references', '추천인 확인', 'References', '推荐人核实', false, null, 2, false),
    (3, 0, 'record_check', '범죄 경력 확인', 'Record check', '犯罪记录核查', false, 12, 3, true),
    (4, 0, 'training', '봉사자 교육', 'Training', '志愿者培训', false, null, 4, false),
    (5, 0, 'agreement', '활동 약속서', 'Agreement', '志愿服务约定', false, null, 5, false);

-- A record check was written down as its last day alone. When it was seen, and by whom, the trail says if it reaches so far back;
-- else it is said to be seen by the service, today, or on its last day if that is over.
insert into screening_seen (id, version, tutor_id, step_id, seen_on, seen_by, valid_until)
select nextval('screening_seen_seq'), 0, t.id, 3,
    least(coalesce(seen.at::date, current_date), t.checked_until), coalesce(seen.actor, 'system'), t.checked_until
from tutor t
left join lateral (
    select a.at, a.actor from audit_entry a
    where a.action = 'tutor.record-checked' and a.target_kind = 'tutor' and a.target_id = t.id
    order by a.at desc limit 1) seen on true
where t.checked_until is not null;

alter table tutor drop column checked_until;
