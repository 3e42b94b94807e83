-- A token belongs to whoever made it, and has an end.
alter table api_token add column account_id bigint references account on delete cascade;
create index api_token_account on api_token (account_id);

update api_token t set account_id = maker.id
from audit_entry e join account maker on e.actor = 'account:' || maker.id
where e.action = 'token.issued' and e.target_kind = 'token' and e.target_id = t.id;

-- From the settings of the first start: the first account's.
update api_token t set account_id = (select min(id) from account)
from audit_entry e
where e.action = 'token.issued' and e.target_kind = 'token' and e.target_id = t.id and e.actor = 'system';

-- Made by another token, or by somebody who is gone.
update api_token set revoked_at = now()
where account_id is null and revoked_at is null and exists (select from account);

update api_token set expires_at = now() + interval '1 year' where expires_at is null;
alter table api_token alter column expires_at set not null;
