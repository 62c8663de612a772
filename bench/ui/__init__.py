"""How quick the case in the browser answers: `python -m bench.ui`, see __main__.py."""
