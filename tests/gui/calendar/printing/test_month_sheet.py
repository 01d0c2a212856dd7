"""A month for the door, as a PDF reader and as somebody who looks at it find it."""

from datetime import date

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor

from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui.calendar.printing.month_sheet import MonthSheet
from mozspaces_desktop.gui.calendar.printing.plan import read_plan
from mozspaces_desktop.gui.printing.paper import MARGIN, MM, picture
from mozspaces_desktop.gui.tokens import light_colors
from tests.gui.calendar.hands import PARIS
from tests.gui.calendar.printing.conftest import at
from tests.gui.printing.reading import squeezed, texts

SIZE = QSizeF(8419, 5953)
FIRST, LAST = date(2014, 7, 1), date(2014, 7, 31)


@pytest.fixture
def sheet(context):
    def sheet():
        with context.database.read() as session:
            return MonthSheet(read_plan(session, context.space_id, FIRST, LAST, everything=False), SIZE)

    return sheet


def test_a_month_with_its_days_and_events(add, pdf):
    add("Rust study group", at(date(2014, 7, 3), 19))
    add("A whole day", Span.of_days(date(2014, 7, 18), date(2014, 7, 20), PARIS))
    add("In August", at(date(2014, 8, 1), 19))
    (page,) = texts(pdf())
    assert "July2014" in page
    assert "Paris" in page
    assert "19:00Ruststudygroup" in page
    assert page.count("Awholeday") == 3
    assert "InAugust" not in page
    assert all(str(day) in page for day in range(1, 32))
    assert squeezed("As of Thursday 31 July 2014") in page


def test_what_is_not_for_everybody_is_not_on_it(add, pdf):
    add("Private lesson", at(date(2014, 7, 3), 19), public=False)
    add("Maybe", at(date(2014, 7, 3), 19), status=EventStatus.DRAFT)
    add("Not any more", at(date(2014, 7, 3), 19), status=EventStatus.CANCELLED)
    add("Rust", at(date(2014, 7, 3), 19), notes="secret", host="Amina")
    (page,) = texts(pdf())
    assert "Rust" in page
    for hidden in ("lesson", "Maybe", "anymore", "secret", "Amina"):
        assert hidden not in page
    (page,) = texts(pdf(everything=True))
    assert "Privatelesson(private)" in page
    assert "Maybe(draft)" in page
    assert "anymore" not in page


@pytest.mark.parametrize(("per_day", "several"), [(1, False), (3, False), (8, True), (15, True)])
def test_every_event_is_somewhere_however_many_there_are(fill, pdf, per_day, several):
    titles = fill(FIRST, 31, per_day)
    pages = texts(pdf())
    whole = "".join(pages)
    assert [title for title in titles if title not in whole] == []
    assert (len(pages) > 1) == several
    if several:
        assert f"+{per_day - sum(title in pages[0] for title in titles[:per_day])}more" in pages[0]


def test_only_crowded_days_are_listed_further(add, pdf):
    for hour in range(8, 23):
        add(f"Talk{hour:02}", at(date(2014, 7, 16), hour))
        for day in (2, 9, 23, 30):
            add(f"Other{day:02}{hour}", at(date(2014, 7, day), hour))
    add("Lonely", at(date(2014, 7, 17), 19))
    pages = texts(pdf())
    assert "Wednesday16July2014" in pages[1]
    assert "Lonely" in pages[0]
    assert "Lonely" not in "".join(pages[1:])


def test_few_events_have_large_letters(add, fill, sheet):
    add("Rust", at(date(2014, 7, 3), 19))
    alone = sheet()._fit.points
    fill(FIRST, 31, 6)
    crowded = sheet()._fit.points
    assert alone > crowded >= 8


@pytest.mark.parametrize(
    "title", ["W" * 200, "many words " * 18, "東京ミートアップ" * 10, "מפגש ראסט בתל אביב", "<b>&amp;\t🦊 = 1 + 1"]
)
def test_titles_of_any_kind_stay_in_their_day(add, sheet, title):
    add(title, at(date(2014, 7, 3), 19))
    with_title = picture(sheet(), 0, QSizeF(842, 595), 1)
    left, right = (MARGIN + column * (8419 - 2 * MARGIN) / 7 for column in (3, 4))
    for x in (left + 0.5 * MM, right - 0.2 * MM - 8):
        column = round(x / 10)
        inks = {with_title.pixelColor(column, y).lightness() for y in range(110, 150)}
        assert min(inks) > 120, "letters run over the edge of their day"


def test_weekends_and_holidays_are_marked(add, sheet):
    image = picture(sheet(), 0, QSizeF(842, 595), 1)
    colors = light_colors()
    width = (8419 - 2 * MARGIN) / 7

    def ground(week, column):
        head, rows = MARGIN + 22 * MM, 5953 - 2 * MARGIN - 27 * MM
        x, y = MARGIN + (column + 0.5) * width, head + (week + 0.8) * rows / 5
        return image.pixelColor(round(x / 10), round(y / 10)).name()

    assert ground(1, 2) == QColor("white").name()
    assert ground(1, 5) == colors.window.name()
    assert ground(2, 0) == colors.warning.soft.name()  # 14 July


def test_the_margins_stay_white(fill, sheet):
    fill(FIRST, 31, 15)
    made = sheet()
    for page in range(made.pages):
        image = picture(made, page, QSizeF(842, 595), 1)
        edge = round(MARGIN / 10) - 8  # a J reaches out a little
        width, height = image.width(), image.height()
        border = [image.pixelColor(x, y) for x in range(width) for y in (2, edge, height - edge, height - 2)]
        border += [image.pixelColor(x, y) for y in range(height) for x in (2, edge, width - edge, width - 2)]
        assert {one.name() for one in border} == {"#ffffff"}
