MVN = mvn -B -ntp

help: ## list the targets
	@sed -n 's/^\([a-z]*\): ## \(.*\)/make \1\t\2/p' Makefile | expand -t 14

demo: ## start a fresh system, play the story through its public APIs, stop
	@local-stack/bin/stack demo

run: ## start the system and leave it running until Ctrl-C
	@local-stack/bin/stack run

reset: ## remove the data that make run has kept
	@local-stack/bin/stack reset

build: ## build what make run and make demo start
	@local-stack/bin/stack build

test: ## build everything and run every test
	$(MVN) verify

fault: ## try the ledger under failure for minutes; FAULT="--minutes=2 --seed=7" changes how
	$(MVN) -q verify -P fault -pl ledger -am -Dfault.arguments="$(FAULT)"

bench: ## measure the ledger for ten minutes; BENCH="--page=../docs/performance.md" or "--small --only=append"
	$(MVN) -q verify -P bench -pl end-to-end -am -DskipTests -Dbench.arguments="$(BENCH)"

mutate: ## take the rules apart bit by bit and see whether a unit test notices; MUTATE="-Dmutation.classes=vn.exemplar.nomination.unit.*"
	@rm -f *-service/target/mutation/mutations.csv
	@$(MVN) -q test -P mutate -pl nomination-service,review-service,publication-service -am -fae $(MUTATE); status=$$?; \
	for report in *-service/target/mutation; do \
		awk -F, -v report=$$report '$$6 ~ /KILLED|TIMED_OUT/ {noticed++} END {if (NR) printf "%d of %d noticed (%d %%), see %s\n", noticed, NR, 100 * noticed / NR, report}' $$report/mutations.csv; \
	done; exit $$status

format: ## bring the sources into the house format
	$(MVN) spotless:apply

.PHONY: help demo run reset build test fault bench mutate format
