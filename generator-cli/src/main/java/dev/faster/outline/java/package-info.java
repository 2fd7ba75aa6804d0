/** What is in Java: imports, types and their members. */
package dev.faster.outline.java;
