-- Each time a resident put everything to rest (AVG 18), or let it be read again.
create table restriction_event (
    id         uuid        primary key,
    resident   uuid        not null references resident,
    at         timestamptz not null,
    restricted boolean     not null
);
create index restriction_event_resident on restriction_event (resident, at);
create trigger restriction_event_append_only before update or delete on restriction_event
    for each row execute function refuse_change();
