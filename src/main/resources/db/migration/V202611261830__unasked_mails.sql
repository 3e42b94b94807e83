-- How many mails a day went to an address that anybody may have typed; by a keyed hash, for as long as the day lasts.
create table unasked_mail (
    address_hash bytea not null,
    day date not null,
    mails integer not null check (mails > 0),
    primary key (address_hash, day)
);

create index unasked_mail_day on unasked_mail (day);
