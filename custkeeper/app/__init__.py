"""The only code that knows every layer: start, wiring, places on disk, logging."""
