"""A field for a date, for people who use its arrow keys."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit

_SECTION = QDateEdit.Section
_STEP = QAbstractSpinBox.StepEnabledFlag


class DayField(QDateEdit):
    """Its arrows go on past the end of a week, a month and a year; Qt's stop there.

    When the keyboard comes, the number of the day is selected and not its weekday, which cannot be typed.
    """

    def stepBy(self, steps: int) -> None:
        """Go some days on, or months or years where the cursor is in these."""
        match self.currentSection():
            case _SECTION.MonthSection:
                day = self.date().addMonths(steps)
            case _SECTION.YearSection:
                day = self.date().addYears(steps)
            case _:
                day = self.date().addDays(steps)
        self.setDate(max(min(day, self.maximumDate()), self.minimumDate()))
        self.setSelectedSection(self.currentSection())

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """As far as the field's dates go."""
        up = _STEP.StepUpEnabled if self.date() < self.maximumDate() else _STEP.StepNone
        return up | (_STEP.StepDownEnabled if self.date() > self.minimumDate() else _STEP.StepNone)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the number of the day, unless the mouse says where."""
        super().focusInEvent(event)
        if event.reason() in {event.reason().TabFocusReason, event.reason().ShortcutFocusReason}:
            sections = [self.sectionAt(index) for index in range(self.sectionCount())]
            self.setCurrentSectionIndex(len(sections) - 1 - sections[::-1].index(_SECTION.DaySection))
            self.setSelectedSection(_SECTION.DaySection)
