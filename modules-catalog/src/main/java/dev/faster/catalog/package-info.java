/**
 * What can be picked: components, what each requires and contributes, and the versions that go with them. It knows nothing of how a project is written.
 */
package dev.faster.catalog;
