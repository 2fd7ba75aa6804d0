/** The picocli commands and what they print. The only place where problems become words. */
package dev.faster.cli;
