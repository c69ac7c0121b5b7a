# Mostrador: every command of a developer and of an operator who builds from source.
# `make` alone lists them.

BUILD = .build/release
SOURCES := $(shell find Package.swift Sources -name '*.swift' -o -name '*.h' -o -name '*.modulemap')
RELEASE = swift build -c release --static-swift-stdlib

.PHONY: help run build install test simulate kills soak fuzz sanitize coverage check format golden bench train eval clean

help: ## Lists the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' Makefile

run: .build/packages-run $(BUILD)/ChatServer ## Serves the sample business on http://127.0.0.1:8000
	@exec $(BUILD)/ChatServer

build: .build/packages-run $(BUILD)/ChatServer ## Builds ChatServer and chatctl for release

install: build ## Installs programs, a systemd unit, settings and the sample business; see docs/deploy.md
	scripts/install.sh

# Daemons with time limits of their own, one of which is killed all the time, do not share the machine with the rest.
DAEMONS = EndToEndTests|ChatGoLiveTests
test: .build/packages-test ## Builds and runs every test
	swift test --skip '$(DAEMONS)'
	swift test --skip-build --filter '$(DAEMONS)'

SEEDS = 10000
simulate: .build/packages-test ## Runs SEEDS=n seeds of crashes, faults and takeovers
	MOSTRADOR_SEEDS=$(SEEDS) swift test --filter SimulationTests

KILLS = 1000
kills: .build/packages-test ## Kills the daemon KILLS=n times, with kill -9, while customers write
	MOSTRADOR_KILLS=$(KILLS) swift test --filter KillTests

MINUTES = 10
STORE = sqlite
soak: .build/packages-test ## Mixes traffic, faults, reloads and kills for MINUTES=n, STORE=sqlite or postgresql
	MOSTRADOR_SOAK_MINUTES=$(MINUTES) MOSTRADOR_SOAK_STORE=$(STORE) swift test --filter SoakTests

SECONDS = 20
fuzz: .build/packages-test ## Fuzzes every parser of bytes from outside, SECONDS=n each
	scripts/fuzz.sh $(SECONDS)

sanitize: .build/packages-test ## Runs tests under the thread and the address sanitizer
	scripts/sanitize.sh

coverage: .build/packages-test ## Says which share of each module's lines the tests reach; MODULE=name lists its files
	scripts/coverage.sh $(MODULE)

check: .build/packages-test ## Checks format, imports, tidiness and the systemd unit
	scripts/check.sh

format: ## Formats all Swift code
	swift format -i -p -r Package.swift Sources Tests Benchmarks Examples

golden: ## Writes golden conversations and README examples anew; review the difference
	MOSTRADOR_GOLDEN=write swift test --filter Golden

bench: .build/packages-test build ## Measures what a message and a start cost, and what the daemon carries
	$(RELEASE) --product Benchmarks
	@scripts/bench.sh

train: .build/packages-run ## Trains the model from data/ and writes its weights
	$(RELEASE) --product chattrain
	$(BUILD)/chattrain train Sources/ChatCore/Understand/Model/ModelWeights.swift

eval: .build/packages-run ## Measures the understanding with whole voices left out, and by exams; OTHERS=a.jsonl,b.jsonl adds collections
	$(RELEASE) --product chattrain
	$(BUILD)/chattrain eval docs/understanding.md $(if $(OTHERS),--others $(OTHERS))

clean: ## Removes everything that was built
	rm -rf .build

$(BUILD)/ChatServer: $(SOURCES)
	$(RELEASE) --product ChatServer
	$(RELEASE) --product chatctl
	@touch $@

.build/packages-%: scripts/packages.sh
	@scripts/packages.sh $*
	@mkdir -p .build && touch $@
