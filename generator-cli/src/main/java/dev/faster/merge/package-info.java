/**
 * What becomes of one file that faster wrote before, the user may have changed since, and the templates may have
 * changed as well. Pure: it sees three versions and says which one is right, and knows nothing of disks, plans or
 * projects.
 */
package dev.faster.merge;
