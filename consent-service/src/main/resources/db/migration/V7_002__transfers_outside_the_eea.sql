-- AVG 30(1)(e): to which countries outside the European Economic Area data goes, and with which safeguards. Empty until somebody says.
alter table register_controller add column transfers text not null default '';
