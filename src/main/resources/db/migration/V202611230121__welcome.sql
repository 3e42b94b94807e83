-- What stands at the head of the sign-up; null is what we would say.
alter table organisation
    add column welcome_ko text check (char_length(welcome_ko) between 1 and 200),
    add column welcome_en text check (char_length(welcome_en) between 1 and 200),
    add column welcome_zh text check (char_length(welcome_zh) between 1 and 200);
