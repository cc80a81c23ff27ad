-- Who ended an introduction: it reads differently for the resident when it wasn't he.
alter table introduction
    add column withdrawn_by text check (withdrawn_by in ('RESIDENT', 'HELPER', 'TIME')),
    -- The code that was answered with, until it would have been void: whoever lost the reply may send the same answer again.
    add column used_code_hash bytea unique,
    add column used_code_until timestamptz;

update introduction set withdrawn_by = 'RESIDENT' where status = 'WITHDRAWN';

alter table introduction
    add check ((status = 'WITHDRAWN') = (withdrawn_by is not null)),
    add check ((used_code_hash is null) = (used_code_until is null)),
    add check (used_code_hash is null or status in ('WELCOME', 'DECLINED', 'WITHDRAWN'));
