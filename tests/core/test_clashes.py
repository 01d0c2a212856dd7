from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.agenda import DAY, Entry, Span
from mozspaces_desktop.core.clashes import ClashKind, EntryClashes, clashes
from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.core.space_rules import SpaceRules

PARIS = "Europe/Paris"
THURSDAY = date(2014, 7, 31)
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
NO_RULES = SpaceRules(PARIS, {}, {}, {})
MINUTE = timedelta(minutes=1)


def hours(starts, ends, day=THURSDAY, tzid=PARIS):
    return Span.of_hours(day, starts, ends, tzid)


def evening(starts=19, ends=21, day=THURSDAY):
    return hours(time(starts), time(ends % 24), day)


def entry(key, span, **more):
    told = {"room": "", "coordinator": "", "public": True, "status": EventStatus.CONFIRMED, **more}
    return Entry(id=key, title=f"Event {key}", span=span, track=Track.TECHNICAL, **told)


def in_hall(key, span, **more):
    return entry(key, span, room="Salle des fêtes", room_id="hall", **more)


def by_amina(key, span, **more):
    return entry(key, span, coordinator="Amina", coordinator_id="amina", **more)


def all_at_once(entries, rules=NO_RULES, since=LONG_AGO):
    known = EntryClashes(entries, rules, since)
    return {one.id: known.of(one) for one in entries}


def kinds(proposal, others=(), rules=NO_RULES):
    return [clash.kind for clash in clashes(proposal, others, rules)]


def sentences(proposal, others=(), rules=NO_RULES):
    return [str(clash.sentence) for clash in clashes(proposal, others, rules)]


# --- the same room, the same coordinator --------------------------------------------------------------------------


def test_two_events_in_one_room_at_a_time_clash():
    (clash,) = clashes(in_hall("a", evening(19, 21)), [in_hall("b", evening(20, 22))], NO_RULES)
    assert (clash.kind, clash.event_ids) == (ClashKind.ROOM, ("b",))
    assert clash.sentence.template == "{place} is taken: “{title}”, {when}."
    assert clash.sentence.values["place"] == "Salle des fêtes"
    assert clash.sentence.values["title"] == "Event b"
    assert clash.sentence.values["when"] == Sentence("{starts} – {ends}", starts=time(20), ends=time(22))


def test_a_coordinator_cannot_be_in_two_places():
    (clash,) = clashes(by_amina("a", evening()), [by_amina("b", Span.of_days(THURSDAY, THURSDAY, PARIS))], NO_RULES)
    assert (clash.kind, clash.event_ids) == (ClashKind.COORDINATOR, ("b",))
    assert str(clash.sentence) == "Amina is busy: “Event b”, all day."


def test_several_are_counted_and_the_first_is_named():
    others = [in_hall("c", evening(20, 22)), in_hall("b", evening(18, 20)), in_hall("d", evening(20, 21))]
    (clash,) = clashes(in_hall("a", evening(19, 21)), others, NO_RULES)
    assert clash.event_ids == ("b", "c", "d")
    assert str(clash.sentence).startswith("Salle des fêtes is taken: “Event b”, ")
    assert str(clash.sentence).endswith(", and 2 more.")
    busy = [by_amina("b", evening()), by_amina("c", evening())]
    assert sentences(by_amina("a", evening()), busy)[0].endswith(", and 1 more.")


def test_one_event_may_take_both_the_room_and_the_coordinator():
    both = {"room": "Atelier", "room_id": "atelier", "coordinator": "Luc", "coordinator_id": "luc"}
    assert kinds(entry("a", evening(), **both), [entry("b", evening(), **both)]) == ["room", "coordinator"]


@pytest.mark.parametrize(
    "other",
    [
        in_hall("b", evening(21, 23)),
        in_hall("b", evening(17, 19)),
        in_hall("b", evening(), status=EventStatus.CANCELLED),
        in_hall("a", evening()),
        entry("b", evening(), room="Atelier", room_id="atelier"),
        entry("b", evening()),
        in_hall("b", evening(day=THURSDAY + DAY)),
    ],
    ids=["after", "before", "cancelled", "itself", "elsewhere", "nowhere", "next day"],
)
def test_no_clash_with(other):
    assert clashes(in_hall("a", evening(19, 21)), [other], NO_RULES) == []


def test_without_a_room_and_a_coordinator_nothing_is_taken():
    assert clashes(entry("a", evening()), [entry("b", evening())], NO_RULES) == []


def test_a_cancelled_event_clashes_with_nothing():
    proposal = in_hall("a", evening(3, 4), status=EventStatus.CANCELLED, expected=500)
    rules = SpaceRules(PARIS, {"hall": 10}, {0: (time(9), time(17))}, {THURSDAY: "A holiday"})
    assert clashes(proposal, [in_hall("b", evening(3, 4))], rules) == []


def test_an_event_that_ends_before_it_starts_is_none_yet():
    backwards = Span(evening().end, evening().start)
    assert clashes(in_hall("a", backwards, expected=500), [in_hall("b", evening())], NO_RULES) == []


def test_events_of_one_series_clash_only_if_they_overlap():
    first, second = in_hall("a", evening(), series_id="s"), in_hall("b", evening(day=THURSDAY + DAY), series_id="s")
    assert clashes(first, [first, second], NO_RULES) == []
    assert kinds(first, [replace(second, span=evening(20, 22))]) == ["room"]


def test_a_day_off_made_elsewhere_takes_that_day_of_the_space():
    day = in_hall("b", Span.of_days(THURSDAY, THURSDAY, "Pacific/Auckland"))
    assert kinds(in_hall("a", evening(22, 23)), [day]) == ["room"]
    assert kinds(in_hall("a", evening(22, 23, THURSDAY - DAY)), [day]) == []


def test_an_hour_that_comes_twice_is_two_hours():
    night = date(2014, 10, 26)  # at 3:00 it is 2:00 again
    early = in_hall("a", hours(time(1), time(2, 30), night))
    start = datetime.combine(night, time(2, 30, fold=1), ZoneInfo(PARIS))
    late = in_hall("b", Span(start, start.replace(hour=4, fold=0)))
    assert clashes(early, [late], NO_RULES) == []
    longer = (start.astimezone(UTC) + 15 * MINUTE).astimezone(ZoneInfo(PARIS))
    assert kinds(replace(early, span=early.span.until(longer)), [late]) == ["room"]


# --- the capacity of the room -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("expected", "clash"), [(None, []), (0, []), (90, []), (91, ["capacity"])])
def test_more_than_fit_into_the_room(expected, clash):
    rules = SpaceRules(PARIS, {"hall": 90}, {}, {})
    assert kinds(in_hall("a", evening(), expected=expected), rules=rules) == clash


def test_the_capacity_is_said():
    rules = SpaceRules(PARIS, {"hall": 90}, {}, {})
    proposal = in_hall("a", evening(), expected=120)
    assert sentences(proposal, rules=rules) == ["120 are expected, 90 fit into Salle des fêtes."]


def test_nobody_said_how_many_fit():
    assert kinds(in_hall("a", evening(), expected=10_000)) == []
    assert kinds(entry("a", evening(), expected=10_000), rules=SpaceRules(PARIS, {"hall": 1}, {}, {})) == []


# --- opening hours ------------------------------------------------------------------------------------------------

WEEKDAYS = SpaceRules(PARIS, {}, dict.fromkeys(range(5), (time(10), time(21))), {})
NIGHTS = SpaceRules(PARIS, {}, {3: (time(18), time(2)), 4: (time(2), time(12))}, {})
ALWAYS = SpaceRules(PARIS, {}, dict.fromkeys(range(7), (time(), time(23, 59))), {})


@pytest.mark.parametrize(
    ("span", "rules", "clash"),
    [
        (evening(19, 21), WEEKDAYS, []),
        (evening(10, 11), WEEKDAYS, []),
        (evening(19, 22), WEEKDAYS, ["hours"]),
        (evening(9, 11), WEEKDAYS, ["hours"]),
        (evening(12, 13, date(2014, 8, 2)), WEEKDAYS, ["hours"]),
        (evening(3, 4), NO_RULES, []),
        (Span.of_days(date(2014, 8, 2), date(2014, 8, 3), PARIS), WEEKDAYS, []),
        (hours(time(20), time(2)), NIGHTS, []),
        (hours(time(1), time(2), THURSDAY + DAY), NIGHTS, []),
        (hours(time(20), time(3)), NIGHTS, []),
        (hours(time(17), time(20)), NIGHTS, ["hours"]),
        (Span(evening().start, evening().end + DAY), NIGHTS, ["hours"]),
        (evening(20, 24), ALWAYS, []),
        (Span(evening().start, evening().end + 40 * DAY), ALWAYS, []),
        (Span(evening().start, evening().end + 40 * DAY), WEEKDAYS, ["hours"]),
        (Span(evening().start, evening().start), WEEKDAYS, []),
    ],
)
def test_outside_the_opening_hours(span, rules, clash):
    assert kinds(entry("a", span), rules=rules) == clash


def test_the_opening_hours_of_the_day_are_said():
    (clash,) = clashes(entry("a", evening(20, 23)), [], WEEKDAYS)
    assert clash.sentence.template == "Outside the opening hours, {opens} – {closes}."
    assert clash.sentence.values == {"opens": time(10), "closes": time(21)}
    assert sentences(entry("a", evening(day=date(2014, 8, 3))), rules=WEEKDAYS) == ["The space is closed that day."]


# --- public holidays ----------------------------------------------------------------------------------------------


def test_a_public_holiday_is_named():
    rules = SpaceRules(PARIS, {}, {}, {date(2014, 7, 14): "Fête nationale", date(2014, 8, 15): "Assomption"})
    assert sentences(entry("a", evening(day=date(2014, 7, 14))), rules=rules) == ["Public holiday: Fête nationale."]
    assert kinds(entry("a", evening(day=date(2014, 7, 15))), rules=rules) == []
    summer = Span.of_days(date(2014, 7, 1), date(2014, 8, 31), PARIS)
    assert sentences(entry("a", summer), rules=rules) == ["Public holiday: Fête nationale, Assomption."]


def test_an_evening_that_goes_on_into_a_public_holiday_is_not_on_it():
    rules = SpaceRules(PARIS, {}, {}, {date(2014, 7, 14): "Fête nationale"})
    assert kinds(entry("a", evening(22, 25, date(2014, 7, 13))), rules=rules) == []
    around_the_clock = Span(evening(day=date(2014, 7, 13)).start, evening(day=date(2014, 7, 14)).end)
    assert kinds(entry("a", around_the_clock), rules=rules) == ["holiday"]


# --- against a definition that looks at every minute --------------------------------------------------------------

DAYS = st.sampled_from(
    [date(2014, 3, 29), date(2014, 3, 30), date(2014, 10, 25), date(2014, 10, 26), date(2014, 10, 27)]
)
QUARTERS = st.builds(lambda hour, quarter: time(hour, 15 * quarter), st.integers(0, 23), st.integers(0, 3))
SURE_HOURS = st.sampled_from([time(hour) for hour in (0, 5, 9, 12, 18, 22)])
"""Hours that each day of that zone has once."""
SPANS = st.one_of(
    st.builds(hours, QUARTERS, QUARTERS, DAYS),
    st.builds(lambda day, more: Span.of_days(day, day + more * DAY, PARIS), DAYS, st.integers(0, 1)),
)
ENTRIES = st.builds(
    entry,
    st.sampled_from("abcdefgh"),
    SPANS,
    room_id=st.sampled_from([None, "hall", "atelier"]),
    coordinator_id=st.sampled_from([None, "amina", "luc"]),
    status=st.sampled_from(EventStatus),
    expected=st.sampled_from([None, 10, 50]),
)
RULES = st.builds(
    SpaceRules,
    st.just(PARIS),
    st.just({"hall": 20}),
    st.dictionaries(st.integers(0, 6), st.tuples(SURE_HOURS, SURE_HOURS), max_size=7),
    st.just({date(2014, 10, 26): "A holiday"}),
)


def minutes(span):
    """The minutes that something takes up, found by looking at each one and at what the clock shows then."""
    moment = datetime.combine(span.first_day - DAY, time(), UTC)
    last = datetime.combine(span.last_day + 2 * DAY, time(), UTC)
    taken = set()
    while moment < last:
        local = moment.astimezone(ZoneInfo(PARIS))
        inside = span.first_day <= local.date() <= span.last_day if span.all_day else within(moment, span)
        taken |= {moment} if inside else set()
        moment += 15 * MINUTE
    return taken


def within(moment, span):
    return span.start.timestamp() <= moment.timestamp() < span.end.timestamp()


def is_open(moment, rules):
    local = moment.astimezone(ZoneInfo(PARIS))
    today, before = rules.hours.get(local.weekday()), rules.hours.get((local.weekday() - 1) % 7)
    if today and today[0] <= local.time() and (local.time() < today[1] or today[1] <= today[0]):
        return True
    return bool(before and before[1] <= before[0] and local.time() < before[1])


def expected_kinds(proposal, others, rules):
    if proposal.status is EventStatus.CANCELLED:
        return set()
    mine = minutes(proposal.span)
    meeting = [
        other
        for other in others
        if other.id != proposal.id and other.status is not EventStatus.CANCELLED and mine & minutes(other.span)
    ]
    found = set()
    found |= {"room"} if proposal.room_id in {other.room_id for other in meeting} - {None} else set()
    found |= {"coordinator"} if proposal.coordinator_id in {one.coordinator_id for one in meeting} - {None} else set()
    found |= {"capacity"} if proposal.room_id == "hall" and proposal.expected == 50 else set()
    if rules.hours and not proposal.span.all_day and not all(is_open(minute, rules) for minute in mine):
        found.add("hours")
    span = proposal.span
    around_the_clock = span.first_day < span.end.date() and span.start.time() <= span.end.time()
    last = span.last_day if span.all_day or around_the_clock else span.first_day
    found |= {"holiday"} if span.first_day <= date(2014, 10, 26) <= last else set()
    return found


@given(ENTRIES, st.lists(ENTRIES, max_size=5), RULES)
def test_the_rules_equal_a_look_at_every_quarter_of_an_hour(proposal, others, rules):
    assert set(kinds(proposal, others, rules)) == expected_kinds(proposal, others, rules)


@given(st.lists(ENTRIES, max_size=8, unique_by=lambda one: one.id), RULES)
def test_all_at_once_equals_one_after_the_other(entries, rules):
    alone = {one.id: clashes(one, entries, rules) for one in entries}
    assert all_at_once(entries, rules) == alone


@given(st.lists(ENTRIES, max_size=8, unique_by=lambda one: one.id))
def test_two_events_clash_with_one_another(entries):
    found = all_at_once(entries)
    pairs = {(key, other) for key, told in found.items() for clash in told for other in clash.event_ids}
    assert pairs == {(other, key) for key, other in pairs}


def test_nothing_is_said_of_what_is_over():
    entries = [in_hall("a", evening(17, 19)), in_hall("b", evening(18, 20))]
    assert all(all_at_once(entries, since=datetime(2014, 7, 31, 16, 59, tzinfo=UTC)).values())
    assert all_at_once(entries, since=datetime(2014, 7, 31, 17, tzinfo=UTC)) == {"a": [], "b": []}


def test_what_was_worked_out_is_remembered():
    entries = [in_hall("a", evening()), in_hall("b", evening())]
    known = EntryClashes(entries, NO_RULES, LONG_AGO)
    assert known.of(entries[0]) is known.of(entries[0])


def test_a_proposal_is_held_against_all_entries():
    known = EntryClashes([in_hall("a", evening()), in_hall("b", evening(21, 23))], NO_RULES, LONG_AGO)
    assert [clash.event_ids for clash in known.of_proposal(in_hall("a", evening(20, 22)))] == [("b",)]
    assert [clash.event_ids for clash in known.of_proposal(in_hall("new", evening(20, 22)))] == [("a", "b")]


def test_nothing_is_known_of_other_events():
    assert EntryClashes([in_hall("a", evening())], NO_RULES, LONG_AGO).of(in_hall("b", evening())) == []
