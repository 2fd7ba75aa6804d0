/** What is in Markdown: its sections, tables and lists. */
package dev.faster.outline.markdown;
