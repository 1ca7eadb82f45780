"""The house rules about modules that a machine can check."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "standoff"
MODULES = sorted(SOURCE.rglob("*.py"))
VAGUE = {"utils", "util", "helpers", "common", "misc"}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(SOURCE)))
def test_module_keeps_the_house_rules(module):
    text = module.read_text("utf-8")
    assert len(text.splitlines()) <= 500, "split it: a module is about one noun"
    assert module.stem not in VAGUE
    assert ast.get_docstring(ast.parse(text)) or not text.strip(), "say what it is"


def test_no_package_bears_a_vague_name():
    assert not [path for path in SOURCE.rglob("*") if path.is_dir() and path.name in VAGUE]


def test_only_command_lines_print():
    found = []
    for module in MODULES:
        if module.relative_to(SOURCE).parts[0] in ("cli", "training"):
            continue
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
                found.append(module.name)
    assert not found


def test_tokens_are_compared_by_value():
    """spaCy makes a new token at each access: ``token.head is token`` is never true, and a loop on it never ends."""
    found = [
        f"{module.name}:{number}"
        for module in MODULES
        for number, line in enumerate(module.read_text("utf-8").splitlines(), 1)
        if ".head is " in line and ".head is None" not in line and ".head is not None" not in line
    ]
    assert not found
