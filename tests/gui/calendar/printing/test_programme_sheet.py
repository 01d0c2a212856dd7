"""A programme of the coming weeks, read back from its PDF file."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.agenda import Span
from tests.gui.calendar.hands import PARIS
from tests.gui.calendar.printing.conftest import TODAY, at
from tests.gui.printing.reading import squeezed, texts


@pytest.fixture
def programme(pdf):
    def programme(weeks=2, **more):
        return texts(pdf(day=TODAY, weeks=weeks, **more))

    return programme


def test_day_by_day_what_is_on_and_where(context, paris, add, programme):
    with context.database.begin("Add room") as session:
        room = spaces.add_room(session, paris, name="Main hall").id
        (area,) = [one.id for one in spaces.focus_areas(session, paris.id) if one.name == "Coding"]
    add(
        "Rust study group",
        at(date(2014, 8, 5), 19),
        room_id=room,
        type="Meetup",
        focus_area_ids=(area,),
        link="https://example.org/rust",
    )
    add("Knitting", at(date(2014, 8, 15), 10))
    add("Yesterday", at(date(2014, 7, 30), 10))
    add("Too late", at(date(2014, 8, 14), 10))
    (page,) = programme()
    assert squeezed("Programme from Thursday 31 July 2014 to Wednesday 13 August 2014") in page
    wanted = "Tuesday 5 August 2014 19:00 – 20:00 Rust study group Main hall · Meetup · Coding https://example.org/rust"
    assert squeezed(wanted) in page
    for absent in ("Yesterday", "Toolate", "Knitting"):
        assert absent not in page
    (page,) = programme(weeks=4)
    assert squeezed("Friday 15 August 2014 · Assumption") in page


def test_what_goes_on_for_days_says_until_when(add, programme):
    add("Sprint", Span.of_days(date(2014, 7, 29), date(2014, 8, 2), PARIS))
    (page,) = programme()
    assert squeezed("Thursday 31 July 2014 All day Sprint Tuesday 29 July 2014 – Saturday 2 August 2014") in page


def test_private_events_only_when_asked_for(add, programme):
    add("Board", at(TODAY, 20), public=False)
    assert "Board" not in "".join(programme())
    assert "Board(private)" in "".join(programme(everything=True))


def test_nothing_planned(programme):
    (page,) = programme()
    assert squeezed("Nothing is planned in these weeks yet.") in page


def test_many_events_go_over_several_pages_that_are_numbered(fill, programme):
    titles = fill(TODAY, 14, 15)
    pages = programme()
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert f"Page{number}of{len(pages)}" in page
    assert [title for title in titles if "".join(pages).count(title) != 1] == []
    assert any("continued" in page for page in pages)
    for page in pages[1:]:
        assert page.startswith(("Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"))


@pytest.mark.parametrize("title", ["long words " * 17, "東京ミートアップへようこそ", "Ж" * 150, "=1+1 & <b>", "ﬁn fox"])
def test_titles_are_whole(add, programme, title):
    add(title, at(date(2014, 8, 5), 19))
    assert squeezed(title) in "".join(programme())


def test_right_to_left(add, programme):
    add("מפגש ראסט", at(date(2014, 8, 5), 19))
    (page,) = programme()
    assert set("מפגשראסט") <= set(page)


@pytest.mark.parametrize(
    ("paper", "size"), [(QPageSize.PageSizeId.A4, (595, 842)), (QPageSize.PageSizeId.Letter, (612, 792))]
)
def test_size_and_what_the_file_says_of_itself(add, pdf, paper, size):
    add("Rust", at(TODAY, 19))
    for weeks in (0, 2):
        reader = PdfReader(BytesIO(pdf(day=TODAY, weeks=weeks, paper=paper)))
        box = reader.pages[0].mediabox
        assert (round(box.width), round(box.height)) == (size if weeks else size[::-1])
        about: Any = reader.metadata
        assert (about["/Creator"], about.get("/Author")) == ("MozSpaces Desktop", "")
        assert "Paris" in about["/Title"]
        resources: Any = reader.pages[0]["/Resources"]
        for font in resources["/Font"].values():
            (drawn,) = font.get_object()["/DescendantFonts"]
            assert "/FontFile2" in drawn.get_object()["/FontDescriptor"].get_object(), "a font is not in the file"
