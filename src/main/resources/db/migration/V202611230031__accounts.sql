-- An account without a password is an invitation that nobody has taken yet.
alter table account alter column password_hash drop not null;
alter table account add column language text not null default 'ko' check (language in ('ko', 'en', 'zh'));
alter table account add column invited_until timestamptz;
alter table account add column disabled_at timestamptz;
alter table account add check (password_hash is not null or (invited_until is not null and disabled_at is null));
