create table greeting (id uuid primary key, version int not null, text text not null);
create table heard (event_id uuid, subject text not null, text text not null, seq bigint generated always as identity);
