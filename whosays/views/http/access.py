"""Who may ask, and the headers of every answer.

A page of another site, another program's page on another port and another user of the machine must not read the case:
the Host header must name this server (DNS rebinding), an Origin must be this server's, and every address under /api
wants the token, which only the opened URL carries. See docs/decisions on the token and the cookie.
"""

from __future__ import annotations

import hmac
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from whosays.views.http.problems import problem

API = "/api"
UPLOADS = "/api/documents"
MOST_UPLOADED = 2 * 1024**3  # bytes of one request with files
MOST_SAID = 4 * 1024**2  # bytes of any other
MONTH = 30 * 24 * 3600  # seconds that a browser keeps the cookie; the token dies with the server
CONTENT_POLICY = "; ".join((
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",  # pdf.js decodes scanned pages with WebAssembly
    "img-src 'self' blob: data:",  # pictures that are drawn on a canvas
    "worker-src 'self' blob:",  # MapLibre, pdf.js
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
))  # fmt: skip
HEADERS = {
    "Content-Security-Policy": CONTENT_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Guard:
    """Around the application: refuses what it must not answer, and puts the headers on what it does answer."""

    def __init__(self, app: ASGIApp, token: str, hosts: frozenset[str]) -> None:
        self.app = app
        self.token = token
        self.hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        answer = self.refused(scope) or too_large(scope) or self.admitted(scope) or self.app

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                add_headers(MutableHeaders(scope=message), scope["path"])
            await send(message)

        await answer(scope, receive, with_headers)

    def refused(self, scope: Scope) -> Response | None:
        """The answer to a request that must not be answered."""
        headers, path = Headers(scope=scope), scope["path"]
        if headers.get("host", "") not in self.hosts:
            return problem(403, "wrong host", "this server is asked for by another name than its own")
        origin = headers.get("origin")
        if origin is not None and origin not in {f"http://{host}" for host in self.hosts}:
            return problem(403, "foreign origin", "a page of another site asked")
        if not path.startswith(API):
            return None
        if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return problem(403, "foreign origin", "a page of another site asked")
        if not self.holds_token(headers):
            return problem(401, "no token", "open the address that “whosays serve” printed")
        return None

    def holds_token(self, headers: Headers) -> bool:
        """Whether the token came with the request, as a cookie or as a bearer."""
        scheme, _, bearer = headers.get("authorization", "").partition(" ")
        given = bearer if scheme.lower() == "bearer" else cookies(headers).get(cookie_name(headers["host"]), "")
        return same(given, self.token)

    def admitted(self, scope: Scope) -> Response | None:
        """The opened URL: the token moves from the address into a cookie that scripts cannot read."""
        if scope["path"].startswith(API) or scope["method"] not in ("GET", "HEAD"):
            return None
        pairs = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        given = next((value for name, value in pairs if name == "token"), None)
        if given is None:
            return None
        if not same(given, self.token):
            return problem(403, "wrong token", "open the address that “whosays serve” printed last")
        rest = urlencode([(name, value) for name, value in pairs if name != "token"])
        # One slash: what begins with two would lead to another host.
        response = RedirectResponse("/" + scope["path"].lstrip("/\\") + (f"?{rest}" if rest else ""), 303)
        name = cookie_name(Headers(scope=scope)["host"])
        response.set_cookie(name, self.token, max_age=MONTH, httponly=True, samesite="strict")
        return response


def too_large(scope: Scope) -> Response | None:
    """The answer to a body that is larger than what it may be for, or that does not say how large it is."""
    if scope["method"] not in ("POST", "PUT", "PATCH"):
        return None
    headers = Headers(scope=scope)
    size, most = headers.get("content-length", ""), MOST_UPLOADED if scope["path"] == UPLOADS else MOST_SAID
    if not size.isdecimal():
        return problem(411, "length unknown", "the request must say how long it is") if chunked(headers) else None
    return problem(413, "too large", f"a request may hold {most >> 20} MB") if int(size) > most else None


def chunked(headers: Headers) -> bool:
    """Whether a body comes in pieces without its length."""
    return "transfer-encoding" in headers


def same(given: str, token: str) -> bool:
    """Whether two tokens are one, in a time that tells nothing of where they differ."""
    return hmac.compare_digest(given.encode(), token.encode())


def cookie_name(host: str) -> str:
    """A name for each port: browsers give the cookies of one host to all of its ports."""
    return f"whosays-{host.rpartition(':')[2]}"


def cookies(headers: Headers) -> dict[str, str]:
    """The cookies of a request; none where they cannot be read."""
    try:
        return {name: one.value for name, one in SimpleCookie(headers.get("cookie", "")).items()}
    except CookieError:
        return {}


def add_headers(headers: MutableHeaders, path: str) -> None:
    """What every answer carries; an answer may have set a stricter policy of its own."""
    for name, value in HEADERS.items():
        headers.setdefault(name, value)
    if path.startswith(API):
        headers.setdefault("Cache-Control", "no-store")
