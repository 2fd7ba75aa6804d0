/**
 * Limits on how often something may be done: a general one per client address, and policies of their own for what a
 * module wants to protect. The counts are in Redis, so that all instances share them.
 */
package [=package].core.ratelimit;
