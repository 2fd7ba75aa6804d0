/**
 * What comes from the environment: connection URLs, the service's role, and the check that stops a start with a missing
 * or malformed variable. A class that needs a setting takes a record from here or declares its own; none reads variables.
 */
package [=package].core.config;
