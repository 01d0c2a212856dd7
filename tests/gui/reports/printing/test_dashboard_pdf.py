"""The dashboard as a PDF file, read by a reader that is not ours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.figures import Figures, Period, Scope, figures_for
from mozspaces_desktop.core.figures.tables import FOCUS, METRICS, TRACK, Column
from mozspaces_desktop.core.models import Track
from mozspaces_desktop.core.spaces import add_space, seasons, space_named, spaces
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.printing.print_job import write_pdf
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.printing.dashboard_job import DashboardJob
from tests.gui.printing.reading import squeezed

A4 = QPageSize.PageSizeId.A4
A4_POINTS = (595, 842)


@pytest.fixture
def counted(demo_context: Context) -> Figures:
    """The figures of the demo season."""
    with demo_context.database.read() as session:
        scope = Scope((space_named(session),), Period.of(seasons(session)[0]))
        return figures_for(session, scope, now=clock.now(session))


@pytest.fixture
def reader(demo_context: Context, counted: Figures, tmp_path: Path, british: None) -> PdfReader:
    """The PDF file of the demo season."""
    return written(demo_context, counted, tmp_path / "season.pdf")


def written(context: Context, figures: Figures, target: Path) -> PdfReader:
    with context.database.read() as session:
        write_pdf(session, DashboardJob(figures, A4), target)
    return PdfReader(target)


def fonts(reader: PdfReader) -> list[Any]:
    found = []
    for page in reader.pages:
        for font in page["/Resources"].get_object().get("/Font", {}).values():
            found += [one.get_object() for one in font.get_object().get("/DescendantFonts", [font])]
    return found


def test_pages_are_a4_and_few(reader: PdfReader) -> None:
    assert 1 <= len(reader.pages) <= 3
    for page in reader.pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == A4_POINTS


def test_everything_is_vectors_and_every_font_is_inside(reader: PdfReader) -> None:
    assert not [image for page in reader.pages for image in page.images]
    assert fonts(reader)
    for font in fonts(reader):
        descriptor = font["/FontDescriptor"].get_object()
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor


def test_the_text_has_all_figures_of_tiles_and_tables(reader: PdfReader, counted: Figures) -> None:
    text = squeezed(" ".join(page.extract_text() for page in reader.pages))
    assert squeezed("Paris: 2014 metrics dashboard") in text
    assert squeezed("1 May 2014 to 31 December 2014") in text
    for metric in METRICS:
        figure = metric.of(counted.headline)
        shown = wording.written(figure.actual, metric.kind)
        beside = f"of {wording.short_number(figure.target)}" if figure.target is not None else ""
        assert squeezed(f"{metric.name}{shown}{beside}") in text
        if figure.percent_of_target is not None:
            assert squeezed(f"{round(figure.percent_of_target * 100)} % of the target") in text
    tables: list[tuple[Sequence[Column[Any]], Sequence[Any]]] = [
        (TRACK, counted.tracks),
        (FOCUS, counted.focus_areas),
    ]
    for columns, rows in tables:
        for row in rows:
            cells = [column.value(row) for column in columns]
            line = "".join(
                "–" if value is None else wording.written(value, column.kind)
                for value, column in zip(cells, columns, strict=True)
            )
            assert squeezed(line) in text
    for page in range(len(reader.pages)):
        assert squeezed(f"Page {page + 1} of {len(reader.pages)}") in text
    assert squeezed("Visits: people checked in, once for each event") in text


def test_nobody_is_named(reader: PdfReader, counted: Figures) -> None:
    text = squeezed(" ".join(page.extract_text() for page in reader.pages))
    names = {squeezed(one.name) for one in counted.contributors}
    assert len(names) > 10
    assert not [name for name in names if name in text]


def test_a_part_of_the_events_says_so_and_has_no_targets(
    demo_context: Context, counted: Figures, tmp_path: Path, british: None
) -> None:
    with demo_context.database.read() as session:
        scope = Scope(counted.scope.spaces, counted.period, track=Track.TECHNICAL)
        figures = figures_for(session, scope, now=clock.now(session))
    reader = written(demo_context, figures, tmp_path / "technical.pdf")
    text = squeezed(" ".join(page.extract_text() for page in reader.pages))
    assert squeezed("Only track: Technical") in text
    assert squeezed("of the target") not in text
    assert squeezed("Target: 3") not in text


def test_several_spaces_have_a_table_of_their_own(
    demo_context: Context, counted: Figures, tmp_path: Path, british: None
) -> None:
    with demo_context.database.begin("Add spaces") as session:
        for name in ("Berlin", "Mountain View", "東京 " + "x" * 80):
            add_space(session, name=name, city=name, country="DE", tzid="Europe/Berlin")
    with demo_context.database.read() as session:
        scope = Scope(tuple(spaces(session)), counted.period)
        figures = figures_for(session, scope, now=clock.now(session))
    reader = written(demo_context, figures, tmp_path / "all.pdf")
    assert len(reader.pages) <= 3
    assert not [image for page in reader.pages for image in page.images]
    text = squeezed(" ".join(page.extract_text() for page in reader.pages))
    assert squeezed("All spaces: 2014 metrics dashboard") in text
    assert squeezed("Mountain View 0 0 96") in text
    [paris] = [line for line in figures.spaces if line.space == "Paris"]
    held = paris.headline.public_events_held
    assert squeezed(f"Paris {paris.coordinators} {held.actual} {held.target}") in text
    total = figures.headline.public_events_held
    assert squeezed(f"Total {paris.coordinators} {total.actual} {total.target}") in text


def test_an_empty_month_is_a_page_without_figures(
    demo_context: Context, counted: Figures, tmp_path: Path, british: None
) -> None:
    with demo_context.database.read() as session:
        scope = counted.scope.within(Period(date(2014, 11, 1), date(2014, 11, 30)))
        figures = figures_for(session, scope, now=clock.now(session))
    reader = written(demo_context, figures, tmp_path / "november.pdf")
    text = squeezed(" ".join(page.extract_text() for page in reader.pages))
    assert squeezed("Paris: November 2014 metrics dashboard") in text
    assert squeezed("Nothing to show yet.") in text
    assert squeezed("No events held yet") in text


def test_the_window_may_be_dark(demo_context: Context, counted: Figures, tmp_path: Path, qapp: Any) -> None:
    light = written(demo_context, counted, tmp_path / "light.pdf")
    theme.apply(qapp, "dark")
    dark = written(demo_context, counted, tmp_path / "dark.pdf")
    for one, other in zip(light.pages, dark.pages, strict=True):
        assert one.get_contents().get_data() == other.get_contents().get_data()
