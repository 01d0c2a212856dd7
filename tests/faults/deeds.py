"""All that is killed: whatever the program writes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.faults.door_deeds import door_deeds
from tests.faults.erasing_deeds import erasing_deeds
from tests.faults.evenings import make_evening
from tests.faults.exchange_deeds import exchange_deeds
from tests.faults.keeping_deeds import keeping_deeds
from tests.faults.kills import Deed
from tests.faults.rewriting_deeds import rewriting_deeds


def deeds(folder: Path) -> Sequence[Deed]:
    """All deeds; what they begin with is made in `folder`."""
    evening = folder / "evening"
    make_evening(evening)
    of_each = (door_deeds, exchange_deeds, rewriting_deeds, keeping_deeds, erasing_deeds)
    return tuple(deed for some in of_each for deed in some(folder, evening))
