"""Which of many goes best with which of many others, each at most once: the assignment problem."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

Left = TypeVar("Left")
Right = TypeVar("Right")


def best_assignment(worth: Mapping[tuple[Left, Right], float]) -> dict[Left, Right]:
    """The pairs of `worth` that are worth most together; none shares a side with another.

    Pairs that are not in `worth` are not made. Grows by the path that gains most until none gains anything, as the
    theory of augmenting paths says is best (Edmonds and Karp, 1972); made for tens, not thousands.
    """
    taken: dict[Right, Left] = {}
    while path := _best_path(worth, taken):
        for left, right in path:
            taken[right] = left
    return {left: right for right, left in taken.items()}


def _best_path(worth: Mapping[tuple[Left, Right], float], taken: Mapping[Right, Left]) -> list[tuple[Left, Right]]:
    """New pairs that gain most over those that they replace, the last one first (Bellman and Ford)."""
    free = {left for left, _right in worth} - set(taken.values())
    gain: dict[Left, float] = dict.fromkeys(free, 0.0)
    reached: dict[Right, tuple[float, Left]] = {}
    changed = True
    while changed:
        changed = False
        for (left, right), value in worth.items():
            if left not in gain or taken.get(right) == left:
                continue
            total = gain[left] + value
            if right in reached and total <= reached[right][0] + 1e-12:
                continue
            reached[right] = (total, left)
            changed = True
            if right in taken:
                gain[taken[right]] = total - worth[taken[right], right]
    ends = {right: total for right, (total, _left) in reached.items() if right not in taken and total > 1e-12}
    if not ends:
        return []
    right = max(ends, key=lambda end: ends[end])
    path: list[tuple[Left, Right]] = []
    holder = {left: held for held, left in taken.items()}
    while True:
        left = reached[right][1]
        path.append((left, right))
        if left not in holder:
            return path
        right = holder[left]
