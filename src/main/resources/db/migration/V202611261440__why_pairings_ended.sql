-- Why a pairing ended, and who ended it as audit rows name people. Empty for those that ended before this was kept, where no
-- published round says it.
alter table pairing
    add column end_reason text check (end_reason in (
        'replaced', 'need_gone', 'collides', 'subject', 'language', 'place', 'commitment', 'gender', 'veto', 'times', 'rejected',
        'one_of_them', 'unknown')),
    add column ended_by text,
    add constraint pairing_ends_for_a_reason check ((end_reason is null and ended_by is null) or state = 'ended');

update pairing p set end_reason = ending.reason, ended_by = ending.actor
from (
    select distinct on (x.id) x.id,
        case when o.change = 'replaced' then 'replaced' else (
            select case fact ->> 'kind' when 'NeedGone' then 'need_gone' when 'Collides' then 'collides'
                else lower(fact ->> 'rule') end
            from jsonb_array_elements(o.reasons) with ordinality as facts (fact, place)
            where fact ->> 'kind' in ('NeedGone', 'Collides', 'Broken') order by place limit 1) end as reason,
        (select e.actor from audit_entry e where e.target_kind = 'round' and e.target_id = r.id
            and e.action = 'round.published' order by e.id limit 1) as actor
    from pairing x join round r on r.effective_on = x.ended_on and r.state = 'published'
    join proposal o on o.round_id = r.id and o.learner_id = x.learner_id and o.subject = x.subject
    where x.state = 'ended' and o.change in ('ended', 'replaced') and o.decision <> 'rejected'
    order by x.id, r.id desc) ending
where p.id = ending.id;
