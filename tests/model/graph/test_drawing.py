"""The state graph in files that other tools read."""

import xml.etree.ElementTree as ET

import networkx as nx
import pytest

from standoff.errors import TooLargeError
from standoff.model.graph.drawing import state_graph, write_graphml, write_picture
from standoff.model.graph.options import Conflict, Option
from standoff.model.graph.preferences import Preference, Statement
from standoff.model.graph.stability import Concept
from tests.model.graph.conflicts import strait


def test_graphml_has_states_standings_and_movers(tmp_path):
    write_graphml(state_graph(strait(), 0, concept=Concept.NASH), tmp_path / "x.graphml")
    graph = nx.read_graphml(tmp_path / "x.graphml")
    assert graph.number_of_nodes() == 8
    assert graph.nodes["0"] == {"name": "s0", "label": "nothing is done", "distance": 0, "standing": "possibly"}
    (closing,) = (data for source, target, data in graph.edges(data=True) if (source, target) == ("0", "1"))
    assert (closing["maker"], closing["share_of_orders"]) == ("Coast", 0.5)


def test_only_moves_that_can_be_improvements_unless_all_are_asked_for():
    some, every = state_graph(strait(), 0), state_graph(strait(), 0, every_move=True)
    assert all(edge.share for edge in some.edges)
    assert len(every.edges) == 8 * 3


def test_the_picture_names_states_and_makers_and_is_the_same_each_time(tmp_path):
    drawn = state_graph(strait(), 0)
    for name in ("a.svg", "b.svg"):
        write_picture(drawn, tmp_path / name)
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()
    texts = [element.text for element in ET.parse(tmp_path / "a.svg").iter("{http://www.w3.org/2000/svg}text")]
    assert {"s0", "s7", "Coast", "Sea", "Land"} <= set(texts)
    assert "s3 possibly: Land: sanctions" in texts


def test_a_tangle_is_refused():
    conflict = Conflict(tuple(Option(f"A{number}", "x") for number in range(5)))
    with pytest.raises(TooLargeError, match="more than 24 states"):
        state_graph(conflict, 0)


def test_driven_states_are_those_that_improvements_lead_to():
    """Nobody would escort, or have sanctions, while the strait is open."""
    drawn = state_graph(strait(), 0, driven=True)
    labels = {node.label for node in drawn.nodes}
    assert "Coast: close" in labels
    assert "Sea: escort" not in labels
    assert {edge.target for edge in drawn.edges} <= {node.state for node in drawn.nodes}


def test_what_is_nearest_and_least_is_kept_of_a_tangle():
    statements = tuple(Statement(f"w{number}", f"x{number}", assumption="made up") for number in range(5))
    options = tuple(Option("A", f"x{number}") for number in range(5))
    conflict = Conflict(options, (Preference("A", statements),))
    drawn = state_graph(conflict, 1, most=5, driven=True, nearest=True, least=True)
    assert drawn.more
    assert [node.state for node in drawn.nodes] == [1, 3, 5, 9, 17]
    assert {edge.target.bit_count() - edge.source.bit_count() for edge in drawn.edges} == {1}
