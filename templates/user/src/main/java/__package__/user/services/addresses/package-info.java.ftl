/** Addresses that browsers are sent to: our own, and those of applications that were named beforehand. */
package [=package].user.services.addresses;
