"""Hypothesis measures no time here: a busy machine is no reason for a red test."""

from importlib.util import find_spec

from hypothesis import settings

settings.register_profile("whosays", deadline=None)
settings.load_profile("whosays")

TORCH = ("attribution/test_export", "coreference/test_head", "reader/test_batches", "reader/test_graphs")

# What trains needs torch, which has an environment of its own: `make test-train` runs these there.
collect_ignore = [] if find_spec("torch") else [f"train/{name}.py" for name in TORCH]
