-- Who was there when a resident said something, if that is a colleague: so that his name is kept from the resident when it is masked later.
-- Nullable and without default, for steps from before this must read as they were sealed.
alter table consent_event add column witness_id uuid;

-- As before, and this too may be emptied but never become something else.
create or replace function keep_chain() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (new.resident, new.seq, new.consent_id, new.at, new.state, new.commitment, new.hash, new.method)
            is distinct from
            (old.resident, old.seq, old.consent_id, old.at, old.state, old.commitment, old.hash, old.method)
        or (new.content is not null and new.content is distinct from old.content)
        or (new.witness is not null and new.witness is distinct from old.witness)
        or (new.witness_id is not null and new.witness_id is distinct from old.witness_id)
        or (new.recorded_by is not null and new.recorded_by is distinct from old.recorded_by)
        or (new.recorded_by_label is not null and new.recorded_by_label is distinct from old.recorded_by_label)
        or (new.said_at is not null and new.said_at is distinct from old.said_at)
        or (new.signed_on is not null and new.signed_on is distinct from old.signed_on)
        or (new.paper_kept is not null and new.paper_kept is distinct from old.paper_kept) then
        raise exception 'The history of consent is only added to.';
    end if;
    return new;
end $$;
