/** Checks access tokens (JWT, RFC 7519), whoever issued them, and remembers those that ended before their time. */
package [=package].user.services.tokens;
