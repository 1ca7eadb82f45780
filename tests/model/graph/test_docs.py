"""The example of docs/model.md prints what it says."""

import re
from pathlib import Path

PAGE = Path(__file__).parents[3] / "docs" / "model.md"


def test_the_example_prints_what_it_says(capsys):
    (code,) = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    exec(code, {})
    assert capsys.readouterr().out.splitlines() == re.findall(r"print\(.*?\) +# (.*)", code)
