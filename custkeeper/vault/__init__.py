"""The encrypted vault: folder, keys, SQLCipher file, ledger, stores. Knows nothing of screens, commands or reports."""
