/**
 * How this service says that something went wrong: RFC 9457 problem details, whoever notices the error (a controller, a
 * filter, the web server itself). A module lists its own errors in an enum that implements {@code ErrorCode} and throws
 * a {@code ProblemException}.
 */
package [=package].core.errors;
