"""What somebody contributes: a way for each focus area, from interested to active."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from mozspaces_desktop.core.directory import Reached
from mozspaces_desktop.core.models import Stage
from mozspaces_desktop.gui.people import person_wording as wording
from mozspaces_desktop.gui.people.area_path import AreaPath
from mozspaces_desktop.gui.people.person_deeds import PersonDeeds
from mozspaces_desktop.gui.people.person_view import PersonView
from mozspaces_desktop.gui.people.section import Section
from mozspaces_desktop.gui.people.stage_dialog import Offered, StageDialog, StageSaid


class ContributionsPart(Section):
    """The stages of a person in the space, and the dialog that notes another."""

    event_requested = Signal(str)

    view: PersonView

    def __init__(self, deeds: PersonDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self.head(self.tr("Contributions"), self.tr("Note a contribution…"))
        self.button.clicked.connect(self.ask)

    def show_person(self, view: PersonView) -> None:
        """Show what a person reached."""
        self.view = view
        self.empty()
        paths, before = view.paths(), self.button
        names = {area.id: area.name for area in view.areas}
        for area, steps in paths.items():
            path = AreaPath(names[area], steps)
            path.stage_wanted.connect(lambda stage, area=area: self._ask_for(area, stage))
            path.change_wanted.connect(self._ask_to_change)
            path.event_requested.connect(self.event_requested)
            self.body.addWidget(path)
            for link in path.findChildren(QPushButton):
                self.setTabOrder(before, link)
                before = link
        if not paths:
            self.add_text(self.tr("Nothing yet. When they show interest, note it here: that puts them on the list."))

    @Slot()
    def ask(self) -> None:
        """Ask for a stage in an area that nothing is known of yet, if there is one."""
        known = self.view.paths()
        fresh = [area.id for area in self.view.areas if area.id not in known and area.alive]
        self._ask_for(fresh[0] if fresh else next(iter(known), ""), Stage.INTERESTED)

    def _ask_for(self, area_id: str, stage: Stage) -> None:
        view = self.view
        event_id = view.page.visits[0].event_id if view.page.visits else None
        dialog = self._dialog(StageSaid(area_id, stage, view.today, event_id), title="")
        dialog.saved.connect(lambda said: self._deeds.note_stage(view.person, said))
        dialog.open()

    @Slot(object)
    def _ask_to_change(self, reached: Reached) -> None:
        view = self.view
        said = StageSaid(reached.focus_area_id, reached.stage, reached.on_date, reached.event_id, reached.evidence)
        dialog = self._dialog(said, title=reached.event, noted=True)
        dialog.saved.connect(lambda said: self._deeds.change_stage(view.person, reached, said))
        dialog.taken_back.connect(lambda: self._deeds.take_back_stage(view.person, reached))
        dialog.open()

    def _dialog(self, said: StageSaid, *, title: str, noted: bool = False) -> StageDialog:
        """The dialog with `said`; the event in it, called `title`, may be one that they did not attend."""
        view = self.view
        events = {one.event_id: wording.event_with_day(one.title, one.day) for one in view.page.visits}
        if said.event_id is not None:
            events.setdefault(said.event_id, wording.one_line(title))
        areas = [area for area in view.areas if area.alive or area.id == said.area_id]
        dialog = StageDialog(Offered(view.person.name, areas, events), said, self, noted=noted)
        dialog.finished.connect(dialog.deleteLater)
        return dialog
