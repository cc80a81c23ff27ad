-- Kaarten of which the last file was refused, and that nobody imported since: somebody has to mend the file.
create view import_refusal_waiting (format, source, moment) as
    select r.format, r.source, max(r.moment) from import_run r
    where r.refused is not null and not exists (select 1 from import_run later
        where later.format = r.format and later.source is not distinct from r.source
            and later.refused is null and later.moment > r.moment)
    group by r.format, r.source;
