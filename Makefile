MVN = mvn -B -ntp

test: ## build everything and run every test
	$(MVN) verify

format: ## bring the sources into the house format
	$(MVN) spotless:apply
.PHONY: test format
