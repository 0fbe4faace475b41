"""Locking: what tells that the vault must be locked, and what is cleared away while it is."""
