/**
 * User: who somebody is, how they sign in, and what is known of them. Accounts and passwords are the provider's (Supabase
 * Auth, see {@code services.supabase}); this module has the routes in front of it, and a row for each user that other
 * tables can point at.
 *
 * <p>Only this package is for other modules: {@link CurrentUser} as a parameter of a controller's method, {@link Users} to
 * look somebody up, and the events {@link UserRegistered}, {@link UserUpdated} and {@link UserDeleted}.
 */
@ApplicationModule(allowedDependencies = {"core", "events"})
package [=package].user;

import org.springframework.modulith.ApplicationModule;
