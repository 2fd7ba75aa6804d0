/** Real PostgreSQL and Redis servers from Maven artifacts: for the tests, and for running the service on a developer's machine. */
package [=package].embedded;
