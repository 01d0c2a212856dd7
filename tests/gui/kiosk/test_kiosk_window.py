"""Visitors let themselves in, one after the other; none of them learns of another."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from mozspaces_desktop.core import merging
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.models import Consent, Person, Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_promises import Promise, promise
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.kiosk.kiosk_window import IDLE_MS, WELCOME_MS
from tests.gui.kiosk.conftest import PIN, Kiosk
from tests.scanner_hand import target

Key = Qt.Key
FIRST_PAGE = {"Welcome to Rust evening", "Type your first and last name, or scan your ticket", "First and last name"}
FOOT = {"English", "Français", "Deutsch", "Leave"}


def test_a_space_may_have_words_of_its_own_to_agree_to(
    make_kiosk: Callable[..., Kiosk], database: Database, paris: Space
) -> None:
    with database.begin("Promise") as session:
        promise(session, row(session, Space, paris.id), Promise(consent_wording="Write to me, {space}."))
    kiosk = make_kiosk("fr")
    kiosk.enter("Zoe Lund")
    page = kiosk.window.new_visitor
    QTest.keyClick(page.name, Key.Key_Return)
    kiosk.type("zoe@example.org")
    assert page.agreement.text() == "Write to me, {space}."
    assert not page.consent.isChecked()
    kiosk.click(page.consent)
    kiosk.click(page.check_in)
    with database.read() as session:
        assert [one.wording for one in session.query(Consent)] == ["Write to me, {space}."]


def test_somebody_who_is_known_confirms_and_is_in(kiosk: Kiosk) -> None:
    assert set(kiosk.texts()) == FIRST_PAGE | FOOT
    kiosk.type("amina diallo")
    kiosk.qtbot.waitUntil(lambda: "Continue as Amina D." in kiosk.texts())
    QTest.keyClick(kiosk.window.start.field, Key.Key_Return)
    assert "Hello, Amina D." in kiosk.texts()
    assert kiosk.present() == []
    kiosk.click(kiosk.window.confirm.check_in)
    assert {"Welcome, Amina D.", "You are checked in. Enjoy the event."} < set(kiosk.texts())
    assert kiosk.present() == [("Amina Diallo", "search", "Kiosk")]


def test_a_keyboard_is_enough(kiosk: Kiosk) -> None:
    kiosk.enter("Amina Diallo")
    QTest.keyClick(target(), Key.Key_Return)
    assert "Welcome, Amina D." in kiosk.texts()
    QTest.keyClick(target(), Key.Key_Return)
    assert set(kiosk.texts()) == FIRST_PAGE | FOOT


@pytest.mark.parametrize("typed", ["A", "Am", "Amina", "Amina D", "Amina Dialo", "Diallo", "amina@example.or", "Okri"])
def test_nobody_is_shown_to_who_does_not_know_the_whole_name(kiosk: Kiosk, typed: str) -> None:
    kiosk.type(typed)
    if len(typed) > 1:
        kiosk.qtbot.waitUntil(kiosk.window.start.go_on.isVisible)
    others = [text for text in kiosk.texts() if text != typed]
    assert not any(word in text for text in others for word in ("Amina", "Diallo", "Ben", "Okri", "@"))
    QTest.keyClick(kiosk.window.start.field, Key.Key_Return)
    assert not any("Hello" in text for text in kiosk.texts())


def test_a_ticket_is_enough_on_any_page(kiosk: Kiosk) -> None:
    kiosk.scan("AMI-1001")
    assert "Hello, Amina D." in kiosk.texts()
    kiosk.click(kiosk.window.confirm.back)
    kiosk.enter("Zoe Lund")
    assert kiosk.page() is kiosk.window.new_visitor
    kiosk.scan("https://tickets.example/AMI-1001")
    assert "Hello, Amina D." in kiosk.texts()
    kiosk.click(kiosk.window.confirm.check_in)
    assert kiosk.present() == [("Amina Diallo", "code", "Kiosk")]
    kiosk.scan("AMI-1001")
    assert {"You are in already, Amina D."} < set(kiosk.texts())
    assert len(kiosk.present()) == 1


def test_a_ticket_may_be_typed(kiosk: Kiosk) -> None:
    kiosk.enter("ami-1001")
    assert "Hello, Amina D." in kiosk.texts()


@pytest.mark.parametrize("code", ["NOBODY-77", "https://tickets.example/9912345"])
def test_a_ticket_of_nobody_is_for_the_coordinator(kiosk: Kiosk, code: str) -> None:
    kiosk.scan(code)
    assert {"Ask the coordinator", "This ticket is not for this event."} < set(kiosk.texts())


def test_a_new_visitor_with_all_that_can_be_said(kiosk: Kiosk) -> None:
    kiosk.enter("Zoe Lund")
    page = kiosk.window.new_visitor
    assert page.name.text() == "Zoe Lund"
    assert page.name.hasFocus()
    assert page.consent.isHidden()
    assert page.agreement.isHidden()
    QTest.keyClick(page.name, Key.Key_Return)
    kiosk.type("zoe@example.org")
    kiosk.click(page.consent)
    kiosk.click(page.guests.more)
    kiosk.click(page.guests.more)
    kiosk.click(page.guests.fewer)
    kiosk.click(page.check_in)
    assert "Welcome, Zoe L." in kiosk.texts()
    assert (kiosk.present(), kiosk.guests()) == ([("Zoe Lund", "walk-in", "Kiosk")], 1)
    with kiosk.database.read() as session:
        (consent,) = session.query(Consent)
        assert consent.wording.startswith("Keep me posted by e-mail about events of the space \u2068Paris\u2069")


def test_a_name_is_enough_and_without_one_nobody_is_added(kiosk: Kiosk) -> None:
    kiosk.enter("zoe@example.org")
    page = kiosk.window.new_visitor
    assert (page.name.text(), page.email.text()) == ("", "zoe@example.org")
    kiosk.click(page.check_in)
    assert page.problem.text() == "Type your name first."
    kiosk.type("Zoe")
    kiosk.click(page.check_in)
    assert kiosk.present() == [("Zoe", "walk-in", "Kiosk")]


def test_a_corrected_name_and_a_known_address_make_no_second_person(kiosk: Kiosk) -> None:
    kiosk.enter("Bem Okri")
    page = kiosk.window.new_visitor
    page.name.setText("Ben Okri")
    kiosk.click(page.check_in)
    assert "Hello, Ben O." in kiosk.texts()
    kiosk.window.begin_again()
    kiosk.enter("Bem Okri")
    page.name.setText("Ben Okri")
    page.email.setText("BEN@example.org")
    kiosk.click(page.check_in)
    assert "Welcome, Ben O." in kiosk.texts()
    with kiosk.database.read() as session:
        assert session.query(Person).count() == 2


def test_two_of_one_name_are_told_apart_by_the_address(kiosk: Kiosk) -> None:
    kiosk.add("Ben Okri", "okri@example.org")
    kiosk.enter("Ben Okri")
    page = kiosk.window.address
    assert kiosk.page() is page
    kiosk.enter("nobody@example.org")
    assert page.problem.text() == "Nobody of this name has this address. Ask the coordinator."
    page.email.setText("okri@example.org")
    kiosk.click(page.go_on)
    kiosk.click(kiosk.window.confirm.check_in)
    with kiosk.database.read() as session:
        (came,) = [person for person in session.query(Person) if person.email == "okri@example.org"]
    assert kiosk.window.message.isVisible()
    assert kiosk.database.undo_label() is not None
    assert kiosk.present() == [("Ben Okri", "search", "Kiosk")]
    assert came.name == "Ben Okri"


def test_a_full_room_asks_for_the_coordinator(make_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = make_kiosk(capacity=1)
    kiosk.enter("Amina Diallo")
    kiosk.click(kiosk.window.confirm.guests.more)
    kiosk.click(kiosk.window.confirm.check_in)
    assert "The room is full. The coordinator knows whether there is a place for you." in kiosk.texts()
    assert (kiosk.present(), kiosk.guests()) == ([], 0)


def test_whoever_became_a_part_of_another_entry_meanwhile_is_for_the_coordinator(kiosk: Kiosk) -> None:
    kiosk.enter("Amina Diallo")
    with kiosk.database.begin("Merge") as session:
        amina, ben = session.query(Person).order_by(Person.name)
        merging.merge(session, ben, amina)
    kiosk.click(kiosk.window.confirm.check_in)
    assert "You could not be checked in here." in kiosk.texts()
    assert kiosk.present() == []


def test_without_the_file_visitors_are_for_the_coordinator(kiosk: Kiosk) -> None:
    path = kiosk.database.path
    kiosk.database.close()
    path.rename(path.with_name("elsewhere"))
    path.mkdir()
    kiosk.enter("Amina Diallo")
    assert "Ask the coordinator" in kiosk.texts()
    path.rmdir()


def test_guests_have_limits(kiosk: Kiosk) -> None:
    kiosk.enter("Amina Diallo")
    row = kiosk.window.confirm.guests
    assert not row.fewer.isEnabled()
    for _ in range(12):
        kiosk.click(row.more)
    assert (row.number.text(), row.more.isEnabled()) == ("9", False)


def test_the_next_visitor_finds_nothing_of_the_last_one(kiosk: Kiosk) -> None:
    kiosk.enter("Zoe Lund")
    page = kiosk.window.new_visitor
    page.email.setText("zoe@example.org")
    kiosk.click(page.consent)
    kiosk.click(page.guests.more)
    QTest.keyClick(page.name, Key.Key_Escape)
    assert set(kiosk.texts()) == FIRST_PAGE | FOOT
    for field in kiosk.window.findChildren(QLineEdit):
        field.undo()
        assert field.text() == ""
    assert not page.consent.isChecked()
    assert page.guests.number.text() == "0"


def test_it_goes_back_by_itself(kiosk: Kiosk) -> None:
    kiosk.type("Amina")
    assert kiosk.window._idle.isActive()
    assert kiosk.window._idle.interval() == IDLE_MS
    kiosk.enter(" Diallo")
    kiosk.window._idle.timeout.emit()
    assert set(kiosk.texts()) == FIRST_PAGE | FOOT
    assert not kiosk.window._idle.isActive()
    kiosk.enter("Amina Diallo")
    kiosk.click(kiosk.window.confirm.check_in)
    assert kiosk.window._idle.interval() == WELCOME_MS
    kiosk.qtbot.waitUntil(lambda: set(kiosk.texts()) == FIRST_PAGE | FOOT, timeout=2 * WELCOME_MS)


# --- languages ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "hello"),
    [("English", "Hello, Amina D."), ("Français", "Bonjour, Amina D."), ("Deutsch", "Hallo, Amina D.")],
)
def test_the_language_changes_at_once_and_alone(kiosk: Kiosk, language: str, hello: str) -> None:
    kiosk.enter("Amina Diallo")
    button = next(one for one in kiosk.window.languages.buttons() if one.text() == language)
    program = QApplication.translate("Kiosk", "Hello, {name}")
    kiosk.click(button)
    assert hello in kiosk.texts()
    assert button.isChecked()
    assert QApplication.translate("Kiosk", "Hello, {name}") == program
    kiosk.window.begin_again()
    assert set(kiosk.texts()) == FIRST_PAGE | FOOT


@pytest.mark.parametrize("language", ["fr", "de"])
def test_every_page_is_translated(make_kiosk: Callable[..., Kiosk], language: str) -> None:
    kiosk = make_kiosk(language)
    english: set[str] = set()
    for spoken in ("en", language):
        kiosk.window._speak(spoken)
        seen: set[str] = set()
        for page in kiosk.window._all():
            kiosk.window._go_to(page)
            seen |= set(kiosk.texts())
        if spoken == "en":
            english = seen
    assert len(english) > 20
    same = english & seen - FOOT
    assert same <= {"Rust evening", "−", "+", "0", "E-mail", "PIN"}


# --- the way out -------------------------------------------------------------------------------------------------


def test_only_the_pin_leads_out(kiosk: Kiosk) -> None:
    left: list[bool] = []
    kiosk.window.left.connect(lambda: left.append(True))
    kiosk.window.close()
    assert kiosk.window.isVisible()
    kiosk.click(kiosk.window.leave_button)
    kiosk.enter("1234")
    assert "That is not the PIN." in kiosk.texts()
    assert left == []
    kiosk.scan(PIN)
    assert left == [True]


def test_a_pin_like_a_bar_code_is_no_ticket(kiosk: Kiosk) -> None:
    kiosk.click(kiosk.window.leave_button)
    kiosk.scan("12345678")
    assert "That is not the PIN." in kiosk.texts()


def test_wrong_pins_take_longer_and_back_at_the_start_too(kiosk: Kiosk) -> None:
    page = kiosk.window.leave
    kiosk.click(kiosk.window.leave_button)
    for _ in range(3):
        kiosk.enter("0000")
    assert page.problem.text() == "That is not the PIN. Wait \u20682\u2069 s before you try again."
    assert not page.pin.isEnabled()
    kiosk.click(page.back)
    kiosk.click(kiosk.window.leave_button)
    assert not page.pin.isEnabled()
    kiosk.qtbot.waitUntil(page.pin.isEnabled, timeout=4000)
    kiosk.enter(PIN[:-1])
    assert "Wait" in page.problem.text()


# --- how it looks ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "height"), [(1024, 700), (700, 1024), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_everything_is_large_and_fits(make_kiosk: Callable[..., Kiosk], language: str, width: int, height: int) -> None:
    kiosk = make_kiosk(language)
    kiosk.window.showNormal()
    kiosk.window.resize(width, height)
    touch = 2 * theme.current().spacing.xxl
    for page in kiosk.window._all():
        kiosk.window._go_to(page)
        kiosk.window.new_visitor.email.setText("zoe@example.org")
        QApplication.processEvents()
        parts: list[QWidget] = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]
        for part in [*parts, *kiosk.window.languages.buttons(), kiosk.window.leave_button]:
            if part.isVisible():
                assert part.height() >= touch
                place = part.rect().translated(part.mapTo(kiosk.window, part.rect().topLeft()))
                assert kiosk.window.rect().contains(place), (type(page), part)
                assert part.sizeHint().width() <= part.width() or isinstance(part, QLineEdit)


def test_every_control_has_a_name(kiosk: Kiosk) -> None:
    for page in kiosk.window._all():
        kiosk.window._go_to(page)
        for part in kiosk.window.findChildren(QWidget):
            if part.isVisible() and isinstance(part, QAbstractButton | QLineEdit):
                name = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
                assert any(letter.isalpha() for letter in name), part
