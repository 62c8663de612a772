"""Which Turkish forms are an aorist in the past, and which the past of a causative."""

from __future__ import annotations

import pytest

from tests.claims.trees import read_trees
from whosays.claims.turkish.shades import used_to


@pytest.mark.parametrize(
    ("form", "stem", "habit"),
    [
        ("toplardı", "topla", True),
        ("gönderilirdi", "gönder", True),
        ("verirdi", "ver", True),
        ("götürürdük", "götür", True),
        ("yapılırdı", "yap", True),
        ("ederdi", "et", True),
        ("geçerdi", "geç", True),
        ("kaçırdı", "kaç", False),
        ("yaptırdı", "yap", False),
        ("çıkardı", "çık", False),
        ("öldürdü", "öl", False),
        ("getirdi", "getir", False),
        ("verdi", "ver", False),
        ("anlattırdı", "anlat", False),
    ],
)
def test_an_aorist_in_the_past_is_no_causative(form: str, stem: str, habit: bool) -> None:
    tree = read_trees(f"{form} {stem} VERB 0 root Tense=Past|Person=3\n", "tr")[0][0]
    assert used_to(tree, 0) is habit
