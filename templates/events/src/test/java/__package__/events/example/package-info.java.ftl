/** The example of docs/events.md: what two modules of a shop would hold, and its test. */
package [=package].events.example;
