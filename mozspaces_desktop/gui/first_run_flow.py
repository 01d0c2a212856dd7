"""From the page of a first run to an open file: a space of one's own, encrypted or not, or demo data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from mozspaces_desktop import paths
from mozspaces_desktop.core import data_file, labels
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.file_key import Key
from mozspaces_desktop.core.spaces import add_coordinator, add_space
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.first_run import FirstRunPage, FirstSpace
from mozspaces_desktop.gui.host import Host
from mozspaces_desktop.gui.settings import Settings

if TYPE_CHECKING:
    pass


class FirstRunHost(Host, Protocol):
    """What this asks of the program besides."""

    def adopt(self, database: Database) -> None:
        """Show a file that has just got its first space."""


class FirstRunFlow(QObject):
    """Shows the page for the file that shall be at `path`; or is there as `database`, without a space yet."""

    def __init__(self, host: FirstRunHost, settings: Settings, path: Path, database: Database | None) -> None:
        page = FirstRunPage(settings.actor or paths.login_name(), may_encrypt=database is None)
        super().__init__(page)
        self._page = page
        self._host, self._settings, self._path, self._database = host, settings, path, database
        page.space_chosen.connect(self._on_space_chosen)
        page.demo_chosen.connect(self._on_demo_chosen)
        page.file_wanted.connect(host.window.file_wanted)
        host.window.show_page(page)

    @Slot(object)
    def _on_space_chosen(self, chosen: FirstSpace) -> None:
        if not chosen.passphrase:
            self._make_space(chosen, None)
            return
        from mozspaces_desktop.gui.encryption.encryption_flow import with_new_key

        host = self._host
        with_new_key(
            chosen.passphrase,
            self._path,
            chosen.name,
            host.tasks,
            host.window,
            lambda key: self._make_space(chosen, key),
        )

    def _make_space(self, chosen: FirstSpace, key: Key | None) -> None:
        self._settings.actor = chosen.actor
        database = self._database
        try:
            if database is None:
                database = Database.create(
                    self._path,
                    actor=chosen.actor or paths.login_name(),
                    device=paths.device_id(),
                    backups=paths.backups_dir(self._path),
                    key=key,
                )
            with database.begin(labels.ADD_SPACE, name=chosen.name) as session:
                space = add_space(session, name=chosen.name, city=chosen.city, country=chosen.country, tzid=chosen.tzid)
                if chosen.actor:
                    add_coordinator(session, space, name=chosen.actor, track=chosen.track)
        except MozSpacesError as error:
            if database is not None and database is not self._database:
                database.close()
                data_file.remove(self._path)
            self._page.show_problem(messages.sentence(error))
            return
        self._host.adopt(database)

    @Slot()
    def _on_demo_chosen(self) -> None:
        """Make the demo in a file of its own, or in the one that was named on purpose and has no space yet."""
        from mozspaces_desktop.core import demo

        named, key = self._path, None if self._database is None else self._database.key
        path = named.with_name("demo.sqlite") if named == paths.data_file() else named
        if path != named:
            key = None

        def make(_progress: object) -> Path:
            if not path.exists():
                demo.make_demo_file(path)
            elif path == named:
                with Database.open(path, key=key) as database:
                    demo.make_demo(database)
            return path

        title = self.tr("Making demo data…")
        self._host.tasks.run(
            make, lambda made: self._host.open(made, key), title=title, parent=self._host.window, cancellable=False
        )
