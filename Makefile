.DEFAULT_GOAL := help
MVN := ./mvnw --batch-mode --no-transfer-progress
PREFIX ?= $(HOME)/.local
RELEASES ?= 17 21 25
CLI := generator-cli/target

.PHONY: help
help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: build
build: ## compile and package, without tests
	$(MVN) --quiet -DskipTests package

.PHONY: test
test: lint ## lint and every test; builds, tests and starts generated services too
	$(MVN) verify

.PHONY: test-fast
test-fast: ## the tests that take under a minute together
	$(MVN) --quiet -Dexcluded.tests=slow test

.PHONY: lint
lint: ## check formatting and look for likely mistakes
	$(MVN) --quiet -Plint test-compile

.PHONY: matrix
matrix: ## build and test every set of modules on every JDK here, and write docs/matrix.md
	rm -f docs/matrix.md
	$(MVN) --quiet -Pmatrix -DskipTests -pl generator-cli -am package
	"$${JAVA_HOME:+$$JAVA_HOME/bin/}java" \
		-cp "$(CLI)/test-classes:$(CLI)/classes:$$(cat $(CLI)/test-libraries.path)" \
		dev.faster.matrix.Matrix . '$(RELEASES)'

.PHONY: format
format: ## format the sources
	$(MVN) --quiet spotless:apply

.PHONY: install
install: build ## put faster into $(PREFIX)/bin
	install -d $(PREFIX)/bin $(PREFIX)/share/faster/lib
	install -m 755 faster $(PREFIX)/share/faster/faster
	install -m 644 generator-cli/target/faster.jar $(PREFIX)/share/faster/lib/faster.jar
	ln -sf $(PREFIX)/share/faster/faster $(PREFIX)/bin/faster

.PHONY: install-archetype
install-archetype: ## put the Maven archetype into the local repository
	$(MVN) --quiet -DskipTests -DskipITs -pl archetype -am install

.PHONY: bench
bench: build ## measure, and print ratios
	bench/run

.PHONY: clean
clean: ## delete what was built
	$(MVN) --quiet clean
