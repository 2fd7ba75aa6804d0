[#if module.events]
/** What the table and the routes hold, the events, and what can go wrong. No logic beyond what can be read off a record. */
[#else]
/** What the table and the routes hold, and what can go wrong. No logic beyond what can be read off a record. */
[/#if]
package [=package].[=module.packageName].schemas;
