-- Nobody is asked yet whether somebody else agrees for them.
alter table consent drop column by_guardian;
