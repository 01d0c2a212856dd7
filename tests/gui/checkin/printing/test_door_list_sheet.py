"""The paper fallback, read back from its PDF file and looked at as a picture."""

import re
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize

from mozspaces_desktop.core import people
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.events import delete_event
from mozspaces_desktop.core.models import Event, Registration
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.checkin.printing.door_list_job import DoorListJob
from mozspaces_desktop.gui.checkin.printing.door_list_sheet import DoorListSheet
from mozspaces_desktop.gui.checkin.printing.expected_people import read_people
from mozspaces_desktop.gui.printing.paper import size_of
from tests.gui.printing.reading import squeezed, texts

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter


@pytest.fixture
def pages(door, pdf):
    def pages(paper=A4, *, ticket_ends=False):
        return texts(pdf(DoorListJob(door.event.id, paper, ticket_ends)))

    return pages


@pytest.fixture
def register_many(door):
    def register_many(names):
        with door.context.database.begin("Fill") as session:
            for name in names:
                person = people.add_person(session, name=name)
                session.flush()
                session.add(Registration(event_id=door.event.id, person_id=person.id))

    return register_many


def test_names_times_and_room_for_others(door, let_in, pages):
    door.add("Bo Li", email="bo@example.org", registered=True)
    let_in(door.add("Amina Diallo", email="amina@example.org", registered=True, seats=3))
    let_in(door.add("Walk In"))
    (page,) = pages()
    assert squeezed("Tonight Thursday, 31 July 2014 · 19:10–21:10 · Salle des fêtes") in page
    assert squeezed("2 expected, 2 in already, as of 19:10, Thursday, 31 July 2014") in page
    assert re.search("AminaDiallo.{0,2}\\+219:10BoLiWalkIn19:10", page), page
    assert squeezed("Others who come") in page
    assert squeezed("Guests who give no name") in page
    assert squeezed("Page 1 of 1") in page


def test_nobodys_address_is_on_it(door, pages):
    door.add("Bo Li", email="bo.li@example.org", registered=True)
    for ticket_ends in (False, True):
        page = "".join(pages(ticket_ends=ticket_ends))
        assert "@" not in page
        assert "example" not in page


def test_namesakes_are_told_apart_by_their_tickets_if_wanted(door, pages):
    door.add("Bo Li", registered=True, ticket_code="ticket-1111\nticket-2222")
    door.add("Bo Li", registered=True, ticket_code="T7")
    assert "1111" not in pages()[0]
    (page,) = pages(ticket_ends=True)
    assert "...1111" in page
    assert "...T7" in page
    assert "2222" not in page
    assert "ticket-" not in page


def test_a_long_list_has_letters_page_numbers_and_its_captions_on_each_page(register_many, pages):
    names = [f"{letter}{number:02} Person" for letter in "ABCDEFGHIJÉЖ" for number in range(20)]
    register_many([*names, "田中 太郎", "עומר"])
    found = pages()
    whole = "".join(found)
    assert [name for name in names if whole.count(squeezed(name)) != 1] == []
    assert len(found) >= 4
    for number, page in enumerate(found, 1):
        assert f"Page{number}of{len(found)}" in page
        assert "Tonight" in page
        assert "Name" in page
    assert whole.index("A19Person") < whole.index("B00Person") < whole.index("J19Person") < whole.index("Ж00Person")
    assert whole.index("D19Person") < whole.index("É00Person") < whole.index("F00Person")
    assert "田中太郎" in whole
    assert set("עומר") <= set(whole)


@pytest.mark.parametrize(
    "name",
    [
        "=1+1",
        "<b>bold</b>",
        "Ж" * 100,
        "東京" * 50,
        "x" * 10**7,
        "a\tb\x07c",
        "👩‍👩‍👧 family",
        "\u202eevil",
        "مرحبا بالعالم",
    ],
    ids=lambda name: repr(name[:12]),
)
def test_whatever_somebody_is_called(door, pages, name):
    door.add(name, registered=True)
    door.add("Zoe", registered=True)
    (page,) = pages()
    assert "Zoe" in page


@pytest.mark.parametrize(("paper", "size"), [(A4, (595, 842)), (LETTER, (612, 792))])
def test_size_and_what_the_file_says_of_itself(door, pdf, paper, size):
    door.add("Bo", registered=True)
    reader = PdfReader(BytesIO(pdf(DoorListJob(door.event.id, paper))))
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == size
    about: Any = reader.metadata
    assert (about["/Title"], about.get("/Author", "")) == ("List of Tonight", "")


def test_everything_stays_on_the_page(door, register_many, context):
    """What is placed ends above the foot, and two columns do not touch."""
    register_many([f"Person {number}" for number in range(300)])
    with context.database.read() as session:
        known = read_people(session, door.event.id)
    sheet = DoorListSheet(known, size_of(DoorListJob(door.event.id, A4).layout), ticket_ends=False)
    for placed in sheet._placed:
        assert placed.top + placed.height <= sheet._body.bottom() + 0.1
        assert sheet._left(placed.column) + sheet._width <= sheet._body.right() + 0.1
    assert sheet._left(0) + sheet._width < sheet._left(1)


def test_no_event_no_list(door, context):
    with context.database.begin("Delete") as session:
        delete_event(session, row(session, Event, door.event.id))
    with context.database.read() as session, pytest.raises(RefusedError):
        DoorListJob(door.event.id, A4).sheet(session, QSizeF(5950, 8420))
