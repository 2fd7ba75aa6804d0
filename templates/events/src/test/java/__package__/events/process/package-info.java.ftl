/** Tests of what events promise when processes die, stop or stand still, with processes that do. */
package [=package].events.process;
