"""Plain data in, printed files out. Nothing here fetches, asks the clock, or opens any file but the bundled fonts."""
