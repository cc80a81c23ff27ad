-- What a resident said about the secrecy (BW 7:457) that kinds of a consent fall under, apart from the consent itself. Nullable and without
-- default: of older consents nothing was asked, and a replica of before this writes none. Both are read as not released.
alter table consent
    add column release text check (release in ('REQUESTED', 'GIVEN', 'REFUSED', 'WITHDRAWN'));
