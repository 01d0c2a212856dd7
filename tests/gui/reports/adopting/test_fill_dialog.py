"""A workbook is filled from the window: what would change is shown first, and what somebody typed is asked about."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.adopting.adopted_filling import FillOutcome, carry_out
from mozspaces_desktop.core.models import AdoptedWorkbook, Event
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.reports.adopting import workbook_reading
from mozspaces_desktop.gui.reports.adopting.adopt_dialog import AdoptDialog
from mozspaces_desktop.gui.reports.adopting.fill_dialog import FillDialog
from mozspaces_desktop.gui.reports.adopting.known_workbooks_dialog import KnownWorkbooksDialog
from tests.core.adopting.adopted_files import write_rows
from tests.gui.reports.adopting.conftest import OPEN_HOUSE, Hands, Key, rows, said
from tests.gui.reports.conftest import Query

LONGEST_S = 30


def counts(dialog: FillDialog) -> list[str]:
    return [counter.accessibleDescription() for counter in dialog._counters]


def again(hands: Hands) -> FillDialog:
    """Fill the workbook that is remembered once more."""
    hands.start()
    hands.click(hands.shown(KnownWorkbooksDialog).ui.fill_button)
    return hands.shown(FillDialog)


@pytest.fixture
def filled(hands: Hands) -> Hands:
    """The workbook, filled once."""
    hands.fill(hands.remembered())
    return hands


def test_what_would_change_is_shown_before_it_is_written(hands: Hands) -> None:
    before = hands.path.read_bytes()
    dialog = hands.remembered()
    [(first, about, was, then), *_more] = rows(dialog.ui.changes)
    assert (first, about, was) == ("Suivi, D4", f"Attendees of “{OPEN_HOUSE}”", "–")
    added = rows(dialog.ui.added)
    assert added[0][0] == "Suivi, row 6"
    assert counts(dialog) == ["Rows updated: 2", f"Rows added: {len(added)}", "Cells that somebody typed: 0"]
    assert not dialog.ui.conflicts_part.isVisible()
    assert not dialog.ui.names.isVisible(), "no contributors are in this workbook"
    assert "Undo does not take this back" in dialog.ui.undo_note.text()
    assert dialog.ui.about.text() == "Paris · 2014"
    assert hands.path.read_bytes() == before
    hands.fill(dialog)
    assert hands.cell("D4") == int(then)
    assert hands.cell("E4") == "chez Nadia"
    assert hands.note() == f"Filled {hands.path}: 2 cell(s) changed, {len(added)} row(s) added"


def test_the_second_time_there_is_nothing_to_fill_in(filled: Hands) -> None:
    before, label = filled.path.read_bytes(), filled.database.undo_label()
    dialog = again(filled)
    assert said(dialog) == ["This workbook says what the program says: there is nothing to fill in."]
    assert not dialog.ui.parts.isVisible()
    assert dialog.ui.fill_button.text() == "Done"
    filled.fill(dialog)
    assert filled.path.read_bytes() == before
    assert filled.database.undo_label() == label
    assert filled.note() == f"Nothing was filled in: {filled.path}"


def test_what_somebody_typed_is_kept_unless_it_is_ticked(filled: Hands, qtbot: QtBot) -> None:
    came = filled.cell("D4")
    filled.type_into("D4", 999)
    dialog = again(filled)
    assert rows(dialog.ui.conflicts) == [["Suivi, D4", f"Attendees of “{OPEN_HOUSE}”", "999", str(came), str(came)]]
    assert counts(dialog)[2] == "Cells that somebody typed: 1"
    assert dialog.ui.fill_button.text() == "Done", "it is kept"
    filled.fill(dialog)
    assert filled.cell("D4") == 999
    dialog = again(filled)
    view = dialog.ui.conflicts
    assert view.hasFocus()
    spoken = view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"Overwrite: Suivi, D4, Of what: Attendees of “{OPEN_HOUSE}”, There now: 999, Filled last")
    qtbot.keyClick(view, Key.Key_Space)
    assert view.model().index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert dialog.ui.fill_button.text() == "&Fill the workbook"
    dialog.grab()
    filled.fill(dialog)
    assert filled.cell("D4") == came


def test_all_are_overwritten_or_kept_with_the_mouse(filled: Hands, qtbot: QtBot) -> None:
    came = [filled.cell("D4"), filled.cell("D5")]
    filled.type_into("D4", 998)
    filled.type_into("D5", 999)
    dialog = again(filled)
    filled.click(dialog.ui.all_button)
    assert len(dialog._conflicts.overwritten) == 2
    filled.click(dialog.ui.none_button)
    assert dialog._conflicts.overwritten == []
    view = dialog.ui.conflicts
    box = view.visualRect(view.model().index(1, 0))
    box.setWidth(box.height())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert [one.change.address for one in dialog._conflicts.overwritten] == ["D5"]
    filled.fill(dialog)
    assert [filled.cell("D4"), filled.cell("D5")] == [998, came[1]]


def test_a_filled_copy_leaves_the_workbook_as_it_is(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target, proposed = tmp_path / "copy.xlsx", []
    before = hands.path.read_bytes()

    def chosen(_parent: object, _title: str, path: str, *_rest: str) -> tuple[str, str]:
        proposed.append(path)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    dialog = hands.remembered()
    hands.click(dialog.ui.copy_button)
    assert proposed == [str(hands.path.with_name("Suivi 2014, filled.xlsx"))]
    assert hands.path.read_bytes() == before
    assert load_workbook(target)["Suivi"]["D4"].value is not None
    assert hands.note().startswith(f"Filled {target}: ")


def test_the_folder_is_shown(filled: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    monkeypatch.setenv("PATH", str(tmp_path))  # no program that asks a file manager
    button = next(
        one for one in filled.window.findChildren(QPushButton) if one.text() == "Show in folder" and one.isVisible()
    )
    filled.click(button)
    qtbot.waitUntil(lambda: opened == [str(tmp_path)])


def test_a_file_that_changed_meanwhile_is_read_again(filled: Hands) -> None:
    filled.type_into("D4", 998)
    dialog = again(filled)
    filled.click(dialog.ui.all_button)
    filled.type_into("D5", 999)
    filled.click(dialog.ui.fill_button)
    [problem] = said(dialog)
    assert "has changed since it was read" in problem
    assert filled.cell("D4") == 998
    filled.click(next(one for one in dialog.findChildren(QPushButton) if one.text() == "Read the file again"))
    filled.settle()
    assert said(dialog) == []
    assert [line[0] for line in rows(dialog.ui.conflicts)] == ["Suivi, D4", "Suivi, D5"]
    assert [one.change.address for one in dialog._conflicts.overwritten] == ["D4"], "what was ticked stays so"


def test_a_fill_that_is_stopped_leaves_the_file_as_it_is(
    hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The work waits until the progress shows, and goes on when it was cancelled."""
    dialog, seen, before = hands.remembered(), threading.Event(), hands.path.read_bytes()

    def slow(*arguments: Any, **named: Any) -> FillOutcome:
        seen.wait(LONGEST_S)
        return carry_out(*arguments, **named)

    monkeypatch.setattr(workbook_reading, "carry_out", slow)
    qtbot.mouseClick(dialog.ui.fill_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(bar.isVisible() for bar in dialog.findChildren(QProgressBar)))
    [bar] = [one for one in dialog.findChildren(QProgressBar) if one.isVisible()]
    [cancel] = bar.window().findChildren(QPushButton)
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    seen.set()
    hands.settle()
    assert said(dialog) == ["Stopped: the file is as it was."]
    assert hands.path.read_bytes() == before
    assert dialog.ui.fill_button.isEnabled()


def test_what_stays_as_it_is_is_listed(filled: Hands, rows: Query) -> None:
    table = filled.path
    book = load_workbook(table)
    last = book["Suivi"].max_row + 1
    book["Suivi"].cell(last, 1, date(2013, 1, 1))
    book["Suivi"].cell(last, 3, "Before there was a space")
    book["Suivi"]["D4"] = "=1+2"
    book.save(table)
    [(event_id,)] = rows("SELECT id FROM held ORDER BY day DESC LIMIT 1")
    with filled.database.begin("Delete") as session:
        event = row(session, Event, event_id)
        event.retired_at = event.created_at
        title = event.title
    filled.settle()
    dialog = again(filled)
    model = dialog.ui.left.model()
    texts = [model.index(number, 1).data() for number in range(model.rowCount())]
    assert "2 row(s) are about nothing in the figures." in texts
    assert "Formulas are in the columns of: Attendees." in texts
    assert f"No longer in the calendar, their rows stay: {title}." in texts


def test_the_layout_is_changed_from_here(filled: Hands) -> None:
    dialog = again(filled)
    filled.click(dialog.ui.layout_button)
    layout = filled.shown(AdoptDialog)
    layout.ui.columns.choice_picked.emit(3, None)
    filled.click(layout.ui.remember_button)
    filled.type_into("D4", 999)
    assert filled.shown(FillDialog)._conflicts.rowCount() == 0


def test_contributors_are_named_only_when_it_is_asked_for(hands: Hands, rows: Query) -> None:
    write_rows(hands.path, {"Contributeurs": [["Contributeur", "Axe", "Actif depuis le"]]})
    people = {name for (name,) in rows("SELECT name FROM person")}
    dialog = hands.remembered()
    model = dialog.ui.added.model()
    assert not dialog.ui.names.isChecked()

    def labels() -> set[str]:
        shown = dialog.ui.added.model()
        return {shown.index(number, 2).data().partition(" · ")[0] for number in range(shown.rowCount())}

    assert model.rowCount()
    assert not labels() & people
    hands.click(dialog.ui.names)
    assert labels() <= people
    hands.fill(dialog)
    assert not again(hands).ui.names.isChecked(), "it is asked each time"


def test_the_workbook_of_another_space_says_so(filled: Hands) -> None:
    with filled.database.begin("Add") as session:
        berlin = spaces.add_space(session, name="Berlin", city="Berlin", country="DE", tzid="Europe/Berlin")
        session.scalars(select(AdoptedWorkbook)).one().space_id = berlin.id
    filled.settle()
    dialog = again(filled)
    assert said(dialog) == ["So far this workbook was filled with the figures of Berlin; now others are shown."]


def test_known_workbooks_are_offered_found_again_and_forgotten(filled: Hands, qtbot: QtBot) -> None:
    moved = filled.path.rename(filled.path.with_name("ailleurs.xlsx"))
    filled.start(moved)
    known = filled.shown(KnownWorkbooksDialog)
    tree = known.ui.workbooks
    line = [tree.topLevelItem(0).text(column) for column in range(3)]
    assert line[:2] == ["Suivi 2014.xlsx", "Paris"]
    assert line[2].endswith("; moved since")
    qtbot.keyClick(tree, Key.Key_Return)
    dialog = filled.shown(FillDialog)
    assert filled.asked[-1] == "Where is Suivi 2014.xlsx now?"
    assert said(dialog) == ["This workbook says what the program says: there is nothing to fill in."]
    dialog.reject()
    filled.start(moved)
    known = filled.shown(KnownWorkbooksDialog)
    qtbot.keyClick(known.ui.workbooks, Key.Key_Delete)
    assert known.ui.workbooks.topLevelItemCount() == 0
    assert not known.ui.fill_button.isEnabled()
    assert str(filled.database.undo_label()).startswith("Forget how")
    filled.click(known.ui.other_button)
    filled.shown(AdoptDialog).reject()
