/** What happens to [=module.words], and where they are kept. */
package [=package].[=module.packageName].services;
