"""Where one chooses the days of the figures: a season, a month to leaf through, or any days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from mozspaces_desktop.core.figures.period import EARLIEST, LATEST, Period
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.dates import to_qdate
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.report_choice import Offer, PeriodKind, ReportChoice
from mozspaces_desktop.gui.reports.scope_box import ScopeBox
from mozspaces_desktop.gui.widgets.day_field import DayField


class PeriodChoice(QWidget):
    """A box with the seasons and two other ways; what these need stands beside it."""

    choice_changed = Signal(object)
    """With the :class:`ReportChoice` that the person made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = ReportChoice(None)
        self._offer: Offer | None = None
        self._seasons_only = False
        self.kind = ScopeBox(self.tr("Period"))
        self.earlier = self._arrow("chevron-left", self.tr("Month before"))
        self.month = ScopeBox(self.tr("Month"))
        self.later = self._arrow("chevron-right", self.tr("Month after"))
        self.first, self.last = self._day(self.tr("First day")), self._day(self.tr("Last day"))
        self._to = QLabel(self.tr("to", "between two days"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().spacing.xs)
        for part in (self.kind, *self._month_parts, *self._day_parts):
            row.addWidget(part)
        self.kind.activated.connect(self._on_kind_activated)
        self.month.activated.connect(lambda: self._go_to_month(self.month.chosen))
        self.earlier.clicked.connect(lambda: self._leaf(-1))
        self.later.clicked.connect(lambda: self._leaf(1))
        for field in (self.first, self.last):
            field.dateChanged.connect(self._on_day_changed)

    @property
    def _month_parts(self) -> tuple[QWidget, ...]:
        return self.earlier, self.month, self.later

    @property
    def _day_parts(self) -> tuple[QWidget, ...]:
        return self.first, self._to, self.last

    def show_choice(self, choice: ReportChoice, offer: Offer) -> None:
        """Offer what there is, the period of `choice` being chosen."""
        self._choice, self._offer = choice, offer
        self._show()

    def show_seasons_only(self, only: bool) -> None:
        """Offer nothing but seasons; as long as it does, today's stands for a choice of other days."""
        self._seasons_only = only
        self._show()

    def _show(self) -> None:
        choice, offer = self._choice, self._offer
        if offer is None:
            return
        seasons = [(wording.short_name(name), key) for key, name in offer.seasons.items()]
        others = [(self.tr("A month"), PeriodKind.MONTH), (self.tr("Any days"), PeriodKind.DAYS)]
        chosen = choice.season_id if choice.kind is PeriodKind.SEASON else choice.kind
        if self._seasons_only and choice.kind is not PeriodKind.SEASON:
            chosen = offer.season_id
        self.kind.offer(seasons if self._seasons_only else [*seasons, *others], chosen)
        first, last = offer.period.starts_on, offer.period.ends_on
        kind = PeriodKind.SEASON if self._seasons_only else choice.kind
        for part in self._month_parts:
            part.setVisible(kind is PeriodKind.MONTH)
        for part in self._day_parts:
            part.setVisible(kind is PeriodKind.DAYS)
        months = sorted({*offer.months, first.replace(day=1)}, reverse=True)
        self.month.offer([(wording.month_name(one), one) for one in months], first)
        self.earlier.setEnabled(first > EARLIEST)
        self.later.setEnabled(last < LATEST)
        for field, day in ((self.first, first), (self.last, last)):
            if field.date() != to_qdate(day):  # what is half typed stays
                field.blockSignals(True)
                field.setDate(to_qdate(day))
                field.blockSignals(False)

    @Slot()
    def _on_kind_activated(self) -> None:
        kind, offer = self.kind.chosen, self._offer
        if offer is None:
            return
        if kind is PeriodKind.MONTH:
            self._go_to_month(offer.today if offer.today in offer.period else offer.period.ends_on)
        elif kind is PeriodKind.DAYS:
            self._change(self._choice.of_days(kind, offer.period.starts_on, offer.period.ends_on))
        else:
            self._change(self._choice.of_season(kind))

    def _leaf(self, months: int) -> None:
        if self._choice.days is not None:
            shown = to_qdate(self._choice.days.starts_on).addMonths(months)
            self._go_to_month(date(shown.year(), shown.month(), 1))

    def _go_to_month(self, day: date) -> None:
        month = Period.month(day)
        self._change(self._choice.of_days(PeriodKind.MONTH, month.starts_on, month.ends_on))

    @Slot()
    def _on_day_changed(self) -> None:
        """A first day after the last one takes it along, and the other way round."""
        first, last = _day(self.first.date()), _day(self.last.date())
        if first > last:
            first = last = first if self.sender() is self.first else last
        self._change(self._choice.of_days(PeriodKind.DAYS, first, last))

    def _change(self, choice: ReportChoice) -> None:
        self._choice = choice
        self.choice_changed.emit(choice)

    def _arrow(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIcon(theme.icon(icon))
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _day(self, name: str) -> DayField:
        field = DayField()
        field.setCalendarPopup(True)
        field.setDateRange(to_qdate(EARLIEST), to_qdate(LATEST))
        field.setKeyboardTracking(False)  # half a year that is typed is no year
        field.setAccessibleName(name)
        field.setToolTip(name)
        return field


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
