"""All attacks, by the readers that they are for."""

from __future__ import annotations

from tests.fuzz import package_attacks, repetition_attacks
from tests.fuzz.attacks import Attacks
from tests.fuzz.calendar_attacks import CALENDARS
from tests.fuzz.list_attacks import LISTS
from tests.fuzz.workbook_attacks import WORKBOOKS

DTDS = package_attacks.DTDS
RULES = repetition_attacks.RULES
ATTACKS: dict[str, Attacks] = {"lists": LISTS, "calendars": CALENDARS, "workbooks": WORKBOOKS}
