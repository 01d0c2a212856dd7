"""The left side of the People window: who is in the file, searched and chosen by what they are to the space."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_people_directory import Ui_DirectoryPane
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.people.directory_model import ITEM_ROLE, DirectoryModel, RowWords
from mozspaces_desktop.gui.people.likely_pairs import LikelyPairs
from mozspaces_desktop.gui.people.listings import MOST, Listing, Today, listings, nobody_found, not_looked, today_of
from mozspaces_desktop.gui.widgets.flow_layout import FlowLayout


class DirectoryPane(QWidget):
    """Reads a list at each keystroke; those that take a while are read off the window's thread."""

    chosen = Signal(object)
    """With what the current row is about: somebody listed or waiting, or a pair that looks alike; None for no row."""
    entered = Signal()
    """The keyboard is wanted on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._reading = self._again = False
        self._shown: Listing | None = None
        self.ui = Ui_DirectoryPane()
        self.ui.setupUi(self)
        self._model = DirectoryModel(self)
        self.ui.people.setModel(self._model)
        self._pairs = LikelyPairs(context, self)
        self._listings = listings(self._pairs.undecided)
        self._buttons = QButtonGroup(self)
        self._dress()
        ui = self.ui
        ui.search.textChanged.connect(self.refresh)
        ui.search.moved.connect(ui.people.step)
        ui.search.returnPressed.connect(self._on_enter)
        ui.search.reverted.connect(lambda: ui.search.setText(""))
        ui.people.entered_page.connect(self.entered)
        ui.people.typed.connect(self._on_typed_in_list)
        ui.people.current_changed.connect(self._on_current_changed)
        self._buttons.idClicked.connect(self._on_listing_clicked)
        self._pairs.looked.connect(self.refresh)

    @property
    def listing(self) -> Listing:
        """Which list is wanted."""
        return self._listings[self._buttons.checkedId()]

    def start_search(self) -> None:
        """Put the keyboard into the search field."""
        self.ui.search.setFocus()
        self.ui.search.selectAll()

    def select_key(self, key: str) -> None:
        """Make the row of somebody current, if there is one, without telling that they were chosen."""
        keys = [self.listing.key(item) for item in self._model.items]
        with QSignalBlocker(self.ui.people):
            self.ui.people.setCurrentIndex(self._model.index(keys.index(key) if key in keys else -1, 0))

    # --- reading ---------------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Read the list again; what was current stays so."""
        listing, typed = self.listing, self.ui.search.text()
        if listing.is_of_pairs and self._pairs.is_looking:
            self._show_waiting(listing)
            return
        if not listing.is_slow:
            try:
                self._show(listing, *self._read(listing, typed))
            except MozSpacesError as error:
                messages.error(self, error)
            return
        if listing is not self._shown:
            self._show_waiting(listing)
        self._again = self._reading
        if not self._reading:
            self._reading = True
            self._context.tasks.run(
                lambda _progress: self._read(listing, typed),
                lambda found: self._show_if_wanted(listing, *found),
                title=None,
                parent=self,
                on_finished=self._on_read,
            )

    def _read(self, listing: Listing, typed: str) -> tuple[Sequence[Any], Today]:
        with self._context.database.read() as session:
            space = row(session, Space, self._context.space_id)
            return listing.read(session, space, typed), today_of(session, space)

    @Slot()
    def _on_read(self) -> None:
        self._reading = False

    def _show_if_wanted(self, listing: Listing, items: Sequence[Any], today: Today) -> None:
        """Show what was read off the window's thread, unless something else is wanted by now."""
        if self._again:
            self.refresh()
        elif listing is self.listing:
            self._show(listing, items, today)

    # --- showing ---------------------------------------------------------------------------------------------

    def _show(self, listing: Listing, items: Sequence[Any], today: Today) -> None:
        """Show a list. Of pairs one is always current: the next, when one is done with."""
        current, is_other = self.ui.people.currentIndex(), listing is not self._shown
        before = None if is_other or not current.isValid() else listing.key(current.data(ITEM_ROLE))
        place = max(0, current.row())
        self._shown = listing
        self._fill(items, lambda item: listing.words(item, today))
        if before is not None:
            self.select_key(before)
        if listing.is_of_pairs:
            if not self.ui.people.currentIndex().isValid():
                with QSignalBlocker(self.ui.people):
                    self.ui.people.setCurrentIndex(self._model.index(min(place, len(items) - 1), 0))
            self.chosen.emit(self.ui.people.currentIndex().data(ITEM_ROLE))
        self._say(listing, len(items))

    def _show_waiting(self, listing: Listing) -> None:
        """Say that the list is being read, while it is."""
        self._shown = None
        self._fill((), lambda _item: RowWords("", ""))
        self.ui.nothing.show_content("empty-people", listing.name, self.tr("Looking…"))
        self.ui.pages.setCurrentWidget(self.ui.nothing)
        self.ui.count.setText("")

    def _fill(self, items: Sequence[Any], words: Any) -> None:
        with QSignalBlocker(self.ui.people):
            self._model.show(items, words)

    def _say(self, listing: Listing, count: int) -> None:
        ui = self.ui
        nothing = nobody_found() if ui.search.text() else listing.nothing
        if listing.is_of_pairs and not self._pairs.is_known:
            nothing = not_looked()
        ui.nothing.show_content("empty-people", *nothing)
        ui.pages.setCurrentWidget(ui.people if count else ui.nothing)
        if count >= MOST:
            ui.count.setText(self.tr("The first {count}; type to find others.").format(count=wording.number(count)))
        elif listing.is_of_pairs:
            ui.count.setText(self.tr("%n pair(s)", "", count) if count else "")
        else:
            ui.count.setText(self.tr("%n person(s)", "", count) if count else "")

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.pane_layout.setContentsMargins(spacing.l, spacing.l, spacing.m, spacing.s)
        ui.pane_layout.setSpacing(spacing.m)
        ui.search.addAction(theme.icon("search", "muted"), ui.search.ActionPosition.LeadingPosition)
        ui.people.setProperty("role", "bare")
        before: QWidget = ui.search
        choices = FlowLayout(ui.choices, spacing=spacing.xs)
        for place, listing in enumerate(self._listings):
            button = QPushButton(listing.name, autoDefault=True)
            button.setCheckable(True)
            button.setProperty("role", "choice")
            self._buttons.addButton(button, place)
            choices.addWidget(button)
            self.setTabOrder(before, button)
            before = button
        self._buttons.button(0).setChecked(True)
        self.setTabOrder(before, ui.people)

    # --- hands -----------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_listing_clicked(self, _place: int) -> None:
        if self.listing.is_of_pairs:
            self._pairs.look()
        self.chosen.emit(None)
        self.refresh()

    @Slot()
    def _on_enter(self) -> None:
        if not self.ui.people.currentIndex().isValid():
            self.ui.people.step(1)
        if self.ui.people.currentIndex().isValid():
            self.entered.emit()

    @Slot(str)
    def _on_typed_in_list(self, text: str) -> None:
        self.ui.search.setFocus()
        self.ui.search.insert(text)

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.data(ITEM_ROLE))
