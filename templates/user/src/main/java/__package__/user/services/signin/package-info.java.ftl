/**
 * What happens between a route and the provider: limits, answers that do not tell whose address is known, one refresh at a
 * time, and what clients are told when the provider refuses. Sign-ins at Google or GitHub are in {@code services.oauth}.
 */
package [=package].user.services.signin;
