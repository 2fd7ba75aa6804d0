/** What is in files of one thing a line, or a few: properties, variables, patterns, make targets. */
package dev.faster.outline.lines;
