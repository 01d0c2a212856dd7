"""Below the search: the people found or, while nothing is typed, those expected who are not in yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from mozspaces_desktop.core.people_search import Found
from mozspaces_desktop.core.text import query_words
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.checkin.people_model import PeopleModel
from mozspaces_desktop.gui.checkin.person_delegate import PersonDelegate
from mozspaces_desktop.gui.forms.ui_checkin_people_pane import Ui_PeoplePane


class PeoplePane(QWidget):
    """A list driven by the search field, and what to do when it is empty."""

    person_chosen = Signal(object)
    """A `Found` whom the person at the door means."""
    new_person_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PeoplePane()
        self.ui.setupUi(self)
        self.ui.pane_layout.setSpacing(theme.current().spacing.s)
        policy = self.ui.nobody.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)  # where there is little room, the rows above need it more
        self.ui.nobody.setSizePolicy(policy)
        self._typed = ""
        self._model = PeopleModel(self)
        self.ui.people.use(self._model, PersonDelegate)
        self.ui.people.chosen.connect(self._on_chosen)
        self.ui.nobody.primary_clicked.connect(self.import_wanted)

    def current(self) -> Found | None:
        """The person of the selected row."""
        return self._model.found(self.ui.people.currentIndex())

    def choose_current(self) -> None:
        """Do what Enter means for the selected row; nothing if none is."""
        if self.ui.people.currentIndex().isValid():
            self._on_chosen(self.ui.people.currentIndex())

    def show_found(self, found: Sequence[Found], *, typed: str, tzid: str) -> None:
        """Show the first people found for `typed`, and the offer to add them; the first is selected.

        How many they are is said when all are there: see :meth:`show_all_found`.
        """
        selected = self.current() if typed == self._typed else None
        self._model.show(found, tzid=tzid, words=query_words(typed), offer=typed)
        self._select(selected, otherwise=0)
        if not self._typed:
            self.ui.heading.setText(self.tr("People found"))
        self._typed = typed
        self.ui.pages.setCurrentWidget(self.ui.people)

    def show_all_found(self, found: Sequence[Found]) -> None:
        """Show everybody found for what is typed, of whom the first are shown already."""
        self._model.complete(found)
        self.ui.heading.setText(self.tr("%n person(s) found", "", len(found)) if found else self.tr("Nobody found"))

    def show_expected(self, expected: Sequence[Found], *, tzid: str) -> None:
        """Show those of `expected` who are not in yet; nobody is selected, so that Enter lets nobody in by mistake."""
        selected = self.current() if not self._typed else None
        missing = [found for found in expected if found.check_in_id is None]
        self._model.show(missing, tzid=tzid)
        self._select(selected, otherwise=None)
        self._typed = ""
        self.ui.heading.setText(self.tr("Expected, not in yet: %n person(s)", "", len(missing)))
        self.ui.pages.setCurrentWidget(self.ui.people if missing else self.ui.nobody)
        if not missing:
            self._explain(anybody_expected=bool(expected))

    def show_nobody(self, expected: Sequence[Found]) -> None:
        """Show how many of `expected` are not in yet, and nobody: who is at work sees people when they are named."""
        self._model.show((), tzid="UTC")
        self._typed = ""
        missing = sum(found.check_in_id is None for found in expected)
        self.ui.heading.setText(self.tr("Expected, not in yet: %n person(s)", "", missing))
        text = self.tr("Two letters are enough. A ticket can be scanned at any time.")
        self.ui.nobody.show_content("empty-people", self.tr("Type the name of whoever is in front of you"), text)
        self.ui.pages.setCurrentWidget(self.ui.nobody)

    def _select(self, found: Found | None, *, otherwise: int | None) -> None:
        row = self._model.row_of(found.person_id) if found is not None else None
        row = otherwise if row is None else row
        if row is None:
            self.ui.people.scrollToTop()
        else:
            self.ui.people.setCurrentIndex(self._model.index(row, 0))

    def _explain(self, *, anybody_expected: bool) -> None:
        if anybody_expected:
            title = self.tr("Everybody who signed up is in")
            self.ui.nobody.show_content("empty-people", title, self.tr("Others can still come: type a name."))
        else:
            self.ui.nobody.show_content(
                "empty-people",
                self.tr("Nobody has signed up yet"),
                self.tr("Import the list of those who signed up, or type a name to let somebody in."),
                primary=self.tr("Import sign-ups…"),
            )

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        found = self._model.found(index)
        if found is not None:
            self.person_chosen.emit(found)
        elif self._model.is_offer(index):
            self.new_person_wanted.emit()
