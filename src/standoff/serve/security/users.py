"""The users file: who may log in, with what role; passwords only as argon2 hashes. Signs sessions and tokens.

    secret = "…"                # signs the sessions; whoever reads it can make one, so the file is its owner's alone

    [users."anna"]
    role = "analyst"
    hash = "$argon2id$…"

Changing a password, or taking a user out, ends that user's sessions and tokens at once: each carries a fingerprint of
the hash that it was given under.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import tempfile
import threading
import tomllib
from functools import lru_cache
from pathlib import Path

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from itsdangerous import BadSignature, URLSafeSerializer

from standoff.errors import InputError
from standoff.serve.security.ended import Ended
from standoff.serve.security.roles import Person, Role

NAME = re.compile(r"\w[\w.@+-]{0,63}")
"""Names of users: they stand in decisions, in the users file and on pages."""
SHORTEST, LONGEST = 10, 1024
"""Characters of a password. NIST SP 800-63B asks for 8 at least where there is no second factor to guess at leisure
against; the longest keeps hashing from being a way to keep the server busy.
"""

_HEAD = "# Who may use the workbench. Written by `standoff users`; keep it to yourself.\n"


class User(msgspec.Struct, frozen=True):
    """A row of the file."""

    role: Role
    hash: str


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    secret: str
    users: dict[str, User] = {}


class Users:
    """The users file at ``path``, read anew whenever it has changed. May be asked from any thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._stamp, self._file = _stamp(path), _load(path)
        self.ended = Ended(path.with_name(path.name + ".ended"))

    @property
    def secret(self) -> str:
        """What sessions are signed with."""
        return self._file.secret

    def people(self) -> dict[str, Role]:
        """Who may log in, by name."""
        return {name: user.role for name, user in sorted(self._known().items())}

    def log_in(self, name: str, password: str) -> Person | None:
        """The user of that name and password; takes as long for a name that nobody has."""
        user = self._known().get(name)
        known = user.hash if user else _nobody()
        try:
            right = len(password) <= LONGEST and _hasher().verify(known, password)
        except (VerificationError, InvalidHashError):
            right = False
        return Person(name, user.role) if user and right else None

    def mark(self, name: str) -> str | None:
        """What a session of that user must carry; None for nobody, and another one after a change of password."""
        user = self._known().get(name)
        return hashlib.sha256(user.hash.encode()).hexdigest()[:16] if user else None

    def bearer(self, name: str, mark: str) -> Person | None:
        """The user who carries that mark."""
        now, user = self.mark(name), self._known().get(name)
        return Person(name, user.role) if user and now and secrets.compare_digest(now, mark) else None

    def token(self, name: str, use: str) -> str:
        """A token of that user for one use (``api``, ``calendar``), good until the password is changed.

        Raises InputError where there is no such user.
        """
        if (mark := self.mark(name)) is None:
            raise _no_user(name)
        return URLSafeSerializer(self.secret, salt=use).dumps([name, mark])

    def of_token(self, token: str, use: str) -> Person | None:
        """Whose token that is; None where it is nobody's, or for another use."""
        try:
            name, mark = URLSafeSerializer(self.secret, salt=use).loads(token)
        except (BadSignature, ValueError, TypeError):
            return None
        return self.bearer(str(name), str(mark))

    def _known(self) -> dict[str, User]:
        with self._lock:
            try:
                stamp = _stamp(self.path)
                if stamp != self._stamp:
                    self._stamp, self._file = stamp, _load(self.path)
            except InputError:  # it is being written, or was taken away: nobody is let in by a file that is not there
                return {}
            return self._file.users


def add_user(path: Path, name: str, password: str, role: Role) -> bool:
    """Write a user into the file, made where there is none, readable by its owner alone; whether the user is new.

    Raises InputError for a name or a password that cannot be used, or a file that cannot be read or written.
    """
    if not NAME.fullmatch(name):
        raise InputError(f"{name!r} cannot be a user's name", hint="letters, digits and . _ - @ +, 64 at most")
    if not SHORTEST <= len(password) <= LONGEST:
        raise InputError("the password is too short or too long", hint=f"{SHORTEST} to {LONGEST:,} characters")
    file = _load(path) if path.exists() else _File(secrets.token_hex(32))
    new = name not in file.users
    _save(path, _File(file.secret, file.users | {name: User(role, _hasher().hash(password))}))
    return new


def remove_user(path: Path, name: str) -> None:
    """Take a user out of the file. Raises InputError where there is no such user."""
    file = _load(path)
    if name not in file.users:
        raise _no_user(name)
    _save(path, _File(file.secret, {key: user for key, user in file.users.items() if key != name}))


def _no_user(name: str) -> InputError:
    return InputError(f"there is no user {name!r}", hint="`standoff users list` lists them")


@lru_cache(maxsize=1)
def _hasher() -> PasswordHasher:
    return PasswordHasher()  # RFC 9106, second recommendation: 64 MiB, 3 passes


@lru_cache(maxsize=1)
def _nobody() -> str:
    """A hash that no password gives, to be checked for users that there are not."""
    return _hasher().hash(secrets.token_hex(32))


def _stamp(path: Path) -> tuple[int, int, int]:
    try:
        found = path.stat()
    except OSError as error:
        told = f"the users file {path} cannot be read: {error.strerror}"
        raise InputError(told, hint="make one with: standoff users add NAME --role editor --auth USERS.toml") from error
    return found.st_mtime_ns, found.st_size, found.st_ino


def _load(path: Path) -> _File:
    try:
        text = path.read_text("utf-8")
        file = msgspec.convert(tomllib.loads(text), type=_File)
    except OSError as error:
        told = f"the users file {path} cannot be read: {error.strerror}"
        raise InputError(told, hint="make one with: standoff users add NAME --role editor --auth USERS.toml") from error
    except ValueError as error:  # TOML, UTF-8 and msgspec errors are such
        told = f"the users file {path} is not one: {error}"
        raise InputError(told, hint="write it with `standoff users add`") from error
    if len(file.secret) < 32:
        raise InputError(f"the secret in {path} is too short", hint="take the line out and write the file anew")
    return file


def _save(path: Path, file: _File) -> None:
    """Whole or not at all, with mode 600 from the first byte."""
    lines = [_HEAD, f"secret = {json.dumps(file.secret)}\n"]
    for name, user in sorted(file.users.items()):
        quoted = json.dumps(name, ensure_ascii=False)
        lines.append(f"\n[users.{quoted}]\nrole = {json.dumps(user.role)}\nhash = {json.dumps(user.hash)}\n")
    try:
        handle, fresh = tempfile.mkstemp(prefix=".users-", dir=path.parent)  # mode 600, by its documentation
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                stream.write("".join(lines))
            Path(fresh).replace(path)
        except BaseException:
            Path(fresh).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise InputError(
            f"the users file {path} cannot be written: {error.strerror}", hint="look at the folder"
        ) from error
