/**
 * YAML with positions: text in, a tree of {@link dev.faster.yaml.YamlNode}s out, each of which knows where it stands. What a spec or a descriptor has no use
 * for (anchors, aliases, tags, several documents) is refused here, so that nobody above has to think of it. What the tree means is no matter of this package.
 */
package dev.faster.yaml;
