/**
 * The users' own rows: made at somebody's first request, changed by them, kept in step with the provider, and emptied when
 * they go. No transaction is open while the provider is asked, and news from it counts only if it is newer than what the
 * row has.
 */
package [=package].user.services.rows;
