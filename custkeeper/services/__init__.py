"""Use cases: each checks permission, opens at most one unit of work, and returns plain values. No Qt, no click, no drawing."""
