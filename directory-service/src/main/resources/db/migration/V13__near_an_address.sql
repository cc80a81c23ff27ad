-- What somebody may search near to: the addresses of the kaart that everyone may see. A masked one has no street here at all.
create index directory_entry_street on directory_entry (lower(document #>> '{location,street}') text_pattern_ops)
    where active and document #>> '{location,masked}' = 'false';
create index directory_entry_postcode on directory_entry (upper(replace(document #>> '{location,postalCode}', ' ', '')))
    where active and document #>> '{location,masked}' = 'false';
