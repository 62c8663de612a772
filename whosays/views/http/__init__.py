"""The case over HTTP, for the browser on the same machine: JSON under /api, the built pages elsewhere.

application.py   what is put together
access.py        who may ask: token, Host, Origin; the headers of every answer
parameters.py    the filter, the same at every address
problems.py      errors in one shape (RFC 9457)
claims.py …      one file a group of addresses; what they answer are the read models of whosays/views
schema.py        the OpenAPI description: `python -m whosays.views.http.schema`
"""
