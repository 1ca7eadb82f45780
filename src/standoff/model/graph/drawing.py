"""The state graph as GraphML for other tools, and as a picture (SVG, PNG, PDF). Both need the extra ``pictures``.

Columns are the least number of moves away from the status quo; a ring marks it, and colour says how a state stands.
Only moves that can be improvements are drawn by default, in the colour of who makes them: a graph of all moves of a
dozen states is a tangle.
"""

from __future__ import annotations

from pathlib import Path
from textwrap import shorten
from typing import Any

import msgspec

from standoff.errors import InputError, TooLargeError
from standoff.model.graph.options import Conflict
from standoff.model.graph.stability import Concept
from standoff.model.graph.verdicts import Desk, Standing

MOST_DRAWN = 24
"""States in one picture: beyond that, moves cannot be told apart."""
_FILL = {
    Standing.NECESSARILY: "#9fd19f",
    Standing.POSSIBLY: "#f3e3a0",
    Standing.UNDECIDED: "#d8cdea",
    Standing.NEVER: "#eeeeee",
}
_LINES = ("#1b6ca8", "#b8442e", "#3b7d3a", "#7a4fa3", "#8a6d1b", "#3f8f8f", "#a3386c", "#555555")


class Node(msgspec.Struct, frozen=True):
    """A state in the picture; ``distance`` is the number of moves from the status quo."""

    state: int
    name: str
    label: str
    distance: int
    standing: Standing


class Edge(msgspec.Struct, frozen=True):
    """A move; ``share`` is the share of its maker's orders in which it is an improvement."""

    source: int
    target: int
    maker: str
    share: float


class StateGraph(msgspec.Struct, frozen=True):
    """What is drawn; with ``more``, there are states farther away that are not."""

    conflict: Conflict
    concept: Concept
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    more: bool = False


def state_graph(
    conflict: Conflict,
    status_quo: int,
    *,
    concept: Concept = Concept.SEQ,
    every_move: bool = False,
    driven: bool = False,
    most: int = MOST_DRAWN,
    nearest: bool = False,
    least: bool = False,
    seed: int = 0,
) -> StateGraph:
    """The states that can be reached from the status quo, how they stand, and the moves between them.

    ``every_move`` keeps moves that are no improvement in any order; ``driven`` leaves out states to which only such
    moves lead. Raises TooLargeError for more than ``most`` states; with ``nearest`` it keeps those nearest to the
    status quo instead. ``least`` leaves out improvements that do at once what smaller ones do one by one.
    """
    desk = Desk(conflict, seed=seed)
    distances = _distances(desk, conflict.checked(status_quo), most, driven=driven, nearest=nearest, least=least)
    more = len(distances) > most
    distances = dict(list(distances.items())[:most])
    nodes = tuple(
        Node(state, f"s{number}", conflict.label(state), distance, desk.together(concept, state).standing)
        for number, (state, distance) in enumerate(distances.items())
    )
    edges = []
    for maker in desk.makers:
        batch = desk.batch(Concept.NASH, maker)
        for state in distances:
            for target, better in _moves(desk, maker, state, driven=not every_move, least=least):
                if target in distances:
                    edges.append(Edge(state, target, desk.graph.makers[maker], better.bit_count() / batch.size))
    return StateGraph(conflict, concept, nodes, tuple(edges), more)


def _moves(desk: Desk, maker: int, state: int, *, driven: bool, least: bool) -> list[tuple[int, int]]:
    """The maker's moves, each with the orders in which it is an improvement; ``driven``: only those that can be."""
    batch = desk.batch(Concept.NASH, maker)
    found = [(target, batch.improves(maker, state, target)) for target in desk.graph.moves(maker, state)]
    if driven:
        found = [(target, better) for target, better in found if better]
    if least:
        changes = [state ^ target for target, better in found if better]
        found = [
            (target, better)
            for target, better in found
            if not any(less != state ^ target and less & ~(state ^ target) == 0 for less in changes)
        ]
    return found


def _distances(desk: Desk, start: int, most: int, *, driven: bool, nearest: bool, least: bool) -> dict[int, int]:
    """State → least number of moves from the start, nearest first."""
    found = {start: 0}
    queue = [start]
    for state in queue:
        for maker in desk.makers:
            for target, _ in _moves(desk, maker, state, driven=driven, least=least):
                if target not in found:
                    found[target] = found[state] + 1
                    queue.append(target)
        if len(found) > most and nearest:
            break
        if len(found) > most:
            raise TooLargeError(
                f"more than {most} states can be reached",
                hint="draw only driven states or fewer options, or raise the limit for GraphML",
            )
    return found


def _networkx(graph: StateGraph) -> Any:  # noqa: ANN401
    try:
        import networkx as nx
    except ImportError as error:
        raise InputError("drawing needs networkx", hint="pip install 'standoff[pictures]'") from error
    drawn = nx.MultiDiGraph()
    for node in graph.nodes:
        drawn.add_node(
            node.state, name=node.name, label=node.label, distance=node.distance, standing=str(node.standing)
        )
    for edge in graph.edges:
        drawn.add_edge(edge.source, edge.target, maker=edge.maker, share_of_orders=edge.share)
    return drawn


def write_graphml(graph: StateGraph, path: str | Path) -> None:
    """Write GraphML: nodes with name, label, distance and standing; edges with maker and share of orders."""
    drawn = _networkx(graph)
    drawn.graph["concept"] = str(graph.concept)
    import networkx as nx

    nx.write_graphml_xml(drawn, Path(path))


def write_picture(graph: StateGraph, path: str | Path) -> None:
    """Write the picture in the format of the path's ending (svg, png, pdf)."""
    drawn = _networkx(graph)
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError as error:
        raise InputError("drawing needs matplotlib", hint="pip install 'standoff[pictures]'") from error
    places = _places(graph)
    columns = max(node.distance for node in graph.nodes) + 1
    rows = max(sum(other.distance == node.distance for other in graph.nodes) for node in graph.nodes)
    lines = len(graph.nodes)
    figure = Figure(figsize=(max(9.0, 2.6 * columns), max(3.0, 0.95 * rows) + 0.22 * lines + 0.8))
    graphed, listed = figure.subplots(2, 1, height_ratios=[max(3.0, 0.95 * rows), 0.22 * lines + 0.8])
    _draw_moves(graph, drawn, places, graphed)
    _draw_states(graph, drawn, places, graphed)
    _write_names(graph, listed, most=int(13 * figure.get_figwidth()))
    figure.tight_layout()
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": "standoff"}):  # text that can be searched
        figure.savefig(path, metadata={"Date": None} if Path(path).suffix == ".svg" else None)


def _places(graph: StateGraph) -> dict[int, tuple[float, float]]:
    """State → where it stands: a column for each distance, staggered so that lines pass between states."""
    places = {}
    for distance in {node.distance for node in graph.nodes}:
        column = [node.state for node in graph.nodes if node.distance == distance]
        for row, state in enumerate(column):
            places[state] = (distance + 0.16 * (row % 2), (len(column) - 1) / 2 - row + 0.22 * (distance % 2))
    return places


def _draw_moves(graph: StateGraph, drawn: Any, places: dict[int, tuple[float, float]], axes: Any) -> None:  # noqa: ANN401
    import networkx as nx
    from matplotlib.lines import Line2D

    for number, maker in enumerate(graph.conflict.makers):
        for certain in (True, False):
            mine = [
                (edge.source, edge.target)
                for edge in graph.edges
                if edge.maker == maker and (edge.share == 1.0) is certain
            ]
            nx.draw_networkx_edges(
                nx.DiGraph(drawn),
                places,
                edgelist=mine,
                ax=axes,
                edge_color=_LINES[number % len(_LINES)],
                style="solid" if certain else "dashed",
                connectionstyle=f"arc3,rad={0.1 + 0.07 * number}",
                node_size=620,
                width=1.4,
                arrowsize=13,
            )
    handles = [
        Line2D([], [], color=_LINES[number % len(_LINES)], label=maker)
        for number, maker in enumerate(graph.conflict.makers)
    ]
    handles.append(Line2D([], [], color="#555555", linestyle="--", label="improvement in some orders only"))
    axes.legend(
        handles=handles,
        loc="lower center",
        bbox_to_anchor=(0.5, 1.0),
        ncols=min(6, len(handles)),
        frameon=False,
        fontsize=9,
    )


def _draw_states(graph: StateGraph, drawn: Any, places: dict[int, tuple[float, float]], axes: Any) -> None:  # noqa: ANN401
    import networkx as nx

    nx.draw_networkx_nodes(
        drawn,
        places,
        ax=axes,
        node_size=620,
        node_color=[_FILL[node.standing] for node in graph.nodes],
        edgecolors=["#000000" if node.distance == 0 else "#999999" for node in graph.nodes],
        linewidths=[2.4 if node.distance == 0 else 0.8 for node in graph.nodes],
    )
    nx.draw_networkx_labels(drawn, places, {node.state: node.name for node in graph.nodes}, ax=axes, font_size=9)
    axes.margins(x=0.08, y=0.08)
    axes.set_axis_off()


def _told(graph: StateGraph, node: Node) -> str:
    """The state in words; of one that is not the first, in what it differs from that, where something is done there."""
    start = graph.nodes[0]
    if not start.state or node is start:
        return node.label
    more, less = (graph.conflict.label(bits) for bits in (node.state & ~start.state, start.state & ~node.state))
    told = [f"and {more}"] if node.state & ~start.state else []
    told += [f"but not {less}"] if start.state & ~node.state else []
    return f"as {start.name}, " + ", ".join(told)


def _write_names(graph: StateGraph, axes: Any, *, most: int) -> None:  # noqa: ANN401
    """The list of states, with how each stands, in the colour of its node; at most ``most`` characters a line."""
    axes.set_axis_off()
    axes.set_ylim(len(graph.nodes) + 0.5, -1.0)
    axes.set_xlim(0.0, 1.0)
    title = f"Stable for all makers ({graph.concept}); the ring is where it begins"
    title += f"; the {len(graph.nodes)} nearest states, there are more" if graph.more else ""
    axes.text(0.0, -0.4, title, fontsize=9, weight="bold")
    for row, node in enumerate(graph.nodes):
        text = shorten(f"{node.name} {node.standing}: {_told(graph, node)}", most)
        axes.text(0.02, row + 0.6, text, fontsize=8, backgroundcolor=_FILL[node.standing])
