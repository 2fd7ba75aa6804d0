package [=package].[=module.packageName].schemas;

[#list module.imports as line]
[=line]
[/#list]

/** What its owner says of [=entity.oneOf]: every column but those that the service looks after. */
[#if module.optional]
@JsonInclude(JsonInclude.Include.NON_NULL)
[/#if]
[#list module.record as line]
[=line]
[/#list]
