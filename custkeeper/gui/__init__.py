"""The window: all Qt, nothing but Qt. It asks services through `vault_worker` and shows plain values."""
