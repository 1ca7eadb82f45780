"""The whole main job runs with every socket refused, from a fresh interpreter."""

import subprocess
import sys
from importlib.resources import files

GUARD = """
import sys
def refuse(event, args):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request"):
        raise SystemExit(f"reached for the network: {event} {args}")
sys.addaudithook(refuse)
from standoff.cli import main
sys.argv = ["standoff", *sys.argv[1:]]
main()
"""


def standoff(*arguments, cwd):
    return subprocess.run(
        [sys.executable, "-c", GUARD, *map(str, arguments)], cwd=cwd, capture_output=True, text=True, timeout=240
    )


def test_guard_catches_a_connection(tmp_path):
    code = GUARD.split("from standoff")[0] + "import socket; socket.create_connection(('127.0.0.1', 9))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert "reached for the network" in found.stderr


def test_read_and_brief_without_network(tmp_path):
    demo = files("standoff") / "data" / "demo"
    articles = [demo / "0103_polar.txt", demo / "0105_eastview.html"]
    read = standoff("read", *articles, "--case", "a.standoff", cwd=tmp_path)
    assert read.returncode == 0, read.stderr
    brief = standoff("brief", "--case", "a.standoff", cwd=tmp_path)
    assert brief.returncode == 0, brief.stderr
    assert "Russia" in brief.stdout
