# What can be done here, as short commands. `make` alone lists them.
.DEFAULT_GOAL := help
MVN := ./mvnw -q -ntp

.PHONY: help
help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: ## Start the service, with a PostgreSQL and a Redis of its own
	@$(MVN) spring-boot:test-run

.PHONY: test
test: ## Check format, lint, run all tests, want 90 % line coverage
	@./mvnw -B -ntp -Plint spotless:check verify

.PHONY: test-fast
test-fast: ## Run the tests that need no running service
	@$(MVN) test -DexcludedGroups=service -Djacoco.skip

.PHONY: lint
lint: ## Check format and compile with Error Prone
	@./mvnw -B -ntp -Plint spotless:check test-compile

.PHONY: format
format: ## Format all files
	@$(MVN) spotless:apply

.PHONY: autofix
autofix: ## Apply the fixes Error Prone suggests, then format
	@$(MVN) -Plint,autofix clean test-compile
	@$(MVN) spotless:apply

.PHONY: coverage
coverage: ## Run all tests and tell where the coverage report is
	@$(MVN) verify
	@echo "Open target/site/jacoco/index.html"

.PHONY: migrate
migrate: ## Bring the database at DATABASE_URL up to date, and do nothing else
	@$(MVN) package -DskipTests -Djacoco.skip -Dspotless.skip
	@REDIS_URL="$${REDIS_URL:-redis://not-needed}" SPRING_PROFILES_ACTIVE=dev LOG_LEVEL=warn \
[#list components as component]
[#list component.environment as variable]
[#if variable.placeholder?has_content]
		[=variable.name]="$${[=variable.name]:-[=variable.placeholder]}" \
[/#if]
[/#list]
[/#list]
		java -Dspring.context.exit=onRefresh -jar target/*.jar
	@echo "The database is up to date"

.PHONY: docs
docs: ## Write docs/openapi.yaml and the diagram of modules anew
	@$(MVN) test -Dtest='OpenApiTest,ModulesTest' -Ddocs.refresh=true -Djacoco.skip

.PHONY: clean
clean: ## Delete what was built (not the data in .data/)
	@$(MVN) clean
