"""What a rescue found, in words: how much, what is missing, and how sure that is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.core.backup_contents import Summary
from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.rescuing.rescue_report import Rescued, RescuedKind
from mozspaces_desktop.gui.rescue_wording import comparison_line, found_lines, lost_names, verdict_lines

pytestmark = pytest.mark.usefixtures("qapp", "british")


def _rescued(*, missing: int = 0, replaced: int = 0, may_be_more: bool = False, told: int = 0) -> Rescued:
    kinds = [
        RescuedKind("person", 4812 - replaced, 0, replaced, missing),
        RescuedKind("event", 187, 0, 0, 0),
        RescuedKind("check_in", 12_004, 0, 0, 0),
    ]
    remarks = [Sentence("The end of the file is missing.")] if may_be_more else []
    return Rescued(Path("new"), kinds, may_be_more, told, 0, remarks, None)


HELD = Summary(events=187, people=4812, check_ins=12_004, last=None)


def test_everything_was_found() -> None:
    assert found_lines(_rescued(), HELD) == [
        ("People", "4,812 of 4,812"),
        ("Events", "187 of 187"),
        ("Check-ins", "12,004 of 12,004"),
    ]
    assert verdict_lines(_rescued()) == ["Nothing is missing."]


def test_something_is_missing() -> None:
    found = _rescued(missing=3, replaced=2, told=5)
    assert found_lines(found, HELD)[0] == ("People", "4,810 of 4,813")
    lines = verdict_lines(found)
    assert [line.split()[0] for line in lines] == ["3", "2", "5"]
    assert lost_names()["person"] in lines[1]


def test_more_may_be_missing() -> None:
    found = _rescued(may_be_more=True)
    assert found_lines(found, HELD)[0] == ("People", "4,812 of at least 4,812")
    assert verdict_lines(found)[-1] == "The end of the file is missing."


@pytest.mark.parametrize(("check_ins", "said"), [(11_981, "23 "), (12_004, "as many"), (12_005, "1 ")])
def test_a_backup_beside_it(qapp: QApplication, check_ins: int, said: str) -> None:
    line = comparison_line(HELD, Summary(events=187, people=4790, check_ins=check_ins, last=None))
    assert line.startswith(f"4,790 people, {check_ins:,} check-ins: {said}")
