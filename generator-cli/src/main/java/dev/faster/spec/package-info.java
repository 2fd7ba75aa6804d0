/**
 * What the user asks for: {@code faster.yaml} or the options that say the same, checked against one JSON Schema and the rules of names, and written or edited
 * in place. Which components there are comes from a catalog; what they bring is no matter of this package.
 */
package dev.faster.spec;
