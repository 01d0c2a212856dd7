"""The last sheet: what every figure means, what the workbook is about, and which format it has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mozspaces_desktop import __version__
from mozspaces_desktop.core.definitions import Translate, definitions
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP
from mozspaces_desktop.core.figures import Figures, Scope
from mozspaces_desktop.core.figures.tables import TRACKS
from mozspaces_desktop.core.pilot_workbook.look import Look
from mozspaces_desktop.core.pilot_workbook.sheets import Book, Cell, column_width
from mozspaces_desktop.core.pilot_workbook.texts import WIDEST_COLUMN

FORMAT = "pilot-1"

SPACE, PERIOD, ONLY_TRACK, ONLY_COORDINATOR, ONLY_FOCUS_AREA = (
    *("Space", "Period"),
    *("Only track", "Only coordinator", "Only focus area"),
)
"""Terms beside which it stands, the same in every language, what the workbook is about: it can be read back by them."""

_TERM, _MEANING = "Term", "Meaning"


def write_definitions(
    book: Book,
    figures: Figures,
    translate: Translate,
    *,
    names: bool,
    attendance: bool,
    checks: Sequence[tuple[str, str]],
) -> None:
    """The sheet, its meanings in the language of `translate`; `checks` are what else a reader should know."""
    terms = definitions(translate, several=bool(figures.spaces))
    lines = [*terms.items(), *checks, *_facts(figures, translate, names=names, attendance=attendance)]
    width = column_width(_TERM, [(term, Cell(term).kind) for term, _ in lines])
    sheet = book.sheet("Definitions", [width, WIDEST_COLUMN])
    sheet.append(Cell(header, look=Look.HEADER) for header in (_TERM, _MEANING))
    for line in lines:
        sheet.append(Cell(text, look=Look.PROSE) for text in line)


def _facts(figures: Figures, translate: Translate, *, names: bool, attendance: bool) -> Iterator[tuple[str, str]]:
    """What this one workbook is about."""
    unrecorded = translate(
        QT_TRANSLATE_NOOP(
            "definitions",
            "Nobody recorded attendance for {count} of the {held} public events held: they count as events, and their "
            "counts of people are empty.",
        )
    )
    held = figures.headline.public_events_held.actual
    yield "Events without attendance", unrecorded.format(count=figures.unrecorded, held=held)
    yield SPACE, "; ".join(space.name for space in figures.scope.spaces)
    days = f"{figures.period.starts_on} to {figures.period.ends_on}"
    yield PERIOD, f"{figures.period.season}: {days}" if figures.period.season else days
    yield from parts(figures.scope)
    yield "Filters", " ".join(_filters(figures, translate, names=names, attendance=attendance))
    yield "Format", FORMAT
    yield "Version", f"MozSpaces Desktop {__version__}"


def parts(scope: Scope) -> Iterator[tuple[str, str]]:
    """The filters that the workbook is about, if it is not about all events: what each is of, and which one."""
    if scope.track is not None:
        yield ONLY_TRACK, TRACKS[scope.track]
    if scope.coordinator is not None:
        yield ONLY_COORDINATOR, scope.coordinator.name
    if scope.focus_area is not None:
        yield ONLY_FOCUS_AREA, scope.focus_area


def _filters(figures: Figures, translate: Translate, *, names: bool, attendance: bool) -> Iterator[str]:
    scope, days = figures.scope, figures.period
    if figures.spaces:
        about = QT_TRANSLATE_NOOP(
            "definitions",
            "Spaces {space}, {start} to {end}; all events but drafts are listed, public ones held are counted.",
        )
    else:
        about = QT_TRANSLATE_NOOP(
            "definitions",
            "Space {space}, {start} to {end}; all events but drafts are listed, public ones held are counted.",
        )
    spaces = ", ".join(space.name for space in scope.spaces)
    yield translate(about).format(space=spaces, start=days.starts_on, end=days.ends_on)
    if scope.track is not None:
        only = translate(QT_TRANSLATE_NOOP("definitions", "Only events of the track {track}."))
        yield only.format(track=TRACKS[scope.track])
    if scope.coordinator is not None:
        only = translate(QT_TRANSLATE_NOOP("definitions", "Only events run by {coordinator}."))
        yield only.format(coordinator=scope.coordinator.name)
    if scope.focus_area is not None:
        only = translate(QT_TRANSLATE_NOOP("definitions", "Only events and contributors in the focus area {area}."))
        yield only.format(area=scope.focus_area)
    if names:
        yield translate(QT_TRANSLATE_NOOP("definitions", "Contributors appear by name."))
    else:
        yield translate(QT_TRANSLATE_NOOP("definitions", "Contributors appear under numbers, not by name."))
    if attendance:
        yield translate(QT_TRANSLATE_NOOP("definitions", "The sheet Attendance names everybody who was checked in."))
