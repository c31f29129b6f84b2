# Every target sets up what it needs and then does its work. On Windows: py installer\bootstrap.py TARGET
PYTHON ?= python3

.PHONY: run test check test-faults bench windows
run test check test-faults bench windows:
	@$(PYTHON) installer/bootstrap.py $@
