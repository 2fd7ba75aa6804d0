/**
 * The port to whoever keeps accounts and passwords: three interfaces ({@link AuthProvider}, {@link TokenVerifier},
 * {@link UserDirectory}), what goes through them, and the ways in which they fail. Knows nothing of HTTP routes, and of no
 * provider in particular. Another provider is three beans; Supabase then stands aside.
 */
package [=package].user.services.provider;
