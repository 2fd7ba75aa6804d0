/**
 * Who may call what. Closed by default: a route that nobody opened answers 401. A module opens its routes, or adds a way
 * to authenticate, with a bean of type {@code Customizer<HttpSecurity>}; such beans are applied before the rules here, and
 * the first rule that matches a route decides.
 */
package [=package].core.security;
