/**
[#if module.events]
 * [=module.title]: what is known of them, how they are kept, and the routes to them. Each change is an event, which other
 * modules may subscribe to.
 */
@ApplicationModule(allowedDependencies = {"core", "events"})
[#else]
 * [=module.title]: what is known of them, how they are kept, and the routes to them.
 */
@ApplicationModule(allowedDependencies = "core")
[/#if]
package [=package].[=module.packageName];

import org.springframework.modulith.ApplicationModule;
