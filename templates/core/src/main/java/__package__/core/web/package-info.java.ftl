/**
 * What is the same for every route: correlation of requests, limits on bodies, the client's address, lists by keyset
 * pages, the API's own description, and what may be seen of the service's health.
 */
package [=package].core.web;
