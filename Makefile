# The same without make: python installer/run.py run|test|test-slow|lint|bench|fuzz|screenshot|docs|translations|bundle|
# try-bundle|audit|lock
# test-slow also runs what takes minutes: 200 kills of the working window (test has 20), a monkey for ten minutes.
# bundle builds what is handed out (dist/), try-bundle installs and tries it without Python and network.
PYTHON ?= python3
ARGS ?=

TARGETS = run test test-slow lint bench fuzz screenshot docs translations bundle try-bundle audit lock

.PHONY: $(TARGETS)

$(TARGETS):
	@$(PYTHON) installer/run.py $@ $(ARGS)
