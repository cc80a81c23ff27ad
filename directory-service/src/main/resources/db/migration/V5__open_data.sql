-- What /hsds gives out: one row for each thing of Open Referral HSDS that others refer to by id. Content holds what belongs to
-- it alone; what it refers to is put in on reading, so that a change of an organisation touches one row.
create table hsds_item (
    kind            text        not null,
    id              uuid        not null,
    -- empty for our own kaart, else the source it was imported from
    source          text        not null,
    -- our own organisation it stands under, so that what leaves there is noticed
    scope           uuid,
    -- false: it left the map; a row without its facts stays, so that harvesters learn of it
    active          boolean     not null,
    modified        timestamptz not null,
    sha256          bytea       not null,
    content         jsonb       not null,
    organization_id uuid,
    service_id      uuid,
    location_id     uuid,
    taxonomy_id     uuid,
    parent_id       uuid,
    terms           uuid[]      not null,
    taxonomies      uuid[]      not null,
    postal_code     text,
    latitude        double precision,
    longitude       double precision,
    words           tsvector    not null,
    primary key (kind, id)
);
create index hsds_item_source on hsds_item (source, kind);
create index hsds_item_modified on hsds_item (kind, modified);
create index hsds_item_scope on hsds_item (scope);
create index hsds_item_organization on hsds_item (organization_id, kind);
create index hsds_item_service on hsds_item (service_id, kind);
create index hsds_item_terms on hsds_item using gin (terms);
create index hsds_item_words on hsds_item using gin (words);

-- Files of imported HSDS packages with their columns, in the order in which they came.
create table hsds_file (
    source   text   not null,
    name     text   not null,
    columns  text[] not null,
    primary key (source, name)
);

-- Every imported record as it came: json, not jsonb, because that keeps it to the letter.
create table hsds_record (
    source   text not null,
    file     text not null,
    id       text not null,
    position int  not null,
    content  json not null,
    primary key (source, file, id),
    foreign key (source, file) references hsds_file
);
create index hsds_record_order on hsds_record (source, file, position);
