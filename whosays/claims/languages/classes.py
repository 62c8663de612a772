"""Word classes (`classes:` of a language's file), spelled out.

A class is a list of lemmas; `+weapon` in it adds another class, and `label:weapon` stands for every mention that the
reader labels so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

MARK = "label:"


class BadVocabulary(ValueError):
    """A YAML file of words or types that says something impossible; the message names the entry."""


def spelled_out(raw: Mapping[str, Sequence[str]]) -> dict[str, frozenset[str]]:
    """Class name → its words, those of the classes that it adds included; labels keep their mark."""
    done: dict[str, frozenset[str]] = {}
    for name in raw:
        spell(name, raw, done, ())
    return done


def spell(
    name: str, raw: Mapping[str, Sequence[str]], done: dict[str, frozenset[str]], above: tuple[str, ...]
) -> frozenset[str]:
    """One class; `above` are the classes that are adding it."""
    if name in above:
        raise BadVocabulary(f"class '{name}' adds itself")
    if name not in raw:
        raise BadVocabulary(f"class '{above[-1]}' adds '+{name}', which is no class")
    if name not in done:
        words = set(raw[name])
        added = [word for word in words if word.startswith("+")]
        for word in added:
            words |= spell(word[1:], raw, done, (*above, name))
        done[name] = frozenset(words.difference(added))
    return done[name]
