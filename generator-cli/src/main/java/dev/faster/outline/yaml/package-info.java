/** What is in YAML: settings, workflows, descriptions of APIs. */
package dev.faster.outline.yaml;
