"""Tickets and badges, read back from their PDF files; codes read from the paper let their holders in."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSizeF

from mozspaces_desktop.core.tickets import is_ours
from mozspaces_desktop.gui.checkin.printing.label_formats import BADGES, TICKETS, format_named
from mozspaces_desktop.gui.checkin.printing.label_job import LabelJob, What, Whom
from mozspaces_desktop.gui.printing.paper import picture, size_of
from tests.gui.checkin.conftest import Key, press, type_text
from tests.gui.printing.reading import qr_text, squeezed, texts

A6 = format_named("a6", TICKETS)
QUARTERS = format_named("a4-quarters", TICKETS)
L4785 = format_named("l4785", BADGES)


@pytest.fixture
def tickets(door):
    def tickets(whom=Whom.REGISTERED, form=A6, **more):
        return LabelJob(door.event.id, What.TICKET, whom, form, **more)

    return tickets


@pytest.fixture
def badges(door):
    def badges(whom=Whom.REGISTERED, form=L4785, **more):
        return LabelJob(door.event.id, What.BADGE, whom, form, **more)

    return badges


def codes(door):
    return dict(
        door.raw("SELECT p.name, r.ticket_code FROM registration r JOIN person p ON p.id = r.person_id ORDER BY p.name")
    )


def looked_at(context, job, page=0):
    job.prepare(context.database)
    with context.database.read() as session:
        sheet = job.sheet(session, size_of(job.layout))
    return picture(sheet, page, QSizeF(1200, 1200), 1.0)


def test_a_ticket_says_all_and_its_code_lets_its_holder_in(door, pdf, tickets, context):
    door.add("Amina Diallo", registered=True, seats=2)
    (page,) = texts(pdf(tickets()))
    code = codes(door)["Amina Diallo"]
    assert is_ours(code)
    assert squeezed("Tonight Thursday, 31 July 2014 · 19:10–21:10 Paris · Salle des fêtes") in page
    assert re.search("AminaDiallo.{0,2}\\+1", page)
    assert squeezed(code) in page
    image = looked_at(context, tickets())
    read = qr_text(image.copy(0, round(image.height() * 0.4), image.width(), round(image.height() * 0.4)))
    assert read == code
    door.tab.scan(read)
    assert door.answer() == "Amina Diallo · newcomer"


def test_a_code_of_ours_typed_by_hand_finds_its_holder(door, pdf, tickets):
    door.add("Amina", registered=True)
    door.add("Bo", registered=True)
    pdf(tickets())
    type_text(codes(door)["Bo"])
    assert door.rows()[0] == "Bo"
    press(Key.Key_Return)
    assert door.present() == ["Bo"]


def test_codes_of_lists_are_kept_and_printed(door, pdf, tickets):
    door.add("Amina", registered=True, ticket_code="T-1\nT-2")
    door.add("Bo", registered=True)
    whole = "".join(texts(pdf(tickets())))
    assert "T-1" in whole
    assert codes(door)["Amina"] == "T-1\nT-2"
    assert squeezed(codes(door)["Bo"]) in whole
    before = codes(door)
    pdf(tickets())
    assert codes(door) == before, "made once only"
    assert str(door.context.database.undo_label()) == "Make ticket codes for Tonight"


def test_whose_tickets(door, pdf, tickets, let_in):
    door.add("Amina", registered=True, ticket_code="T-1")
    let_in(door.add("Bo", registered=True))
    let_in(door.add("Walk"))
    cy = door.add("Cy", registered=True)
    names = ("Amina", "Bo", "Cy", "Walk")

    def on(job):
        whole = "".join(texts(pdf(job)))
        return [name for name in names if name in whole]

    assert on(tickets()) == ["Amina", "Bo", "Cy"]
    assert on(tickets(Whom.WITHOUT_TICKET)) == ["Bo", "Cy"]
    assert on(tickets(Whom.IN)) == ["Bo"], "a ticket is for who signed up"
    assert on(tickets(Whom.ONE, person_id=cy.id)) == ["Cy"]


def test_whose_badges(door, pdf, badges, let_in):
    door.add("Amina", registered=True)
    let_in(door.add("Walk"))
    assert "Walk" not in texts(pdf(badges()))[0]
    (page,) = texts(pdf(badges(Whom.IN)))
    assert "Walk" in page
    assert "Amina" not in page
    assert codes(door) == {"Amina": None}, "a badge needs no code"


@pytest.mark.parametrize("form", [*TICKETS, *BADGES], ids=lambda form: form.key)
def test_every_format_has_everybody_once_on_pages_of_its_size(door, pdf, form):
    for number in range(23):
        door.add(f"Guy{number:02} Smith", registered=True)
    what = What.TICKET if form in TICKETS else What.BADGE
    data = pdf(LabelJob(door.event.id, what, Whom.REGISTERED, form))
    reader = PdfReader(BytesIO(data))
    assert len(reader.pages) == -(-23 // form.per_page)
    box = reader.pages[0].mediabox
    millimetres = (float(box.width) / 72 * 25.4, float(box.height) / 72 * 25.4)
    assert millimetres == pytest.approx(form.page, abs=0.4)
    whole = "".join(texts(data))
    assert [number for number in range(23) if whole.count(f"Guy{number:02}") != 1] == []


def test_a_half_used_sheet_goes_on_where_it_ends(door, context, pdf, badges):
    for number in range(8):
        door.add(f"Guy{number:02}", registered=True)
    assert len(texts(pdf(badges(used=2)))) == 1
    first, second = texts(pdf(badges(used=3)))
    assert "Guy06" in first
    assert "Guy07" in second
    image = looked_at(context, badges(used=3))
    scale = image.height() / 297
    for place in range(10):
        left, top = 17.5 + place % 2 * 95, 13.5 + place // 2 * 55
        label = image.copy(round(left * scale), round(top * scale), round(80 * scale), round(50 * scale))
        white = {label.pixel(x, y) for x in range(0, label.width(), 2) for y in range(0, label.height(), 2)}
        assert (white == {0xFFFFFFFF}) == (place < 3), place


def test_nothing_is_drawn_between_the_labels(door, context, badges):
    door.add("Wolfeschlegelsteinhausenbergerdorff " * 3, registered=True)
    for number in range(9):
        door.add(f"{'Maximilian' * 3} {number}", registered=True)
    image = looked_at(context, badges())
    scale = image.height() / 297
    gaps = [(0, 17), (98, 112), (193, 209)]
    for first, last in gaps:
        for x in range(round(first * scale), round(last * scale)):
            assert all(image.pixel(x, y) == 0xFFFFFFFF for y in range(0, image.height(), 3)), (first, x)


def test_a_badge_with_and_without_the_code(door, context, badges):
    door.add("Al Bo", registered=True, ticket_code="T-12345")
    form = format_named("100x62", BADGES)
    with_code, without = (looked_at(context, badges(form=form, with_code=with_code)) for with_code in (True, False))
    assert qr_text(with_code.copy(850, 0, 350, 740)) == "T-12345"
    right = without.copy(850, 0, 350, 740)
    assert {right.pixel(x, y) for x in range(350) for y in range(0, 740, 2)} == {0xFFFFFFFF}


LONG = "Wolfeschlegelsteinhausenbergerdorff"


@pytest.mark.parametrize(
    "name",
    ["Bo", "Maximilian Alexander", LONG, "田中 太郎", "x" * 10**7, "👩‍👩‍👧", " "],
)
@pytest.mark.parametrize("code", [None, "x" * 10**6, "é"], ids=["none", "huge", "accent"])
def test_any_name_fits_on_the_smallest_label(door, context, badges, name, code):
    person = door.add(name if name.strip() else "\u200b?", registered=True, ticket_code=code)
    image = looked_at(context, badges(Whom.ONE, format_named("62x29", BADGES), person_id=person.id, with_code=True))
    edge = [image.pixel(x, y) for x in (0, image.width() - 1) for y in range(image.height())]
    edge += [image.pixel(x, y) for y in (0, image.height() - 1) for x in range(image.width())]
    assert set(edge) == {0xFFFFFFFF}


def test_before_codes_are_made_the_preview_says_so(door, context, tickets):
    door.add("Amina", registered=True)
    job = tickets()
    with context.database.read() as session:
        sheet = job.sheet(session, size_of(job.layout))
    picture(sheet, 0, QSizeF(400, 400), 1.0)
    assert [label.code for label in sheet.labels] == [""]


def test_what_the_files_are_called(door, context, tickets, badges):
    with context.database.read() as session:
        assert tickets().file_name(session) == "Tonight 2014-07-31 tickets.pdf"
        assert badges().file_name(session) == "Tonight 2014-07-31 badges.pdf"


def test_nobody_is_an_empty_page(door, context, badges, pdf):
    assert texts(pdf(badges())) == [""]
