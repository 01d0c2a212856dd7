"""Bytes of a calendar file -> logical lines -> components, whatever another program made of the format."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.calendar_files import components
from mozspaces_desktop.core.calendar_files.components import calendars_in
from mozspaces_desktop.core.calendar_files.content_lines import content_lines
from mozspaces_desktop.core.errors import FileError

EVENING = "BEGIN:VEVENT\nSUMMARY:Soirée Rust à l’été 東京\nEND:VEVENT\n"


def texts(data: bytes) -> list[str]:
    return [line.text for line in content_lines(data)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\r\r\n", "\n\n"])
def test_encodings_and_line_ends_make_no_difference(encoding: str, newline: str) -> None:
    data = EVENING.replace("\n", newline).encode(encoding)
    assert texts(data) == ["BEGIN:VEVENT", "SUMMARY:Soirée Rust à l’été 東京", "END:VEVENT"]


def test_latin_1_is_understood_and_damaged_utf_8_loses_only_the_damage() -> None:
    assert texts("SUMMARY:Café “été”".encode("cp1252")) == ["SUMMARY:Café “été”"]
    damaged = "SUMMARY:東京のRust".encode().replace("の".encode(), b"\xe3\x81")
    assert texts(damaged) == ["SUMMARY:東京\N{REPLACEMENT CHARACTER}Rust"]


def test_folded_lines_are_joined_even_inside_a_letter() -> None:
    e_acute = "é".encode()
    data = b"SUMMARY:Caf" + e_acute[:1] + b"\r\n " + e_acute[1:] + b" du\r\n\t soir\r\nUID:1\r\n"
    assert [(line.number, line.text) for line in content_lines(data)] == [(1, "SUMMARY:Café du soir"), (4, "UID:1")]


def test_text_broken_without_folding_stays_with_its_property() -> None:
    data = b"DESCRIPTION:First line\nsecond line\n\nthird\nDTSTART:20140501T190000\nlost\nUID:1"
    assert texts(data) == ["DESCRIPTION:First line\\nsecond line\\nthird", "DTSTART:20140501T190000", "UID:1"]


def test_an_indented_line_does_not_hide_that_a_component_begins() -> None:
    assert texts(b"BEGIN:VEVENT\n  SUMMARY:Evening\n\tdeep\nEND:VEVENT\n \n")[0] == "BEGIN:VEVENT"
    assert texts(b"BEGIN:VEVENT\n  SUMMARY:Evening\n\tdeep\nEND:VEVENT\n \n")[-1] == "END:VEVENT"


@given(st.binary(max_size=400))
def test_any_bytes_are_lines_and_components(data: bytes) -> None:
    calendars_in(content_lines(b"BEGIN:VEVENT\n" + data), file="x.ics")


@given(
    st.lists(
        st.sampled_from(["BEGIN:", "END:"]).flatmap(
            lambda word: st.sampled_from(
                ["VCALENDAR", "VEVENT", "VALARM", "VTODO", "VTIMEZONE", "STANDARD", "X", ""]
            ).map(lambda kind: word + kind)
        )
    )
)
def test_every_begun_event_is_found_whatever_is_not_closed(lines: list[str]) -> None:
    calendars = calendars_in(content_lines("\n".join(lines).encode()), file="x.ics")
    assert sum(len(calendar.events) for calendar in calendars) == lines.count("BEGIN:VEVENT")


def test_what_belongs_to_an_alarm_is_not_the_events() -> None:
    data = (
        b"BEGIN:VCALENDAR\nMETHOD:PUBLISH\nBEGIN:VEVENT\nSUMMARY:Evening\nBEGIN:VALARM\nSUMMARY:Ring\nUID:alarm\n"
        b"END:VALARM\nUID:event\nEND:VEVENT\nEND:VCALENDAR"
    )
    _, calendar = calendars_in(content_lines(data), file="x.ics")
    (event,) = calendar.events
    assert [item.text for item in event.properties("SUMMARY")] == ["Evening"]
    assert [item.text for item in event.properties("UID")] == ["event"]
    assert event.line == 3
    assert calendar.properties.first("METHOD") is not None


def test_properties_that_are_none_are_passed_over() -> None:
    data = b'BEGIN:VEVENT\nDTSTART;;X:1\nSUMMARY;A="unclosed:x\nSUMMARY;LANGUAGE=en:It \\, is\\nhere\nEND:VEVENT'
    (event,) = calendars_in(content_lines(data), file="x.ics")[0].events
    assert event.first("DTSTART") is None
    summary = list(event.properties("SUMMARY"))[-1]
    assert (summary.text, summary.parameters) == ("It , is\nhere", {"LANGUAGE": "en"})


def test_a_file_of_endless_components_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(components, "MAX_COMPONENTS", 3)
    lines = b"BEGIN:VEVENT\n" * 3
    assert len(calendars_in(content_lines(lines), file="x.ics")[0].events) == 3
    with pytest.raises(FileError, match=r"“x\.ics” has more than 3 entries"):
        calendars_in(content_lines(lines + b"BEGIN:X"), file="x.ics")


def test_deep_nesting_is_no_obstacle() -> None:
    data = b"BEGIN:X\n" * 40_000 + b"BEGIN:VEVENT\nEND:VEVENT\n" + b"END:X\n" * 40_000
    calendars = calendars_in(content_lines(data), file="x.ics")
    assert len(calendars[0].events) == 1
