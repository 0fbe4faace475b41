"""Python imports this by itself at start, in every program that a test starts: conftest puts this folder on PYTHONPATH."""

from network_guard import install

install()
