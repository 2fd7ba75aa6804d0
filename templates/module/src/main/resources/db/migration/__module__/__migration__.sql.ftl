create table [=module.table] (
[#list module.columns as line]
    [=line]
[/#list]
);

create index [=module.table]_created_at_idx on [=module.table] (created_at, id);
