-- Who decides together with another is a person, by their account: a program of the same person was a second one before.
delete from export_permit where asked_by not like 'account:%' or approved_by not like 'account:%';
alter table export_permit drop constraint export_permit_two_people;
alter table export_permit
    alter column asked_by type bigint using substr(asked_by, 9)::bigint,
    alter column approved_by type bigint using substr(approved_by, 9)::bigint,
    add constraint export_permit_two_people check (approved_by <> asked_by);

update tutor set vouched_by = null where vouched_by not like 'account:%';
alter table tutor alter column vouched_by type bigint using substr(vouched_by, 9)::bigint;
