# [=name]

A Spring Boot service. Two commands are enough; they need a JDK ([=java] or later) and nothing else.

```sh
make run     # starts it: http://localhost:8080/docs
make test    # format, lint, all tests, coverage
```

`make run` brings a real PostgreSQL and a real Redis with it. What they store stays in `.data/`, and at the end it tells where
everything is; when a port is taken, it uses another. The first run downloads and takes a few minutes.

## What is where

| | |
|---|---|
| `src/main/java` | `core` is what everything stands on; each module is a package beside it |
| `src/main/resources/db/migration/<module>` | a module's migrations |
| `src/main/resources/application.yaml` | the settings, each explained |
| `.env.example` | the variables, each explained; a copy named `.env` is read by `make run` |
| `docs/architecture.md` | how it is built, in diagrams |
| `docs/http.md` | what every route has in common: errors, access, limits, lists |
| `docs/tasks.md` | background tasks: how to declare, enqueue and replay them |
| `docs/runbook.md` | how to run it in production, and what to do when it hurts |
| `docs/http.md` | what all routes have in common: errors, access, limits, lists |
| `docs/openapi.yaml` | the API; a test fails when the code says otherwise, `make docs` writes it anew |
| `faster.yaml`, `.faster/` | what this project was generated from; both belong into version control |

## Day to day

```
make test-fast   the tests that need no server, in seconds
make lint        format check and Error Prone
make format      formats all files
make autofix     applies what Error Prone suggests
make coverage    the coverage report
make migrate     brings the database at DATABASE_URL up to date
```

The same commands on Windows: `mvnw spring-boot:test-run`, `mvnw -Plint verify`.

To use servers of your own, set `DATABASE_URL` and `REDIS_URL`, in `.env` or in the environment. To stop and throw the
data away: Ctrl-C, then delete `.data/`.

[#list components as component]
[#if component.readme?has_content]
## [=component.title]

[=component.readme]
[/#if]
[/#list]
## Production

`./mvnw package` builds one jar. It runs as production by default: logs are JSON, and the start stops with one line when
`DATABASE_URL` or `REDIS_URL` is missing. See [the runbook](docs/runbook.md).
