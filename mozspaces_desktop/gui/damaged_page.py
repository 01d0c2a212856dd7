"""What stands in the window when the data file is damaged: rescue what can be read of it, or restore a backup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, cast

from PySide6.QtCore import QCoreApplication, Qt, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mozspaces_desktop.core import data_file
from mozspaces_desktop.core.backup_contents import Contents, Summary, contents
from mozspaces_desktop.core.backup_names import Backup
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.journal import Origin
from mozspaces_desktop.core.rescuing import setting_aside
from mozspaces_desktop.core.rescuing.rescue import rescue
from mozspaces_desktop.core.rescuing.rescue_report import Rescued
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.backups.backup_wording import moment_title
from mozspaces_desktop.gui.encryption.heading import Heading
from mozspaces_desktop.gui.rescue_wording import backup_line, comparison_line, found_lines, lost_names, verdict_lines
from mozspaces_desktop.gui.tasks import Progress, Tasks


class Way(NamedTuple):
    """A way out: what it is, what it does, its button, and what that calls; the first of several is the usual one."""

    title: str
    explanation: str
    button: str
    take: Callable[[], object]


class DamagedPage(QWidget):
    """A card that says what happened to the data file of `store`, with big clear ways out of it."""

    ready = Signal()
    """A sound file is in the place of the damaged one, which is kept beside it."""
    file_wanted = Signal()
    again = Signal()

    def __init__(self, error: FileError, store: BackupStore, key: Key | None, origin: Origin, tasks: Tasks) -> None:
        super().__init__()
        self._error, self._store, self._key, self._origin, self._tasks = error, store, key, origin, tasks
        self._rescued_path = store.path.with_name(f".{store.path.name}.rescued")
        self._backup: tuple[Backup, Contents] | None = None
        self._has_looked = False
        self._outcome: tuple[Rescued, Summary] | None = None
        self._card = QFrame()
        self._lay_out()
        self._show_damage()
        tasks.run(self._look_for_backup, self._on_backup_known, self._on_no_backup, title=None, parent=self)
        app = cast("QCoreApplication", QCoreApplication.instance())
        app.aboutToQuit.connect(self._discard)

    def _lay_out(self) -> None:
        spacing = theme.current().spacing
        self._card.setProperty("role", "card")
        self._card.setMaximumWidth(spacing.xxl * 20)
        self._inner = QVBoxLayout(self._card)
        self._inner.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.xl)
        self._inner.setSpacing(spacing.l)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(self._card, 100, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def _show_damage(self) -> None:
        ways = [
            Way(
                self.tr("Rescue what can be read"),
                self.tr("Reads the file page by page and makes a new one of it, then shows what was found."),
                self.tr("Rescue"),
                self._rescue,
            ),
            *self._backup_ways(None),
            Way(self.tr("Another file"), self.tr("Leaves this one as it is."), self.tr("Open…"), self.file_wanted.emit),
            Way(
                self.tr("Try again"),
                self.tr("If the file was on a stick or in another program's hands."),
                self.tr("Try again"),
                self.again.emit,
            ),
        ]
        explanation = messages.sentence(self._error) + " " + self.tr("Nothing was changed in it.")
        self._show(Heading("warning", self.tr("The data file is damaged"), explanation), [], [], ways)

    def _show_found(self) -> None:
        rescued, held = cast("tuple[Rescued, Summary]", self._outcome)
        ways = [
            Way(
                self.tr("Use the rescued file"),
                self.tr("It takes the place of the damaged one, which is kept beside it."),
                self.tr("Use"),
                self._use_rescued,
            ),
            *self._backup_ways(held),
            Way(
                self.tr("Keep it as it is"),
                self.tr("Nothing changes; the rescued file is deleted again."),
                self.tr("Keep"),
                self._keep,
            ),
        ]
        heading = Heading("check-circle", self.tr("This could be read"), str(self._store.path))
        self._show(heading, found_lines(rescued, held), verdict_lines(rescued), ways)

    def _backup_ways(self, rescued: Summary | None) -> Sequence[Way]:
        title = self.tr("Restore the newest backup")
        if self._backup is None:
            if self._has_looked:
                return []
            return [Way(title, self.tr("Looking for backups…"), "", self._use_backup)]
        backup, found = self._backup
        when = moment_title(backup.at, self._store.clock(), _zone())
        held = found.summary or Summary(0, 0, 0, None)
        said = backup_line(held) if rescued is None else comparison_line(rescued, held)
        return [Way(title, f"{when}. {said}", self.tr("Restore"), self._use_backup)]

    def _show(
        self, heading: Heading, found: Sequence[tuple[str, str]], lines: Sequence[str], ways: Sequence[Way]
    ) -> None:
        while (item := self._inner.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._inner.addWidget(heading)
        if found:
            self._inner.addWidget(_table(found))
        for line in lines:
            self._inner.addWidget(_label(line, "muted"))
        rule = QFrame()
        rule.setProperty("role", "line")
        self._inner.addWidget(rule)
        usual, *others = (_WayOut(way) for way in ways)
        usual.make_usual()
        for box in (usual, *others):
            self._inner.addWidget(box)
        self.setFocusProxy(usual.button)
        self.setFocus()

    # --- what the ways do -----------------------------------------------------------------------------------------

    def _look_for_backup(self, _progress: Progress) -> tuple[Backup, Contents] | None:
        return self._store.newest_sound(self._key)

    def _on_backup_known(self, found: tuple[Backup, Contents] | None) -> None:
        self._backup, self._has_looked = found, True
        self._show_damage() if self._outcome is None else self._show_found()

    def _on_no_backup(self, _error: object) -> None:
        self._on_backup_known(None)

    @Slot()
    def _rescue(self) -> None:
        path, to = self._store.path, self._rescued_path

        def work(progress: Progress) -> tuple[Rescued, Summary]:
            data_file.remove(to)
            rescued = rescue(
                path,
                to,
                moment=self._store.clock(),
                origin=self._origin,
                key=self._key,
                called=called,
                progress=progress,
            )
            return rescued, contents(to, self._key).summary or Summary(0, 0, 0, None)

        called = lost_names()
        self._tasks.run(work, self._on_rescued, title=self.tr("Reading what can be read…"), parent=self)

    def _on_rescued(self, outcome: tuple[Rescued, Summary]) -> None:
        self._outcome = outcome
        self._show_found()

    @Slot()
    def _use_rescued(self) -> None:
        self._replace(
            lambda _progress: setting_aside.take_its_place(self._rescued_path, self._store.path, self._store.clock())
        )

    @Slot()
    def _use_backup(self) -> None:
        backup, found = cast("tuple[Backup, Contents]", self._backup)
        self._replace(
            lambda progress: setting_aside.put_backup(
                backup.path,
                self._store.path,
                self._store.clock(),
                key=self._key,
                backup_key=self._key if found.encrypted else None,
                progress=progress,
            )
        )

    def _replace(self, work: Callable[[Progress], Path | None]) -> None:
        self._tasks.run(
            work, self._on_replaced, title=self.tr("Setting the damaged file aside…"), parent=self, cancellable=False
        )

    def _on_replaced(self, _aside: Path | None) -> None:
        self._discard()
        self.ready.emit()

    @Slot()
    def _keep(self) -> None:
        self._discard()
        self._outcome = None
        self._show_damage()

    @Slot()
    def _discard(self) -> None:
        data_file.remove(self._rescued_path)


def _zone() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def _table(lines: Sequence[tuple[str, str]]) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.current().spacing.xl)
    for row, (name, count) in enumerate(lines):
        grid.addWidget(_label(name, "muted"), row, 0)
        grid.addWidget(_label(count, "strong"), row, 1)
    grid.setColumnStretch(1, 1)
    return box


class _WayOut(QWidget):
    """A way out on a line: what it is and does, and its button, if it can be taken already."""

    def __init__(self, way: Way) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().spacing.l)
        texts = QVBoxLayout()
        texts.setSpacing(theme.current().spacing.xs)
        texts.addWidget(_label(way.title, "strong"))
        texts.addWidget(_label(way.explanation, "muted"))
        row.addLayout(texts, 1)
        self.button = QPushButton(way.button, autoDefault=True)
        self.button.setAccessibleName(way.title)
        self.button.setAccessibleDescription(way.explanation)
        self.button.clicked.connect(way.take)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.button.setVisible(bool(way.button))  # with a parent, or it would be a window for a moment

    def make_usual(self) -> None:
        """Let the button stand out: it is what most people want."""
        self.button.setProperty("role", "primary")
