"""Routes and processes: what claims of many documents tell together of a way, and of how a system works.

    words/      the words that the view needs, a file a language
    pieces.py   claim → piece: who moves or is served, by whom, from where to where, with what
    groups.py   which pieces are about one group of travellers or goods, and why
    order.py    what comes before what
    legs.py     pieces of one group → route
    stages.py   pieces of one group → process
    building.py the whole of it

Nothing is added to what the claims say: every leg and stage carries its tellings, and every join its reason.
"""

from whosays.case.routes.building import TYPES, Views, routes_and_processes

__all__ = ["TYPES", "Views", "routes_and_processes"]
