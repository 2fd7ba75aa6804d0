/** Tests of the service as a process of its own, as an operator meets it: how it starts, how it stops. */
package [=package].process;
