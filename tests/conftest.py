"""Hypothesis measures no time here: a busy machine is no reason for a red test."""

from hypothesis import settings

settings.register_profile("whosays", deadline=None)
settings.load_profile("whosays")
