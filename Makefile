# The same without make: python installer/run.py run|test|test-slow|lint|bench|fuzz|screenshot
PYTHON ?= python3
ARGS ?=

.PHONY: run test test-slow lint bench fuzz screenshot

run test test-slow lint bench fuzz screenshot:
	@$(PYTHON) installer/run.py $@ $(ARGS)
