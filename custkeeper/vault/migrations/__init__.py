"""The steps that bring a vault file up to date, oldest first. They import nothing of ours: each is frozen once released."""
