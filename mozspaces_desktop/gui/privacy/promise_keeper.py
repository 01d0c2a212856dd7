"""Keeps what the space promises: names are removed when their day has come, and that is said long before.

It looks once a day, off the window's thread. A banner says what is announced, to those who may change it; once closed
it comes back in the last week. A wipe that an end of the program came before is done, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mozspaces_desktop.core import clock, forgetting, retention
from mozspaces_desktop.core.access import Right
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.retention import Coming, Kept
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_promises import promise_of
from mozspaces_desktop.gui import dates
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.banner import Banner

_FIRST_LOOK_MS = 2_500
"""After the window is there: nobody waits for it."""
_LOOKS_EVERY_MS = 3_600_000
_LAST_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class _Look:
    """What a look found: the day by the space's clock, after how many months names go, what came of it."""

    today: date
    months: int | None
    kept: Kept


class PromiseKeeper(QObject):
    """Looks after the space of `context`; its banner stands at the top of `place`, in `window`."""

    person_requested = Signal(str)
    """With the key of a person who is to be shown."""

    def __init__(self, context: Context, place: QVBoxLayout, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._place = place
        self._done_on: date | None = None
        self._is_looking = False
        self._is_stale = False
        self._coming: Coming | None = None
        self.banner: Banner | None = None
        """What says what is announced, or what was done."""
        self._first = QTimer(self, singleShot=True, interval=_FIRST_LOOK_MS)
        self._again = QTimer(self, interval=_LOOKS_EVERY_MS)
        for timer in (self._first, self._again):
            timer.timeout.connect(self.look)
            timer.start()
        context.changes.space_changed.connect(self._look_again)
        context.changes.contributions_changed.connect(self._on_followed_up)

    def stop(self) -> None:
        """Look no more, and take the banner away."""
        self._first.stop()
        self._again.stop()
        self._take_away()
        self.deleteLater()

    @Slot()
    def look(self) -> None:
        """Do what is due today, unless that was done."""
        if self._is_looking:
            return
        self._is_looking = True
        self._context.tasks.run(
            self._work,
            self._on_looked,
            self._on_refused,
            title=None,
            parent=self._window,
            on_finished=self._on_finished,
        )

    def _work(self, _progress: Progress) -> _Look | None:
        database, space_id = self._context.database, self._context.space_id
        with database.read() as session:
            wipe_due = forgetting.wipe_due(session)
            today = clock.local(clock.now(session), row(session, Space, space_id).tzid).date()
            months = promise_of(session, space_id).months
        if wipe_due:
            database.wipe()
        if today == self._done_on or not self._context.access.may(Right.SETTINGS):
            return None
        called = QCoreApplication.translate("PersonFiles", "Forgotten person")
        return _Look(today, months, retention.keep_promise(database, space_id, called=called))

    @Slot()
    def _on_finished(self) -> None:
        self._is_looking = False

    def _on_refused(self, _error: MozSpacesError) -> None:
        """The disk is full, or another program has the file: it is tried again in an hour."""

    def _on_looked(self, found: _Look | None) -> None:
        if self._is_stale:  # something changed while it looked
            self._look_again()
            return
        if found is None:
            return
        self._done_on = found.today
        self._coming = found.kept.coming
        if found.kept.removed:
            text = self.tr(
                "%n name(s) of people not seen for long were removed. All counts stay.", "", found.kept.removed
            )
            self._say(text)
        elif self._coming is not None and not self._is_closed(self._coming, found.today):
            text = self.tr(
                "On {day} the names of %n person(s) not seen for {months} months will be removed.",
                "",
                len(self._coming.people),
            )
            day = dates.short_day(self._coming.due_on)
            self._say(text.format(day=day, months=found.months), self.tr("Show…"))
        else:
            self._take_away()

    def _is_closed(self, coming: Coming, today: date) -> bool:
        """Whether somebody closed the banner about it, and there is time."""
        closed = self._context.settings.closed_notice(self._context.space_id)
        return closed == coming.due_on.isoformat() and coming.due_on - today > _LAST_WEEK

    def _say(self, text: str, action: str = "") -> None:
        self._take_away()
        self.banner = Banner()
        self._place.insertWidget(0, self.banner)
        self.banner.action_clicked.connect(self.show_coming)
        self.banner.closed.connect(self._on_closed)
        self.banner.show_message(text, "warning" if action else "info", action=action)

    def _take_away(self) -> None:
        if self.banner is not None:
            self.banner.deleteLater()
            self.banner = None

    @Slot()
    def _on_closed(self) -> None:
        if self._coming is not None:
            due_on = self._coming.due_on.isoformat()
            self._context.settings.remember_closed_notice(self._context.space_id, due_on)

    @Slot()
    def _look_again(self) -> None:
        """Something else is promised, or somebody is kept: another day, or other people."""
        self._is_stale = self._is_looking
        self._done_on = None
        self.look()

    @Slot()
    def _on_followed_up(self) -> None:
        """To keep a name is a follow-up, which can be undone; those that a look itself empties are no news."""
        if self._coming is not None and not self._is_looking:
            self._look_again()

    @Slot()
    def show_coming(self) -> None:
        """Show whose names will be removed."""
        from mozspaces_desktop.gui.privacy.removal_dialog import RemovalDialog

        with self._context.database.read() as session:
            coming = retention.coming(session, self._context.space_id)
        if coming is None:
            self._take_away()
            return
        dialog = RemovalDialog(self._context, coming, self._window)
        dialog.person_requested.connect(self.person_requested)
        dialog.finished.connect(self._look_again)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
