-- How a resident expressed himself, and of what he said or signed elsewhere: who wrote it down, when it was said or signed, where the paper is.
-- Nullable and without default, for steps from before this must read as they were sealed.
alter table consent_event
    add column method            text check (method in ('PORTAL', 'COUNTER', 'SPOKEN', 'PAPER')),
    add column recorded_by       uuid,
    add column recorded_by_label text,
    add column said_at           timestamptz,
    add column signed_on         date,
    add column paper_kept        bytea;

-- As before, and what tells of people may be emptied but never become something else.
create or replace function keep_chain() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (new.resident, new.seq, new.consent_id, new.at, new.state, new.commitment, new.hash, new.method)
            is distinct from
            (old.resident, old.seq, old.consent_id, old.at, old.state, old.commitment, old.hash, old.method)
        or (new.content is not null and new.content is distinct from old.content)
        or (new.witness is not null and new.witness is distinct from old.witness)
        or (new.recorded_by is not null and new.recorded_by is distinct from old.recorded_by)
        or (new.recorded_by_label is not null and new.recorded_by_label is distinct from old.recorded_by_label)
        or (new.said_at is not null and new.said_at is distinct from old.said_at)
        or (new.signed_on is not null and new.signed_on is distinct from old.signed_on)
        or (new.paper_kept is not null and new.paper_kept is distinct from old.paper_kept) then
        raise exception 'The history of consent is only added to.';
    end if;
    return new;
end $$;
