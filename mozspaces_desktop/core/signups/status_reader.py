"""Who comes: what the status columns of a list say of each row, and which statuses the list has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.signups import names, statuses
from mozspaces_desktop.core.signups.lists import ColumnMapping, FoundStatus, Role, RowProblem
from mozspaces_desktop.core.signups.statuses import Verdict

_LONGEST_SHOWN = 100


@dataclass
class _Tally:
    """How often a status was seen, how it was spelt first, and whether only ever as a payment."""

    text: str
    rows: int = 0
    paid: bool = True


class StatusReader:
    """Judges the rows of one list. What somebody said of a status counts more than what its words say."""

    def __init__(self, mapping: ColumnMapping, corrected: Mapping[str, bool]) -> None:
        self.problems: list[RowProblem] = []
        self._mapping = mapping
        self._corrected = corrected
        self._tallies: dict[str, _Tally] = {}
        self._reported: set[str] = set()

    def refusal(self, number: int, row: Sequence[str]) -> Sentence | None:
        """Why the person of `row`, the `number`-th, does not come, by the status columns and then by what was paid.

        None if they come. One status that says no is enough. A payment that is missing keeps somebody out only
        if no status says that they come; one that was given back always does.
        """
        said, paid = self._mapping.texts(row, Role.STATUS), self._mapping.texts(row, Role.PAYMENT)
        self._count(said, paid)
        verdicts = [self._verdict(status) for status in said]
        for status, verdict in zip(said, verdicts, strict=True):
            if verdict in (Verdict.GONE, Verdict.UNSETTLED):
                return Sentence(_STATUS_SAYS, status=names.tidy(status))
        for status in paid:
            if self._keeps_out(status, settled=Verdict.COMES in verdicts):
                return Sentence(_STATUS_SAYS, status=names.tidy(status))
        if any(_is_filled(text) for text in self._mapping.texts(row, Role.CANCELLED)):
            return Sentence(_CANCELLED)
        if not said and self._corrected.get("") is False and self._mapping.of(Role.STATUS):
            return Sentence(_NO_STATUS)
        self._report_unclear(number, said, verdicts)
        return None

    def found(self) -> list[FoundStatus]:
        """The statuses of the rows so far, the most frequent first."""
        found = [self._found(folded, tally) for folded, tally in self._tallies.items()]
        return sorted(found, key=lambda status: -status.rows)

    def _found(self, folded: str, tally: _Tally) -> FoundStatus:
        settled = bool(self._mapping.of(Role.STATUS))
        if folded in self._corrected:
            comes, known = self._corrected[folded], True
        elif tally.paid:
            comes, known = not self._keeps_out(tally.text, settled=settled), True
        else:
            verdict = statuses.verdict(tally.text) if folded else Verdict.UNKNOWN
            comes, known = verdict in (Verdict.COMES, Verdict.UNKNOWN), verdict is not Verdict.UNKNOWN
        return FoundStatus(names.tidy(tally.text[:_LONGEST_SHOWN]), folded, tally.rows, comes, known)

    def _verdict(self, status: str) -> Verdict:
        comes = self._corrected.get(statuses.status_text(status))
        if comes is None:
            return statuses.verdict(status)
        return Verdict.COMES if comes else Verdict.GONE

    def _keeps_out(self, payment: str, *, settled: bool) -> bool:
        """Whether a payment keeps somebody out; `settled` when a status says that they come."""
        verdict = self._verdict(payment)
        corrected = statuses.status_text(payment) in self._corrected
        final = verdict is Verdict.GONE and (corrected or not statuses.is_denial(payment))
        return final or (verdict in (Verdict.GONE, Verdict.UNSETTLED) and not settled)

    def _count(self, said: Sequence[str], paid: Iterable[str]) -> None:
        told = dict.fromkeys(said, False)
        if not said and self._mapping.of(Role.STATUS):
            told[""] = False
        for status in paid:
            told.setdefault(status, True)
        for status, is_paid in told.items():
            tally = self._tallies.setdefault(statuses.status_text(status), _Tally(status))
            tally.rows += 1
            tally.paid = tally.paid and is_paid

    def _report_unclear(self, number: int, said: Sequence[str], verdicts: Sequence[Verdict]) -> None:
        """Name each unknown status once, at the first row that has it, and the first row without any."""
        for status, verdict in zip(said, verdicts, strict=True):
            if verdict is Verdict.UNKNOWN:
                self._report_once(number, Sentence(_UNKNOWN_STATUS, status=names.tidy(status)), status)
        if not said and self._mapping.of(Role.STATUS) and "" not in self._corrected:
            self._report_once(number, Sentence(_COMES_WITHOUT), "")

    def _report_once(self, number: int, reason: Sentence, status: str) -> None:
        if status not in self._reported:
            self._reported.add(status)
            self.problems.append(RowProblem(number, reason))


def _is_filled(text: str) -> bool:
    """Whether a cell of a "cancelled" column says that it was: a yes, a date, anything but a no or a zero."""
    return bool(text.strip("-–—/. ")) and not statuses.is_denial(text)


_STATUS_SAYS = QT_TRANSLATE_NOOP("core", "The list says “{status}”.")
_CANCELLED = QT_TRANSLATE_NOOP("core", "The list says that it was cancelled.")
_NO_STATUS = QT_TRANSLATE_NOOP("core", "There is no status; you said that whoever has none does not come.")
_COMES_WITHOUT = QT_TRANSLATE_NOOP("core", "There is no status; whoever has none counts as coming.")
_UNKNOWN_STATUS = QT_TRANSLATE_NOOP("core", "The status “{status}” is not known; whoever has it counts as coming.")
