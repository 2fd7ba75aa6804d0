/** Supabase Auth behind the port, over HTTP: its routes, its three shapes of errors, and what must not be repeated. */
package [=package].user.services.supabase;
