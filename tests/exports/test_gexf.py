"""The graph: what stands in it reads as what was said, and any text gives XML that can be read."""

from __future__ import annotations

import io
from dataclasses import replace
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from tests.store.readings import report
from whosays.exports.gexf import lines, quoted
from whosays.model import Reading

SPACE = {"g": "http://gexf.net/1.3"}


def drawn(reading: Reading) -> ElementTree.Element:
    entities = {one.id: one for one in reading.entities}
    out = io.StringIO()
    out.writelines(lines(entities, reading.claims, {reading.document.id: reading.document.name}))
    return ElementTree.fromstring(out.getvalue())


def test_every_claim_between_two_entities_is_an_edge() -> None:
    reading, _ = report()
    graph = drawn(reading)
    labels = {node.get("id"): node.get("label") for node in graph.iterfind(".//g:node", SPACE)}
    edges = graph.findall(".//g:edge", SPACE)
    ends = {(labels[edge.get("source", "")], labels[edge.get("target", "")], edge.get("label")) for edge in edges}
    assert ("A.C.", "Jale Demir", "sold (alleged)") in ends  # from the buyer to the seller
    assert ("Jale Demir", "Harbour Union", "paid (denied)") in ends


def test_a_name_that_is_withheld_is_marked() -> None:
    reading, _ = report()
    [node] = [one for one in drawn(reading).iterfind(".//g:node", SPACE) if one.get("label") == "A.C."]
    assert [one.get("value") for one in node.iterfind(".//g:attvalue", SPACE)][:2] == ["Person", "true"]


def test_an_edge_names_voice_document_and_quote() -> None:
    reading, _ = report()
    edge = drawn(reading).find(".//g:edge", SPACE)
    assert edge is not None
    told = {one.get("value") for one in edge.iterfind(".//g:attvalue", SPACE)}
    assert {"The police (other)", "report.txt", reading.claims[0].evidence.quote} <= told


@given(st.text())
def test_any_name_can_be_written(name: str) -> None:
    reading, _ = report()
    first, *rest = reading.entities
    drawn(replace(reading, entities=(replace(first, name=name), *rest)))


def test_line_breaks_survive() -> None:
    assert ElementTree.fromstring(f"<a b={quoted('one' + chr(10) + 'two')}/>").get("b") == "one\ntwo"
