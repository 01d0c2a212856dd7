"""What a VEVENT says beside its times: texts, lists, the words of this program's own exports, and the rest."""

from __future__ import annotations

import quopri
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from mozspaces_desktop.core.calendar_files.components import Component, Property, parsed
from mozspaces_desktop.core.calendar_files.entries import OwnWords
from mozspaces_desktop.core.calendar_files.values import text_list
from mozspaces_desktop.core.text import clean, clean_line

OWN = "X-MOZSPACES-"
"""How the properties are called that only this program writes and reads."""

LONGEST_KEPT = 50_000
"""Characters of a line that is kept though it means nothing here; longer ones are attachments."""

_CONTROLS = dict.fromkeys([*range(10), *range(11, 32), 127, *range(128, 160), 0x2028, 0x2029], " ")
_MAX_SEQUENCE = 2**31 - 1
_UNDERSTOOD = frozenset(
    {"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "STATUS", "CLASS", "SUMMARY", "DESCRIPTION", "URL", "CATEGORIES"}
    | {"LOCATION", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"}
)


def text(component: Component, name: str) -> str:
    """The text of the first property called `name`, exactly as this program wrote it if it did; empty without one."""
    exact = component.first(OWN + name)
    if exact is not None:
        return own_text(exact)
    item = component.first(name)
    if item is None:
        return ""
    if item.parameters.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
        return clean(quopri.decodestring(item.raw.encode()).decode("utf-8", "replace"))
    return clean(item.text)


def line(component: Component, name: str) -> str:
    """The same on one line."""
    return clean_line(text(component, name))


def own_text(item: Property) -> str:
    """The value of a property of this program: text whose control characters are written ``%0D``."""
    return clean(unquote(item.text))


def own_words(component: Component) -> OwnWords | None:
    """What this program said of the event when it exported it; None if another did."""
    said = {name: component.first(OWN + name) for name in ("TRACK", "ROOM", "COORDINATOR", "TYPE", "HOST", "EXPECTED")}
    texts = {name.lower(): own_text(item) for name, item in said.items() if item is not None}
    if "track" not in texts:
        return None
    expected = texts.pop("expected", "")
    held = component.first(f"{OWN}HELD") is not None
    return OwnWords(**texts, expected=_number(expected) if expected else None, held=held)


def sequence(component: Component) -> int:
    """The version of the event; 0 where it is none that can be read."""
    return _number(line(component, "SEQUENCE"))


def _number(written: str) -> int:
    return min(int(written), _MAX_SEQUENCE) if written.isascii() and written.isdigit() and len(written) < 20 else 0


def organizer(component: Component) -> str:
    """The organizer's name, or else address."""
    item = component.first("ORGANIZER")
    if item is None:
        return ""
    address = clean_line(item.text)
    scheme, colon, rest = address.partition(":")
    return clean_line(item.parameters.get("CN", "")) or (rest if colon and scheme.lower() == "mailto" else address)


def categories(component: Component) -> tuple[str, ...]:
    """All that CATEGORIES list."""
    texts: Sequence[str] = [text for item in component.properties("CATEGORIES") for text in text_list(item.raw)]
    return tuple(filter(None, (clean_line(text) for text in texts)))


def kept_lines(component: Component) -> str:
    """The lines that mean nothing to this program, and the parts (alarms, ...), unfolded."""
    parts = (part.as_text() for part in component.parts)
    lines = "\n".join([*_kept_of(component), *(part for part in parts if len(part) <= LONGEST_KEPT)])
    return clean(lines).translate(_CONTROLS)


def _kept_of(component: Component) -> Iterator[str]:
    for each in component.lines:
        known = each.name in _UNDERSTOOD or each.name.startswith(OWN)
        if not known and len(each.text) <= LONGEST_KEPT and parsed(each) is not None:
            yield each.text.strip()
