/** What is in XML, a pom above all. */
package dev.faster.outline.xml;
