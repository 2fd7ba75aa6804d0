package dev.faster.whole;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A local repository of Maven's to throw away. What it has not, it takes from the one that this build fills, and only
 * then from the network.
 */
record LocalRepository(Path folder) {
    private static final String PLUGIN = "maven-archetype-plugin";
    private static final String PLUGINS = "repository/org/apache/maven/plugins";

    /** Knows the archetype plugin by its short name, in the version that this build uses, and has nothing yet. */
    static LocalRepository in(Path folder) throws IOException {
        String version = System.getProperty("archetype-plugin.version");
        Path plugins = Files.createDirectories(folder.resolve(PLUGINS));
        Files.writeString(plugins.resolve("maven-metadata-local.xml"), """
                <metadata><plugins><plugin>
                  <prefix>archetype</prefix><artifactId>%s</artifactId>
                </plugin></plugins></metadata>
                """.formatted(PLUGIN));
        Path plugin = Files.createDirectories(plugins.resolve(PLUGIN));
        Files.writeString(plugin.resolve("maven-metadata-local.xml"), """
                <metadata>
                  <groupId>org.apache.maven.plugins</groupId><artifactId>%s</artifactId>
                  <versioning><release>%s</release><versions><version>%2$s</version></versions></versioning>
                </metadata>
                """.formatted(PLUGIN, version));
        LocalRepository repository = new LocalRepository(folder);
        Files.writeString(repository.settings(), """
                <settings>
                  <localRepository>%s</localRepository>
                  <profiles><profile>
                    <id>build</id>
                    <repositories><repository>%s</repository></repositories>
                    <pluginRepositories><pluginRepository>%2$s</pluginRepository></pluginRepositories>
                  </profile></profiles>
                  <activeProfiles><activeProfile>build</activeProfile></activeProfiles>
                </settings>
                """.formatted(folder.resolve("repository"), ofThisBuild()));
        return repository;
    }

    /** The archetype and the pom it inherits from, and no engine. */
    LocalRepository withArchetype(Path sources) throws IOException {
        put("faster-archetype", "jar", Path.of(System.getProperty("archetype.jar")));
        put("faster-archetype", "pom", sources.resolve("archetype/pom.xml"));
        put("faster-parent", "pom", sources.resolve("pom.xml"));
        return this;
    }

    private static String ofThisBuild() {
        URI url = Path.of(System.getProperty("local.repository")).toUri();
        return "<id>build</id><url>" + url + "</url><releases><checksumPolicy>ignore</checksumPolicy></releases>";
    }

    Path settings() {
        return folder.resolve("settings.xml");
    }

    private void put(String artifact, String extension, Path file) throws IOException {
        String version = System.getProperty("archetype.version");
        Path place = folder.resolve("repository/dev/faster").resolve(artifact).resolve(version);
        Files.createDirectories(place);
        Files.copy(file, place.resolve(artifact + "-" + version + "." + extension));
    }
}
