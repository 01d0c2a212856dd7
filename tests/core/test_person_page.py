from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from mozspaces_desktop.core import contributions, door, people, person_page, spaces
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileError, RefusedError, Sentence
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.export_register import Exported, register
from mozspaces_desktop.core.models import (
    AdoptedList,
    AdoptedRow,
    AdoptedWorkbook,
    Method,
    Person,
    Registration,
    Space,
    Stage,
    Track,
)
from mozspaces_desktop.core.person_export import person_facts
from tests.conftest import NOW


class Page(HTMLParser):
    """What stands on a page: its texts by tag, and every tag with its attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.texts: dict[str, list[str]] = {}
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self._open.append(tag)
            self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, "the tags are nested well"

    def handle_data(self, data: str) -> None:
        if self._open:
            self.texts[self._open[-1]][-1] += data

    @property
    def cells(self) -> list[str]:
        return self.texts["td"]


class Turned:
    """A language of which nobody knows a word, from right to left."""

    language = "ar"
    is_right_to_left = True

    def say(self, said: Sentence) -> str:
        return f"«{said}»"

    def moment(self, at: datetime) -> str:
        return f"{at:%d/%m at %H}"

    def day(self, on: date) -> str:
        return f"{on:%d/%m}"


@pytest.fixture
def amina(database: Database, paris: Space, tmp_path: Path) -> Person:
    with database.begin("Write for {name}", name="Amina") as session:
        said = EventFields("Rust & <b>Go</b>", NOW, NOW + timedelta(hours=2), "Europe/Paris", Track.TECHNICAL)
        event = add_event(session, paris, said)
        person = people.add_person(session, name="أمينة <script>alert(1)</script> 🦊", email="a&b@example.org")
        session.flush()
        codes = "A1\nB2"
        session.add(Registration(event_id=event.id, person_id=person.id, ticket_code=codes, source="Lu\x00ma"))
        mistaken = door.check_in(session, event, person, method=Method.WALK_IN)
        session.flush()
        door.undo_check_in(session, mistaken.check_in.id)
        area = spaces.focus_areas(session, paris.id)[0]
        contributions.reach_stage(session, paris, person, area, Stage.FIRST_CONTRIBUTION, date(2014, 7, 1))
        book = AdoptedWorkbook(space_id=paris.id, file_name="Suivi.xlsx", path="/home/Suivi.xlsx", signature="s")
        session.add(book)
        session.flush()
        listed = AdoptedList(workbook_id=book.id, sheet="Suivi", headers="[]", table="contributors", columns="{}")
        session.add(listed)
        session.flush()
        held = json.dumps({"Contributor": "أمينة", "Area": "Coding"})
        session.add(AdoptedRow(list_id=listed.id, key="PAR-0001", person_id=person.id, filled=held))
    register(database, Exported.DOOR_LIST, None, what="Rust list", with_names=True, people=1)
    return person


def page_of(database: Database, space: Space, person: Person, target: Path, **more: person_page.PageWords) -> Page:
    with database.read() as session:
        person_page.write_page(session, person.id, target, space_id=space.id, **more)
    return Page(target.read_text("utf-8"))


def test_everything_is_on_it_in_words(database: Database, paris: Space, amina: Person, tmp_path: Path) -> None:
    page = page_of(database, paris, amina, tmp_path / "amina.html")
    name = "أمينة <script>alert(1)</script> 🦊"
    assert page.texts["h1"] == page.texts["title"] == [f"What the file of Paris holds about {name}"]
    assert page.texts["p"][0] == "Written on 31 July 2014, 19:10. Times are by the clock of Paris."
    for said in (name, "a&b@example.org", "Rust & <b>Go</b>", "31 July 2014, 19:10", "A1\nB2", "Walk-in"):
        assert said in page.cells
    for said in ("First contribution", "1 July 2014", "Contributor: أمينة\nArea: Coding", "Door list", "Done"):
        assert said in page.cells
    assert "Lu\N{REPLACEMENT CHARACTER}ma" in page.cells
    assert "Write for Amina" in page.cells
    assert page.texts["p"].count("Nothing.") == 4, "no other entry, no consent, no follow-up, no number"


def test_every_part_of_the_data_has_a_heading(database: Database, paris: Space, amina: Person, tmp_path: Path) -> None:
    page = page_of(database, paris, amina, tmp_path / "amina.html")
    with database.read() as session:
        facts = person_facts(session, amina.id, space_id=paris.id)
    assert len(page.texts["h2"]) == sum(isinstance(part, list) for part in facts.values())


def test_it_loads_and_runs_nothing(database: Database, paris: Space, amina: Person, tmp_path: Path) -> None:
    page = page_of(database, paris, amina, tmp_path / "amina.html")
    names = {name for name, _ in page.tags}
    assert names <= {"html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "div"} | {
        *("table", "thead", "tbody", "tr", "th", "td")
    }
    attributes = {name for _, attributes in page.tags for name in attributes}
    assert attributes == {"lang", "dir", "charset", "http-equiv", "content", "name", "class"}
    policy = next(said["content"] for _, said in page.tags if "http-equiv" in said)
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"


def test_each_cell_has_the_direction_of_its_own_text(
    database: Database, paris: Space, amina: Person, tmp_path: Path
) -> None:
    page = page_of(database, paris, amina, tmp_path / "amina.html")
    assert {attributes.get("dir") for tag, attributes in page.tags if tag in ("td", "h1")} == {"auto"}
    assert next(attributes for tag, attributes in page.tags if tag == "html") == {"lang": "en", "dir": "ltr"}


def test_it_is_in_the_language_that_is_asked_for(
    database: Database, paris: Space, amina: Person, tmp_path: Path
) -> None:
    page = page_of(database, paris, amina, tmp_path / "amina.html", words=Turned())
    assert next(attributes for tag, attributes in page.tags if tag == "html") == {"lang": "ar", "dir": "rtl"}
    ours = page.texts["h1"] + page.texts["h2"] + page.texts["th"] + page.texts["p"]
    assert all(text.startswith("«") for text in ours)
    for said in ("31/07 at 19", "01/07", "«Walk-in»", "«Write for Amina»"):
        assert said in page.cells


def test_it_is_well_formed_whatever_somebody_typed(database: Database, paris: Space, tmp_path: Path) -> None:
    with database.begin("Add") as session:
        person = people.add_person(session, name="".join(map(chr, range(1, 0x250))) + "\ud800'\"`=1+1")
    target = tmp_path / "hostile.html"
    page_of(database, paris, person, target)
    body = target.read_text("utf-8").partition("<body>")[2].partition("</body>")[0]
    found = ElementTree.fromstring(f"<body>{body}</body>")  # noqa: S314 -- it is ours
    assert "=1+1" in "".join(found.itertext())


def test_who_is_not_in_the_file_has_no_page(database: Database, paris: Space, tmp_path: Path) -> None:
    with database.read() as session, pytest.raises(RefusedError, match="no longer in the file"):
        person_page.write_page(session, "nobody", tmp_path / "nobody.html", space_id=paris.id)
    assert not (tmp_path / "nobody.html").exists()


def test_a_folder_that_is_not_there_is_a_sentence(
    database: Database, paris: Space, amina: Person, tmp_path: Path
) -> None:
    with database.read() as session, pytest.raises(FileError, match="There is no folder"):
        person_page.write_page(session, amina.id, tmp_path / "none" / "a.html", space_id=paris.id)
