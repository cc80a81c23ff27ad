-- Break glass: who opened, under which entry of the register, and what the FG thought of it afterwards.
alter table break_glass_window
    add column version           bigint  not null default 1,
    add column organisation_id   uuid    not null,
    add column organisation_name text    not null,
    add column colleague_label   text    not null,
    add column role_name         text    not null,
    add column register_entry    text    not null,
    -- Of the FG, about a resident: so encrypted for the resident, as the reason is.
    add column review            text check (review in ('JUSTIFIED', 'NOT_JUSTIFIED')),
    add column review_words      bytea,
    add column reviewed_by       text,
    add column reviewed_at       timestamptz,
    add check (num_nonnulls(review, review_words, reviewed_by, reviewed_at) in (0, 4));
create index break_glass_window_unreviewed on break_glass_window (opened_at) where review is null;
create index break_glass_window_opened on break_glass_window (resident, opened_at);
