"""The calm half of the event dialog: what an event is about, where it stands, and what else there is to say of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QPushButton, QWidget

from mozspaces_desktop.core.events import EVENT_TYPES, EventFields
from mozspaces_desktop.core.models import EventStatus, FocusArea, WrapUp
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.choices import choose
from mozspaces_desktop.gui.forms.ui_event_details import Ui_EventDetails
from mozspaces_desktop.gui.wrap_up.wrap_up_wording import written_text

_AREA_COLUMNS = 2


class EventDetails(QWidget):
    """Fields for the type, the host, the status, the expected number, the link, the focus areas and the notes."""

    def __init__(self, said: EventFields, focus_areas: Sequence[FocusArea], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = said
        self._areas: dict[str, QPushButton] = {}
        self.ui = Ui_EventDetails()
        self.ui.setupUi(self)
        self._dress()
        self._add_areas(focus_areas)
        self._fill(said)
        self._shown_first = self._texts()

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.outer_layout.setSpacing(spacing.s)
        ui.outer_layout.setStretch(ui.outer_layout.indexOf(ui.notes), 1)
        ui.form_layout.setVerticalSpacing(spacing.s)
        ui.status_layout.setSpacing(spacing.s)
        ui.focus_areas_layout.setSpacing(spacing.s)
        ui.expected.setMinimumWidth(spacing.xxl * 4)
        ui.notes.setMinimumHeight(spacing.row * 2)

    def _add_areas(self, focus_areas: Sequence[FocusArea]) -> None:
        for place, area in enumerate(focus_areas):
            chip = QPushButton(area.name.replace("&", "&&"), self, autoDefault=False)
            chip.setCheckable(True)
            chip.setProperty("role", "choice")
            self.ui.focus_areas_layout.addWidget(chip, place // _AREA_COLUMNS, place % _AREA_COLUMNS)
            self._areas[area.id] = chip

    def show_wrap_up(self, wrapped_up: WrapUp | None, tzid: str) -> None:
        """Say that the event was wrapped up, if it was; days are those of `tzid`."""
        self.ui.wrapped_up.setText(written_text(wrapped_up, tzid))
        self.ui.wrapped_up.setVisible(wrapped_up is not None)

    @property
    def tab_order(self) -> list[QWidget]:
        """The fields in the order in which the Tab key goes through them."""
        ui = self.ui
        before = (ui.type, ui.host, ui.status, ui.public_event, ui.expected, ui.link)
        return [*before, *self._areas.values(), ui.notes]

    def _fill(self, said: EventFields) -> None:
        ui = self.ui
        ui.type.addItems(EVENT_TYPES)
        ui.type.setCurrentText(said.type)
        for status in EventStatus:
            ui.status.addItem(wording.status_text(status), status)
        choose(ui.status, said.status)
        ui.host.setText(said.host)
        ui.link.setText(said.link)
        ui.notes.setPlainText(said.notes)
        ui.public_event.setChecked(said.public)
        ui.expected.setValue(said.expected or 0)
        for area_id, chip in self._areas.items():
            chip.setChecked(area_id in said.focus_area_ids)

    def said(self, before: EventFields) -> EventFields:
        """`before`, as the person says it is. A text that was not touched is as it was, to the last character."""
        ui = self.ui
        typed = {name: text for name, text in self._texts().items() if text != self._shown_first[name]}
        return replace(
            before,
            status=EventStatus(ui.status.currentData()),
            public=ui.public_event.isChecked(),
            expected=ui.expected.value() or None,
            focus_area_ids=tuple(area_id for area_id, chip in self._areas.items() if chip.isChecked()),
            **typed,  # type: ignore[arg-type]  # all of them are texts
        )

    def _texts(self) -> dict[str, str]:
        ui = self.ui
        return {
            "type": ui.type.currentText(),
            "host": ui.host.text(),
            "link": ui.link.text(),
            "notes": ui.notes.toPlainText(),
        }
