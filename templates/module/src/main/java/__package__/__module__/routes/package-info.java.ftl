/** The routes to [=module.words]. HTTP in, HTTP out, nothing else. */
package [=package].[=module.packageName].routes;
