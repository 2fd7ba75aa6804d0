/** What the table and the routes hold, and what can go wrong. No logic beyond what can be read off a record. */
package [=package].user.schemas;
