"""The built scripts and styles: they are what the manifest says, small enough, and ask nobody for anything."""

import gzip
import hashlib
import re
from pathlib import Path

import pytest

from standoff.errors import StandoffError
from standoff.serve.showing import assets

TEMPLATES = Path(assets.__file__).parent / "templates"
ELSEWHERE = re.compile(r"(?:src|href|action|url\()\s*=?\s*[\"'(]?(?:https?:)?//")
UNSAFE = re.compile(r"\|\s*safe\b|autoescape\s+false|Markup|<script(?![^>]*\bsrc=)|\son\w+=|style=")
ARTICLE, ANY = 40_000, 250_000
"""Bytes of gzipped script that the article page, and any page, may load."""


def scripts_of(template):
    base = (TEMPLATES / "base.html").read_text("utf-8")
    return set(re.findall(r"asset\('([\w-]+\.js)'\)", base + template.read_text("utf-8")))


def test_files_are_what_the_manifest_says():
    names = {path.name for path in assets.folder().iterdir()}
    assert names == {each.file for each in assets.manifest().values()} | {"manifest.json", "licences.txt"}
    for each in assets.manifest().values():
        content = (assets.folder() / each.file).read_bytes()
        assert hashlib.sha256(content).hexdigest() == each.sha256
        assert len(content) == each.size
        assert abs(len(gzip.compress(content, 9)) - each.gzip) < max(200, each.gzip / 50)  # other builds of zlib
        assert each.sha256[:12] in each.file


@pytest.mark.parametrize("template", sorted(TEMPLATES.glob("*.html")), ids=lambda path: path.name)
def test_pages_stay_within_their_budget(template):
    weight = sum(assets.manifest()[name].gzip for name in scripts_of(template))
    assert weight <= (ARTICLE if template.name == "article.html" else ANY)


def test_licences_of_built_in_packages_are_shipped():
    licences = (assets.folder() / "licences.txt").read_text("utf-8")
    packages = {name for each in assets.manifest().values() for name in each.packages}
    assert packages
    assert all(f"{name}\n{'=' * len(name)}\n" in licences for name in packages)


def test_nothing_is_asked_of_another_host():
    for path in [*TEMPLATES.rglob("*.html"), *assets.folder().glob("*.css")]:
        assert not re.search(r"(?:src|href|action|url\()\s*=?\s*[\"'(]?(?:https?:)?//", path.read_text("utf-8")), (
            path.name
        )


def test_templates_switch_no_escaping_off():
    for path in TEMPLATES.rglob("*.html"):
        text = path.read_text("utf-8")
        assert not re.search(r"\|\s*safe\b|autoescape\s+false|Markup|<script(?![^>]*\bsrc=)|\son\w+=|style=", text), (
            path.name
        )


def test_what_was_not_built_is_an_error():
    with pytest.raises(StandoffError, match="no asset"):
        assets.asset("nothing.js")
