"""Calendar files that are made to do harm."""

from __future__ import annotations

from tests.fuzz.attacks import Attacks
from tests.fuzz.list_attacks import MEGABYTE

CALENDARS = Attacks()
START = "DTSTART;TZID=Europe/Paris:20140506T190000\r\nDTEND;TZID=Europe/Paris:20140506T210000"


def event(number: int = 1, *lines: str, start: str = START) -> str:
    """A VEVENT with these lines."""
    return "\r\n".join(
        ["BEGIN:VEVENT", f"UID:{number}@example.org", f"SUMMARY:Event {number}", start, *lines, "END:VEVENT", ""]
    )


def calendar(*parts: str) -> bytes:
    """A VCALENDAR with these parts."""
    whole = "".join(["BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", *parts, "END:VCALENDAR\r\n"])
    return whole.encode("utf-8", "surrogatepass")


@CALENDARS.of(small=200, whole=49_000)
def events(count: int) -> bytes:
    return calendar(*(event(n) for n in range(count)))


@CALENDARS.of(small=200, whole=49_000)
def versions_of_one_event(count: int) -> bytes:
    return calendar(*(event(1, f"SEQUENCE:{n}") for n in range(count)))


@CALENDARS.of(small=200, whole=49_000)
def events_of_one_name(count: int) -> bytes:
    return calendar(
        *(
            event(1, start=f"DTSTART:2014{n // 672 % 12 + 1:02}{n // 24 % 28 + 1:02}T{n % 24:02}{n % 60:02}00Z")
            for n in range(count)
        )
    )


@CALENDARS.of(small=2_000, whole=48_000)
def begin_lines(count: int) -> bytes:
    return b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * count


@CALENDARS.of(small=2_000, whole=48_000)
def calendars_in_one_file(count: int) -> bytes:
    return b"BEGIN:VCALENDAR\r\n" * count + event().encode()


@CALENDARS.of(small=2_000, whole=48_000)
def nested_parts(count: int) -> bytes:
    return calendar(event(1, *["BEGIN:VALARM"] * count))


@CALENDARS.of(small=2_000, whole=10_000)
def nested_parts_that_end(count: int) -> bytes:
    return calendar(event(1, *["BEGIN:X-PART"] * count, *["END:X-PART"] * count))


@CALENDARS.of(small=500, whole=1_000)
def nested_parts_of_many_lines(count: int) -> bytes:
    lines = ["X-NOTE:" + "x" * 40] * 20
    return calendar(
        event(1, *(line for _ in range(count) for line in ("BEGIN:X-PART", *lines)), *["END:X-PART"] * count)
    )


@CALENDARS.of(small=2_000, whole=4_000_000)
def folds(count: int) -> bytes:
    return calendar(event(1, "DESCRIPTION:a" + "\r\n b" * count))


@CALENDARS.of(small=2_000, whole=6 * MEGABYTE)
def folds_of_nothing(count: int) -> bytes:
    return calendar(event(1, "DESCRIPTION:a" + "\r\n " * count))


@CALENDARS.of(small=2_000, whole=2 * MEGABYTE)
def lines_of_text_that_were_not_folded(count: int) -> bytes:
    return calendar(event(1, "DESCRIPTION:a" + "\r\nb b b" * count))


@CALENDARS.of(small=200_000, whole=18 * MEGABYTE)
def one_endless_line(size: int) -> bytes:
    return calendar(event(1, "DESCRIPTION:" + "a" * size))


@CALENDARS.of(small=200_000, whole=18 * MEGABYTE)
def nothing_but_a_line(size: int) -> bytes:
    return b"a" * size


@CALENDARS.of(small=200_000, whole=18 * MEGABYTE)
def line_ends(size: int) -> bytes:
    return b"\r\n" * (size // 2)


@CALENDARS.of(small=200_000, whole=18 * MEGABYTE)
def blanks(size: int) -> bytes:
    return b" " * size


@CALENDARS.of(small=200_000, whole=18 * MEGABYTE)
def zeros(size: int) -> bytes:
    return b"\0" * size


@CALENDARS.of(small=200_000, whole=18 * MEGABYTE)
def bytes_of_no_encoding(size: int) -> bytes:
    return calendar("X-A:")[:-20] + (bytes(range(128, 256)) * (size // 128))


@CALENDARS.of(small=200_000, whole=18 * MEGABYTE)
def utf_16(size: int) -> bytes:
    one = event().encode("utf-16-le")
    return b"\xff\xfe" + "BEGIN:VCALENDAR\r\n".encode("utf-16-le") + one * (size // len(one))


@CALENDARS.of(small=200_000, whole=18 * MEGABYTE)
def an_attachment(size: int) -> bytes:
    return calendar(event(1, "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "QUJD" * (size // 4)))


@CALENDARS.of(small=200_000, whole=18 * MEGABYTE)
def attachments_of_alarms(size: int) -> bytes:
    alarm = ("BEGIN:VALARM", "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "QUJD" * 10_000, "END:VALARM")
    return calendar(event(1, *(line for _ in range(size // 40_000) for line in alarm)))


@CALENDARS.of(small=200_000, whole=990_000)
def a_long_summary(size: int) -> bytes:
    return calendar(*(event(n).replace("SUMMARY:Event", "SUMMARY:" + "ä, \\n" * (size // 5)) for n in range(18)))


@CALENDARS.of(small=2_000, whole=100_000)
def parameters(count: int) -> bytes:
    return calendar(event(1, "X-A" + "".join(f';P{n}="a^nb"' for n in range(count)) + ":x"))


@CALENDARS.of(small=2_000, whole=60_000)
def parameters_of_the_start(count: int) -> bytes:
    return calendar(event(1, start="DTSTART" + "".join(f';P{n}="x,y"' for n in range(count)) + ":20140506T190000"))


@CALENDARS.of(small=2_000, whole=400_000)
def values_of_a_parameter(count: int) -> bytes:
    return calendar(event(1, "ATTENDEE;MEMBER=" + ",".join(['"a"'] * count) + ":x"))


@CALENDARS.of(small=2_000, whole=400_000)
def categories(count: int) -> bytes:
    return calendar(event(1, "CATEGORIES:" + ",".join(["a"] * count)), event(2, *[r"CATEGORIES:a\,b,c"] * count))


@CALENDARS.of(small=2_000, whole=490_000)
def backslashes(count: int) -> bytes:
    return calendar(
        *(event(n, "DESCRIPTION:" + "\\n\\" * (count // 3), "LOCATION:" + "a,;|(" * (count // 5)) for n in range(18))
    )


@CALENDARS.of(small=200, whole=900_000)
def properties_of_one_event(count: int) -> bytes:
    return calendar(event(1, *(f"X-P{n % 7}:{n}" for n in range(count))))
