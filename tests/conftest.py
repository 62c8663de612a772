"""Hypothesis measures no time here: a busy machine is no reason for a red test."""

from importlib.util import find_spec

from hypothesis import settings

settings.register_profile("whosays", deadline=None)
settings.load_profile("whosays")

# What trains needs torch, which has an environment of its own: `make test-train` runs these there.
collect_ignore = [] if find_spec("torch") else ["train/reader/test_batches.py", "train/reader/test_graphs.py"]
