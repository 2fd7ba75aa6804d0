spring:
  application:
    name: [=name]
  main:
    banner-mode: off
  data:
    redis:
      connect-timeout: 2s
      timeout: 2s
      # Redis holds a cache and counters, no entities: no second repository mode that entities would have to choose from.
      repositories:
        enabled: false
  autoconfigure:
    # Nobody logs in here with a name and a password: no such user is made up, and no password printed.
    exclude: org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration
  servlet:
    multipart:
      enabled: false
  web:
    # Error texts are the same whatever language a browser asks for.
    locale: en
    locale-resolver: fixed
    resources:
      add-mappings: false
  flyway:
    # One folder per module. Versions are dates, and a module may join a database that has seen later dates.
    locations: classpath:db/migration
    out-of-order: true
  lifecycle:
    # How long a stopping service may finish what it accepted; container platforms kill after 30 s by default.
    timeout-per-shutdown-phase: 25s
[#if (java >= 21)]
  threads:
    virtual:
      enabled: true
[/#if]

tasks:
  threads: 5
  poll-interval: 1s
  drain: 12s

database:
  url: ${DATABASE_URL:}

redis:
  url: ${REDIS_URL:}

service:
  # What this process does: web answers requests, worker runs tasks, all does both.
  role: ${SERVICE_ROLE:all}

http:
  max-body-size: 1MB
  # Addresses and blocks such as 10.0.0.0/8, with commas between.
  trusted-proxies: ${TRUSTED_PROXIES:}

cors:
  # Exact origins such as https://app.example.com, with commas between.
  allowed-origins: ${CORS_ALLOWED_ORIGINS:}

operator:
  # Opens /api/v1/admin/** to whoever sends it in X-Admin-Api-Key; without it those routes are closed.
  api-key: ${ADMIN_API_KEY:}

rate-limit:
  requests-per-minute: ${RATE_LIMIT_PER_MINUTE:600}

server:
  port: ${PORT:8080}
  tomcat:
    # Tomcat reads forms by itself, past the limit on other bodies.
    max-http-form-post-size: ${http.max-body-size}

# Health is on the public port, too (see core.web); the rest is for the operators' network alone. Nothing that shows
# settings or memory can be exposed, not even by mistake.
management:
  server:
    port: ${MANAGEMENT_PORT:8081}
  endpoints:
    access:
      default: none
    web:
      exposure:
        include: health, metrics, prometheus
  endpoint:
    health:
      access: read-only
      probes:
        enabled: true
      group:
        readiness:
          # Without Redis the service still answers, without its database it cannot.
          include: readinessState, db
    metrics:
      access: read-only
    prometheus:
      access: read-only

springdoc:
  # The description of the API is public, as the API is. "false" takes it away.
  api-docs:
    enabled: true
  swagger-ui:
    enabled: true
    path: /docs
  # Errors are described once, for all routes (see core.web).
  override-with-generic-response: false
  default-produces-media-type: application/json
  # The same order each time: docs/openapi.yaml is compared with it.
  writer-with-order-by-keys: true

logging:
  structured:
    format:
      console: ecs
  level:
    root: ${LOG_LEVEL:info}
    # Each request has its line already; scanners would fill the log with a second one.
    org.springframework.web.servlet.PageNotFound: error
    org.springframework.boot.autoconfigure.logging: off
    org.springframework.data.repository.config.RepositoryConfigurationDelegate: warn
    # It warns at each start that out-of-order is on, which is meant.
    org.flywaydb.core.internal.command.DbMigrate: error
    # Scheduler and Executor tell of each start and stop; failures are logged by core.tasks.
    com.github.kagkarlsson.scheduler: warn
    # A start that fails is told once, in one line (see core.config), not in these words as well.
    org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext: error
[#list components as component]
[#if component.configuration?has_content]

# [=component.title]
[#list component.configuration as key]
# [=key.doc]
[=key.key]: [=key.value]
[/#list]
[/#if]
[/#list]
