/**
 * What happens between a route and the provider: limits, answers that do not tell whose address is known, the state of a
 * sign-in at Google or GitHub, and the users' own rows.
 */
package [=package].user.services;
