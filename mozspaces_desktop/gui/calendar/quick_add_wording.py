"""What was understood of a quick-add line, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.models import EventStatus
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.repeat_wording import rule_text

if TYPE_CHECKING:
    from mozspaces_desktop.core.quick_add import Known, Understood

translate = QCoreApplication.translate

_LONGEST = 120
"""Characters of a title or a link that are shown."""


def title_text(understood: Understood) -> str:
    """The title, or why there is no event yet."""
    return _cut(understood.said.title) if understood.complaint is None else messages.sentence(understood.complaint)


def when_text(understood: Understood) -> str:
    """When it is, and how it repeats: ``Friday 1 August 2014, 19:00 – 21:00 · Every week on Friday``."""
    text = wording.span_text(understood.span)
    if understood.repeat is None:
        return text
    return f"{text} · {rule_text(understood.repeat, understood.span.first_day)}"


def details_text(understood: Understood, known: Known) -> str:
    """Everything else: ``Technical · Coding · Main room``."""
    said = understood.said
    details = [wording.track_text(said.track)]
    details += [area.name for area in known.focus_areas if area.id in said.focus_area_ids]
    details += [room.name for room in known.rooms if room.id == said.room_id]
    details += [one.name for one in known.coordinators if one.id == said.coordinator_id]
    details.append(said.type)
    if said.host:
        details.append(translate("QuickAdd", "with {host}").format(host=_cut(said.host)))
    if said.expected is not None:
        details.append(translate("Calendar", "%n expected", "", said.expected))
    if said.status is not EventStatus.CONFIRMED:
        details.append(wording.status_text(said.status))
    if not said.public:
        details.append(translate("QuickAdd", "Private"))
    details.append(_cut(said.link))
    return " · ".join(detail for detail in details if detail)


def warning_texts(understood: Understood) -> list[str]:
    """What was not understood, and what cannot be meant."""
    texts = []
    if understood.not_understood:
        text = translate("QuickAdd", "Not understood, kept as a note: {text}")
        texts.append(text.format(text=_cut(", ".join(understood.not_understood))))
    if understood.doubt is not None:
        texts.append(messages.sentence(understood.doubt))
    return texts


def completed_words(known: Known) -> Sequence[str]:
    """What completes itself: the names of the space, and the words for tracks and the like."""
    return [
        *known.names,
        translate("QuickAdd", "technical", "a word that the quick-add line understands"),
        translate("QuickAdd", "non-technical", "a word that the quick-add line understands"),
        translate("QuickAdd", "private", "a word that the quick-add line understands"),
        translate("QuickAdd", "draft", "a word that the quick-add line understands"),
    ]


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
