"""How a workbook of somebody else's is read is shown, corrected and remembered, by mouse and from the keyboard."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from mozspaces_desktop.core.adopting.known_workbooks import known_workbooks
from mozspaces_desktop.core.figures.tables import EVENTS
from mozspaces_desktop.gui.reports.adopting.fill_dialog import FillDialog
from mozspaces_desktop.gui.reports.adopting.known_workbooks_dialog import KnownWorkbooksDialog
from mozspaces_desktop.gui.widgets.choice_columns import CHOSEN, DOUBTFUL
from tests.core.adopting.adopted_files import write_rows
from tests.gui.reports.adopting.conftest import HEADERS, Hands, Key, lists, nameless, said, takes

ACROSS = Qt.Orientation.Horizontal


def test_what_was_understood_is_shown_as_it_is_in_the_file(hands: Hands) -> None:
    dialog = hands.adopted()
    assert takes(dialog) == {
        "Date": "Date",
        "Heure": "Start",
        "Titre": "Event",
        "Participants": "Attendees",
        "Traiteur": "Leave alone",
    }
    assert lists(dialog) == [("Suivi", ""), ("Events", "4 of 5"), ("Contacts", "no list")]
    assert dialog.ui.header_row.value() == 3
    assert dialog.ui.table.currentText() == "Events"
    model = dialog.ui.columns.model()
    assert [model.index(0, column).data() for column in (0, 1, 4)] == ["2014-05-03", "10:30", "chez Nadia"]
    assert [model.headerData(row, Qt.Orientation.Vertical) for row in (0, 1)] == ["4", "5"]
    assert said(dialog) == []
    dialog.grab()


def test_a_column_is_corrected_with_the_mouse(hands: Hands) -> None:
    dialog = hands.adopted()
    texts = [action.text() for action in hands.open_menu(dialog.ui.columns, 4).actions() if action.text()]
    assert [text.partition("\t")[0] for text in texts] == ["Leave alone", *(column.header for column in EVENTS)]
    assert "Attendees\tParticipants" in texts, "where a figure is now is said beside it"
    hands.choose("Attendees")
    assert takes(dialog)["Traiteur"] == "Attendees"
    assert takes(dialog)["Participants"] == "Leave alone"
    hands.open_menu(dialog.ui.columns, 1)
    hands.choose("Leave alone")
    hands.open_menu(dialog.ui.columns, 1)
    hands.choose("Leave alone")
    assert lists(dialog)[1] == ("Events", "3 of 5")
    hands.click(dialog.ui.reset)
    assert lists(dialog)[1] == ("Events", "4 of 5")
    assert not dialog.ui.reset.isEnabled()


def test_it_is_all_done_from_the_keyboard(hands: Hands, qtbot: QtBot) -> None:
    dialog = hands.adopted()
    columns = dialog.ui.columns
    columns.setFocus()
    qtbot.keyClick(columns, Key.Key_End)
    qtbot.keyClick(columns, Key.Key_Return)
    hands.choose("Newcomers")
    assert takes(dialog)["Traiteur"] == "Newcomers"
    assert columns.currentIndex().column() == 4, "the place in the table stays"
    dialog.ui.remember_button.setFocus()
    qtbot.keyClick(dialog.ui.remember_button, Key.Key_Return)
    hands.shown(FillDialog)
    with hands.database.read() as session:
        [known] = known_workbooks(session)
    assert (known.path, known.space) == (hands.path.resolve(), "Paris")


def test_columns_to_check_say_so_and_are_gone_to(hands: Hands) -> None:
    doubtful = ["Date", "Titre", "Participents", "Nouveaux vennus"]
    write_rows(hands.path, {"Suivi": [doubtful, [date(2014, 5, 3), "Rust", 4, 1]]})
    dialog = hands.adopted()
    model, columns = dialog.ui.columns.model(), dialog.ui.columns
    marked = [column for column in range(4) if model.headerData(column, ACROSS, DOUBTFUL)]
    assert marked
    assert takes(dialog)["Participents"] == "Check: Attendees"
    tip = model.headerData(2, ACROSS, Qt.ItemDataRole.ToolTipRole)
    assert "looks alike" in tip
    assert lists(dialog)[1][1].endswith(f", {len(marked)} to check")
    gone_to = []
    for _ in (*marked, marked[0]):
        hands.click(dialog.ui.check_button)
        gone_to.append(columns.currentIndex().column())
    assert gone_to == [*marked, marked[0]]
    for column in marked:
        columns.choice_picked.emit(column, model.headerData(column, ACROSS, CHOSEN))
    assert not dialog.ui.check_button.isVisible(), "what somebody chose is no longer in doubt"


def test_headers_are_moved_to_another_row(hands: Hands, qtbot: QtBot) -> None:
    dialog = hands.adopted()
    spin = dialog.ui.header_row
    spin.setFocus()
    qtbot.keyClick(spin, Key.Key_Down)
    hands.settle()
    assert said(dialog) == ["Row 2 of “Suivi” is empty; choose the row with the headers."]
    qtbot.keyClick(spin, Key.Key_Down)
    hands.settle()
    assert list(takes(dialog)) == ["Paris 2014"]
    assert "no row can be told" in said(dialog)[0]
    assert not dialog.ui.remember_button.isEnabled()
    hands.click(dialog.ui.reset)
    assert list(takes(dialog)) == HEADERS
    assert dialog.ui.remember_button.isEnabled()


def test_the_table_is_changed_and_a_list_left_alone(hands: Hands, qtbot: QtBot) -> None:
    dialog = hands.adopted()
    table = dialog.ui.table
    table.setFocus()
    qtbot.keyClick(table, Key.Key_Home)
    hands.settle()
    assert lists(dialog)[1] == ("A list", "left alone")
    assert set(takes(dialog).values()) == {None}
    assert "No list to fill yet" in said(dialog)[0]
    qtbot.keyClick(table, Key.Key_Down)
    hands.settle()
    assert takes(dialog)["Participants"] == "Attendees"
    assert said(dialog) == []


def test_a_list_that_was_not_found_is_pointed_out(hands: Hands, qtbot: QtBot) -> None:
    """The row is double-clicked; nothing on the sheet was like anything of ours."""
    write_rows(hands.path, {"Vide": [], "Feuille": [["Qlorp", "Zbrmf"], ["2014-05-03", "Rust"]]})
    dialog = hands.adopted()
    assert lists(dialog) == [("Vide", "no list"), ("Feuille", "no list")]
    assert "No list to fill yet" in said(dialog)[0]
    assert dialog.ui.nothing.isVisible()
    dialog.ui.lists.setFocus()
    qtbot.keyClick(dialog.ui.lists, Key.Key_Down)
    columns = dialog.ui.columns
    assert columns.model().index(0, 1).data() == "Zbrmf"
    where = columns.visualRect(columns.model().index(0, 0)).center()
    qtbot.mouseClick(columns.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(columns.viewport(), Qt.MouseButton.LeftButton, pos=where)
    hands.settle()
    assert lists(dialog)[2] == ("A list", "left alone")
    dialog.ui.table.setFocus()
    qtbot.keyClick(dialog.ui.table, Key.Key_Down)
    hands.settle()
    columns.choice_picked.emit(1, "Event")
    assert takes(dialog)["Zbrmf"] == "Event"
    assert dialog.ui.remember_button.isEnabled()


def test_forty_columns_and_hostile_texts_are_shown(hands: Hands) -> None:
    odd = [*HEADERS[:4], *(f"Colonne extraordinairement longue {number} <b>\n=1+1" for number in range(36))]
    write_rows(hands.path, {"S" * 31: [odd, [date(2014, 5, 3), time(19), "=1+1 \u202egnp.\U0001f600", 4]]})
    dialog = hands.adopted()
    model = dialog.ui.columns.model()
    assert model.columnCount() == 40
    assert "&lt;b&gt;" in model.headerData(5, ACROSS, Qt.ItemDataRole.ToolTipRole)
    dialog.resize(1024, 700)
    dialog.grab()


def test_every_control_has_a_name(hands: Hands) -> None:
    dialog = hands.adopted()
    assert nameless(dialog) == []
    spoken = dialog.ui.columns.model().headerData(3, ACROSS, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Participants: Attendees"
    hands.click(dialog.ui.remember_button)
    fill = hands.shown(FillDialog)
    hands.type_into("D4", 999)
    fill.reject()
    hands.start()
    known = hands.shown(KnownWorkbooksDialog)
    assert nameless(known) == []
    hands.click(known.ui.fill_button)
    fill = hands.shown(FillDialog)
    assert fill.ui.conflicts.isVisible()
    assert nameless(fill) == []


def test_what_is_no_workbook_is_said_in_one_sentence(hands: Hands) -> None:
    hands.path.write_text("notes", encoding="utf-8")
    hands.start()
    box = hands.shown(QMessageBox)
    assert "damaged" in box.informativeText()
    box.close()
