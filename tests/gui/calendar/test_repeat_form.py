"""How an event repeats, chosen by keyboard; the days that the calendar then shows are written out by hand."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.rules import Repeat
from mozspaces_desktop.gui.calendar.repeat_form import RepeatForm
from tests.gui.calendar.hands import PARIS, THURSDAY, evening, open_dialog, pick, type_number

FIRST_TUESDAY = date(2014, 7, 1)
FOURTH_THURSDAY = date(2014, 8, 28)


@pytest.fixture
def new(tab):
    """The dialog for a new event on a day, with its title typed."""

    def new(day=THURSDAY, span=None):
        tab.dialogs.create(span or evening(day))
        dialog = open_dialog(tab)
        QTest.keyClicks(dialog.ui.title, "Rust evening")
        return dialog

    return new


def repeat_of(dialog):
    return dialog.repeat.ui


def in_words(dialog):
    """The line in words and that of the next days."""
    label = repeat_of(dialog).summary
    assert label.isVisible()
    return label.text().split("\n")


def choices(dialog):
    box = repeat_of(dialog).choice
    return [box.itemText(place) for place in range(box.count())]


def weekday(dialog, name):
    layout = repeat_of(dialog).weekdays_layout
    buttons = [layout.itemAt(place).widget() for place in range(layout.count())]
    return next(button for button in buttons if button.text() == name)


def save(dialog):
    QTest.keyClick(dialog.ui.title, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def for_times(dialog, times):
    pick(repeat_of(dialog).end, "A number of times")
    type_number(repeat_of(dialog).count, times)


def at_19(*days):
    return [f"{day} 19:00" for day in days]


def test_an_event_does_not_repeat_until_somebody_says_so(new, plan):
    dialog = new()
    assert repeat_of(dialog).choice.currentText() == "Does not repeat"
    assert not any(part.isVisible() for part in (repeat_of(dialog).custom, repeat_of(dialog).ends))
    save(dialog)
    assert plan() == at_19("2014-07-31")


@pytest.mark.parametrize(
    ("day", "offered"),
    [
        (
            THURSDAY,
            [
                *("Every day", "Every week on Thursday", "Every month on the 31st", "Every month on the last Thursday"),
                "Every year on 31 July",
            ],
        ),
        (
            FIRST_TUESDAY,
            [
                *("Every day", "Every week on Tuesday", "Every month on the 1st", "Every month on the first Tuesday"),
                "Every year on 1 July",
            ],
        ),
        (
            FOURTH_THURSDAY,
            [
                *("Every day", "Every week on Thursday", "Every month on the 28th"),
                *("Every month on the fourth Thursday", "Every month on the last Thursday", "Every year on 28 August"),
            ],
        ),
    ],
)
def test_what_is_offered_fits_the_day(new, day, offered):
    assert choices(new(day)) == ["Does not repeat", *offered, "Custom…"]


@pytest.mark.parametrize(
    ("day", "choice", "times", "days"),
    [
        (THURSDAY, "Every day", 3, ["2014-07-31", "2014-08-01", "2014-08-02"]),
        (THURSDAY, "Every week on Thursday", 4, ["2014-07-31", "2014-08-07", "2014-08-14", "2014-08-21"]),
        (THURSDAY, "Every month on the 31st", 3, ["2014-07-31", "2014-08-31", "2014-10-31"]),
        (THURSDAY, "Every month on the last Thursday", 3, ["2014-07-31", "2014-08-28", "2014-09-25"]),
        (THURSDAY, "Every year on 31 July", 3, ["2014-07-31", "2015-07-31", "2016-07-31"]),
        (FIRST_TUESDAY, "Every month on the first Tuesday", 3, ["2014-07-01", "2014-08-05", "2014-09-02"]),
        (FOURTH_THURSDAY, "Every month on the fourth Thursday", 3, ["2014-08-28", "2014-09-25", "2014-10-23"]),
        (FOURTH_THURSDAY, "Every month on the last Thursday", 3, ["2014-08-28", "2014-09-25", "2014-10-30"]),
    ],
)
def test_the_likely_choices(new, plan, day, choice, times, days):
    dialog = new(day)
    pick(repeat_of(dialog).choice, choice)
    assert not repeat_of(dialog).custom.isVisible()
    for_times(dialog, times)
    assert in_words(dialog)[0] == f"{choice}: {times} event(s)"
    save(dialog)
    assert plan() == at_19(*days)


def test_every_second_week_on_two_days_until_a_day(new, plan):
    dialog = new()
    form = repeat_of(dialog)
    pick(form.choice, "Custom…")
    assert form.custom.isVisible()
    type_number(form.interval, 2)
    QTest.keyClick(weekday(dialog, "Tue"), Qt.Key.Key_Space)
    pick(form.end, "Until a day")
    form.until.setDate(QDate(2014, 8, 26))
    assert in_words(dialog) == [
        "Every 2 week(s) on Tuesday and Thursday until 26 August 2014: 4 event(s)",
        "Thu 31 Jul · Tue 12 Aug · Thu 14 Aug · Tue 26 Aug",
    ]
    save(dialog)
    assert plan() == at_19("2014-07-31", "2014-08-12", "2014-08-14", "2014-08-26")


@pytest.mark.parametrize(
    ("interval", "unit", "place", "days"),
    [
        (3, "day(s)", None, ["2014-07-31", "2014-08-03", "2014-08-06"]),
        (2, "month(s)", "on the 31st", ["2014-07-31", "2015-01-31", "2015-03-31"]),
        (2, "month(s)", "on the last Thursday", ["2014-07-31", "2014-09-25", "2014-11-27"]),
        (1, "year(s)", "on 31 July", ["2014-07-31", "2015-07-31", "2016-07-31"]),
        (1, "year(s)", "on the last Thursday of July", ["2014-07-31", "2015-07-30", "2016-07-28"]),
    ],
)
def test_what_is_put_together(new, plan, interval, unit, place, days):
    dialog = new()
    form = repeat_of(dialog)
    pick(form.choice, "Custom…")
    type_number(form.interval, interval)
    pick(form.unit, unit)
    assert (form.weekdays.isVisible(), form.place.isVisible()) == (False, place is not None)
    if place is not None:
        pick(form.place, place)
    for_times(dialog, 3)
    save(dialog)
    assert plan() == at_19(*days)


def test_details_are_not_forgotten_while_looking_at_other_choices(new):
    dialog = new()
    pick(repeat_of(dialog).choice, "Custom…")
    pick(repeat_of(dialog).unit, "month(s)")
    pick(repeat_of(dialog).choice, "Every day")
    pick(repeat_of(dialog).choice, "Custom…")
    assert repeat_of(dialog).unit.currentText() == "month(s)"


def test_the_next_days_of_a_yearly_event_have_their_years(new):
    dialog = new()
    pick(repeat_of(dialog).choice, "Every year on 31 July")
    assert in_words(dialog)[-1].startswith("Thu 31 Jul 2014 · Fri 31 Jul 2015 · Sun 31 Jul 2016")


def test_for_ever_is_in_the_calendar_of_any_year(tab, new):
    dialog = new()
    pick(repeat_of(dialog).choice, "Every week on Thursday")
    assert repeat_of(dialog).end.currentText() == "For ever"
    assert in_words(dialog) == ["Thu 31 Jul · Thu 7 Aug · Thu 14 Aug · Thu 21 Aug · …"]
    save(dialog)
    tab._go_to(date(2031, 1, 15))
    shown = {entry.span.first_day for entry in tab.month.shown.entries if entry.title == "Rust evening"}
    assert {day for day in shown if day.month == 1} == {date(2031, 1, day) for day in (2, 9, 16, 23, 30)}


def test_all_day_events_repeat_until_a_day_that_is_the_last(new, plan):
    dialog = new(span=Span.of_days(THURSDAY, THURSDAY, PARIS))
    pick(repeat_of(dialog).choice, "Every day")
    pick(repeat_of(dialog).end, "Until a day")
    repeat_of(dialog).until.setDate(QDate(2014, 8, 2))
    save(dialog)
    assert plan() == ["2014-07-31 00:00", "2014-08-01 00:00", "2014-08-02 00:00"]


def test_the_likely_end_is_that_of_the_season(new):
    dialog = new()
    pick(repeat_of(dialog).choice, "Every week on Thursday")
    pick(repeat_of(dialog).end, "Until a day")
    assert repeat_of(dialog).until.date() == QDate(2014, 12, 31)
    assert in_words(dialog)[0] == "Every week on Thursday until 31 December 2014: 22 event(s)"


def test_what_was_chosen_goes_along_with_the_start(new, plan):
    dialog = new()
    pick(repeat_of(dialog).choice, "Every month on the last Thursday")
    dialog.ui.starts_date.setDate(QDate(2014, 8, 5))
    assert repeat_of(dialog).choice.currentText() == "Every month on the first Tuesday"
    for_times(dialog, 2)
    save(dialog)
    assert plan() == at_19("2014-08-05", "2014-09-02")


def test_a_start_that_is_typed_in_steps_loses_nothing(new):
    dialog = new()
    pick(repeat_of(dialog).choice, "Every month on the last Thursday")
    for day in (QDate(2014, 7, 3), QDate(2014, 7, 31)):
        dialog.ui.starts_date.setDate(day)
    assert repeat_of(dialog).choice.currentText() == "Every month on the last Thursday"


def test_other_weekdays_go_along_too(new):
    dialog = new()
    pick(repeat_of(dialog).choice, "Custom…")
    QTest.keyClick(weekday(dialog, "Tue"), Qt.Key.Key_Space)
    dialog.ui.starts_date.setDate(QDate(2014, 8, 1))
    assert in_words(dialog)[0] == "Every week on Wednesday and Friday, for ever"


def test_the_day_on_which_it_starts_stays_one_of_the_weekdays(new):
    dialog = new()
    pick(repeat_of(dialog).choice, "Custom…")
    assert weekday(dialog, "Thu").isChecked()
    assert not weekday(dialog, "Thu").isEnabled()
    assert "The day on which it starts" in weekday(dialog, "Thu").toolTip()


def test_the_form_is_in_the_order_of_the_tab_key(new):
    dialog = new()
    pick(repeat_of(dialog).choice, "Custom…")
    repeat_of(dialog).choice.setFocus()
    seen = []
    for _ in range(13):
        seen.append(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    form = repeat_of(dialog)
    assert seen[:3] == [form.choice, form.interval, form.unit]
    assert weekday(dialog, "Mon") in seen
    assert seen.index(form.end) < seen.index(dialog.ui.room)


def test_an_event_that_stood_alone_repeats_from_now_on(tab, add, plan, come, context):
    event_id = add("Rust evening", evening(THURSDAY))
    come(event_id, "Amina Diallo")
    tab.dialogs.edit(event_id)
    dialog = open_dialog(tab)
    pick(repeat_of(dialog).choice, "Every week on Thursday")
    for_times(dialog, 3)
    save(dialog)
    assert plan() == at_19("2014-07-31", "2014-08-07", "2014-08-14")
    assert tab.view.selected.id == event_id
    context.database.undo()
    assert plan() == at_19("2014-07-31")
    context.database.redo()
    assert plan() == at_19("2014-07-31", "2014-08-07", "2014-08-14")


def test_an_event_of_a_series_shows_how_it_repeats_and_what_is_left(tab, repeat):
    ids = repeat("Rust evening", evening(THURSDAY), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=5")
    tab.dialogs.edit(ids[2])
    dialog = open_dialog(tab)
    form = repeat_of(dialog)
    assert (form.choice.currentText(), form.interval.value(), form.count.value()) == ("Custom…", 2, 5)
    assert in_words(dialog) == [
        "Every 2 week(s) on Thursday, 5 time(s): this and 2 more event(s)",
        "Thu 28 Aug · Thu 11 Sept · Thu 25 Sept",
    ]


def test_a_rule_that_the_form_cannot_show_is_told_and_kept(tab, repeat, plan, context):
    rule = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3"
    ids = repeat("Rust evening", evening(THURSDAY), rule)
    tab.dialogs.edit(ids[0])
    dialog = open_dialog(tab)
    assert repeat_of(dialog).choice.currentText() == "By a rule of another program"
    assert in_words(dialog) == [f"Repeats by a rule of another program: {rule}"]
    before = plan()
    assert before == at_19("2014-07-31", "2014-08-29", "2014-09-30")
    label = context.database.undo_label()
    save(dialog)
    assert (plan(), context.database.undo_label()) == (before, label)


def test_of_very_many_events_it_says_so(new):
    dialog = new()
    pick(repeat_of(dialog).choice, "Every day")
    for_times(dialog, 9999)
    assert in_words(dialog)[0] == "Every day: more than 500 event(s)"


def test_the_end_is_never_before_the_start(new, plan):
    dialog = new()
    pick(repeat_of(dialog).choice, "Every week on Thursday")
    pick(repeat_of(dialog).end, "Until a day")
    repeat_of(dialog).until.setDate(QDate(2014, 8, 14))
    dialog.ui.starts_date.setDate(QDate(2015, 7, 30))
    assert in_words(dialog)[0] == "Every week on Thursday until 30 July 2015: 1 event(s)"
    dialog.ui.starts_date.setDate(QDate(2014, 7, 31))
    save(dialog)
    assert plan() == at_19("2014-07-31", "2014-08-07", "2014-08-14")


def test_the_end_of_a_series_goes_along_with_its_events(tab, repeat, plan):
    ids = repeat("Rust evening", evening(THURSDAY), "FREQ=WEEKLY;BYDAY=TH;UNTIL=20140814T220000Z")
    tab.dialogs.edit(ids[0])
    dialog = open_dialog(tab)
    dialog.ui.starts_date.setDate(QDate(2014, 8, 1))
    assert in_words(dialog)[0] == "Every week on Friday until 16 August 2014: 3 event(s)"


def test_what_was_typed_elsewhere_is_proposed(qtbot):
    proposed = Repeat("weekly", interval=2, weekdays=(1, 3), until=date(2014, 8, 26))
    form = RepeatForm(None, evening(THURSDAY), proposed=proposed)
    qtbot.addWidget(form)
    assert (form.ui.choice.currentText(), form.ui.interval.value()) == ("Custom…", 2)
    assert form.rrule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20140826T215959Z"
