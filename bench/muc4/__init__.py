"""MUC-4: the official 24-slot scorer of 1992, the five-role metrics of later papers, and our reader measured by both.

slots.py       the 24 slots
templates.py   answer keys and responses, read and written in the format of 1992
strings.py     when two strings taken from a text are the same, or half the same
values.py      when two dates, places, numbers and set fills are
fills.py       one slot: which fill of the response answers which fill of the key
pairing.py     one message: which template of the response answers which template of the key
tally.py       counts, recall, precision, F
official.py    the score reports of 1992
five_roles.py  GTT's alignment F1, CEAF-REE, CEAF-RME
incidents.py   templates out of our claims: `whosays/views/incidents.py` read by the task's rules, with parties.py (who
               and what), scene.py (when and where), relevance.py (whether), filling.py (the slots), gazetteer.py and
               wording.py (the task's lists of places and words)
weighing.py    what relevance.py weighs, learned from the keys of DEV
measure.py     `python -m bench muc4`
"""
