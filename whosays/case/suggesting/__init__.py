"""Pairs of entities that may be one, for a reviewer: found by blocks, with reasons whose points add up to the score."""
