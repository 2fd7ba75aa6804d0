/** How fast events and tasks are on this machine, see docs/events.md. No part of {@code make test}. */
package [=package].events.bench;
