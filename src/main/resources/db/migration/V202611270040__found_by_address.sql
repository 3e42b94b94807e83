-- Whoever is forgotten has what was typed with their address forgotten, too: it is found by the keyed hash of the address.
alter table draft
    add column address_lookup bytea,
    add column mailed_lookup bytea;
create index draft_address on draft (address_lookup);
create index draft_mailed on draft (mailed_lookup);
alter table asked_link add column address_lookup bytea;
alter table kept_form add column address_lookup bytea;
create index kept_form_address on kept_form (address_lookup);
