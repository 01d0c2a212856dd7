"""The ways to a new event: a dialog, a line of text, a template, an event of last month, a copy of the selected one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from mozspaces_desktop.core.models import EventTemplate
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import slots
from mozspaces_desktop.gui.calendar.actions import CalendarActions
from mozspaces_desktop.gui.calendar.duplicate_dialog import DuplicateDialog
from mozspaces_desktop.gui.calendar.event_changes import EventChanges
from mozspaces_desktop.gui.calendar.event_dialogs import EventDialogs
from mozspaces_desktop.gui.calendar.new_event_menu import AgainMenu, TemplateMenu
from mozspaces_desktop.gui.calendar.quick_add_line import QuickAddLine
from mozspaces_desktop.gui.calendar.selectable_view import SelectableView
from mozspaces_desktop.gui.calendar.template_name_dialog import TemplateNameDialog
from mozspaces_desktop.gui.calendar.templates_dialog import TemplatesDialog
from mozspaces_desktop.gui.context import Context


class EventMaking(QObject):
    """Makes events for the calendar `host`; a day and perhaps an event are selected in the view that `view` answers."""

    added = Signal(str)
    """With the id of an event that the line made."""

    def __init__(
        self,
        context: Context,
        actions: CalendarActions,
        dialogs: EventDialogs,
        changes: EventChanges,
        host: QWidget,
        view: Callable[[], SelectableView],
    ) -> None:
        super().__init__(host)
        self._context = context
        self._dialogs = dialogs
        self._changes = changes
        self._host = host
        self._view = view
        self.line = QuickAddLine(context, dialogs, self._selected_day, host)
        self.line.added.connect(self.added)
        self.line.left.connect(lambda: self._view().setFocus())
        self.menu = self._menu()
        self.menu_button = self._menu_button(actions)
        actions.new.triggered.connect(self._on_new_triggered)
        actions.quick_add.triggered.connect(self.line.start)
        actions.from_template.triggered.connect(self._open_menu)
        actions.duplicate.triggered.connect(self._on_duplicate_triggered)
        actions.save_template.triggered.connect(self._on_save_template_triggered)

    def _menu(self) -> QMenu:
        menu = QMenu(self._host)
        self.template_menu = TemplateMenu(self._context, menu)
        self.template_menu.template_chosen.connect(self._on_template_chosen)
        self.again_menu = AgainMenu(self._context, self._shown_day, menu)
        self.again_menu.event_chosen.connect(self._changes.copy)
        menu.addMenu(self.template_menu)
        menu.addMenu(self.again_menu)
        menu.addSeparator()
        menu.addAction(self.tr("Edit templates…")).triggered.connect(self._on_edit_templates_triggered)
        return menu

    def _menu_button(self, actions: CalendarActions) -> QPushButton:
        button = QPushButton(autoDefault=True)
        button.setIcon(theme.icon("chevron-down"))
        button.setAccessibleName(actions.from_template.text())
        button.setToolTip(actions.from_template.toolTip())
        button.clicked.connect(self._open_menu)
        return button

    @Slot()
    def _open_menu(self) -> None:
        button = self.menu_button
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _selected_day(self) -> date | None:
        """The selected day, if it is in sight."""
        view = self._view()
        is_shown = view.slot is not None and view.shown is not None and view.shown.period.belongs(view.slot.day)
        return view.slot.day if view.slot is not None and is_shown else None

    def _shown_day(self) -> date | None:
        """The selected day, or else today if it is in sight, or else the first day that is."""
        shown = self._view().shown
        return self._selected_day() or (None if shown is None else self._view().first_slot(shown).day)

    @Slot()
    def _on_new_triggered(self) -> None:
        view = self._view()
        if view.shown is not None:
            self._dialogs.create(slots.usual_span(view.slot or view.first_slot(view.shown), view.shown.tzid))

    @Slot(object)
    def _on_template_chosen(self, template: EventTemplate) -> None:
        day = self._shown_day()
        if day is not None:
            self._dialogs.create_from(template, day)

    @Slot()
    def _on_edit_templates_triggered(self) -> None:
        _open(TemplatesDialog(self._context, self._host))

    @Slot()
    def _on_duplicate_triggered(self) -> None:
        entry = self._view().selected
        if entry is not None:
            dialog = DuplicateDialog(entry, self._host)
            dialog.chosen.connect(self._changes.copy)
            _open(dialog)

    @Slot()
    def _on_save_template_triggered(self) -> None:
        entry = self._view().selected
        if entry is not None:
            dialog = TemplateNameDialog(self._context, entry.id, entry.title, self._host)
            dialog.saved.connect(lambda name: self._changes.tell(self.tr("Saved template {title}"), name))
            _open(dialog)


def _open(dialog: DuplicateDialog | TemplateNameDialog | TemplatesDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
