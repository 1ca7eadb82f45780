"""A workbench on the demonstration coverage, asked without a network."""

import pytest
from starlette.testclient import TestClient

from standoff.serve import workbench


@pytest.fixture(scope="session")
def client(demo_case):
    with TestClient(workbench(demo_case), base_url="http://127.0.0.1") as client:
        yield client
