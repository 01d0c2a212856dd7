from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from mozspaces_desktop.core import forgetting, labels
from mozspaces_desktop.core.access import access_of
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Person, RetentionNotice, Role, Setting, Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_promises import Promise, promise, promise_of
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.privacy.promise_keeper import PromiseKeeper
from mozspaces_desktop.gui.privacy.removal_dialog import RemovalDialog
from tests.conftest import NOW, SteppingClock

WhenAsked = Callable[[Callable[[QMessageBox], object]], None]
NOTICE = "On 1 Sept 2014 the names of {count} person(s) not seen for 24 months will be removed."


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def keeper(context: Context, window: QWidget) -> Iterator[PromiseKeeper]:
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    made = PromiseKeeper(context, layout, window)
    yield made
    made.stop()


def look(keeper: PromiseKeeper, context: Context, qtbot: QtBot) -> str:
    """What the banner says after a look."""
    keeper.look()
    qtbot.waitUntil(lambda: not context.tasks.busy, timeout=20_000)
    return "" if keeper.banner is None else keeper.banner.accessibleName()


def click(within: QWidget, kind: type[QPushButton] | type[QToolButton]) -> None:
    QTest.mouseClick(within.findChildren(kind)[0], Qt.MouseButton.LeftButton)


def names(database: Database) -> set[str]:
    with database.read() as session:
        return set(session.scalars(select(Person.name)))


def test_a_file_without_anybody_to_let_go_of_shows_nothing(
    keeper: PromiseKeeper, context: Context, qtbot: QtBot
) -> None:
    assert look(keeper, context, qtbot) == ""


def test_what_is_announced_stands_in_the_window_until_it_is_done(
    keeper: PromiseKeeper, context: Context, qtbot: QtBot, old_friends: list[str], ticking: SteppingClock
) -> None:
    assert look(keeper, context, qtbot) == NOTICE.format(count=3)
    for days in (15, 31):
        ticking.moment = NOW + timedelta(days=days)
        assert look(keeper, context, qtbot) == NOTICE.format(count=3)
    ticking.moment = NOW + timedelta(days=32)
    done = "3 name(s) of people not seen for long were removed. All counts stay."
    assert look(keeper, context, qtbot) == done
    assert names(context.database) == {"Forgotten person", "Now Here"}
    assert look(keeper, context, qtbot) == done, "the rest of the day"
    ticking.moment = NOW + timedelta(days=33)
    assert look(keeper, context, qtbot) == ""


def test_a_banner_that_was_closed_comes_back_in_the_last_week(
    keeper: PromiseKeeper, context: Context, qtbot: QtBot, old_friends: list[str], ticking: SteppingClock
) -> None:
    look(keeper, context, qtbot)
    assert keeper.banner is not None
    click(keeper.banner, QToolButton)
    for days, said in ((1, ""), (24, ""), (25, NOTICE.format(count=3))):
        ticking.moment = NOW + timedelta(days=days)
        assert look(keeper, context, qtbot) == said


def test_somebody_is_kept(
    keeper: PromiseKeeper, context: Context, qtbot: QtBot, window: QWidget, old_friends: list[str]
) -> None:
    look(keeper, context, qtbot)
    assert keeper.banner is not None
    click(keeper.banner, QPushButton)
    [dialog] = window.findChildren(RemovalDialog)
    model = dialog.ui.people.model()
    assert [model.index(0, column).data() for column in range(3)] == [
        *("Amina Diallo", "amina@example.org", "4 Nov 2011"),
    ]
    dialog.ui.people.selectRow(1)
    with qtbot.waitSignal(keeper.person_requested) as shown:
        dialog.ui.show_button.click()
    assert shown.args == [old_friends[1]]
    dialog.ui.keep_button.click()
    assert dialog.ui.people.model().rowCount() == 2
    assert dialog.ui.heading.text() == "On 1 Sept 2014 2 name(s) will be removed"
    dialog.ui.close_button.click()
    qtbot.waitUntil(
        lambda: keeper.banner is not None and keeper.banner.accessibleName() == NOTICE.format(count=2), timeout=20_000
    )
    assert str(context.database.undo_label()) == "Keep the name of Bo Li"
    context.database.undo()
    qtbot.waitUntil(
        lambda: keeper.banner is not None and keeper.banner.accessibleName() == NOTICE.format(count=3), timeout=20_000
    )


def test_when_all_of_them_are_kept_the_dialog_is_empty_and_the_notice_gone(
    keeper: PromiseKeeper, context: Context, qtbot: QtBot, window: QWidget, old_friends: list[str]
) -> None:
    look(keeper, context, qtbot)
    keeper.show_coming()
    [dialog] = window.findChildren(RemovalDialog)
    dialog.ui.people.selectAll()
    assert not dialog.ui.show_button.isEnabled()
    dialog.ui.keep_button.click()
    assert str(context.database.undo_label()) == "Keep 3 names"
    assert dialog.ui.people.model().rowCount() == 0
    assert not dialog.ui.keep_button.isEnabled()
    dialog.ui.show_button.click()
    dialog.ui.close_button.click()
    qtbot.waitUntil(lambda: keeper.banner is None, timeout=20_000)
    keeper.show_coming()
    assert [one for one in window.findChildren(RemovalDialog) if one.isVisible()] == []


def test_keeping_all_names_asks_and_ends_it(
    keeper: PromiseKeeper,
    context: Context,
    qtbot: QtBot,
    window: QWidget,
    old_friends: list[str],
    when_asked: WhenAsked,
) -> None:
    look(keeper, context, qtbot)
    keeper.show_coming()
    [dialog] = window.findChildren(RemovalDialog)
    when_asked(QMessageBox.reject)
    dialog.ui.keep_all_button.click()
    assert dialog.isVisible()
    when_asked(lambda box: next(one for one in box.buttons() if "Keep" in one.text()).click())
    dialog.ui.keep_all_button.click()
    qtbot.waitUntil(lambda: keeper.banner is None, timeout=20_000)
    with context.database.read() as session:
        assert promise_of(session, context.space_id).months is None


def test_what_changes_while_it_looks_is_not_missed(
    keeper: PromiseKeeper, context: Context, qtbot: QtBot, old_friends: list[str]
) -> None:
    keeper.look()
    with context.database.begin(labels.CHANGE_PRIVACY, name="Paris") as session:
        promise(session, row(session, Space, context.space_id), Promise(None))
    qtbot.waitUntil(lambda: not context.tasks.busy, timeout=20_000)
    assert keeper.banner is None


@pytest.mark.parametrize("role", [Role.DOOR_HELPER, Role.MANAGER])
def test_others_than_coordinators_are_told_nothing_and_nothing_is_done(
    keeper: PromiseKeeper, context: Context, qtbot: QtBot, old_friends: list[str], role: Role
) -> None:
    keeper._context = replace(context, access=access_of("1", "Bo", role))
    assert look(keeper, context, qtbot) == ""
    with context.database.read() as session:
        assert session.scalars(select(RetentionNotice)).all() == []


def test_a_wipe_that_was_not_done_is_done(keeper: PromiseKeeper, context: Context, qtbot: QtBot) -> None:
    with context.database.begin(labels.FORGET_PERSON) as session:
        session.merge(Setting(key="wipe due", value="yes"))
    look(keeper, context, qtbot)
    with context.database.read() as session:
        assert not forgetting.wipe_due(session)


def test_while_the_file_cannot_be_written_nothing_is_said(
    keeper: PromiseKeeper, context: Context, qtbot: QtBot, old_friends: list[str]
) -> None:
    before = context.database.path
    moved = before.rename(before.with_name("elsewhere"))
    context.database.close()
    before.mkdir()
    assert look(keeper, context, qtbot) == ""
    context.database.close()
    before.rmdir()
    moved.rename(before)
    assert look(keeper, context, qtbot) == NOTICE.format(count=3)
