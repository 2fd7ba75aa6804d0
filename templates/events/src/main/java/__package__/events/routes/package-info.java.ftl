/** The operators' routes to events: dead letters, the outbox, the streams. HTTP in, HTTP out, nothing else. */
package [=package].events.routes;
