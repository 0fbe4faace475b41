"""The rules: plain values in, plain values out. No Qt, no SQL, no files, no clock."""
