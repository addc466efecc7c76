# The same without make: python installer/run.py run|test|test-slow|lint|bench|fuzz|screenshot|docs
# test-slow also runs what takes minutes: 200 kills of the working window (test has 20), a monkey for ten minutes.
PYTHON ?= python3
ARGS ?=

.PHONY: run test test-slow lint bench fuzz screenshot docs

run test test-slow lint bench fuzz screenshot docs:
	@$(PYTHON) installer/run.py $@ $(ARGS)
