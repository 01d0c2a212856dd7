"""The pairs that look like one person: looked for once, when somebody asks, and worked down from there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from mozspaces_desktop.core.duplicates import Likely, likely_duplicates
from mozspaces_desktop.core.models import DifferentPeople, Person
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.tasks import Progress


class LikelyPairs(QObject):
    """Comparing everybody with everybody takes seconds in a large file; who was decided on is left out at once."""

    looked = Signal()
    """When it is known which pairs there are, or the person did not want to wait for it."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._found: Sequence[Likely] = ()
        self.is_looking = self.is_known = False
        """Whether they are being looked for, and whether it is known which there are."""

    def look(self) -> None:
        """Look for pairs, with a progress dialog if it takes a while."""
        database = self._context.database

        def compare(progress: Progress) -> Sequence[Likely]:
            with database.read() as session:
                return likely_duplicates(session, progress=progress)

        self._found, self.is_looking, self.is_known = (), True, False
        self._context.tasks.run(
            compare,
            self._keep,
            title=self.tr("Looking for likely duplicates…"),
            parent=self._window,
            on_finished=self._on_finished,
        )

    def undecided(self, session: Session) -> list[Likely]:
        """The pairs that nobody decided on yet, likeliest first, as they are now."""
        query = select(DifferentPeople.person_id, DifferentPeople.other_id).where(DifferentPeople.retired_at.is_(None))
        different = {frozenset(pair) for pair in session.execute(query)}
        now = [
            Likely(row(session, Person, one.person.id), row(session, Person, one.other.id), one.score, one.reasons)
            for one in self._found
        ]
        return [
            one
            for one in now
            if one.person.retired_at is None
            and one.other.retired_at is None
            and frozenset((one.person.id, one.other.id)) not in different
        ]

    def _keep(self, found: Sequence[Likely]) -> None:
        self._found, self.is_known = found, True
        self.looked.emit()

    def _on_finished(self) -> None:
        self.is_looking = False
        self.looked.emit()
