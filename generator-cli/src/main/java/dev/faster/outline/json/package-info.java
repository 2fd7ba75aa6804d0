/** What is in JSON, with or without comments. */
package dev.faster.outline.json;
