/**
 * What every line of the log carries (the correlation of a request) and what no line may carry (secrets and personal
 * data). Knows nothing of the other packages.
 */
package [=package].core.logging;
