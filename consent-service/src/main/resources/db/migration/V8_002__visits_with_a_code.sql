-- Each time somebody looked with a code at the counter: the resident sees by whose code, and when.
create table counter_visit (
    id   uuid        primary key,
    code uuid        not null references counter_code on delete cascade,
    at   timestamptz not null
);
create index counter_visit_code on counter_visit (code);
create index counter_code_issued_at on counter_code (issued_at);
