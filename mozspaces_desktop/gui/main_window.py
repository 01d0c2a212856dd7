"""The window: a menu and three tabs. It shows at once, empty; the tabs are made when the data file is open.

Nothing that takes long to import (SQLAlchemy, the tabs) is imported here before it is needed.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QComboBox, QMainWindow, QWidget

from mozspaces_desktop.core.access import EVERYTHING, NOBODY, Access, Right
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.access.allowed import show_allowed
from mozspaces_desktop.gui.dates import to_qdate
from mozspaces_desktop.gui.forms.ui_main_window import Ui_MainWindow
from mozspaces_desktop.gui.people.people_opener import PeopleOpener
from mozspaces_desktop.gui.settings import Settings
from mozspaces_desktop.gui.window_actions import WindowActions
from mozspaces_desktop.gui.window_menus import make_menus, show_about, show_problem_report, show_register
from mozspaces_desktop.gui.window_tabs import TABS, TabWidget, allowed_tabs, make_tab

if TYPE_CHECKING:
    from pathlib import Path

    from mozspaces_desktop.gui.context import Context
    from mozspaces_desktop.gui.kiosk.kiosk_mode import KioskMode
    from mozspaces_desktop.gui.privacy.promise_keeper import PromiseKeeper
    from mozspaces_desktop.gui.scans import Scans
    from mozspaces_desktop.gui.settings import Tab
    from mozspaces_desktop.gui.undo import UndoActions
    from mozspaces_desktop.gui.widgets.banner import Banner

_SHARE_OF_SCREEN = 0.95


class MainWindow(QMainWindow):
    """Menu, three tabs, and the pages that stand in their place while no data file is open."""

    first_painted = Signal()
    """Once, when the empty window has been painted."""
    file_wanted = Signal()
    backup_wanted = Signal()
    backup_elsewhere_wanted = Signal()
    second_backup_wanted = Signal()
    restore_wanted = Signal()
    space_settings_wanted = Signal()
    encryption_wanted = Signal()
    space_chosen = Signal(str)
    """With the id of the space to look at."""
    language_chosen = Signal(str)
    lock_wanted = Signal()
    members_wanted = Signal()
    own_pin_wanted = Signal()
    kiosk_left = Signal(object)
    """With the :class:`Access` of the coordinator who left it; None in a file without members, or if it never began."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._context: Context | None = None
        self._tabs: dict[Tab, QWidget] = {}
        self._page: QWidget | None = None
        self._banner: Banner | None = None
        self._painted = False
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self._actions = WindowActions(self)
        self._spaces = QComboBox()
        self._spaces.setAccessibleName(self.tr("Space"))
        self._spaces.hide()
        self._spaces.activated.connect(lambda place: self.space_chosen.emit(self._spaces.itemData(place)))
        self.ui.tabs.setCornerWidget(self._spaces)
        size = theme.current().spacing.icon
        self.ui.tabs.setIconSize(QSize(size, size))
        self._tab_menus = make_menus(self.menuBar(), self._actions)
        self._connect_actions()
        self._undo: UndoActions | None = None
        self.people = PeopleOpener(self)
        """The People window, which stands beside this one."""
        self.people.event_requested.connect(self._on_event_of_person_wanted)
        self._scans: Scans | None = None
        self._kiosk: KioskMode | None = None
        self._promises: PromiseKeeper | None = None
        self.ui.tabs.setEnabled(False)
        self._open_file_needed(False)
        self.ui.tabs.currentChanged.connect(self._on_tab_changed)
        self._restore()

    # --- what stands in the window -------------------------------------------------------------------------

    @property
    def page(self) -> QWidget | None:
        """The page in the place of the tabs, if there is one."""
        return self._page

    @property
    def is_complete(self) -> bool:
        """Whether everything that is made in idle moments is there."""
        return all(name in self._tabs for name in allowed_tabs(self._access))

    @property
    def is_kiosk(self) -> bool:
        """Whether the kiosk has the screen."""
        return self._kiosk is not None and self._kiosk.is_on

    @property
    def _access(self) -> Access:
        return NOBODY if self._context is None else self._context.access

    def show_page(self, page: QWidget) -> None:
        """Put `page` in the place of the tabs: a first run, or a file that cannot be opened."""
        self.close_file()
        self._page = page
        self.ui.pages.addWidget(page)
        self.ui.pages.setCurrentWidget(page)
        if not self.isVisible():  # the lock or the kiosk that was in its place went with the file
            self.show()
        page.setFocus()

    def show_file(self, context: Context, spaces: dict[str, str], start: Tab) -> None:
        """Show the open file of `context`, beginning with the tab `start`; `spaces` are its names by id."""
        self.close_file()
        self._context = context
        self.ui.pages.setCurrentWidget(self.ui.tabs)
        self.ui.tabs.setEnabled(True)
        self.show_spaces(spaces)
        show_allowed(self, context.access)
        self._open_file_needed(True)
        allowed = allowed_tabs(context.access)
        for place, name in enumerate(TABS):
            self.ui.tabs.setTabVisible(place, name in allowed)
        if allowed:
            self.show_tab(start if start in allowed else allowed[0])
            self._on_tab_changed(self.ui.tabs.currentIndex())
        if self._settings.kiosk_event:
            self._kiosk_mode(context).start(self._settings.kiosk_event)
        QTimer.singleShot(0, self, self._make_the_rest)

    @Slot()
    def _make_the_rest(self) -> None:
        """Make what nobody needs for the first keystroke: what can be undone, and the other tabs."""
        if self._undo is None:
            from mozspaces_desktop.gui.undo import UndoActions

            self._undo = UndoActions(self._actions.undo, self._actions.redo, self)
            self._take_calendar_files()
        self._undo.follow(self._context)
        self._keep_promises()
        self._listen_to_scanner()
        self._make_next_tab()

    def _keep_promises(self) -> None:
        if self._context is not None and self._promises is None:
            from mozspaces_desktop.gui.privacy.promise_keeper import PromiseKeeper

            self._promises = PromiseKeeper(self._context, self.ui.centre_layout, self)
            self._promises.person_requested.connect(self._show_people)

    @Slot()
    def _listen_to_scanner(self) -> None:
        if self._scans is None:
            from mozspaces_desktop.gui.scans import Scans

            self._scans = Scans(self)
        self._scans.listen(self._access.may(Right.CHECK_IN) and not self.is_kiosk)

    def _kiosk_mode(self, context: Context) -> KioskMode:
        if self._kiosk is None:
            from mozspaces_desktop.gui.kiosk.kiosk_mode import KioskMode

            self._kiosk = KioskMode(context, self)
            self._kiosk.changed.connect(self._listen_to_scanner)
            self._kiosk.changed.connect(self.people.close)
            self._kiosk.left.connect(self.kiosk_left)
        return self._kiosk

    def _take_calendar_files(self) -> None:
        from mozspaces_desktop.gui.calendar_drops import CalendarDrops

        CalendarDrops(self).dropped.connect(self._on_calendars_dropped)

    @Slot(list)
    def _on_calendars_dropped(self, files: list[Path]) -> None:
        if self._access.may(Right.SETTINGS):
            self.show_tab("calendar")
            self.tab("calendar").import_files(files)  # type: ignore[attr-defined]  # the calendar has it

    def show_spaces(self, spaces: dict[str, str]) -> None:
        """Offer the spaces of the open file, which are `spaces` (names by id)."""
        current = self._context.space_id if self._context is not None else ""
        self._spaces.clear()
        for space_id, name in spaces.items():
            self._spaces.addItem(name, space_id)
        self._spaces.setCurrentIndex(self._spaces.findData(current))
        self._spaces.setVisible(len(spaces) > 1)
        self.setWindowTitle(f"{spaces.get(current, '')} – MozSpaces Desktop")

    def show_demo(self, today: date | None) -> None:
        """Say above the tabs that the data is invented and pretends that it is `today`; None takes that away."""
        if self._banner is not None:
            self._banner.deleteLater()
            self._banner = None
        if today is not None:
            from mozspaces_desktop.gui.widgets.banner import Banner

            self._banner = Banner(closable=False)
            self.ui.centre_layout.insertWidget(0, self._banner)
            text = self.tr("Demo data: all people and events are invented, and it is always {date} here.")
            self._banner.show_message(text.format(date=QLocale().toString(to_qdate(today))))

    def close_file(self) -> None:
        """Take the tabs and pages away that show a file."""
        for tab in self._tabs.values():
            tab.hide()
            tab.deleteLater()
        self._tabs.clear()
        for menu in self._tab_menus.values():
            menu.clear()
        if self._page is not None:
            self.ui.pages.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None
        self.people.close()
        self._context = None
        self.ui.tabs.setEnabled(False)
        if self._undo is not None:
            self._undo.follow(None)
        if self._scans is not None:
            self._scans.listen(False)
        if self._kiosk is not None:
            self._kiosk.close()
            self._kiosk.deleteLater()
            self._kiosk = None
        if self._promises is not None:
            self._promises.stop()
            self._promises = None
        show_allowed(self, EVERYTHING)
        self._open_file_needed(False)

    def show_tab(self, name: Tab) -> None:
        """Bring the tab `name` to the front, and the keyboard into it."""
        self.ui.tabs.setCurrentIndex(TABS.index(name))
        if self._context is not None:
            self.tab(name).setFocus()

    def tab(self, name: Tab) -> QWidget:
        """The tab `name` of the open file, made now if it was not looked at yet."""
        if name not in self._tabs:
            assert self._context is not None, "no file is open"  # noqa: S101 -- a mistake of ours
            tab = make_tab(name, self._context)
            pages = {"calendar": self.ui.calendar_layout, "checkin": self.ui.checkin_layout}
            pages.get(name, self.ui.reports_layout).addWidget(tab)
            self._tabs[name] = tab
            self._connect(name, tab)
            show_allowed(tab, self._context.access)
        return self._tabs[name]

    def _connect(self, name: Tab, tab: QWidget) -> None:
        for action in cast("TabWidget", tab).menu_actions:
            if action is None:
                self._tab_menus[name].addSeparator()
            else:
                self._tab_menus[name].addAction(action)
        for signal_name, target in (("check_in_requested", "checkin"), ("event_requested", "calendar")):
            signal = getattr(tab, signal_name, None)
            if signal is not None:
                signal.connect(lambda event_id, target=target: self._show_event(target, event_id))
        for signal_name, history in (("person_requested", False), ("history_requested", True)):
            signal = getattr(tab, signal_name, None)
            if signal is not None:
                signal.connect(lambda person_id, history=history: self._show_people(person_id, history=history))
        if name == "checkin" and self._context is not None:
            self._kiosk_mode(self._context).serve(tab)
        wants_calendar = getattr(tab, "calendar_requested", None)
        if wants_calendar is not None:
            wants_calendar.connect(self._actions.calendar.trigger)

    def _show_event(self, name: Tab, event_id: str) -> None:
        if name not in allowed_tabs(self._access):
            return
        tab = self.tab(name)
        self.show_tab(name)
        tab.show_event(event_id)  # type: ignore[attr-defined]  # the calendar and the check-in have it

    def _show_people(self, person_id: str = "", *, history: bool = False) -> None:
        if self._context is not None and self._access.may(Right.DIRECTORY):
            self.people.open(self._context, person_id, history=history)

    @Slot(str)
    def _on_event_of_person_wanted(self, event_id: str) -> None:
        self.activateWindow()
        self.raise_()
        self._show_event("calendar", event_id)

    @Slot()
    def _make_next_tab(self) -> None:
        """Make the tabs that nobody has looked at yet, one in each idle moment."""
        missing = [name for name in allowed_tabs(self._access) if name not in self._tabs]
        if missing:
            self.tab(missing[0])
            QTimer.singleShot(0, self, self._make_next_tab)

    @Slot(int)
    def _on_tab_changed(self, place: int) -> None:
        name = TABS[place]
        if name not in allowed_tabs(self._access):
            return
        self.tab(name).show()  # at once: a window that becomes active now gives the keyboard only to what is visible
        self.tab(name).setFocus()
        self._settings.last_tab = name
        for one, menu in self._tab_menus.items():
            menu.menuAction().setVisible(one == name)

    # --- menus ---------------------------------------------------------------------------------------------

    def _connect_actions(self) -> None:
        actions = self._actions
        actions.open.triggered.connect(self.file_wanted)
        actions.backup.triggered.connect(self.backup_wanted)
        actions.backup_elsewhere.triggered.connect(self.backup_elsewhere_wanted)
        actions.second_backup.triggered.connect(self.second_backup_wanted)
        actions.restore.triggered.connect(self.restore_wanted)
        actions.space.triggered.connect(self.space_settings_wanted)
        actions.encryption.triggered.connect(self.encryption_wanted)
        actions.quit.triggered.connect(self.close)
        actions.lock.triggered.connect(self.lock_wanted)
        actions.members.triggered.connect(self.members_wanted)
        actions.own_pin.triggered.connect(self.own_pin_wanted)
        for name, action in zip(TABS, (actions.calendar, actions.checkin, actions.reports), strict=True):
            action.triggered.connect(lambda _checked, name=name: self.show_tab(name))
        actions.people.triggered.connect(lambda: self._show_people())
        actions.exports.triggered.connect(lambda: show_register(self, self._context))
        actions.report.triggered.connect(lambda: show_problem_report(self, self._context))
        actions.about.triggered.connect(lambda: show_about(self))
        _check(actions.schemes, self._settings.scheme)
        _check(actions.languages, self._settings.language)
        actions.schemes.triggered.connect(self._on_scheme_triggered)
        actions.languages.triggered.connect(lambda action: self.language_chosen.emit(action.data()))

    def _open_file_needed(self, is_open: bool) -> None:
        for action in self._actions.of_file():
            action.setEnabled(is_open)
        for action in (self._actions.lock, self._actions.own_pin):
            action.setVisible(self._access.is_member)

    @Slot(QAction)
    def _on_scheme_triggered(self, action: QAction) -> None:
        self._settings.scheme = action.data()
        theme.apply(cast("QApplication", QApplication.instance()), action.data())

    # --- the window itself ---------------------------------------------------------------------------------

    def _restore(self) -> None:
        unit = theme.current().spacing.xxl
        size = QSize(unit * 38, unit * 25)
        if QGuiApplication.platformName() != "offscreen":  # whose screen is smaller than any real one
            size = size.boundedTo(self.screen().availableSize() * _SHARE_OF_SCREEN)
        self.resize(size)
        if not self._settings.geometry.isEmpty():
            self.restoreGeometry(self._settings.geometry)

    @Slot()
    def _on_painted(self) -> None:
        """Add what can wait: icons (QtSvg takes its time to load) and keys (so do the enums of `Qt`)."""
        self.first_painted.emit()
        self._actions.finish()
        self.setWindowIcon(theme.icon("mozspaces"))
        for place, name in enumerate(("calendar", "check-in", "reports")):
            self.ui.tabs.setTabIcon(place, theme.icon(name, "muted"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell when it was the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._on_painted)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place; the People window goes with it."""
        self.people.close()
        self._settings.geometry = self.saveGeometry()
        super().closeEvent(event)


def _check(group: QActionGroup, value: str) -> None:
    for action in group.actions():
        action.setChecked(action.data() == value)
