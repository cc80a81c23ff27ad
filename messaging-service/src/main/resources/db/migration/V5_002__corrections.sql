-- What replaces a piece of case data is an item of its own; the old one stays for the record, and is shown to its resident alone.
alter table case_item
    add column replaced_by uuid references case_item,
    add column replaced_at timestamptz,
    add check ((replaced_by is null) = (replaced_at is null));

-- A resident says that an item is wrong, and what it should be (AVG 16).
create table correction (
    id           uuid        primary key,
    version      bigint      not null,
    request_id   uuid        not null references help_request,
    resident_id  uuid        not null,
    case_item_id uuid        not null references case_item,
    status       text        not null check (status in ('ASKED', 'CORRECTED', 'REFUSED')),
    statement    bytea       not null,
    asked_at     timestamptz not null,
    reason       bytea,
    answered_by  uuid,
    answered_at  timestamptz,
    promise      text,
    promised_by  timestamptz,
    escalation   text        not null,
    next_moment  timestamptz,
    responsible  uuid,
    check ((status = 'ASKED') = (answered_at is null)),
    check ((answered_at is null) = (answered_by is null)),
    check ((status = 'REFUSED') = (reason is not null)),
    -- No silent message: what isn't answered has a next moment and someone who is called when it passes.
    constraint correction_never_silent
        check (status <> 'ASKED' or (next_moment is not null and responsible is not null and promise is not null and promised_by is not null))
);
create index correction_request on correction (request_id, asked_at);
create unique index correction_asked on correction (case_item_id) where status = 'ASKED';
create index correction_due on correction (next_moment) where next_moment is not null;
