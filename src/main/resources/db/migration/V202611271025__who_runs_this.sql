-- Who runs this installation, for strangers: where they are, how to call, and who answers for personal data.
alter table organisation add column address text;
alter table organisation add column phone text;
alter table organisation add column privacy_person text;
