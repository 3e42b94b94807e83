-- What people write of themselves and of each other is sealed, too. SQL has no keys: what is there is marked by a first byte of
-- 0, and sealed before the next start reads anything.
create table plain_column (
    name text primary key
);

alter table tutor
    drop constraint tutor_shown_as_check,
    drop constraint tutor_introduction_check;
alter table tutor
    alter column shown_as type bytea using '\x00'::bytea || convert_to(shown_as, 'UTF8'),
    alter column introduction type bytea using '\x00'::bytea || convert_to(introduction, 'UTF8');
alter table learner
    alter column through type bytea using '\x00'::bytea || convert_to(through, 'UTF8');
alter table draft
    alter column through type bytea using '\x00'::bytea || convert_to(through, 'UTF8');
alter table proposal drop constraint proposal_objection_note_check;
alter table proposal
    alter column objection_note type bytea using '\x00'::bytea || convert_to(objection_note, 'UTF8');
alter table rejection drop constraint rejection_objection_note_check;
alter table rejection
    alter column objection_note type bytea using '\x00'::bytea || convert_to(objection_note, 'UTF8'),
    -- A seal is bound to its row by one column.
    add column id bigint generated always as identity unique;
alter table export_permit drop constraint export_permit_reason_check;
alter table export_permit
    alter column reason type bytea using '\x00'::bytea || convert_to(reason, 'UTF8');

insert into plain_column
select name from (values
    ('tutor.shown_as', exists (select 1 from tutor where shown_as is not null)),
    ('tutor.introduction', exists (select 1 from tutor where introduction is not null)),
    ('learner.through', exists (select 1 from learner where through is not null)),
    ('draft.through', exists (select 1 from draft where through is not null)),
    ('proposal.objection_note', exists (select 1 from proposal where objection_note is not null)),
    ('rejection.objection_note', exists (select 1 from rejection where objection_note is not null)),
    ('export_permit.reason', exists (select 1 from export_permit))) as columns (name, has_rows)
where has_rows;
