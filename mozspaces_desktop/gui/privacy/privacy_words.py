"""The words about people's data that stand in several places of the window."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from mozspaces_desktop.core.errors import Sentence
from mozspaces_desktop.core.export_register import NAMES
from mozspaces_desktop.core.text import clean_line
from mozspaces_desktop.gui import dates, messages

translate = QCoreApplication.translate

_LONGEST = 200


def one_line(text: str) -> str:
    """What somebody typed, on one line and not without end."""
    return clean_line(text[:_LONGEST]) + ("…" if len(text) > _LONGEST else "")


def export_name(kind: str) -> str:
    """What people call a kind of export; one of a newer program is called as that stored it."""
    names = {one.value: name for one, name in NAMES.items()}
    return messages.sentence(Sentence(names[kind])) if kind in names else kind


def consent_wording(wording: str, space: str) -> str:
    """To what words people agree at a space: its own `wording`, or the usual ones, with the name of the space."""
    usual = translate(
        "Consent",
        "Keep me posted by e-mail about events of the space {space} and ways to contribute. "
        "I can change my mind at any time.",
    )
    return wording or usual.format(space=space)


class WindowWords:
    """A page about a person in the language of the window: see :class:`person_page.PageWords`."""

    @property
    def language(self) -> str:
        """The language of the window, as a BCP 47 tag."""
        return QLocale().bcp47Name()

    @property
    def is_right_to_left(self) -> bool:
        """Whether that is written from right to left."""
        return QLocale().textDirection() == Qt.LayoutDirection.RightToLeft

    def say(self, said: Sentence) -> str:
        """A sentence of ours in it."""
        return messages.sentence(said)

    def moment(self, at: datetime) -> str:
        """A day and a time."""
        return translate("Privacy", "{day}, {time}").format(day=self.day(at.date()), time=dates.time_text(at))

    def day(self, on: date) -> str:
        """A day with its month in letters."""
        return dates.short_day(on)
