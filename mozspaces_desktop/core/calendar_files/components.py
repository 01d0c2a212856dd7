"""A calendar file as its calendars, each with its time zones and events: structure only, nothing understood yet.

Every event stands alone from here on, so that one that cannot be read takes no other with it. Lost or stray
BEGIN and END lines, events outside a calendar and several calendars in one file are therefore no obstacle.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from mozspaces_desktop.core.calendar_files.content_lines import MAX_LINE, ContentLine
from mozspaces_desktop.core.calendar_files.values import split_line, unescaped
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, FileError

MAX_COMPONENTS = 50_000
"""How many BEGIN lines a file may have; a big office's ten years have half of them."""

_DEEPEST = 8
"""How deep components may stand in each other; what is deeper is passed over."""

_ENTRIES = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY", "VTIMEZONE"})
"""Components that stand in a calendar directly: beginning one ends the one before, closed or not."""


@dataclass(frozen=True)
class Property:
    """One property of a component: `raw` as the file has it, `text` with its backslashes resolved."""

    name: str
    parameters: dict[str, str]
    raw: str

    @property
    def text(self) -> str:
        """The value of a property that holds text."""
        return unescaped(self.raw)


@dataclass
class Component:
    """A BEGIN ... END block: the line it starts on, its own lines, and the blocks inside it."""

    kind: str
    line: int
    lines: list[ContentLine] = field(default_factory=list)
    parts: list[Component] = field(default_factory=list)

    def properties(self, name: str) -> Iterator[Property]:
        """The properties called `name`; lines that are no property to the icalendar library are not among them."""
        found = (parsed(line) for line in self._by_name.get(name, ()))
        return (item for item in found if item is not None)

    def first(self, name: str) -> Property | None:
        """The first property called `name` that can be read."""
        return next(self.properties(name), None)

    @cached_property
    def _by_name(self) -> dict[str, list[ContentLine]]:
        """Its lines by the names of their properties, once all of them are there."""
        lines: dict[str, list[ContentLine]] = {}
        for line in self.lines:
            lines.setdefault(line.name, []).append(line)
        return lines

    def as_text(self) -> str:
        """Its lines and those of its parts, unfolded."""
        inside = [*(line.text.strip() for line in self.lines), *(part.as_text() for part in self.parts)]
        return "\n".join([f"BEGIN:{self.kind}", *inside, f"END:{self.kind}"])


@dataclass
class Calendar:
    """One VCALENDAR, or what stands outside of any."""

    properties: Component
    timezones: list[Component] = field(default_factory=list)
    events: list[Component] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)
    """How many entries of other kinds (VTODO, VJOURNAL, ...) it holds."""

    @property
    def has_entries(self) -> bool:
        """Whether it holds anything that belongs in a calendar."""
        return bool(self.events) or not _ENTRIES.isdisjoint(self.others)


def calendars_in(lines: Iterable[ContentLine], *, file: str) -> list[Calendar]:
    """The calendars of a file in order; `file` is its name, for the sentence.

    Raises:
        FileError: The file has more than `MAX_COMPONENTS` components.
    """
    calendars = [Calendar(Component("VCALENDAR", 1))]
    open_components: list[Component] = []
    count = 0
    for line in lines:
        if line.name == "BEGIN":
            count += 1
            if count > MAX_COMPONENTS:
                raise FileError(
                    QT_TRANSLATE_NOOP("core", "“{file}” has more than {limit} entries. Export a shorter period."),
                    file=file,
                    limit=MAX_COMPONENTS,
                )
            _begin(Component(line.value.upper(), line.number), calendars, open_components)
        elif line.name == "END":
            _end(line.value.upper(), open_components)
        else:
            owner = open_components[-1] if open_components else calendars[-1].properties
            owner.lines.append(line)
    return calendars


def _begin(component: Component, calendars: list[Calendar], open_components: list[Component]) -> None:
    if component.kind == "VCALENDAR":
        open_components.clear()
        calendars.append(Calendar(component))
        return
    if component.kind in _ENTRIES:
        open_components.clear()
    if open_components:
        if len(open_components) < _DEEPEST:
            open_components[-1].parts.append(component)
    elif component.kind == "VEVENT":
        calendars[-1].events.append(component)
    elif component.kind == "VTIMEZONE":
        calendars[-1].timezones.append(component)
    else:
        calendars[-1].others[component.kind] += 1
    open_components.append(component)


def _end(kind: str, open_components: list[Component]) -> None:
    """Close what is open; an END that belongs to nothing is passed over."""
    if kind == "VCALENDAR" or kind in _ENTRIES:
        open_components.clear()
    elif open_components and open_components[-1].kind == kind:
        open_components.pop()


def parsed(line: ContentLine) -> Property | None:
    """The property that a line holds; None if it is none to the icalendar library, or far too long."""
    if len(line.text) > MAX_LINE:
        return None
    try:
        return Property(*split_line(line.text))
    except ValueError:
        return None
