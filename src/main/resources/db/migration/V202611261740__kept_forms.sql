-- A form that was sent when a session was over: sealed, for one browser and one reader, gone when it was sent again or after a day.
create sequence kept_form_seq increment by 50;

create table kept_form (
    id bigint primary key,
    -- The browser's key is known by its SHA-256 alone.
    browser_hash bytea not null,
    -- Whose page it was: account:7, learner:7, tutor:7 or offer:7:tutor.
    reader text not null,
    sent bytea not null,
    expires_at timestamptz not null
);

create index kept_form_browser on kept_form (browser_hash);
create index kept_form_reader on kept_form (reader);
create index kept_form_expires on kept_form (expires_at);
