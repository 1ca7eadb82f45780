"""The case as a file: recognised without being touched, made whole or not at all, migrated in one transaction."""

from __future__ import annotations

import os
import sqlite3
import stat
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from standoff.errors import CaseError, InputError, NewerCaseError, NotACaseError
from standoff.record.faults import mending, not_a_case

APPLICATION_ID = 0x73746466
"""``stdf``, in the header of every case, so that a case is told from any other SQLite file."""
SCHEMA_VERSION = 9
"""The header's user version: the number of the last migration."""
BUSY_SECONDS = 5.0
"""How long to wait for another writer; a document is written in a few hundredths of a second."""

_MIGRATIONS = Path(__file__).parent / "migrations"


def present(path: Path) -> bool:
    """Whether there is a file at ``path``. Raises InputError for a folder or a device, CaseError where it is barred."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise CaseError(f"{path} cannot be reached: {error.strerror}", hint="check the permissions") from error
    if not stat.S_ISREG(mode):
        raise InputError(f"{path} is not a file", hint="name a file that ends in .standoff")
    return True


def recognise(path: Path) -> int:
    """The schema version of the case at ``path``, read as it stands, so that nothing beside the file comes to be.

    Raises NotACaseError where the file is something else or damaged, NewerCaseError where it is of a later version.
    """
    if path.stat().st_size == 0:
        raise not_a_case(path, "it is empty")
    version, application = _marks(path)
    if application != APPLICATION_ID:
        raise not_a_case(path, "it is an SQLite file that something else wrote")
    refuse_newer(path, version)
    _inspect_at_rest(path)
    return version


def _marks(path: Path) -> tuple[int, int]:
    """The versions of schema and application in the file's header, by SQLite.

    To read them by ``open`` would drop the locks that other connections of this process hold on the file, and another
    process could then take its journal away under them: https://www.sqlite.org/howtocorrupt.html (2.2).
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            version, application = (
                connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("user_version", "application_id")
            )
    except sqlite3.OperationalError as error:
        raise CaseError(f"{path} cannot be read: {error}", hint="check its permissions") from error
    except sqlite3.DatabaseError as error:
        raise not_a_case(path, "it is not an SQLite file") from error
    return int(version), int(application)


def refuse_newer(path: Path, version: int) -> None:
    """Raise NewerCaseError where ``version`` is later than this standoff knows."""
    if version > SCHEMA_VERSION:
        raise NewerCaseError(
            f"{path} was written by a newer standoff (schema {version}; this one knows {SCHEMA_VERSION})",
            hint="upgrade with: pip install --upgrade standoff",
        )


def create(path: Path) -> None:
    """Make an empty case. It is built beside its place and linked in whole, so a killed process leaves no half case."""
    if not path.parent.is_dir():
        raise InputError(f"there is no folder {path.parent}", hint="make it first, or put the case elsewhere")
    try:
        with tempfile.TemporaryDirectory(prefix=".standoff-", dir=path.parent) as folder:
            fresh = Path(folder) / "new"
            sqlite3.connect(fresh).close()
            with mending(path):
                migrate(fresh)
            try:
                os.link(fresh, path)
            except FileExistsError:
                return  # another process was first; its case serves as well
            except OSError:  # a file system without links
                fresh.rename(path)
    except OSError as error:
        raise CaseError(f"{path} cannot be made: {error.strerror}", hint="check the folder's permissions") from error


def migrate(path: Path, *, to: str = "head") -> None:
    """Bring a case to the newest schema in one transaction: afterwards it is new, or it is as it was."""
    from alembic import command  # a third of a second to import, and only needed here
    from alembic.config import Config

    engine = connect(path, foreign_keys=False)  # tables may be rebuilt; the check below stands in for the constraint
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    try:
        with writing(engine) as connection:
            version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            if version == SCHEMA_VERSION:
                return  # another process was first
            config.attributes["connection"] = connection
            command.upgrade(config, to)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise not_a_case(path, "its tables do not fit together")
            version = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {int(version)}")
        with closing(engine.raw_connection()) as raw:  # the mode cannot change inside a transaction
            raw.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        engine.dispose()


def connect(path: Path, *, foreign_keys: bool = True, read_only: bool = False) -> Engine:
    """An engine on the case; each connection with foreign keys on and damage looked for.

    ``read_only`` refuses to write; on a medium that cannot be written the file is read as it stands.
    """
    engine = create_engine("sqlite+pysqlite://", creator=_opener(path, read_only), poolclass=QueuePool)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, record: object) -> None:  # noqa: ANN401
        for pragma, value in (
            ("foreign_keys", "ON" if foreign_keys else "OFF"),
            ("recursive_triggers", "ON"),
            ("synchronous", "NORMAL"),  # with WAL a killed process loses nothing; a power cut at most the last document
            ("cell_size_check", "ON"),
            ("query_only", "ON" if read_only else "OFF"),
        ):
            connection.execute(f"PRAGMA {pragma} = {value}")
        connection.create_function("casefold", 1, _casefold, deterministic=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # Taking the write lock first lets a second writer wait its turn; taken halfway, SQLite could only fail it.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writing") else "BEGIN")

    return engine


def writing(engine: Engine) -> AbstractContextManager[Connection]:
    """A transaction that holds the write lock from its start."""
    return engine.execution_options(writing=True).begin()


def _opener(path: Path, read_only: bool) -> Callable[[], sqlite3.Connection]:
    mode = "mode=rw"
    if read_only and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        mode = "mode=ro" if path.with_name(path.name + "-wal").exists() else "mode=ro&immutable=1"

    def opener() -> sqlite3.Connection:
        uri = f"{path.absolute().as_uri()}?{mode}"
        return sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)

    return opener


def _inspect_at_rest(path: Path) -> None:
    """Raise NotACaseError where the file is damaged. A case that is being written, or was, is for SQLite to judge."""
    journals = [path.with_name(path.name + end) for end in ("-wal", "-journal")]
    while not any(map(_has_content, journals)):
        before = path.stat()
        try:
            _inspect(path)
            return
        except NotACaseError:
            after = path.stat()
            if (before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size):
                raise  # otherwise somebody wrote meanwhile, and what was seen is no damage


def _inspect(path: Path) -> None:
    """Look through the file's structure as it stands; ``immutable`` keeps SQLite from making anything beside it."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        with mending(path):
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            pages = connection.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
            whole = path.stat().st_size >= pages.fetchone()[0]  # a last page cut short is no fault to SQLite
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    except UnicodeDecodeError as error:  # SQLite quotes the damaged words in its message
        raise not_a_case(path, "it is damaged") from error
    finally:
        connection.close()
    if found != "ok" or not whole or not {"document", "item", "party", "span", "alembic_version"} <= tables:
        raise not_a_case(path, "it is damaged")


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _casefold(value: object) -> object:
    return value.casefold() if isinstance(value, str) else value
