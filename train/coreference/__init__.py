"""Trains the head that says which earlier word a word refers back to."""
