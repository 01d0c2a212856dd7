"""Lists to choose from; long ones, of countries and time zones, by typing a part of them."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QCompleter


def fill_countries(box: QComboBox) -> None:
    """Offer every country by its name in the window's language, with its two-letter code as data."""
    named = {
        QLocale.territoryToCode(territory): QLocale.territoryToString(territory)
        for territory in QLocale.Country
        if territory not in (QLocale.Country.AnyCountry, QLocale.Country.LastCountry)
    }
    countries = [(name, code) for code, name in named.items() if len(code) == 2 and code.isalpha()]
    for name, code in sorted(countries):
        box.addItem(name, code)
    _complete(box)


def fill_zones(box: QComboBox) -> None:
    """Offer every time zone by its IANA name; the computer's own is chosen."""
    zones = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix/")))
    box.addItems(zones)
    _complete(box)


def choose(box: QComboBox, value: object) -> None:
    """Choose what has `value` as its data; the first if nothing has."""
    box.setCurrentIndex(max(0, box.findData(value)))


def _complete(box: QComboBox) -> None:
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(box.model(), box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    box.setCompleter(completer)
