"""The definitions of the graph model written down naively, for one order of each maker: slow, and nothing shared."""

from __future__ import annotations

import itertools


def true(text: str, state: int, names: dict[str, int]) -> bool:
    """A pattern, or ``a if b``: the only formulas of random conflicts."""
    if " if " in text:
        then, condition = text.split(" if ")
        return bool(state >> names[then] & 1) or not state >> names[condition] & 1
    return all(sign == "-" or (state >> bit & 1) == int(sign) for bit, sign in enumerate(text))


class Reference:
    def __init__(self, conflict):
        self.conflict = conflict
        self.names = {option.name: bit for bit, option in enumerate(conflict.options)}
        self.states = [
            state
            for state in range(1 << len(conflict.options))
            if not any(true(text, state, self.names) for text in conflict.infeasible)
        ]

    def orders(self, maker):
        preference = self.conflict.preference(maker)
        ids = [statement.id for statement in preference.statements]
        for order in itertools.permutations(ids):
            if all(order.index(high) < order.index(low) for high, low in preference.above):
                yield order

    def joint(self):
        each = [list(self.orders(maker)) for maker in self.conflict.makers]
        return [dict(zip(self.conflict.makers, chosen, strict=True)) for chosen in itertools.product(*each)]

    def prefers(self, maker, order, better, worse):
        holds = {statement.id: statement.holds for statement in self.conflict.preference(maker).statements}
        truths = [[true(holds[name], state, self.names) for name in order[maker]] for state in (better, worse)]
        return truths[0] > truths[1]

    def moves(self, maker, state):
        found = []
        for target in self.states:
            changed = [
                option
                for bit, option in enumerate(self.conflict.options)
                if (target ^ state) >> bit & 1 and (option.reversible or state >> bit & 1)
            ]
            others = [
                option
                for bit, option in enumerate(self.conflict.options)
                if (target ^ state) >> bit & 1 and option.owner != maker
            ]
            undone = [option for option in changed if not option.reversible]
            if target != state and not others and not undone:
                found.append(target)
        return found

    def sequences(self, coalition, state, order=None):
        found, todo = set(), [(state, None)]
        seen = set()
        while todo:
            here, last = todo.pop()
            for maker in coalition:
                if maker == last:
                    continue
                for target in self.moves(maker, here):
                    if order is not None and not self.prefers(maker, order, target, here):
                        continue
                    found.add(target)
                    if (target, maker) not in seen:
                        seen.add((target, maker))
                        todo.append((target, maker))
        return found

    def stable(self, concept, maker, state, order):
        others = [each for each in self.conflict.makers if each != maker]
        for target in self.moves(maker, state):
            if not self.prefers(maker, order, target, state):
                continue
            if concept == "Nash":
                return False
            sanctions = self.sequences(others, target, order if concept == "SEQ" else None)
            sanctions = {each for each in sanctions if not self.prefers(maker, order, each, state)}
            if concept == "SMR":
                sanctions = {
                    each
                    for each in sanctions
                    if not any(self.prefers(maker, order, reply, state) for reply in self.moves(maker, each))
                }
            if not sanctions:
                return False
        return True

    def together(self, state, order):
        makers = self.conflict.makers
        for size in range(1, len(makers) + 1):
            for coalition in itertools.combinations(makers, size):
                for target in self.sequences(coalition, state):
                    if all(self.prefers(member, order, target, state) for member in coalition):
                        return False
        return True
