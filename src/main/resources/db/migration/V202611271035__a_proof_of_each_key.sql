-- Besides the row that says whether all seals are bound: one of each key that has sealed here, under its number made negative.
alter table key_check alter column id type bigint;
alter table key_check drop constraint key_check_id_check;
alter table key_check add constraint key_check_id_check check (id <= 1);
