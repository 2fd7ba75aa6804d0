.DEFAULT_GOAL := help
MVN := ./mvnw --batch-mode --no-transfer-progress
PREFIX ?= $(HOME)/.local
RELEASES ?= 17 21 25
CLI := generator-cli/target
# Unit tests write and delete thousands of small files: quickest in memory, where there is enough that may run programs.
MEMORY := $(shell awk '$$2 == "/dev/shm" && $$4 !~ /noexec/ { print $$2; exit }' /proc/mounts 2>/dev/null | \
	xargs -r df -k --output=avail,target 2>/dev/null | awk 'NR == 2 && $$1 > 2000000 { print $$2 }')
IN_MEMORY := $(MEMORY:%=-Dtest.folder=%)

.PHONY: help
help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: build
build: ## compile and package, without tests
	$(MVN) --quiet -DskipTests package

.PHONY: test
test: lint ## lint and every test; builds, tests and starts generated services too
	$(MVN) $(IN_MEMORY) verify

.PHONY: test-fast
test-fast: ## the tests that take under a minute together
	$(MVN) --quiet $(IN_MEMORY) -Dexcluded.tests=slow test

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
	$(MVN) --quiet -DskipTests -pl archetype -am install

.PHONY: bench
bench: build ## measure, and print ratios
	bench/run

.PHONY: clean
clean: ## delete what was built
	$(MVN) --quiet clean
