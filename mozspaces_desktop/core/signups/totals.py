"""The last lines of a list that count it: they look like people and are not."""

from __future__ import annotations

import re

from mozspaces_desktop.core.signups.header_terms import Concept
from mozspaces_desktop.core.signups.vocabulary import concepts, header_text

_TOTAL = re.compile(
    r"(?:grand )?(?:total[se]?|totaux|summe|gesamt|gesamtsumme|insgesamt|somma|suma|razem|totaal|итого|всего)"
    r"|合計|総計|小計|总计|合计|總計|합계|총계"
)
_COUNTED = re.compile(r"(.+?)\s*[:：=]?\s*\d+\D{0,3}")
_LONGEST = 60
_COUNTABLE = {Concept.QUANTITY, Concept.GUESTS, Concept.ATTENDEE, Concept.TICKET, Concept.ORDER, Concept.ANSWER}


def is_total(name: str) -> bool:
    """Whether `name` is no name but says how many there are: "Total", "Guests: 12", "合計 30名"."""
    if len(name) > _LONGEST:
        return False
    counted = _COUNTED.fullmatch(name)
    what = counted.group(1) if counted else name
    said = header_text(what)
    if _TOTAL.fullmatch(said):
        return True
    return counted is not None and (_TOTAL.fullmatch(said.partition(" ")[0]) is not None or _is_countable(what))


def _is_countable(what: str) -> bool:
    meant = set(concepts(what)) - {Concept.FILLER}
    return bool(meant) and meant <= _COUNTABLE
