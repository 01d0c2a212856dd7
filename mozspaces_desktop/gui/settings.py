"""What the window remembers between two runs, in one INI file: looks, places, and who works here. Nobody else."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QByteArray, QSettings

from mozspaces_desktop.core import private_files
from mozspaces_desktop.gui.theme import SchemeChoice

Tab = Literal["calendar", "checkin", "reports"]
CalendarView = Literal["season", "month", "week", "day", "agenda"]


@dataclass(frozen=True, slots=True)
class BadgeSettings:
    """Whether `each` check-in prints a badge, on which label, by which printer or, without one, into which folder."""

    each: bool = False
    form: str = ""
    printer: str = ""
    folder: str = ""
    with_code: bool = False


class Settings:
    """Typed access to the settings in `file`; what is missing, damaged or unknown reads as the default."""

    def __init__(self, file: Path) -> None:
        with suppress(OSError):  # where it cannot be made, nothing is remembered
            private_files.make(file)  # Qt would make it for everybody to read, with the hash of a PIN in it
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the main window as Qt saves it; empty before the first run."""
        value = self._store.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def people_geometry(self) -> QByteArray:
        """Size and place of the People window as Qt saves it; empty until it was open once."""
        value = self._store.value("people/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @people_geometry.setter
    def people_geometry(self, value: QByteArray) -> None:
        self._store.setValue("people/geometry", value)

    @property
    def last_tab(self) -> Tab:
        """The tab that was open last."""
        return next((tab for tab in get_args(Tab) if tab == self._text("window/tab")), "calendar")

    @last_tab.setter
    def last_tab(self, value: Tab) -> None:
        self._store.setValue("window/tab", value)

    @property
    def scheme(self) -> SchemeChoice:
        """The colour scheme that was chosen; "system" follows the desktop."""
        return next((one for one in get_args(SchemeChoice) if one == self._text("window/scheme")), "system")

    @scheme.setter
    def scheme(self, value: SchemeChoice) -> None:
        self._store.setValue("window/scheme", value)

    @property
    def language(self) -> str:
        """The language that was chosen as a code like "fr"; empty follows the system."""
        return self._text("window/language")

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("window/language", value)

    @property
    def actor(self) -> str:
        """What the person at this computer is called in the journal; empty until they said."""
        return self._text("person/name")

    @actor.setter
    def actor(self, value: str) -> None:
        self._store.setValue("person/name", value)

    @property
    def last_space(self) -> str:
        """The id of the space that was looked at last; empty before that."""
        return self._text("window/space")

    @last_space.setter
    def last_space(self, value: str) -> None:
        self._store.setValue("window/space", value)

    @property
    def calendar_view(self) -> CalendarView:
        """Which view of the calendar was open last."""
        return next((view for view in get_args(CalendarView) if view == self._text("calendar/view")), "month")

    @calendar_view.setter
    def calendar_view(self, value: CalendarView) -> None:
        self._store.setValue("calendar/view", value)

    @property
    def calendar_date(self) -> date | None:
        """The day that the calendar showed last, or None."""
        try:
            return date.fromisoformat(self._text("calendar/date"))
        except ValueError:
            return None

    @calendar_date.setter
    def calendar_date(self, value: date) -> None:
        self._store.setValue("calendar/date", value.isoformat())

    @property
    def side_panel(self) -> bool:
        """Whether the calendar shows what needs the coordinator beside it."""
        return self._text("calendar/side_panel") != "hidden"

    @side_panel.setter
    def side_panel(self, value: bool) -> None:
        self._store.setValue("calendar/side_panel", "shown" if value else "hidden")

    @property
    def side_panel_width(self) -> int:
        """How wide it is in pixels; 0 until somebody changed that."""
        text = self._text("calendar/side_panel_width")
        return int(text) if text.isascii() and text.isdecimal() and len(text) < len("100000") else 0

    @side_panel_width.setter
    def side_panel_width(self, value: int) -> None:
        self._store.setValue("calendar/side_panel_width", str(value))

    @property
    def badges(self) -> BadgeSettings:
        """How badges are printed at the door."""
        form, printer, folder = (self._text(f"badges/{name}") for name in ("form", "printer", "folder"))
        each, with_code = (self._text(f"badges/{name}") == "yes" for name in ("each", "with_code"))
        return BadgeSettings(each, form, printer, folder, with_code)

    @badges.setter
    def badges(self, value: BadgeSettings) -> None:
        for name, setting in asdict(value).items():
            self._store.setValue(f"badges/{name}", {True: "yes", False: "no"}.get(setting, setting))

    def label_form(self, what: str) -> str:
        """The key of the label format on which `what` (tickets, badges) was printed last; empty before that."""
        return self._text(f"labels/{what}")

    def remember_label_form(self, what: str, key: str) -> None:
        """Note on which label format `what` is printed."""
        self._store.setValue(f"labels/{what}", key)

    @property
    def door_sounds(self) -> bool:
        """Whether the door says by a sound what came of an action."""
        return self._text("checkin/sounds") == "on"

    @door_sounds.setter
    def door_sounds(self, value: bool) -> None:
        self._store.setValue("checkin/sounds", "on" if value else "off")

    @property
    def kiosk_pin(self) -> str:
        """The hash of the PIN that leads out of the kiosk; empty until one was chosen."""
        return self._text("kiosk/pin")

    @kiosk_pin.setter
    def kiosk_pin(self, value: str) -> None:
        self._store.setValue("kiosk/pin", value)

    @property
    def kiosk_event(self) -> str:
        """The id of the event whose visitors let themselves in at this computer; empty while there is no kiosk."""
        return self._text("kiosk/event")

    @kiosk_event.setter
    def kiosk_event(self, value: str) -> None:
        self._store.setValue("kiosk/event", value)

    @property
    def backup_folder(self) -> str:
        """A second place for backups: a folder or a stick; empty for none."""
        return self._text("backups/folder")

    @backup_folder.setter
    def backup_folder(self, value: str) -> None:
        self._store.setValue("backups/folder", value)

    def last_copied(self, name: str) -> datetime | None:
        """Of when (UTC) the newest backup is of those called `name` in the second place, as far as is known here."""
        return self._moment(f"backups/copied/{name}")

    def remember_copied(self, name: str, moment: datetime) -> None:
        """Note that a backup of `moment` (aware) was copied to the second place."""
        self._store.setValue(f"backups/copied/{name}", moment.isoformat())

    def closed_notice(self, space_id: str) -> str:
        """The day (as in ISO 8601) of the removal of names whose notice was closed last in a space; empty for none."""
        return self._text(f"closed_notice/{space_id}")

    def remember_closed_notice(self, space_id: str, due_on: str) -> None:
        """Note that somebody knows that names will be removed on a day."""
        self._store.setValue(f"closed_notice/{space_id}", due_on)

    def last_here(self, space_id: str) -> datetime | None:
        """When (UTC) somebody was last at work on a space at this computer; None for the first time."""
        return self._moment(f"last_here/{space_id}")

    def remember_here(self, space_id: str, moment: datetime) -> None:
        """Note that somebody is at work on a space at `moment` (aware)."""
        self._store.setValue(f"last_here/{space_id}", moment.isoformat())

    def save(self) -> None:
        """Write what changed to the file now (Qt does so by itself at the end, too)."""
        self._store.sync()

    def _moment(self, key: str) -> datetime | None:
        try:
            moment = datetime.fromisoformat(self._text(key))
        except ValueError:
            return None
        return moment if moment.tzinfo is not None else None

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""
