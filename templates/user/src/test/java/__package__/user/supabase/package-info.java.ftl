/**
 * A server that speaks Supabase Auth's HTTP, for tests ({@link SupabaseStandIn}): its statuses, its bodies, its three
 * shapes of errors and the gateway in front of it, over the engine of {@code user.embedded}. Checked against the real
 * server; where the two differ, the real one is right.
 */
package [=package].user.supabase;
