"""What a tab is given to work with; handed over explicitly, so that nothing in the window is global."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mozspaces_desktop.core.access import EVERYTHING, Access

if TYPE_CHECKING:
    from mozspaces_desktop.core.database import Database
    from mozspaces_desktop.gui.changes import Changes
    from mozspaces_desktop.gui.settings import Settings
    from mozspaces_desktop.gui.tasks import Tasks


@dataclass(slots=True)
class Context:
    """The open data file, the signals of its changes, slow work, settings, the space looked at, and who looks."""

    database: Database
    changes: Changes
    tasks: Tasks
    settings: Settings
    space_id: str
    access: Access = EVERYTHING
