/** What the tables, the streams and the operators' routes hold. Records only; no logic beyond what can be read off one. */
package [=package].events.schemas;
