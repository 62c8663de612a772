"""What is SQLite's own: what is no case, newer cases, two writers, full disks, damage, and kill -9 at any moment."""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import event

from tests.store.readings import claim, document, entity, judgment, report, told
from whosays.case.verify import verify
from whosays.errors import BusyCase, CaseError, NewerCase, NotACase, StorageFull, WhosaysError
from whosays.store import Store, migrations, open_case, originals, tables
from whosays.store.engine import connect
from whosays.store.sql import SqlStore


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A case with one document."""
    with open_case(tmp_path / "case", create=True) as store:
        store.save(*report())
    return tmp_path / "case"


def refused(path: Path, kind: type[WhosaysError], says: str, create: bool = False) -> None:
    """Opening gives one line that names the folder and says what is wrong."""
    with pytest.raises(kind) as caught:
        open_case(path, create=create)
    line = str(caught.value)
    assert line.startswith(f"{path}: ")
    assert says in line
    assert "\n" not in line


# --- what is a case


def test_a_folder_that_does_not_exist_is_no_case_and_is_not_made(tmp_path: Path) -> None:
    refused(tmp_path / "none", NotACase, "does not exist")
    assert not (tmp_path / "none").exists()


def test_an_empty_folder_is_no_case_but_can_become_one(tmp_path: Path) -> None:
    refused(tmp_path, NotACase, "holds no case")
    open_case(tmp_path, create=True).close()
    open_case(tmp_path).close()


def test_a_folder_of_other_files_does_not_become_a_case(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(b"x")
    refused(tmp_path, NotACase, "other files", create=True)
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


def test_a_file_is_no_case(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    refused(tmp_path / "a.txt", NotACase, "is a file", create=True)


@pytest.mark.parametrize("create", [False, True])
def test_junk_called_case_db_is_no_case(tmp_path: Path, create: bool) -> None:
    (tmp_path / "case.db").write_bytes(b"not a database, and long enough to be looked at" * 40)
    refused(tmp_path, NotACase, "case.db", create=create)


@pytest.mark.parametrize("create", [False, True])
def test_somebody_elses_database_is_no_case_and_is_left_alone(tmp_path: Path, create: bool) -> None:
    with sqlite3.connect(tmp_path / "case.db") as other:
        other.execute("CREATE TABLE alembic_version (version_num)")
        other.execute("INSERT INTO alembic_version VALUES ('0001')")
    other.close()
    before = (tmp_path / "case.db").read_bytes()
    refused(tmp_path, NotACase, "case.db", create=create)
    assert (tmp_path / "case.db").read_bytes() == before


def test_what_was_killed_while_creating_can_be_created_again(tmp_path: Path) -> None:
    (tmp_path / "originals").mkdir()
    (tmp_path / "case.lock").touch()
    (tmp_path / "case.db").touch()
    refused(tmp_path, NotACase, "case.db")
    with open_case(tmp_path, create=True) as store:
        store.save(*report())


def test_a_damaged_database_is_named(case: Path) -> None:
    data = bytearray((case / "case.db").read_bytes())
    data[4096 * 3 :] = b"\xff" * (len(data) - 4096 * 3)
    (case / "case.db").write_bytes(data)
    with pytest.raises(CaseError, match=r"case: case\.db is damaged"), open_case(case) as store:
        list(store.claims())


def test_importing_the_store_and_the_exporters_imports_no_sqlalchemy() -> None:
    code = "import sys, whosays.store, whosays.exports; sys.exit('sqlalchemy' in sys.modules or 'yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_opening_a_case_that_is_up_to_date_imports_no_alembic(case: Path) -> None:
    code = f"import sys, whosays.store as s; s.open_case({str(case)!r}).close(); sys.exit('alembic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# --- versions


def test_a_case_of_a_newer_version_is_not_touched(case: Path) -> None:
    with sqlite3.connect(case / "case.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    before = (case / "case.db").read_bytes()
    refused(case, NewerCase, "9999")
    refused(case, NewerCase, "upgrade", create=True)
    assert (case / "case.db").read_bytes() == before


def test_the_versions_are_those_of_the_migrations() -> None:
    scripts = ScriptDirectory(str(Path(migrations.__file__).parent), None)
    assert tuple(script.revision for script in scripts.walk_revisions())[::-1] == migrations.VERSIONS
    assert Config  # Alembic is a core dependency


def test_the_migrations_make_the_tables_that_the_store_uses(case: Path) -> None:
    engine = connect(case / "case.db")
    with engine.connect() as connection:
        options = {"include_name": lambda name, kind, _: kind != "table" or "_words" not in name}
        differences = compare_metadata(MigrationContext.configure(connection, opts=options), tables.metadata)
    engine.dispose()
    assert differences == []


def test_a_migration_that_breaks_off_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = migrations.upgrade

    def broken(connection: object) -> None:
        whole(connection)  # type: ignore[arg-type]
        raise RuntimeError("the power fails before the commit")

    monkeypatch.setattr(migrations, "upgrade", broken)
    with pytest.raises(RuntimeError):
        open_case(tmp_path, create=True)
    monkeypatch.undo()
    with sqlite3.connect(tmp_path / "case.db") as database:
        assert database.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    database.close()
    with open_case(tmp_path, create=True) as store:
        store.save(*report())


# --- two writers


def test_the_second_writer_is_told_and_the_first_goes_on(case: Path) -> None:
    with open_case(case, write=True) as first:
        refused(case, BusyCase, "another whosays is adding", create=True)
        with open_case(case) as second:
            with pytest.raises(BusyCase, match="wait until it has finished"):
                second.save(*judgment())
            assert second.document_count() == 1
        first.save(*judgment())
    with open_case(case, write=True) as third:
        assert third.document_count() == 2


def test_a_writer_in_another_process_is_seen_and_readers_go_on(case: Path) -> None:
    code = f"import whosays.store as s; c = s.open_case({str(case)!r}, write=True); print('held', flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=-1, stdout=-1, text=True) as other:
        assert other.stdout
        assert other.stdout.readline() == "held\n"
        refused(case, BusyCase, "another whosays is adding", create=True)
        with open_case(case) as reader:
            assert len(list(reader.claims())) == 3
        other.kill()
    with open_case(case, write=True) as store:
        store.save(*judgment())


def test_a_lock_that_somebody_else_holds_on_the_database_is_waited_for_then_named(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("whosays.store.engine.PATIENCE", 0.2)
    foreign = sqlite3.connect(case / "case.db", isolation_level=None)
    foreign.execute("BEGIN IMMEDIATE")
    with open_case(case) as store:
        with pytest.raises(BusyCase):
            store.save(*judgment())
        foreign.execute("ROLLBACK")
        foreign.close()
        store.save(*judgment())
        assert store.document_count() == 2


def test_a_reader_sees_whole_documents_while_another_thread_writes(case: Path) -> None:
    def write() -> None:
        with open_case(case, write=True) as store:
            for number in range(20):
                of = document(f"{number:02}", f"one{number}\ntwo{number}\nthree{number}\n")
                store.save(*told(of, [claim(of, "open", f"{word}{number}") for word in ("one", "two", "three")], ()))

    thread = threading.Thread(target=write)
    thread.start()
    with open_case(case) as reader:
        while thread.is_alive():
            assert set(reader.claim_counts().values()) == {3}
    thread.join()


# --- full disks


def test_a_full_database_loses_nothing_and_goes_on_when_there_is_room(case: Path) -> None:
    with open_case(case) as store:
        assert isinstance(store, SqlStore)
        limit_pages(store, 1)
        with pytest.raises(StorageFull, match="disk is full; make room"):
            store.save(*long_document())
        assert store.document_count() == 1
        limit_pages(store, 1_000_000)
        store.save(*long_document())
    with open_case(case) as store:
        assert store.document_count() == 2
        assert list(verify(store)) == []


def limit_pages(store: SqlStore, pages: int) -> None:
    """Let the database grow to so many pages and no further."""
    store.engine.dispose()
    event.listen(store.engine, "connect", lambda c, _: c.execute(f"PRAGMA max_page_count = {pages}"))


def long_document() -> tuple:  # type: ignore[type-arg]
    of = document("long", "".join(f"They moved crate{n}.\n" for n in range(400)))
    return told(of, [claim(of, "open", f"crate{n}.") for n in range(400)], ())


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_disk_too_full_for_the_original_leaves_no_document_and_no_draft(
    case: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(*((originals.os, "fsync") if step == "fsync" else (Path, "replace")), no_room)
    with open_case(case) as store:
        with pytest.raises(StorageFull, match="what was added before is safe"):
            store.save(*judgment())
        monkeypatch.undo()
        assert store.document_count() == 1
        assert len(list((case / "originals").iterdir())) == 1
        store.save(*judgment())
        assert list(verify(store)) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte, where we may mount one."""
    place = tmp_path / "small"
    place.mkdir()
    mount = shutil.which("mount")
    done = mount and subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if not done or done.returncode:
        pytest.skip("may not mount a small file system here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_really_full_disk(small_disk: Path) -> None:
    with open_case(small_disk / "case", create=True) as store:
        with pytest.raises(StorageFull, match="disk is full"):
            fill(store)
        added = store.document_count()
    assert added
    with open_case(small_disk / "case") as store:
        assert [d.name for d in store.documents()] == [f"{n:03}" for n in range(added)]
        assert list(verify(store)) == []


def fill(store: Store) -> None:
    """Add more than fits into a megabyte."""
    for number in range(1000):
        of = document(f"{number:03}", f"{number}\n" + "word " * 2000)
        store.save(*told(of, [claim(of, "open", str(number))], ()))


def test_a_case_on_a_medium_that_cannot_be_written_is_read(small_disk: Path) -> None:
    case = small_disk / "case of 100% + #1?"
    with open_case(case, create=True) as store:
        store.save(*report())
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with open_case(case) as store:
        assert len(list(store.claims())) == 3
        assert list(verify(store)) == []
        with pytest.raises(CaseError, match="Read-only file system; check the folder"):
            store.save(*judgment())


# --- kill -9


WRITER = """
import sys
from pathlib import Path
from tests.store.test_sqlite import numbered
from whosays.store import open_case
with open_case(Path(sys.argv[1]), create=True) as store:
    for number in range(100_000):
        store.save(*numbered(number))
        print(number, flush=True)
"""
CLAIMS_EACH = 7


def numbered(number: int) -> tuple:  # type: ignore[type-arg]
    """A document with seven claims and three entities, one of which is in all documents."""
    of = document(f"{number:06}", "".join(f"Ada Usta met Guest {number} at gate{n}.\n" for n in range(CLAIMS_EACH)))
    people = (entity(of, "Person", "Ada Usta"), entity(of, "Person", f"Guest {number}"))
    claims = [claim(of, "meeting", f"gate{n}", people, roles={"host": "Ada Usta"}) for n in range(CLAIMS_EACH)]
    return told(of, claims, people)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
@pytest.mark.parametrize("seed", range(4))
def test_killed_at_any_moment_a_case_has_whole_documents_only_and_goes_on(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "case"
    root = Path(__file__).parents[2]
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=-1, text=True, cwd=root) as writer:
        assert writer.stdout
        reported = [writer.stdout.readline() for _ in range(seed)]
        time.sleep(random.Random(seed).random() * 0.05)
        writer.send_signal(signal.SIGKILL)
        reported += writer.stdout.readlines()
    promised = len([line for line in reported if line.endswith("\n")])
    with open_case(path, create=True) as store:
        assert store.document_count() >= promised
        assert set(store.claim_counts().values()) <= {CLAIMS_EACH}
        assert list(verify(store)) == []
        for number in range(store.document_count() + 2):
            store.save(*numbered(number))
        assert [d.name for d in store.documents()] == [f"{n:06}" for n in range(store.document_count())]
        assert sum(e.name == "Ada Usta" for e in store.entities()) == 1
        assert list(verify(store)) == []


@pytest.mark.parametrize("after", range(1, 12))
def test_broken_off_after_any_statement_nothing_of_the_document_is_kept(case: Path, after: int) -> None:
    """The same, for the moments inside one transaction that a kill seldom meets."""
    with open_case(case) as store:
        assert isinstance(store, SqlStore)
        left = [after]

        def cut(*_: object) -> None:
            left[0] -= 1
            if left[0] == 0:
                raise KeyboardInterrupt

        event.listen(store.engine, "before_cursor_execute", cut)
        with pytest.raises(KeyboardInterrupt):
            store.save(*judgment())
    with open_case(case) as store:
        assert store.document_count() == 1
        assert list(verify(store)) == []
        assert len(list(store.entities())) == 4
        store.save(*judgment())
        assert store.document_count() == 2
