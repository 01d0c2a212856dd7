"""The right side of the People window: one person whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_person_pane import Ui_PersonPane
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.people.contributions_part import ContributionsPart
from mozspaces_desktop.gui.people.follow_ups_part import FollowUpsPart
from mozspaces_desktop.gui.people.people_actions import PeopleActions
from mozspaces_desktop.gui.people.person_deeds import PersonDeeds
from mozspaces_desktop.gui.people.person_head import PersonHead
from mozspaces_desktop.gui.people.person_history import history_entries
from mozspaces_desktop.gui.people.person_view import PersonView, read_person
from mozspaces_desktop.gui.people.small_parts import ConsentPart, MergedPart
from mozspaces_desktop.gui.widgets.text_table import TextTable


class PersonPane(QWidget):
    """Name and address at the top; below it contributions and follow-ups, visits, or the history."""

    event_requested = Signal(str)
    """With the id of an event that is to be shown in the calendar."""

    def __init__(
        self, context: Context, deeds: PersonDeeds, actions: PeopleActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._events: Sequence[str] = ()
        self.view: PersonView | None = None
        """Who is shown; None before anybody was."""
        self.ui = Ui_PersonPane()
        self.ui.setupUi(self)
        self.head = PersonHead(deeds, actions)
        self.contributions = ContributionsPart(deeds)
        self.follow_ups = FollowUpsPart(deeds)
        self.consent = ConsentPart(deeds)
        self.merged = MergedPart(deeds)
        self._put_together()
        self.contributions.event_requested.connect(self.event_requested)
        self.ui.visits.activated.connect(self._on_visit_chosen)
        self.ui.tabs.currentChanged.connect(self._on_tab_changed)

    def show_person(self, person_id: str) -> None:
        """Show somebody, or what is new of them; raises :class:`RefusedError` if they are not in the file."""
        with self._context.database.read() as session:
            view = read_person(session, self._context.space_id, person_id)
        is_other = self.view is None or self.view.person.id != person_id
        if is_other:
            self.head.save()
        self.view = view
        self.head.show_person(view)
        self.contributions.show_person(view)
        self.follow_ups.show_person(view, is_other=is_other)
        self.consent.show_person(view)
        self.merged.show_person(view)
        self._show_visits(view)
        self._show_history()
        if is_other:
            self.ui.overview.verticalScrollBar().setValue(0)

    @Slot()
    def show_history(self) -> None:
        """Bring the history to the front, and the keyboard into it."""
        self.ui.tabs.setCurrentWidget(self.ui.history)
        self.ui.history.setFocus()

    @Slot()
    def start_follow_up(self) -> None:
        """Put the keyboard where a follow-up is noted."""
        self.show_contributions()
        self.follow_ups.note.setFocus()
        self.ui.overview.ensureWidgetVisible(self.follow_ups.wrote_button)

    def show_contributions(self) -> None:
        """Bring contributions and follow-ups to the front."""
        self.ui.tabs.setCurrentWidget(self.ui.overview)

    def _put_together(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.page_layout.setContentsMargins(0, 0, 0, 0)
        ui.page_layout.setSpacing(0)
        ui.page_layout.insertWidget(0, self.head)
        ui.overview_layout.setContentsMargins(spacing.xl, spacing.l, spacing.xl, spacing.xl)
        ui.overview_layout.setSpacing(spacing.xl)
        for place, part in enumerate((self.contributions, self.follow_ups, self.consent, self.merged)):
            ui.overview_layout.insertWidget(place, part)
        _dress(ui.visits)
        before: QWidget = self
        for widget in (*self.head.in_tab_order, ui.tabs, self.contributions.button):
            self.setTabOrder(before, widget)
            before = widget

    def _show_visits(self, view: PersonView) -> None:
        lines = wording.visit_lines(view)
        self._events = [line.event_id for line in lines]
        headers = (self.tr("Day"), self.tr("Event"), self.tr("How it was"))
        _fill(self.ui.visits, TextTable(headers, [line.texts for line in lines], self.ui.visits))
        self.ui.tabs.setTabText(1, self.tr("Visits ({count})").format(count=wording.number(len(view.page.visits))))

    def _show_history(self) -> None:
        """Read the journal when somebody looks at it: it may be long."""
        if self.view is not None and self.ui.tabs.currentWidget() is self.ui.history:
            with self._context.database.read() as session:
                entries = history_entries(session, self.view.person.id, self.view.tzid)
            self.ui.history.show_entries(entries)

    @Slot()
    def _on_tab_changed(self) -> None:
        self._show_history()

    @Slot(QModelIndex)
    def _on_visit_chosen(self, index: QModelIndex) -> None:
        self.event_requested.emit(self._events[index.row()])


def _dress(table: QTableView) -> None:
    table.setProperty("role", "plain")
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.current().spacing.row)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _fill(table: QTableView, model: TextTable) -> None:
    """Show `model`; its last column takes the room that is left, the others what they need."""
    before = table.model()
    table.setModel(model)
    if before is not None:
        before.deleteLater()
    header = table.horizontalHeader()
    table.resizeColumnsToContents()
    widest = theme.current().spacing.xxl * 10
    for column in range(model.columnCount() - 1):
        header.resizeSection(column, min(widest, header.sectionSize(column)))
    header.setSectionResizeMode(model.columnCount() - 1, QHeaderView.ResizeMode.Stretch)
