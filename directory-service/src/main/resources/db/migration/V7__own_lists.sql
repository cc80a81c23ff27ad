-- Colleagues that someone keeps at hand. The lists are his alone; no one else reads them, and nothing is counted.
create table favourite (
    account_id      text        not null,
    professional_id uuid        not null references professional,
    since           timestamptz not null,
    primary key (account_id, professional_id)
);

create table recent_contact (
    account_id      text        not null,
    professional_id uuid        not null references professional,
    moment          timestamptz not null,
    primary key (account_id, professional_id)
);
create index recent_contact_latest on recent_contact (account_id, moment desc);
