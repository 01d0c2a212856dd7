"""Calendar files whose events repeat for ever, never or too often, and whose clocks go wrong."""

from __future__ import annotations

from tests.fuzz.calendar_attacks import CALENDARS, calendar, event

RULES = (
    "FREQ=SECONDLY",
    "FREQ=MINUTELY;COUNT=1000000000",
    "FREQ=DAILY;INTERVAL=0",
    "FREQ=DAILY;INTERVAL=999999999999999999999",
    "FREQ=DAILY;COUNT=1000000000",
    "FREQ=DAILY;UNTIL=99991231T235959Z",
    "FREQ=DAILY;COUNT=999999999999999999999999",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYDAY=MO;BYSETPOS=366",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-366,366,60",
    "FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=1;BYMONTH=6",
    "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=SECONDLY;INTERVAL=7;BYYEARDAY=366;BYWEEKNO=20",
    "FREQ=MINUTELY;INTERVAL=1439;BYDAY=MO;BYMONTHDAY=31;BYMONTH=2",
    "FREQ=SECONDLY;INTERVAL=86399;BYSETPOS=2",
    "FREQ=YEARLY;BYEASTER=0",
    "FREQ=YEARLY;BYYEARDAY=" + ",".join(map(str, range(1, 367))) + ";BYSETPOS=" + ",".join(map(str, range(1, 367))),
    "FREQ=DAILY;BYHOUR="
    + ",".join(map(str, range(24)))
    + ";BYMINUTE="
    + ",".join(map(str, range(60)))
    + ";BYSECOND="
    + ",".join(map(str, range(60))),
    "FREQ=YEARLY;BYMONTH=" + ",".join(["1"] * 10_000),
    "FREQ=YEARLY;BYDAY=" + ",".join(f"{n}MO" for n in range(-53, 54)),
    "FREQ=YEARLY;BYDAY=99999999999999MO",
    "FREQ=DAILY;BYMONTHDAY=" + "9" * 5_000,
    "FREQ=HOURLY;INTERVAL=24;BYHOUR=5",
    "FREQ=HOURLY;BYHOUR=5;BYYEARDAY=366",
    "FREQ=MINUTELY;BYHOUR=5;BYMINUTE=5;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
    "FREQ=MINUTELY;INTERVAL=61;BYHOUR=5;BYMINUTE=5;BYSETPOS=2",
    "FREQ=WEEKLY;BYDAY=MO;BYWEEKNO=53;BYMONTH=6",
    "FREQ=YEARLY;INTERVAL=399",
    "FREQ=DAILY;UNTIL=20140101",
    "FREQ=DAILY;UNTIL=99999999T999999Z",
)


@CALENDARS.of(small=len(RULES), whole=len(RULES))
def rules_that_lead_nowhere(count: int) -> bytes:
    return calendar(*(event(n, f"RRULE:{rule}") for n, rule in enumerate(RULES[:count])))


@CALENDARS.of(small=40, whole=10_000)
def rules_that_lead_nowhere_many_times(count: int) -> bytes:
    return calendar(
        *(event(n, f"RRULE:{RULES[n % len(RULES)][:400]};WKST={'MO' if n % 2 else 'SU'}") for n in range(count))
    )


@CALENDARS.of(small=50, whole=10_000)
def events_that_repeat_daily(count: int) -> bytes:
    starts = (f"DTSTART;TZID=Europe/Paris:20140506T19{n // 60 % 60:02}{n % 60:02}" for n in range(count))
    return calendar(*(event(n, "RRULE:FREQ=DAILY", start=start) for n, start in enumerate(starts)))


@CALENDARS.of(small=20, whole=10_000)
def events_that_repeat_each_quarter_of_an_hour(count: int) -> bytes:
    starts = (f"DTSTART;TZID=Europe/Paris:20140506T19{n // 60 % 60:02}{n % 60:02}" for n in range(count))
    return calendar(*(event(n, "RRULE:FREQ=MINUTELY;INTERVAL=15", start=start) for n, start in enumerate(starts)))


@CALENDARS.of(small=20, whole=10_000)
def events_that_repeat_since_the_year_2(count: int) -> bytes:
    starts = (f"DTSTART:0002{n % 12 + 1:02}02T19{n // 60 % 60:02}{n % 60:02}Z" for n in range(count))
    return calendar(*(event(n, "RRULE:FREQ=DAILY", start=start) for n, start in enumerate(starts)))


@CALENDARS.of(small=20, whole=5_000)
def events_with_twenty_rules(count: int) -> bytes:
    rules = [f"RRULE:FREQ=HOURLY;INTERVAL={n}" for n in range(1, 30)]
    return calendar(
        *(event(n, *rules, start=f"DTSTART:20140506T19{n // 60 % 60:02}{n % 60:02}Z") for n in range(count))
    )


@CALENDARS.of(small=300, whole=100_000)
def dates_added(count: int) -> bytes:
    dates = ",".join(
        f"{2014 + n // 8760:04}{n // 744 % 12 + 1:02}{n // 24 % 28 + 1:02}T{n % 24:02}0000" for n in range(count)
    )
    return calendar(event(1, f"RDATE:{dates}"))


@CALENDARS.of(small=300, whole=100_000)
def dates_added_line_by_line(count: int) -> bytes:
    return calendar(
        event(
            1,
            *(
                f"RDATE;TZID=Europe/Paris:2014{n // 672 % 12 + 1:02}{n // 24 % 28 + 1:02}T{n % 24:02}00{n % 60:02}"
                for n in range(count)
            ),
        )
    )


@CALENDARS.of(small=300, whole=300_000)
def periods_added(count: int) -> bytes:
    return calendar(
        event(
            1,
            *(
                f"RDATE;VALUE=PERIOD:2014{n // 672 % 12 + 1:02}{n // 24 % 28 + 1:02}T{n % 24:02}{n % 60:02}00Z/P{n}D"
                for n in range(count)
            ),
        )
    )


@CALENDARS.of(small=300, whole=100_000)
def dates_left_out(count: int) -> bytes:
    lines = (
        f"EXDATE;TZID=Europe/Paris:{2014 + n // 336:04}{n // 28 % 12 + 1:02}{n % 28 + 1:02}T190000"
        for n in range(count)
    )
    return calendar(event(1, "RRULE:FREQ=DAILY", *lines))


@CALENDARS.of(small=300, whole=100_000)
def days_left_out_of_many_hours(count: int) -> bytes:
    lines = (f"EXDATE;VALUE=DATE:{2014 + n // 336:04}{n // 28 % 12 + 1:02}{n % 28 + 1:02}" for n in range(count))
    return calendar(event(1, "RRULE:FREQ=MINUTELY;INTERVAL=15", *lines))


@CALENDARS.of(small=50, whole=20_000)
def replacements_of_one_series(count: int) -> bytes:
    lines = (
        f"RECURRENCE-ID;TZID=Europe/Paris:{2014 + n // 336:04}{n // 28 % 12 + 1:02}{n % 28 + 1:02}T190000"
        for n in range(count)
    )
    return calendar(event(1, "RRULE:FREQ=DAILY"), *(event(1, line) for line in lines))


@CALENDARS.of(small=20, whole=10_000)
def replacements_of_all_that_follow(count: int) -> bytes:
    days = (f"{2014 + n // 336:04}{n // 28 % 12 + 1:02}{n % 28 + 1:02}" for n in range(count))
    lines = (f"RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:{day}T190000" for day in days)
    return calendar(event(1, "RRULE:FREQ=DAILY"), *(event(1, line) for line in lines))


@CALENDARS.of(small=50, whole=20_000)
def durations_of_a_billion_days(count: int) -> bytes:
    values = (
        "P999999999D",
        "P1000000000000000000000D",
        "PT999999999999999999S",
        "-P1D",
        "P1W2D",
        "P" * 100,
        "P" + "9" * 5_000 + "D",
    )
    start = "DTSTART:20140506T190000Z"
    return calendar(*(event(n, f"DURATION:{values[n % len(values)]}", start=start) for n in range(count)))


@CALENDARS.of(small=50, whole=20_000)
def starts_at_the_ends_of_time(count: int) -> bytes:
    values = (
        *(
            "00010101T000000",
            "99991231T235959Z",
            "00000000T000000",
            "20140506T246060",
            "2" * 5_000,
            "20140506T190000+99:99",
        ),
        *("0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "20140329T023000", "２０１４０５０６"),
    )
    return calendar(
        *(
            event(n, "RRULE:FREQ=DAILY", start=f"DTSTART;TZID=Europe/Paris:{values[n % len(values)]}")
            for n in range(count)
        )
    )


def zone(*parts: str, tzid: str = "Nowhere") -> str:
    """A VTIMEZONE with these parts."""
    return "\r\n".join(["BEGIN:VTIMEZONE", f"TZID:{tzid}", *parts, "END:VTIMEZONE", ""])


def change(*lines: str) -> str:
    """A change of the clock with these lines."""
    return "\r\n".join(
        ["BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", *lines, "END:STANDARD"]
    )


_IN_NOWHERE = "DTSTART;TZID=Nowhere:20140506T19{:02}{:02}"


@CALENDARS.of(small=20, whole=5_000)
def a_clock_that_changes_every_second(count: int) -> bytes:
    parts = [
        change(f"RRULE:FREQ={freq}")
        for freq in ("SECONDLY", "MINUTELY", "DAILY", "YEARLY;BYDAY=1SU,2SU,MO,TU,WE,TH,FR,SA")
    ]
    starts = (_IN_NOWHERE.format(n // 60 % 60, n % 60) for n in range(count))
    return calendar(zone(*parts), *(event(n, "RRULE:FREQ=DAILY", start=start) for n, start in enumerate(starts)))


@CALENDARS.of(small=200, whole=48_000)
def a_clock_of_many_changes(count: int) -> bytes:
    starts = (_IN_NOWHERE.format(n // 60 % 60, n % 60) for n in range(20))
    parts = (
        change(f"RDATE:{1970 + n // 336 % 5000:04}{n // 28 % 12 + 1:02}{n % 28 + 1:02}T000000") for n in range(count)
    )
    return calendar(zone(*parts), *(event(n, "RRULE:FREQ=DAILY", start=start) for n, start in enumerate(starts)))


@CALENDARS.of(small=200, whole=800_000)
def a_clock_of_many_dates(count: int) -> bytes:
    dates = (
        f"RDATE:{1970 + n // 8000:04}{n // 672 % 12 + 1:02}{n // 24 % 28 + 1:02}T{n % 24:02}0000" for n in range(count)
    )
    return calendar(zone(change(*dates)), event(1, "RRULE:FREQ=HOURLY", start=_IN_NOWHERE.format(0, 0)))


@CALENDARS.of(small=200, whole=16_000)
def clocks_with_a_zone_each(count: int) -> bytes:
    zones = (zone(change("RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=1SU"), tzid=f"Nowhere {n}") for n in range(count))
    return calendar(*zones, *(event(n, start=f"DTSTART;TZID=Nowhere {n}:20140506T190000") for n in range(count)))


@CALENDARS.of(small=50, whole=3_000)
def a_long_definition_with_each_series(count: int) -> bytes:
    parts = [change(f"COMMENT:{'x' * 900}") for _ in range(45)]
    starts = (_IN_NOWHERE.format(n // 60 % 60, n % 60) for n in range(count))
    return calendar(zone(*parts), *(event(n, "RRULE:FREQ=DAILY", start=start) for n, start in enumerate(starts)))


@CALENDARS.of(small=50, whole=20_000)
def zones_that_nobody_knows(count: int) -> bytes:
    names = (
        "/",
        "../" * 30,
        "C:\\Windows\\x",
        "(UTC+99:99) x",
        "UTC+23",
        "a" * 5_000,
        "\ud800",
        "CON",
        "posixrules",
        "Etc/../../passwd",
    )
    return calendar(*(event(n, start=f"DTSTART;TZID={names[n % len(names)]}{n}:20140506T190000") for n in range(count)))


@CALENDARS.of(small=20, whole=20)
def zones_with_names_of_paths(count: int) -> bytes:
    names = (
        "/",
        "../../etc/passwd",
        "C:\\Windows\\x",
        "CON",
        "posixrules",
        "localtime",
        "leapseconds",
        "tzdata.zi",
        "Europe/../UTC",
        "Europe",
        "",
    )
    return calendar(*(event(n, start=f"DTSTART;TZID={names[n % len(names)]}:20140506T190000") for n in range(count)))
