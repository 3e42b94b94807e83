-- Whose lessons ended without their word is asked how they go on: when they last said that they teach on.
alter table tutor add column teaches_on_at timestamptz;
