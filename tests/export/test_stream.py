from __future__ import annotations

import pytest

from standoff.errors import InputError
from standoff.export import atomic


def test_a_file_appears_whole(tmp_path):
    path = tmp_path / "out.jsonl"
    with atomic(path) as stream:
        stream.write(b"one")
        assert not path.exists()
    assert path.read_bytes() == b"one"
    assert path.stat().st_mode & 0o777 == 0o666 & ~_umask(tmp_path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["out.jsonl", "plain"]


def test_a_failure_leaves_the_former_file(tmp_path):
    path = tmp_path / "out.jsonl"
    path.write_bytes(b"old")
    path.chmod(0o600)
    with pytest.raises(ZeroDivisionError), atomic(path) as stream:
        stream.write(b"%d" % (1 // 0))
    assert path.read_bytes() == b"old"
    with atomic(path) as stream:
        stream.write(b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["out.jsonl"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(InputError) as caught, atomic(tmp_path / "none" / "out.csv"):
        pass
    assert "none" in caught.value.message


def _umask(folder) -> int:
    plain = folder / "plain"
    plain.touch()
    return 0o666 & ~(plain.stat().st_mode & 0o777)
