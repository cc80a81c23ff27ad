-- A team that left the map counts no more for how wide a consent is, or for who decides on what. Of those that left before this we weren't
-- told: they count until they are told of again.
alter table team add column active boolean not null default true;
