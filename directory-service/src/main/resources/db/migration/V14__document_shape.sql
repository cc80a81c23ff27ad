-- Which fields the product put in the documents when it last told all of them: after an update that adds to them it does so again.
create table document_shape (number integer not null);
insert into document_shape (number) values (0);
