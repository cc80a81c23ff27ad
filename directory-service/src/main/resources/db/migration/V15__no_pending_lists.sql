-- These are looked in once for each entry that somebody may have to watch over. What an import adds would lie in a pending list until the
-- next vacuum, and each look would read all of that: 8 ms instead of 0.1 on a kaart of 100,000 people.
alter index professional_organisations set (fastupdate = off);
alter index professional_teams set (fastupdate = off);
select gin_clean_pending_list('professional_organisations'), gin_clean_pending_list('professional_teams');
