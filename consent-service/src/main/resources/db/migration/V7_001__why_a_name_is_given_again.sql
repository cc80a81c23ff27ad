-- Why a mask was lifted. Those that were lifted before this was asked have none.
alter table name_mask add column lift_reason text;
