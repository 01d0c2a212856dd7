"""A name badge for each person who is let in: printed beside the queue, never in its way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.tasks import Progress

if TYPE_CHECKING:
    from mozspaces_desktop.gui.checkin.printing.badge_setup_dialog import BadgeSetupDialog


class BadgePrinting(QObject):
    """Prints badges as the settings say, while they say so; what goes wrong is told, and nothing else."""

    failed = Signal(str)
    """A badge was not printed: the sentence that says why."""
    turned = Signal(bool)
    """Whether each check-in prints a badge from now on."""

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._host = host

    @property
    def is_on(self) -> bool:
        """Whether each check-in prints a badge."""
        return self._context.settings.badges.each

    @Slot(bool)
    def turn(self, on: bool) -> None:
        """Stop it, or ask on what and where badges are printed, and begin."""
        if not on:
            self._context.settings.badges = replace(self._context.settings.badges, each=False)
            self.turned.emit(False)
            return
        from mozspaces_desktop.gui.checkin.printing.badge_setup_dialog import BadgeSetupDialog  # not before that

        dialog = BadgeSetupDialog(self._context.settings.badges, self._host)
        dialog.accepted.connect(lambda: self._begin(dialog))
        dialog.rejected.connect(lambda: self.turned.emit(self.is_on))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _begin(self, dialog: BadgeSetupDialog) -> None:
        self._context.settings.badges = dialog.chosen(self._context.settings.badges)
        self.turned.emit(True)

    @Slot(str, str)
    def print_badge(self, event_id: str, person_id: str) -> None:
        """Print the badge of somebody who was let in, if that is on; off the window's thread."""
        settings, database = self._context.settings.badges, self._context.database
        if not settings.each:
            return

        def work(_progress: Progress) -> None:
            from mozspaces_desktop.gui.checkin.printing.single_labels import print_badge

            with database.read() as session:
                print_badge(session, event_id, person_id, settings)

        self._context.tasks.run(work, lambda _: None, self._tell, title=None, parent=self._host)

    def _tell(self, error: MozSpacesError) -> None:
        text = self.tr("The badge was not printed. {reason}")
        self.failed.emit(text.format(reason=messages.sentence(error)))
