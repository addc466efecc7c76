# The same without make: python installer/run.py run|test|test-slow|lint|bench|screenshot
PYTHON ?= python3
ARGS ?=

.PHONY: run test test-slow lint bench screenshot

run test test-slow lint bench screenshot:
	@$(PYTHON) installer/run.py $@ $(ARGS)
