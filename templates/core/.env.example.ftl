# Everything the service can be told from outside. `make run` reads a copy of this file named .env; production gives the
# same names as environment variables. What is empty here may stay empty, unless it says "required".

# The public port.
PORT=8080

# Metrics and health for operators: not for the public network.
MANAGEMENT_PORT=8081

# Required in production: postgres://user:password@host:5432/app?sslmode=require, or a jdbc:postgresql: URL. Special
# characters in the password are percent-encoded. Empty, `make run` starts a PostgreSQL of its own.
DATABASE_URL=

# Required in production: redis://user:password@host:6379/0, or rediss:// for TLS. Empty, `make run` starts a Redis of
# its own.
REDIS_URL=

# What this process does: web answers requests and hands tasks to workers, worker runs tasks, all does both.
SERVICE_ROLE=all

# Opens /api/v1/admin/** to whoever sends it in the header X-Admin-Api-Key; empty, those routes are closed. Make one with:
# openssl rand -hex 32
ADMIN_API_KEY=

# The exact origins of browser applications that may call this service: https://app.example.com,https://admin.example.com
CORS_ALLOWED_ORIGINS=

# Addresses or blocks of the proxies in front of the service, such as 10.0.0.0/8. Only they are believed when they tell a
# client's address (X-Forwarded-For), on which rate limits stand.
TRUSTED_PROXIES=

# How many requests a minute one client address may make.
RATE_LIMIT_PER_MINUTE=600

# trace, debug, info, warn or error.
LOG_LEVEL=info
[#list components as component]
[#if component.environment?has_content]

# [=component.title]
[#list component.environment as variable]
# [=variable.doc]
[=variable.name]=[=variable.example]
[/#list]
[/#if]
[/#list]
