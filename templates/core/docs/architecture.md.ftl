# Architecture

## Context

Who uses the service, and what it stands on.

```mermaid
C4Context
    Person(client, "Client", "A browser or another program")
    Person(operator, "Operator", "Watches the service, replays dead letters")
    System(service, "[=name]", "Answers the HTTP API, runs background tasks")
    System_Ext(monitoring, "Monitoring", "Reads metrics, logs and health")
    Rel(client, service, "HTTPS, JSON")
    Rel(operator, service, "HTTPS with the operators' key")
    Rel(monitoring, service, "Management port, log lines")
```

## Containers

The same jar runs in one or more processes. `SERVICE_ROLE` says what a process does.

```mermaid
C4Container
    Person(client, "Client")
    System_Boundary(service, "[=name]") {
        Container(web, "Web", "SERVICE_ROLE=web", "Answers HTTP, enqueues tasks")
        Container(worker, "Worker", "SERVICE_ROLE=worker", "Runs tasks, once per tick over all workers")
        ContainerDb(postgres, "PostgreSQL", "The truth", "Business data, tasks, dead letters")
        ContainerDb(redis, "Redis", "May be lost", "Cache, counters of rate limits")
    }
    Rel(client, web, "HTTPS, JSON")
    Rel(web, postgres, "SQL")
    Rel(worker, postgres, "SQL, for update skip locked")
    Rel(web, redis, "RESP")
    Rel(worker, redis, "RESP")
```

Without Redis the service goes on: it reads past the cache and stops counting general limits, and says so in its logs and
metrics. Without PostgreSQL it is not ready.

## Modules

A module is a package beside `core`; Spring Modulith's `verify()` in `ModulesTest` holds the boundaries. A module talks to
another by its public face or by events. The test also keeps this diagram, which `make docs` draws.

<!-- modules: begin -->
```mermaid
flowchart TD
[#list moduleDiagram as line]
    [=line]
[/#list]
```
<!-- modules: end -->

## Inside core

```mermaid
flowchart TD
    request([Request]) --> web
    web["web<br/>correlation, body limit, pages, API description"] --> ratelimit
    ratelimit["ratelimit<br/>counters in Redis"] --> security
    security["security<br/>headers, CORS, operators' key"] --> routes([Routes of the modules])
    routes --> errors["errors<br/>problem details, RFC 9457"]
    routes --> cache["cache<br/>typed, in Redis"]
    routes --> tasks["tasks<br/>queue in PostgreSQL"]
    tasks --> worker([Task handlers])
    config["config<br/>variables, checked before the start"]
    logging["logging<br/>JSON, redacted"]
```

## Decisions

- **PostgreSQL holds the tasks.** A task commits or rolls back with the business data it belongs to; there is no queue to keep
  in step.
- **Records and Spring Data JDBC, no ORM.** What a query does can be read off it.
- **Migrations by module**, versioned by date (`V<yyyymmdd>_<nn>__what.sql`), may be applied out of order: a module can join a
  database that already runs.
[#if (java >= 21)]
- **Virtual threads** carry requests and tasks.
[/#if]
- **Tests use real servers**, the same that `make run` uses. Two processes run them (`-Dtest.processes=1` makes it one), each
  with servers of its own and, for most tests, one Spring context.
