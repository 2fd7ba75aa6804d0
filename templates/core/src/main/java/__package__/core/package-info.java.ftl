/**
 * What every part of the service stands on: configuration, errors, logging, HTTP, security, cache and background tasks.
 * Nothing here knows a business module; modules know this one.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package [=package].core;

import org.springframework.modulith.ApplicationModule;
