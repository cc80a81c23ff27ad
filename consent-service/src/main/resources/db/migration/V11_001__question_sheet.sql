-- A question as it was put on paper. What is kept with a signed answer is what stood on that sheet, and not what would stand on it today.
create table question_sheet (
    id             uuid        primary key,
    request_id     uuid        not null references consent_request,
    number         text        not null,
    resident       uuid        not null references resident,
    language       text        not null,
    wording        bytea       not null,
    notice_version integer     not null,
    made_by        uuid        not null,
    made_by_label  text        not null,
    made_at        timestamptz not null,
    unique (request_id, number)
);
create index question_sheet_resident on question_sheet (resident, made_at);
