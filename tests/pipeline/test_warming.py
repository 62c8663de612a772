"""What workers are forked from holds what they need, and nothing that a fork must not share."""

import subprocess
import sys

TELLS = """
import gc
import whosays.pipeline.warming
from whosays.annotations.engines.reader import vocabularies
from whosays.claims.types import claim_types
from whosays.pipeline.crew import engine_of
from whosays.places import shipped
loaded = [claim_types, vocabularies]
forbidden = [engine_of, shipped]
print([one.cache_info().currsize for one in loaded], [one.cache_info().currsize for one in forbidden])
print(gc.isenabled(), gc.get_freeze_count() > 10_000)
"""


def test_word_lists_are_loaded_and_sessions_and_databases_are_not() -> None:
    told = subprocess.run([sys.executable, "-c", TELLS], capture_output=True, text=True, check=True)
    assert told.stdout.splitlines() == ["[1, 1] [0, 0]", "True True"]
