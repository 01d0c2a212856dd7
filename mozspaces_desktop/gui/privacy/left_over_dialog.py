"""Tells where the name of somebody who was forgotten still is; deletes the backups that hold it, if that is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from mozspaces_desktop.core import clock, data_file
from mozspaces_desktop.core.backup_names import Backup
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.forgetting import Mention
from mozspaces_desktop.core.left_over import LeftOver
from mozspaces_desktop.core.models import ExportRecord
from mozspaces_desktop.gui import dates, messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_privacy_left_over_dialog import Ui_LeftOverDialog
from mozspaces_desktop.gui.privacy.privacy_words import WindowWords, export_name, one_line
from mozspaces_desktop.gui.tasks import Progress

_MOST = 8
"""Things of a kind that are named; more are counted."""


class LeftOverDialog(QDialog):
    """Shows what is `left`; moments are by the clock of `tzid`."""

    def __init__(self, context: Context, left: LeftOver, tzid: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._left = left
        self._tzid = tzid
        self.ui = Ui_LeftOverDialog()
        self.ui.setupUi(self)
        self._dress()
        self._show_left()
        self._fit()
        self.ui.delete_button.clicked.connect(self._on_delete_clicked)
        self.ui.buttons.rejected.connect(self.reject)

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.dialog_layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        ui.dialog_layout.setSpacing(spacing.l)
        ui.page_layout.setContentsMargins(0, 0, 0, 0)
        ui.page_layout.setSpacing(spacing.l)

    def _fit(self) -> None:
        """Be as high as what there is to read, within reason."""
        ui, spacing = self.ui, theme.current().spacing
        width = spacing.xxl * 17
        needed = ui.page_layout.heightForWidth(width - 2 * spacing.xl)
        other = self.sizeHint().height() - ui.scroll.sizeHint().height()
        self.resize(width, min(needed + other, spacing.xxl * 18))

    def _show_left(self) -> None:
        left = self._left
        named = self.tr("Coordinators wrote the name here; take it out where it means this person:")
        self._show(self.ui.mentions, named, left.mentions, self._mention)
        still = self.tr(
            "%n backup(s) made before still hold the name. The program thins out its own within 36 weeks; those made "
            "by hand stay until somebody deletes them.",
            "",
            len(left.backups),
        )
        self._show(self.ui.backups, still, left.backups, self._backup)
        if left.closed:
            unread = self.tr("%n backup(s) could not be looked into.", "", len(left.closed))
            self.ui.backups.setText("\n\n".join(filter(None, (self.ui.backups.text(), unread))))
            self.ui.backups.show()
        self.ui.delete_button.setVisible(bool(left.backups))
        written = self.tr("Exports with names that may have it; whoever has them can take it out:")
        self._show(self.ui.exports, written, left.exports, self._export)

    def _show(self, label: QLabel, text: str, found: Sequence[object], line: Callable[..., str]) -> None:
        lines = [f"•  {line(one)}" for one in found[:_MOST]]
        if len(found) > _MOST:
            lines.append("•  " + self.tr("and %n more", "", len(found) - _MOST))
        label.setText("\n".join((text, *lines)) if found else "")
        label.setVisible(bool(found))

    def _mention(self, one: Mention) -> str:
        day = dates.numeric_day(one.day)
        if not one.title:
            return self.tr("Hand-over note of the week of {day}").format(day=day)
        return self.tr("“{title}” ({day})").format(title=one_line(one.title), day=day)

    def _backup(self, one: Backup) -> str:
        when = WindowWords().moment(clock.local(one.at, self._tzid))
        return self.tr("{when}, in {folder}").format(when=when, folder=one.path.parent)

    def _export(self, one: ExportRecord) -> str:
        when = WindowWords().moment(clock.local(one.written_at, self._tzid))
        what = one_line(one.file_name or one.what) or export_name(one.kind)
        return self.tr("{when}: {kind}, {what}, by {name}").format(
            when=when, kind=export_name(one.kind), what=what, name=one_line(one.by) or "–"
        )

    @Slot()
    def _on_delete_clicked(self) -> None:
        count = len(self._left.backups)
        title = self.tr("Delete %n backup(s)?", "", count)
        text = self.tr("What only they have is gone for good. Backups that do not hold the name stay.")
        if not messages.confirm(self, title, text, self.tr("Delete"), danger=True):
            return
        backups = self._left.backups

        def delete(_progress: Progress) -> None:
            for one in backups:
                with data_file.world_errors(one.path):
                    data_file.remove(one.path)

        self._context.tasks.run(
            delete,
            lambda _done: self._tell_deleted(),
            self._on_refused,
            title=self.tr("Deleting backups…"),
            parent=self,
            cancellable=False,
        )

    def _on_refused(self, error: MozSpacesError) -> None:
        messages.error(self, error)

    def _tell_deleted(self) -> None:
        self.ui.delete_button.hide()
        self.ui.backups.setText(self.tr("The backups that held the name are deleted."))
