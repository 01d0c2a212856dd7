from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QSpinBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_promises import Promise, promise_of
from mozspaces_desktop.core.space_settings import SpaceSettings, settings_of
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.space_settings.space_dialog import SpaceDialog


def saved(context: Context) -> SpaceSettings:
    with context.database.read() as session:
        return settings_of(session, row(session, Space, context.space_id))


def opened(qtbot: QtBot, context: Context) -> SpaceDialog:
    dialog = SpaceDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def press_save(qtbot: QtBot, dialog: SpaceDialog) -> None:
    qtbot.mouseClick(dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)


def editor(table: QTableView, kind: type[QWidget]) -> QWidget:
    return next(widget for widget in table.viewport().findChildren(kind) if widget.isVisible())


def test_a_room_is_added_by_keyboard(qtbot: QtBot, context: Context) -> None:
    dialog = opened(qtbot, context)
    dialog.ui.pages.setCurrentWidget(dialog.ui.rooms_page)
    qtbot.mouseClick(dialog.ui.rooms_add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(editor(dialog.ui.rooms_table, QLineEdit), "Salle Nord")
    qtbot.keyClick(editor(dialog.ui.rooms_table, QLineEdit), Qt.Key.Key_Tab)
    qtbot.keyClicks(editor(dialog.ui.rooms_table, QSpinBox), "40")
    press_save(qtbot, dialog)
    assert [(line.name, line.capacity) for line in saved(context).rooms] == [("Salle Nord", 40)]
    assert str(context.database.undo_label()) == "Change settings of Paris"


def test_saving_without_changes_leaves_no_trace(qtbot: QtBot, context: Context) -> None:
    before, label = saved(context), str(context.database.undo_label())
    dialog = opened(qtbot, context)
    press_save(qtbot, dialog)
    assert not dialog.isVisible()
    assert (saved(context), str(context.database.undo_label())) == (before, label)


def test_what_makes_no_sense_is_said_and_the_dialog_stays(qtbot: QtBot, context: Context) -> None:
    before = saved(context)
    dialog = opened(qtbot, context)
    dialog.ui.name.clear()
    press_save(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.ui.problem.text() == "Give the space a name."
    assert saved(context) == before


def test_a_focus_area_is_retired_and_its_name_cannot_be_changed(qtbot: QtBot, context: Context) -> None:
    dialog = opened(qtbot, context)
    dialog.ui.pages.setCurrentWidget(dialog.ui.areas_page)
    model = dialog.ui.areas_table.model()
    first = model.index(0, 0)
    assert not model.flags(first) & Qt.ItemFlag.ItemIsEditable
    dialog.ui.areas_table.setCurrentIndex(first)
    qtbot.mouseClick(dialog.ui.areas_remove, Qt.MouseButton.LeftButton)
    press_save(qtbot, dialog)
    assert [line.name for line in saved(context).focus_areas][:2] == ["Engagement", "Location Services"]


def test_every_kind_of_line_is_shown_in_words(qtbot: QtBot, context: Context) -> None:
    dialog = opened(qtbot, context)
    qtbot.mouseClick(dialog.ui.hours_add, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.ui.coordinators_add, Qt.MouseButton.LeftButton)
    hours, coordinators = dialog.ui.hours_table.model(), dialog.ui.coordinators_table.model()
    assert hours.index(0, 0).data() == "Monday"
    assert coordinators.index(0, 1).data() == "Technical"
    assert [hours.headerData(place, Qt.Orientation.Horizontal) for place in range(3)] == ["Day", "Opens", "Closes"]


def promised(context: Context) -> Promise:
    with context.database.read() as session:
        return promise_of(session, context.space_id)


def test_the_usual_promise_is_shown_where_nobody_said_anything(qtbot: QtBot, context: Context) -> None:
    dialog = opened(qtbot, context)
    ui = dialog.ui
    assert (ui.removes_names.isChecked(), ui.months.value(), ui.contributors_too.isChecked()) == (True, 24, False)
    assert ui.consent_wording.placeholderText().startswith("Keep me posted by e-mail about events of the space Paris")
    assert ui.consent_wording.toPlainText() == ""


def test_what_is_promised_is_changed_by_keyboard_with_all_else_in_one_action(qtbot: QtBot, context: Context) -> None:
    dialog = opened(qtbot, context)
    ui = dialog.ui
    ui.name.setText("Paris Centre")
    ui.pages.setCurrentWidget(ui.privacy_page)
    ui.months.setFocus()
    ui.months.selectAll()
    qtbot.keyClicks(ui.months, "6")
    qtbot.keyClick(ui.contributors_too, Qt.Key.Key_Space)
    qtbot.keyClicks(ui.consent_wording, "Write to me")
    qtbot.keyClick(ui.consent_wording, Qt.Key.Key_Tab)
    press_save(qtbot, dialog)
    assert promised(context) == Promise(6, contributors_too=True, consent_wording="Write to me")
    context.database.undo()
    assert promised(context) == Promise()
    assert saved(context).name == "Paris"


def test_names_can_be_kept_for_good(qtbot: QtBot, context: Context) -> None:
    dialog = opened(qtbot, context)
    qtbot.keyClick(dialog.ui.removes_names, Qt.Key.Key_Space)
    assert not dialog.ui.months.isEnabled()
    assert not dialog.ui.contributors_too.isEnabled()
    press_save(qtbot, dialog)
    assert promised(context) == Promise(None)
    again = opened(qtbot, context)
    ui = again.ui
    assert (ui.removes_names.isChecked(), ui.months.isEnabled(), ui.months.value()) == (False, False, 24)
