"""The command line: one short function a verb. Data goes to stdout, words about the work go to stderr.

Exit codes: 0 done; 1 nothing could be read (`add`) or something is wrong (`verify`); 2 the command could not do its
work, and one line says why; 130 stopped with Ctrl-C.

Only Typer is imported here: what is heavy is imported by the verb that needs it, so that `--help` is quick.
"""

from __future__ import annotations

import io
import os
import signal
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from whosays.cli.early import begin
from whosays.errors import WhosaysError


class Verbs(TyperGroup):
    """Every error that a user may see becomes one line and exit code 2."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except WhosaysError as error:
            typer.echo(f"whosays: {error}", err=True)
            raise typer.Exit(2) from None


app = typer.Typer(
    cls=Verbs,
    no_args_is_help=True,
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Case = Annotated[Path, typer.Argument(metavar="CASE", help="the case's folder")]
AsJson = Annotated[bool, typer.Option("--json", help="one JSON object per line, as in the jsonl export")]


def main() -> None:
    """Run the command. What goes to stdout is UTF-8 on every system."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    begin(sys.argv[1:], os.environ)
    app(prog_name="whosays")


def _end_with_the_pipe() -> None:
    """End without a word when the reader of a pipe (`| head`) has enough; only for verbs that change nothing."""
    if hasattr(signal, "SIGPIPE") and sys.stdout is sys.__stdout__:
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)


@app.callback(invoke_without_command=True)
def about(version: Annotated[bool, typer.Option("--version", help="say which version this is")] = False) -> None:
    """Read documents into a case of claims: who says what about whom, with the words it came from."""
    if version:
        from whosays import __version__

        typer.echo(f"whosays {__version__}")
        raise typer.Exit


@app.command()
def add(
    case: Case,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="files and folders; - reads a pipe")],
    again: Annotated[bool, typer.Option("--again", help="read anew what the case holds; judgements stay")] = False,
) -> None:
    """Read files and folders into a case. What it holds already is skipped, what cannot be read is listed."""
    from whosays.cli.adding import add_to_case
    from whosays.config import Settings

    raise typer.Exit(add_to_case(case, paths, Settings.from_environment(os.environ), again))


@app.command()
def claims(
    case: Case,
    type: Annotated[str | None, typer.Option(help="claims of this type: supply, attack, statement …")] = None,  # noqa: A002
    who: Annotated[str | None, typer.Option(help="claims in which this person or thing takes part")] = None,
    by: Annotated[str | None, typer.Option(help="claims that this voice states")] = None,
    status: Annotated[str | None, typer.Option(help="planned, denied …; several with commas must all hold")] = None,
    about: Annotated[str | None, typer.Option(help="claims that name this entity anywhere")] = None,
    search: Annotated[str | None, typer.Option(help='claims whose words have all of these; "…" for a phrase')] = None,
    document: Annotated[str | None, typer.Option(help="claims of this document, by name, id or beginning")] = None,
    since: Annotated[str | None, typer.Option(help="claims of documents of this day or later: 2024-05-31")] = None,
    disputed: Annotated[bool, typer.Option("--disputed", help="claims that another contradicts")] = False,
    single: Annotated[bool, typer.Option("--single-voice", help="claims that no second voice tells")] = False,
    limit: Annotated[int | None, typer.Option(min=1, help="at most so many")] = None,
    as_json: AsJson = False,
) -> None:
    """Show who did what, and who says so.

    Each claim stands with its status, its voices and the words that it came from.
    """
    from whosays.cli.show import show_claims
    from whosays.store import ClaimQuery, open_case

    _end_with_the_pipe()
    link = ",".join(word for word, asked in (("disputed", disputed), ("single", single)) if asked) or None
    query = ClaimQuery(type, who, by, status, about, search, document, limit, since=since, link=link)
    with open_case(case) as store:
        show_claims(store, query, as_json)


@app.command()
def entities(
    case: Case,
    suggest: Annotated[bool, typer.Option("--suggest", help="pairs that may be one, with the reasons")] = False,
    as_json: AsJson = False,
) -> None:
    """Show whom and what the case names.

    People, groups, places and things; most often named first.
    """
    from whosays.cli.judging import show_suggestions
    from whosays.cli.show import show_entities
    from whosays.store import open_case

    _end_with_the_pipe()
    with open_case(case) as store:
        (show_suggestions if suggest else show_entities)(store, as_json)


@app.command()
def judge(
    case: Case,
    decision: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ANSWER ID [ID]",
            help="positive, negative or unsure; a claim, a link or two entities",
        ),
    ] = None,
    who: Annotated[str | None, typer.Option(help="who decides; else who is signed in")] = None,
    reason: Annotated[str, typer.Option(help="why")] = "",
    undo: Annotated[str | None, typer.Option(metavar="ID", help="take this judgement back")] = None,
    take: Annotated[Path | None, typer.Option(metavar="FILE", help="take over judgements of a jsonl export")] = None,
    as_json: AsJson = False,
) -> None:
    """Decide on a claim, on a link, or whether two entities are one.

    Without an answer it shows all decisions. Nothing is ever overwritten, and all of it can be undone.
    """
    from whosays.cli import judging

    if decision:
        judging.judge_in_case(case, decision[0], decision[1:], who, reason)
    elif undo:
        judging.undo_in_case(case, undo, who, reason)
    elif take:
        judging.take_judgements(case, take)
    else:
        judging.show_log(case, as_json)


@app.command()
def documents(case: Case, as_json: AsJson = False) -> None:
    """Show what was read, and how.

    Language, date, pages, number of claims, and what could not be read well.
    """
    from whosays.cli.show import show_documents
    from whosays.store import open_case

    _end_with_the_pipe()
    with open_case(case) as store:
        show_documents(store, as_json)


@app.command()
def routes(case: Case, as_json: AsJson = False) -> None:
    """Show the ways that the case tells of.

    Leg by leg, with who says so; and how a described system works, stage by stage.
    """
    from whosays.cli.routes import show_routes

    _end_with_the_pipe()
    show_routes(case, as_json)


@app.command()
def compare(
    case: Case,
    first: Annotated[str, typer.Argument(metavar="DOC", help="a document's name or id, or the beginning of one")],
    second: Annotated[str, typer.Argument(metavar="DOC", help="another")],
    as_json: AsJson = False,
) -> None:
    """Put two documents side by side.

    What both say, where they differ, and what only one of them says.
    """
    from whosays.cli.comparing import show_comparison

    _end_with_the_pipe()
    show_comparison(case, first, second, as_json)


@app.command()
def timeline(
    case: Case,
    about: Annotated[str | None, typer.Option(help="claims that name this entity anywhere")] = None,
    as_json: AsJson = False,
) -> None:
    """Show what happened when, as the documents tell it.

    In order of the first day on which it may have happened.
    """
    from whosays.cli.timeline import show_timeline
    from whosays.store import ClaimQuery

    _end_with_the_pipe()
    show_timeline(case, ClaimQuery(about=about), as_json)


@app.command()
def voices(case: Case, as_json: AsJson = False) -> None:
    """Show who says how much about whom.

    With where each voice stands in the case, and what it tells that no other does.
    """
    from whosays.cli.voices import show_voices

    _end_with_the_pipe()
    show_voices(case, as_json)


@app.command()
def serve(
    case: Case,
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="the port; 0 takes any that is free")] = None,
    host: Annotated[
        str, typer.Option(help="the address to listen on; others than this machine can then ask")
    ] = "127.0.0.1",
    no_open: Annotated[bool, typer.Option("--no-open", help="do not open a browser")] = False,
) -> None:
    """Open the case in a browser on this machine.

    The address that is printed lets whoever has it read the case; nothing leaves the machine.
    """
    from whosays.cli.serving import serve_case
    from whosays.config import Settings

    raise typer.Exit(serve_case(case, host, port, not no_open, Settings.from_environment(os.environ)))


@app.command()
def export(
    case: Case,
    to: Annotated[str, typer.Option("--to", help="jsonl (everything), csv (a table), geojson, gexf")] = "jsonl",
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="where to; - is stdout")] = Path("-"),
) -> None:
    """Write the whole case as jsonl, csv, geojson or gexf."""
    from whosays.cli.writing import export_case

    _end_with_the_pipe()
    export_case(case, to, output)


@app.command()
def verify(case: Case) -> None:
    """Check the originals and every quote.

    Exits with 1, and names what is wrong, if an original has changed or a quote does not stand in its text.
    """
    from whosays.cli.checking import verify_case

    raise typer.Exit(verify_case(case))


@app.command()
def demo(
    case: Annotated[Path, typer.Option(help="where to put the sample case")] = Path("demo-case"),
) -> None:
    """Read and show the sample case."""
    from whosays.cli.tour import give_tour
    from whosays.config import Settings

    raise typer.Exit(give_tour(case, Settings.from_environment(os.environ)))
