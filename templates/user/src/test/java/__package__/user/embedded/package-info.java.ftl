/**
 * Accounts without Supabase, for {@code make run} and the tests: the engine ({@link EmbeddedAuth}), its adapter to the
 * user module's port, and pages to play with. It imitates Supabase Auth, its words and its order of checks included, so
 * that what works here works there. It keeps its data in PostgreSQL in a schema of its own; nothing of it is in the jar.
 */
package [=package].user.embedded;
