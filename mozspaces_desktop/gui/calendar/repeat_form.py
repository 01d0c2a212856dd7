"""The part of the event dialog that says how an event repeats: likely choices, or every detail, and when it ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from mozspaces_desktop.core import rules
from mozspaces_desktop.core.agenda import Span
from mozspaces_desktop.core.rules import FREQUENCIES, Repeat
from mozspaces_desktop.gui import dates, messages, theme
from mozspaces_desktop.gui.calendar import calendar_wording
from mozspaces_desktop.gui.calendar import repeat_wording as wording
from mozspaces_desktop.gui.calendar.period import LATEST
from mozspaces_desktop.gui.calendar.repeat_choices import (
    Place,
    Repetition,
    followed,
    natural,
    normal,
    outlook,
    place_of,
    places,
)
from mozspaces_desktop.gui.forms.ui_repeat_form import Ui_RepeatForm
from mozspaces_desktop.gui.widgets.day_choice import dress_month

_NEXT_DAYS = 4
"""Days of events to come that are named."""
_USUAL_COUNT = 10
_USUAL_WEEKS = 12
"""How long something is to repeat if nobody says otherwise, and there is no season."""

_FOR_EVER, _UNTIL, _COUNT = range(3)

Chosen = Repeat | Literal["never", "foreign"]
"""How it repeats; not at all; or by a rule of another program."""

Offer = Chosen | Literal["custom"]
"""What the list offers; the last is put together from all details."""


class RepeatForm(QWidget):
    """How an event at `span` repeats. In the file it does so by `repetition`; `season_ends` is a likely end.

    Of a new one somebody may have `proposed` a way already.
    """

    def __init__(
        self,
        repetition: Repetition | None,
        span: Span,
        *,
        proposed: Repeat | None = None,
        season_ends: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_RepeatForm()
        self.ui.setupUi(self)
        self._known = repetition
        self._clock = repetition.clock if repetition else span.start.tzinfo or UTC
        self._span, self._span_before = span, span
        self._before, self._before_on = self._of_file(), self._start.date()
        self._chosen = self._before if proposed is None else normal(proposed, self._before_on)
        self._chosen_on = self._before_on
        self._details, self._details_on = normal(Repeat("weekly"), self._before_on), self._before_on
        self._in_detail = self._showing = False
        self._offers: list[Offer] = []
        self._places: list[Place] = []
        self._days: list[QPushButton] = []
        self._dress()
        self._fill(season_ends)
        self._show()
        self._listen()

    def _of_file(self) -> Chosen:
        if self._known is None:
            return "never"
        repeat = rules.repeat_of(self._known.rrule, self._known.start, self._known.clock)
        return "foreign" if repeat is None else normal(repeat, self._known.start.date())

    # --- what it says ---------------------------------------------------------------------------------------

    def follow(self, span: Span) -> None:
        """The event is at `span` now: the choices, and what was chosen, go along."""
        self._span = span
        self._show()

    @property
    def rrule(self) -> str | None:
        """The rule by which the event and those after it are to repeat; empty: not at all.

        None if the event repeats already, and nobody chose another rule.
        """
        value = self._value
        if value == self._moved(self._before, self._before_on):
            return None if self._known else ""
        return "" if isinstance(value, str) else value.rrule(self._start, self._clock, all_day=self._span.all_day)

    @property
    def _start(self) -> datetime:
        """When the rule has the event begin, by its clock (naive): elsewhere if it was moved alone before."""
        if self._known is not None and self._span.start == self._span_before.start:
            return self._known.start
        start = self._span.start
        return (start if self._span.all_day else start.astimezone(self._clock)).replace(tzinfo=None)

    @property
    def _value(self) -> Chosen:
        """What is chosen, for the day on which the event begins now."""
        return self._moved(self._chosen, self._chosen_on)

    def _moved(self, chosen: Chosen, chosen_on: date) -> Chosen:
        """What was chosen when the event began on `chosen_on`; the end of a whole series goes along with it."""
        if isinstance(chosen, str):
            return chosen
        day = self._start.date()
        moved = followed(chosen, chosen_on, day)
        if moved.until is None:
            return moved
        by = day - chosen_on if chosen is self._before else timedelta(0)
        return replace(moved, until=max(moved.until + by, day))

    # --- how it is put together -----------------------------------------------------------------------------

    @property
    def tab_order(self) -> list[QWidget]:
        """The fields in the order in which the Tab key goes through them."""
        ui = self.ui
        return [ui.choice, ui.interval, ui.unit, ui.place, *self._days, ui.end, ui.until, ui.count]

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.outer_layout.setSpacing(spacing.s)
        ui.custom_layout.setSpacing(spacing.s)
        for row in (ui.every_layout, ui.weekdays_layout, ui.ends_layout):
            row.setSpacing(spacing.s)
        ui.weekdays_layout.setSpacing(spacing.xs)
        ui.until.setDisplayFormat(calendar_wording.date_format())
        dress_month(ui.until.calendarWidget())

    def _fill(self, season_ends: date | None) -> None:
        ui, day = self.ui, self._start.date()
        for weekday in range(7):
            button = QPushButton(calendar_wording.weekday_name(weekday, short=True), self, autoDefault=False)
            button.setCheckable(True)
            button.setProperty("role", "choice")
            button.setAccessibleName(calendar_wording.weekday_name(weekday, short=False))
            ui.weekdays_layout.addWidget(button, 1)
            self._days.append(button)
        for freq in FREQUENCIES:
            ui.unit.addItem("", freq)
        ui.end.addItems([self.tr("For ever"), self.tr("Until a day"), self.tr("A number of times")])
        ends = season_ends if season_ends and season_ends > day else day + timedelta(weeks=_USUAL_WEEKS)
        ui.until.setDate(dates.to_qdate(ends))
        ui.count.setValue(_USUAL_COUNT)

    def _listen(self) -> None:
        ui = self.ui
        ui.choice.currentIndexChanged.connect(self._on_chosen)
        ui.interval.valueChanged.connect(self._on_edited)
        ui.unit.currentIndexChanged.connect(self._on_edited)
        ui.place.currentIndexChanged.connect(self._on_edited)
        ui.end.currentIndexChanged.connect(self._on_edited)
        ui.until.dateChanged.connect(self._on_edited)
        ui.count.valueChanged.connect(self._on_edited)
        for button in self._days:
            button.toggled.connect(self._on_edited)

    # --- from what is chosen to the form ----------------------------------------------------------------------

    def _show(self) -> None:
        self._showing = True
        value, day = self._value, self._start.date()
        self._show_offers(value, day)
        if self._in_detail and not isinstance(value, str):
            self._details, self._details_on = value, day
        self._show_details(followed(self._details, self._details_on, day), day)
        if not isinstance(value, str):
            self._show_end(value, day)
        self.ui.custom.setVisible(self._in_detail)
        self.ui.ends.setVisible(not isinstance(value, str))
        self._showing = False
        self._show_summary(value)

    def _show_offers(self, value: Chosen, day: date) -> None:
        offers: list[Offer] = ["never", *natural(day), "custom"]
        if self._before == "foreign":
            offers.insert(1, "foreign")
        endless = value if isinstance(value, str) else replace(value, until=None, count=None)
        self._in_detail = self._in_detail or endless not in offers
        choice = self.ui.choice
        if offers != self._offers or not choice.count():
            self._offers = offers
            choice.clear()
            choice.addItems([self._offer_text(offer, day) for offer in offers])
        choice.setCurrentIndex(offers.index("custom" if self._in_detail else endless))

    def _offer_text(self, offer: Offer, day: date) -> str:
        if isinstance(offer, Repeat):
            return wording.rule_text(offer, day)
        return {
            "never": self.tr("Does not repeat"),
            "foreign": self.tr("By a rule of another program"),
            "custom": self.tr("Custom…"),
        }[offer]

    def _show_details(self, repeat: Repeat, day: date) -> None:
        ui, place = self.ui, place_of(repeat, day)
        ui.interval.setValue(repeat.interval)
        for row, freq in enumerate(FREQUENCIES):
            ui.unit.setItemText(row, wording.unit_text(freq, repeat.interval))
        ui.unit.setCurrentIndex(FREQUENCIES.index(repeat.freq))
        for weekday, button in enumerate(self._days):
            own, checked = weekday == day.weekday(), weekday in repeat.weekdays
            button.setChecked(checked)
            button.setEnabled(not (own and checked))
            button.setToolTip(messages.tooltip(self.tr("The day on which it starts") if own else ""))
        ui.weekdays.setVisible(repeat.freq == "weekly")
        of_month = repeat.freq in ("monthly", "yearly")
        ui.place.setVisible(of_month)
        self._places = places(day, place) if of_month else []
        ui.place.clear()
        for one in self._places:
            text = wording.place_text(one, day, yearly=repeat.freq == "yearly")
            ui.place.addItem(self.tr("on {day}", "every month on the 31st").format(day=text))
        if of_month:
            ui.place.setCurrentIndex(self._places.index(place))

    def _show_end(self, repeat: Repeat, day: date) -> None:
        ui = self.ui
        ui.until.setDateRange(dates.to_qdate(day), dates.to_qdate(LATEST))
        if repeat.until is not None:
            ui.until.setDate(dates.to_qdate(repeat.until))
        if repeat.count is not None:
            ui.count.setValue(repeat.count)
        end = _UNTIL if repeat.until is not None else _COUNT if repeat.count is not None else _FOR_EVER
        ui.end.setCurrentIndex(end)
        ui.until.setVisible(end == _UNTIL)
        ui.count.setVisible(end == _COUNT)

    def _show_summary(self, value: Chosen) -> None:
        self.ui.summary.setVisible(value != "never")
        if value == "never":
            return
        done = self._known.done if self._known else 0
        if isinstance(value, str):
            self.ui.summary.setText(wording.foreign_text(self._known.rrule if self._known else ""))
            return
        rrule = value.rrule(self._start, self._clock, all_day=self._span.all_day)
        ahead = outlook(rules.continuing(rrule, done), self._start, self._clock, most=_NEXT_DAYS)
        if not self._in_detail and ahead.endless:
            self.ui.summary.setText(wording.days_text(ahead))
            return
        told = value if done else replace(value, count=None)
        rule = wording.rule_text(told, self._start.date())
        self.ui.summary.setText(wording.summary_text(rule, ahead, in_the_middle=bool(done)))

    # --- from the form to what is chosen ----------------------------------------------------------------------

    @Slot()
    def _on_chosen(self) -> None:
        if not self._showing:
            offer = self._offers[self.ui.choice.currentIndex()]
            self._in_detail = offer == "custom"
            self._choose(offer)

    @Slot()
    def _on_edited(self) -> None:
        if not self._showing:
            self._choose(self._offers[self.ui.choice.currentIndex()])

    def _choose(self, offer: Offer) -> None:
        if offer in ("never", "foreign"):
            self._chosen = self._before if offer == self._before else "never"
        else:
            repeat = offer if isinstance(offer, Repeat) else self._detailed()
            self._chosen = normal(self._ending(repeat), self._start.date())
        self._chosen_on = self._start.date()
        self._show()

    def _detailed(self) -> Repeat:
        """What the details say."""
        ui = self.ui
        freq = FREQUENCIES[ui.unit.currentIndex()]
        place = self._places[ui.place.currentIndex()] if self._places else Place()
        return Repeat(
            freq,
            ui.interval.value(),
            tuple(weekday for weekday, button in enumerate(self._days) if button.isChecked()),
            by_weekday=place.by_weekday,
            from_end=place.from_end,
        )

    def _ending(self, repeat: Repeat) -> Repeat:
        ui = self.ui
        if ui.end.currentIndex() == _UNTIL:
            until = ui.until.date()
            return replace(repeat, until=date(until.year(), until.month(), until.day()))
        return replace(repeat, count=ui.count.value()) if ui.end.currentIndex() == _COUNT else repeat
