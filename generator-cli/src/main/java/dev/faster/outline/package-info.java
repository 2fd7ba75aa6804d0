/**
 * What is in a file: the things that it consists of, each with a name and lines of its own. It knows nothing of merging;
 * one package below for each kind of file.
 */
package dev.faster.outline;
