-- What every search asks, of a kaart with a hundred thousand professionals.

-- Whether any entry changed, every few seconds; the documents are wide, so it is answered from a narrow index.
create index directory_entry_version on directory_entry (version);

-- Who isn't there now: few of all.
create index professional_presence on professional (presence_until) where presence_state is not null;
create index absence_until on absence (until_moment);
