-- Who may take names and addresses out, why, and which second person allowed it.
create table export_permit (
    id bigint primary key,
    reason text not null check (char_length(reason) between 10 and 300),
    asked_by text not null,
    asked_at timestamptz not null,
    approved_by text,
    ends_at timestamptz,
    check ((approved_by is null) = (ends_at is null)),
    constraint export_permit_two_people check (approved_by <> asked_by)
);
create sequence export_permit_seq increment by 1;
create index export_permit_asked on export_permit (asked_at desc);
