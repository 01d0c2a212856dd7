"""Who showed interest in which focus area: those who came, or whoever else is looked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QLineEdit, QTableView, QVBoxLayout, QWidget

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.directory import people_listed
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.core.text import clean_line
from mozspaces_desktop.core.wrap_up import Interested, WrapUpPage
from mozspaces_desktop.gui import dates, theme
from mozspaces_desktop.gui.widgets.choice_chips import ChoiceChips
from mozspaces_desktop.gui.wrap_up.interest_model import InterestModel, Line

_MOST_FOUND = 30
"""People found who were not there that are shown; whoever is not among them is found by one letter more."""

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class InterestPicker(QWidget):
    """A field to look for somebody, the people, and the focus areas of the selected one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._database: Database | None = None
        self._space_id = ""
        self._known: Sequence[Line] = ()
        self.model = InterestModel(self)
        self.heading = QLabel()
        self.heading.setProperty("role", "strong")
        self.search = QLineEdit(placeholderText=self.tr("Find a person, or type a new name"))
        self.search.setAccessibleName(self.tr("Find who showed interest"))
        self.search.addAction(theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.people = QTableView()
        self.chips = ChoiceChips()
        self.chips.setAccessibleName(self.tr("Focus areas that interest the selected person"))
        self._dress()
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.people.selectionModel().currentRowChanged.connect(self._offer_areas)
        self.chips.changed.connect(self._on_chips_changed)

    def _dress(self) -> None:
        spacing = theme.current().spacing
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing.s)
        for widget in (self.heading, self.search, self.people, self.chips):
            layout.addWidget(widget)
        layout.setStretch(2, 1)
        self.people.setModel(self.model)
        self.people.setAccessibleName(self.tr("People, and what interests them"))
        self.people.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.people.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.people.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.people.setTabKeyNavigation(False)
        self.people.setShowGrid(False)
        self.people.verticalHeader().hide()
        self.people.setMinimumHeight(spacing.row * 4)
        header = self.people.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def show_page(self, page: WrapUpPage, database: Database) -> None:
        """Show who came to the event of `page`, and who is noted as interested; the latter first."""
        self._database, self._space_id = database, page.event.space_id
        areas = {area.id: area.name for area in page.focus_areas}
        self.chips.offer(areas)
        self.model.use(areas, {one.person_id: one.focus_area_ids for one in page.interested})
        came = {found.person_id: self._line(found, page.event.tzid) for found in page.came}
        interested = [came.get(one.person_id) or Line(one.person_id, one.name, "") for one in page.interested]
        self._known = [*interested, *(line for line in came.values() if line not in interested)]
        self._find()
        self._count()

    def _line(self, found: Found, tzid: str) -> Line:
        came = "" if found.checked_in_at is None else dates.time_text(clock.local(found.checked_in_at, tzid))
        return Line(found.person_id, found.name, came)

    @property
    def interested(self) -> tuple[Interested, ...]:
        """Everybody who showed interest, as it is said now."""
        chosen = self.model.chosen
        return tuple(
            Interested(line.person_id, line.name, chosen[line.key]) for line in self._known if chosen.get(line.key)
        )

    @Slot()
    def _find(self) -> None:
        typed = clean_line(self.search.text())
        self.model.show(self._found(typed) if typed else self._known)
        self.people.setEnabled(self.model.rowCount() > 0)
        if typed:
            self.people.selectRow(0)
        else:
            self.people.clearSelection()
        self._offer_areas()

    def _found(self, typed: str) -> list[Line]:
        """Those found in the file, who came before who did not, and whoever is called so and is not in it yet."""
        known = {line.key: line for line in self._known}
        lines = [known.get(line.key, line) for line in self._in_file(typed)]
        new = Line("", typed, self.tr("new person"))
        return [*sorted(lines, key=lambda line: line.key not in known), known.get(new.key, new)]

    def _in_file(self, typed: str) -> list[Line]:
        if self._database is None:
            return []
        try:
            with self._database.read() as session:
                listed = people_listed(session, self._space_id, typed=typed, limit=_MOST_FOUND)
        except MozSpacesError:  # saving is refused for the same reason, and that is said
            return []
        return [Line(one.person_id, one.name, "") for one in listed]

    @Slot()
    def _offer_areas(self) -> None:
        line = self.model.line(self.people.currentIndex())
        self.chips.setEnabled(line is not None)
        self.chips.choose(self.model.chosen.get(line.key, ()) if line is not None else ())

    @Slot()
    def _on_chips_changed(self) -> None:
        line = self.model.line(self.people.currentIndex())
        if line is None:
            return
        if all(known.key != line.key for known in self._known):
            self._known = [line, *self._known]
        self.model.choose(line, frozenset(self.chips.chosen))
        self._count()

    def _count(self) -> None:
        interested = len(self.interested)
        self.heading.setText(
            self.tr("%n person(s) showed interest", "", interested) if interested else self.tr("Who showed interest?")
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field the arrow keys select a person, and Enter goes on to what interests them."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            row = self.people.currentIndex().row() + _STEPS[key]
            self.people.selectRow(min(max(row, 0), self.model.rowCount() - 1))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.chips.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False
