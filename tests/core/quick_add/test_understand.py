"""Lines as coordinators type them, on Thursday 31 July 2014 at 19:10 in Paris, and what they mean."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.models import Coordinator, Room, Track
from mozspaces_desktop.core.quick_add import Kind, Known, understand
from mozspaces_desktop.core.text import clean_line
from tests.core.quick_add.hands import NOW, PARIS, read

WHENS = [
    # the weekday that comes next; today's, if the time is still to come
    ("Fri 19:00-21:00", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("Friday 19:00 - 21:00", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("FRIDAY 19:00–21:00", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("ven. 19h-21h", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("vendredi 19-21h", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("Vendredi de 19h30 à 21h", "2014-08-01 19:30", "2014-08-01 21:00"),
    ("Thu 19:00-21:00", "2014-08-07 19:00", "2014-08-07 21:00"),
    ("Thu 20:00-21:00", "2014-07-31 20:00", "2014-07-31 21:00"),
    ("Friday evening", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("vendredi soir", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("demain soir 20h", "2014-08-01 20:00", "2014-08-01 22:00"),
    ("jeudi", "2014-08-07 19:00", "2014-08-07 21:00"),
    ("on Sunday at noon", "2014-08-03 12:00", "2014-08-03 14:00"),
    ("dimanche midi", "2014-08-03 12:00", "2014-08-03 14:00"),
    ("next Friday 19:00", "2014-08-08 19:00", "2014-08-08 21:00"),
    ("vendredi prochain 19h", "2014-08-08 19:00", "2014-08-08 21:00"),
    ("Mon 10:00", "2014-08-04 10:00", "2014-08-04 12:00"),
    # other words for days
    ("today 18:00", "2014-07-31 18:00", "2014-07-31 20:00"),
    ("aujourd’hui 20h", "2014-07-31 20:00", "2014-07-31 22:00"),
    ("tomorrow", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("demain 19 h 30", "2014-08-01 19:30", "2014-08-01 21:30"),
    ("après-demain", "2014-08-02 19:00", "2014-08-02 21:00"),
    ("in 2 weeks 9:00", "2014-08-14 09:00", "2014-08-14 11:00"),
    ("dans 10 jours", "2014-08-10 19:00", "2014-08-10 21:00"),
    # dates: the next one, unless it has just been
    ("12 Sept 19:00", "2014-09-12 19:00", "2014-09-12 21:00"),
    ("September 12 19:00", "2014-09-12 19:00", "2014-09-12 21:00"),
    ("Sep 12th at 7pm", "2014-09-12 19:00", "2014-09-12 21:00"),
    ("Fri 12 Sep", "2014-09-12 19:00", "2014-09-12 21:00"),
    ("vendredi 12 septembre", "2014-09-12 19:00", "2014-09-12 21:00"),
    ("le 1er octobre à 18h", "2014-10-01 18:00", "2014-10-01 20:00"),
    ("12 mai", "2015-05-12 19:00", "2015-05-12 21:00"),
    ("12 May 2014", "2014-05-12 19:00", "2014-05-12 21:00"),
    ("25 July", "2014-07-25 19:00", "2014-07-25 21:00"),
    ("29 February", "2016-02-29 19:00", "2016-02-29 21:00"),
    ("12/09", "2014-09-12 19:00", "2014-09-12 21:00"),
    ("12/9/15 9:30", "2015-09-12 09:30", "2015-09-12 11:30"),
    ("2014-09-12 10:00-18:00", "2014-09-12 10:00", "2014-09-12 18:00"),
    ("12.9. 19:00", "2014-09-12 19:00", "2014-09-12 21:00"),
    ("12.09.2014", "2014-09-12 19:00", "2014-09-12 21:00"),
    # times
    ("Fri 7pm-9pm", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("Fri 7-9pm", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("Fri 11-1pm", "2014-08-01 11:00", "2014-08-01 13:00"),
    ("Fri 7 p.m. to 9:30 p.m.", "2014-08-01 19:00", "2014-08-01 21:30"),
    ("Fri 12am-1am", "2014-08-01 00:00", "2014-08-01 01:00"),
    ("Fri 7pm-9", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("Fri 9am-1", "2014-08-01 09:00", "2014-08-01 13:00"),
    ("Fri noon-2pm", "2014-08-01 12:00", "2014-08-01 14:00"),
    ("Fri 11pm-1", "2014-08-01 23:00", "2014-08-02 01:00"),
    ("Fri 19-9pm", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("Fri 19-21", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("Fri 19:00 for 90 minutes", "2014-08-01 19:00", "2014-08-01 20:30"),
    ("Fri 19:00 for 3 hours", "2014-08-01 19:00", "2014-08-01 22:00"),
    ("ven 19h pendant 1h30", "2014-08-01 19:00", "2014-08-01 20:30"),
    ("19:00-21:00 Fri", "2014-08-01 19:00", "2014-08-01 21:00"),
    ("Fri 22:00-02:00", "2014-08-01 22:00", "2014-08-02 02:00"),
    ("Fri 10pm-midnight", "2014-08-01 22:00", "2014-08-02 00:00"),
    ("Fri 20:00-24:00", "2014-08-01 20:00", "2014-08-02 00:00"),
    ("Sat 25 October 23:00-04:00", "2014-10-25 23:00", "2014-10-26 04:00"),  # the clocks go back
    ("20:00", "2014-07-31 20:00", "2014-07-31 22:00"),
    ("18:00", "2014-08-01 18:00", "2014-08-01 20:00"),
    # days
    ("12-14 Sept", "2014-09-12 00:00", "2014-09-15 00:00"),
    ("Sept 12-14", "2014-09-12 00:00", "2014-09-15 00:00"),
    ("du 12 au 14 septembre", "2014-09-12 00:00", "2014-09-15 00:00"),
    ("25-28 June", "2015-06-25 00:00", "2015-06-29 00:00"),
    ("30 Sept - 2 Oct", "2014-09-30 00:00", "2014-10-03 00:00"),
    ("Sat-Sun", "2014-08-02 00:00", "2014-08-04 00:00"),
    ("Sat all day", "2014-08-02 00:00", "2014-08-03 00:00"),
    ("samedi toute la journée", "2014-08-02 00:00", "2014-08-03 00:00"),
    ("12-14 Sept 10:00-18:00", "2014-09-12 10:00", "2014-09-14 18:00"),
]


@pytest.mark.parametrize(
    "places", ["{when} Rust evening", "Rust evening {when}", "Rust evening, {when}", "{when}, Rust evening"]
)
@pytest.mark.parametrize(("when", "start", "end"), WHENS)
def test_when_it_is(places, when, start, end):
    found = read(places.format(when=when))
    assert (found.said.title, f"{found.span.start:%Y-%m-%d %H:%M}", f"{found.span.end:%Y-%m-%d %H:%M}") == (
        "Rust evening",
        start,
        end,
    )
    assert found.said.dtstart == datetime.fromisoformat(start).replace(tzinfo=PARIS)
    assert found.said.dtend == datetime.fromisoformat(end).replace(tzinfo=PARIS)
    assert (found.not_understood, found.complaint, found.doubt) == ((), None, None)


@pytest.mark.parametrize("when", ["12-14 Sept", "Sat all day", "Sat-Sun"])
def test_days_without_hours_are_all_day(when):
    found = read(f"{when} Hackathon")
    assert found.said.all_day
    assert found.span.all_day


def test_the_month_comes_first_where_the_language_has_it_so():
    assert read("5/12 Rust").span.first_day == date(2014, 12, 5)
    assert read("5/12 Rust", month_first=True).span.first_day == date(2015, 5, 12)


@pytest.mark.parametrize("month_first", [False, True])
@pytest.mark.parametrize("line", ["31/12 23:00 Rust", "12/31 23:00 Rust", "31/12/2014 23:00 Rust"])
def test_a_date_that_can_only_be_one_is_read_either_way(line, month_first):
    found = read(line, month_first=month_first)
    assert (found.said.title, found.span.start.date(), found.span.start.hour) == ("Rust", date(2014, 12, 31), 23)


def test_an_event_without_a_day_is_on_the_day_that_is_looked_at():
    assert read("Rust evening").span.first_day == date(2014, 8, 1), "the evening has begun"
    assert read("20:00 Rust evening").span.first_day == date(2014, 7, 31)
    assert read("20:00 Rust evening", otherwise=date(2014, 9, 4)).span.first_day == date(2014, 9, 4)
    assert read("Fri 20:00 Rust evening", otherwise=date(2014, 9, 4)).span.first_day == date(2014, 8, 1)


def test_a_date_on_another_weekday_is_doubted():
    found = read("Mon 12 Sept Rust evening")
    assert found.span.first_day == date(2014, 9, 12)
    assert str(found.doubt) == "That date is on another day of the week; the date counts."


TITLES = [
    ("Fri Coding dojo", "Coding dojo"),
    ("Fri 19:00 Technical writing", "Technical writing"),
    ("Rust 2024 Fri 19:00", "Rust 2024"),
    ("Fri 19:00 12 monkeys", "12 monkeys"),
    ("Fri 19:00 - Rust evening", "Rust evening"),
    ("Fri 19:00: Rust evening", "Rust evening"),
    ("Weekly meeting", "Weekly meeting"),
    ("Noon talk about QA", "Noon talk about QA"),
    ("Friday drinks Fri 18:00", "Friday drinks"),
    ("Sam talks about Rust, Fri 19:00", "Sam talks about Rust"),
    ("Jeu de rôle ven 19h", "Jeu de rôle"),
    ("Lesson 7-9", "Lesson 7-9"),
    ("Fri 9 to 5 party", "9 to 5 party"),
    ("Fri Evening of code", "Evening of code"),
    ("Meet the team at 19:00 in the kitchen", "Meet the team at 19:00 in the kitchen"),
    ("1/2 day workshop Fri 9:00", "1/2 day workshop"),
    ("Fri 32 May", "32 May"),
    ("Fri 25:00 Rust", "25:00 Rust"),
    ("Fri 24:00 Rust", "24:00 Rust"),
    ("Fri 24:30 Rust", "24:30 Rust"),
    ("Fri 24:30-25:00 Rust", "24:30-25:00 Rust"),
    ("Fri 13pm Rust", "13pm Rust"),
    ("Fri 24-2 Rust", "24-2 Rust"),
    ("Python 3.12 tomorrow", "Python 3.12"),
    ('Fri 19:00 "Rust, Go and friends", technical', "Rust, Go and friends"),
    ("ven 19h « Rust, Go et compagnie », technique", "Rust, Go et compagnie"),
    ("Fri " + "x" * 2000, "Fri " + "x" * 2000),
    ("Fri 19:00 Café\u00a0crème  du\tsoir", "Café crème du soir"),
    ("Fri =1+1", "=1+1"),
    ("Fri 19:00 مساء الخير 🎉", "مساء الخير 🎉"),
    ("Fri 19:00 bad \ud800 letter", "bad \ufffd letter"),
]


@pytest.mark.parametrize(("line", "title"), TITLES)
def test_a_title_is_left_as_it_is(line, title):
    assert read(line).said.title == title


@pytest.mark.parametrize("line", ["", "   ", ",", ", ,", "Fri 19:00", "Fri, Coding", "“”", "-"])
def test_an_event_needs_a_title(line):
    found = read(line)
    if line == "-":
        assert found.said.title == "-"
    else:
        assert str(found.complaint) == "Give the event a title."


PARTS = [
    ("technical", "track", "technical"),
    ("Technique", "track", "technical"),
    ("non-technical", "track", "non-technical"),
    ("Non Technique", "track", "non-technical"),
    ("Coding", "focus_area_ids", ("coding",)),
    ("coding, LOCALIZATION", "focus_area_ids", ("coding", "localization")),
    ("Privacy", "focus_area_ids", ("privacy/policy",)),
    ("focus: QA", "focus_area_ids", ("qa",)),
    ("main ROOM", "room_id", "main"),
    ("Main", "room_id", "main"),
    ("room: Main", "room_id", "main"),
    ("in Main room", "room_id", "main"),
    ("salle d'ete", "room_id", "ete"),
    ("Marc Dupont", "coordinator_id", "marc"),
    ("marc", "coordinator_id", "marc"),
    ("by Ana Lopez", "coordinator_id", "ana"),
    ("coordinatrice : ana", "coordinator_id", "ana"),
    ("workshop", "type", "Workshop"),
    ("Atelier", "type", "Workshop"),
    ("Groupe d’étude", "type", "Study group"),
    ("type: Book club", "type", "Book club"),
    ("private", "public", False),
    ("privée", "public", False),
    ("public", "public", True),
    ("draft", "status", "draft"),
    ("Brouillon", "status", "draft"),
    ("confirmé", "status", "confirmed"),
    ("30 people", "expected", 30),
    ("30 personnes", "expected", 30),
    ("~25 pers.", "expected", 25),
    ("30 personnes attendues", "expected", 30),
    ("with Inès Ôta", "host", "Inès Ôta"),
    ("host: Inès", "host", "Inès"),
    ("host:Inès", "host", "Inès"),
    ("avec Rust Paris", "host", "Rust Paris"),
    ("animé par Inès", "host", "Inès"),
    ("https://example.org/Rust?a=1", "link", "https://example.org/Rust?a=1"),
    ("www.example.org", "link", "www.example.org"),
    ("link: https://example.org", "link", "https://example.org"),
]


@pytest.mark.parametrize(("part", "name", "value"), PARTS)
def test_what_stands_after_a_comma(part, name, value):
    found = read(f"Fri 19:00 Rust evening, {part}")
    assert getattr(found.said, name) == value
    assert (found.said.title, found.said.notes, found.not_understood) == ("Rust evening", "", ())


def test_everything_at_once():
    said = read(
        "Fri 19:00-21:00 Rust evening, technical, Coding, QA, Main room, Marc, Meetup, private, draft, 40 people, "
        "with Inès, https://example.org"
    ).said
    assert (said.title, said.track.value, said.focus_area_ids) == ("Rust evening", "technical", ("coding", "qa"))
    assert (said.room_id, said.coordinator_id, said.type, said.public) == ("main", "marc", "Meetup", False)
    assert (said.status.value, said.expected, said.host, said.link) == ("draft", 40, "Inès", "https://example.org")


def test_a_coordinator_brings_her_track():
    said = read("Fri Rust, Marc").said
    assert (said.coordinator_id, said.track) == ("marc", Track.NON_TECHNICAL)
    said = read("Fri Rust").said
    assert (said.coordinator_id, said.track) == ("ana", Track.TECHNICAL)


def test_a_track_brings_its_only_coordinator():
    said = read("Fri Rust, non-technical").said
    assert (said.coordinator_id, said.track) == ("marc", Track.NON_TECHNICAL)


def test_what_is_not_understood_is_kept_and_said():
    found = read("Fri 19:00 Rust evening, tehcnical, Coding, Marie, Marc, Ana")
    assert found.not_understood == ("tehcnical", "Marie", "Ana")
    assert found.said.notes == "tehcnical\nMarie\nAna"
    assert found.said.coordinator_id == "marc"


def test_a_name_that_may_be_two_is_not_guessed():
    rooms = [Room(id="small", name="Lab small"), Room(id="large", name="Lab large")]
    found = understand("Fri Rust, lab", Known(tzid="Europe/Paris", rooms=rooms), NOW)
    assert (found.said.room_id, found.not_understood) == (None, ("lab",))


def test_a_name_comes_before_a_day():
    known = Known(tzid="Europe/Paris", coordinators=[Coordinator(id="sam", name="Sam", track=Track.TECHNICAL)])
    found = understand("Fri 19:00 Rust, Sam", known, NOW)
    assert (found.said.coordinator_id, found.span.first_day) == ("sam", date(2014, 8, 1))


def test_each_part_of_the_line_is_explained():
    line = "Fri 19:00-21:00 Rust evening, technical, Coding, tehcnical"
    parts = [(part.kind, line[part.start : part.end]) for part in read(line).parts]
    assert parts == [
        (Kind.DAY, "Fri"),
        (Kind.TIME, "19:00-21:00"),
        (Kind.TITLE, "Rust evening"),
        (Kind.TRACK, "technical"),
        (Kind.FOCUS_AREA, "Coding"),
        (Kind.NOTE, "tehcnical"),
    ]


WORDS = st.sampled_from(
    [
        *(
            "Fri",
            "ven.",
            "19:00-21:00",
            "19h",
            "7pm",
            "noon",
            "12 May",
            "12/05",
            "2014",
            "all day",
            "next",
            "in 2 weeks",
        ),
        *("every", "tous les mardis", "until 30 June", "10 times", "monthly", "first Tuesday of the month"),
        *(
            "Rust evening",
            "Coding",
            "with Ana",
            "Main",
            ",",
            ",",
            "-",
            "–",
            '"',
            "«",
            "»",
            ":",
            "\ud800",
            "\0",
            "¨",
            "ﬁ",
        ),
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=14).map(" ".join)))
def test_whatever_is_typed_nothing_is_lost_or_made_up(line):
    found = read(line)
    assert found.span.end > found.span.start
    assert found.span.end - found.span.start < timedelta(days=400)
    assert clean_line(found.said.title) in clean_line(line)
    covered = {place for part in found.parts for place in range(part.start, part.end)}
    lost = "".join(letter for place, letter in enumerate(line) if place not in covered)
    assert not lost.strip(" ,\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0")
    assert not any(letter.isalnum() for letter in lost)
    if found.rrule:
        assert found.rrule.startswith("FREQ=")
