-- The decision log of the NL GOV profile: what was asked, answered and rested on, enough to decide again. The resident stands in no
-- document but in his own column, so that erasure finds him.
alter table decision_log
    add column type          text check (type in ('evaluation', 'search')),
    add column request       jsonb,
    add column response      jsonb,
    add column policies      jsonb,
    add column information   jsonb,
    add column configuration jsonb;
