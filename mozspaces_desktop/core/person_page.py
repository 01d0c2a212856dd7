"""The same about one person as in `person_export`, as a page that the person reads, prints and keeps.

One file that loads nothing and runs nothing. GDPR, article 12, asks for "a concise, transparent, intelligible and
easily accessible form, using clear and plain language": so it is in a language of people, with days in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from html import escape
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy.orm import Session

from mozspaces_desktop.core.destination import written_beside
from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP, Sentence
from mozspaces_desktop.core.export_register import NAMES
from mozspaces_desktop.core.person_export import Facts, person_facts

_TITLE = QT_TRANSLATE_NOOP("core", "What the file of {space} holds about {name}")
_WRITTEN = QT_TRANSLATE_NOOP("core", "Written on {moment}. Times are by the clock of {space}.")
_NOTHING = QT_TRANSLATE_NOOP("core", "Nothing.")
_TAKEN_BACK = QT_TRANSLATE_NOOP(
    "core", "What was taken back does not count any more; it stays in the file so that it can be traced."
)

_TERMS = {
    "also entered as": QT_TRANSLATE_NOOP("core", "Also entered as"),
    "agreed to be kept posted": QT_TRANSLATE_NOOP("core", "Agreed to be kept posted"),
    "began": QT_TRANSLATE_NOOP("core", "Began"),
    "by": QT_TRANSLATE_NOOP("core", "By"),
    "by means of": QT_TRANSLATE_NOOP("core", "By means of"),
    "checked in": QT_TRANSLATE_NOOP("core", "Checked in"),
    "contributions": QT_TRANSLATE_NOOP("core", "Contributions"),
    "e-mail": QT_TRANSLATE_NOOP("core", "E-mail address"),
    "event": QT_TRANSLATE_NOOP("core", "Event"),
    "evidence": QT_TRANSLATE_NOOP("core", "Evidence"),
    "exports that may have the name": QT_TRANSLATE_NOOP("core", "Exports that may have the name"),
    "exported": QT_TRANSLATE_NOOP("core", "Exported"),
    "file": QT_TRANSLATE_NOOP("core", "File"),
    "focus area": QT_TRANSLATE_NOOP("core", "Focus area"),
    "given": QT_TRANSLATE_NOOP("core", "Given"),
    "history": QT_TRANSLATE_NOOP("core", "What was written about them in the program"),
    "in the file since": QT_TRANSLATE_NOOP("core", "In the file since"),
    "in workbooks of others": QT_TRANSLATE_NOOP("core", "In workbooks of others"),
    "kind": QT_TRANSLATE_NOOP("core", "Kind"),
    "name": QT_TRANSLATE_NOOP("core", "Name"),
    "note": QT_TRANSLATE_NOOP("core", "Note"),
    "noted by": QT_TRANSLATE_NOOP("core", "Noted by"),
    "number": QT_TRANSLATE_NOOP("core", "Number"),
    "numbers in reports": QT_TRANSLATE_NOOP("core", "Numbers in reports, which stand there in the place of the name"),
    "on": QT_TRANSLATE_NOOP("core", "On"),
    "registered": QT_TRANSLATE_NOOP("core", "Registered"),
    "registrations": QT_TRANSLATE_NOOP("core", "Registrations"),
    "row": QT_TRANSLATE_NOOP("core", "Row"),
    "seats": QT_TRANSLATE_NOOP("core", "Seats"),
    "sheet": QT_TRANSLATE_NOOP("core", "Sheet"),
    "space": QT_TRANSLATE_NOOP("core", "Space"),
    "stage": QT_TRANSLATE_NOOP("core", "Stage"),
    "taken back": QT_TRANSLATE_NOOP("core", "Taken back"),
    "through": QT_TRANSLATE_NOOP("core", "Through"),
    "ticket codes": QT_TRANSLATE_NOOP("core", "Ticket codes"),
    "visits": QT_TRANSLATE_NOOP("core", "Visits"),
    "what": QT_TRANSLATE_NOOP("core", "What"),
    "when": QT_TRANSLATE_NOOP("core", "When"),
    "wording": QT_TRANSLATE_NOOP("core", "Wording"),
    "workbook": QT_TRANSLATE_NOOP("core", "Workbook"),
    "written to": QT_TRANSLATE_NOOP("core", "Written or spoken to"),
}
"""The words of `person_export`, as headings."""

_VALUES: Mapping[str, Mapping[Any, str]] = {
    "by means of": {
        "code": QT_TRANSLATE_NOOP("core", "Ticket code"),
        "search": QT_TRANSLATE_NOOP("core", "Search"),
        "walk-in": QT_TRANSLATE_NOOP("core", "Walk-in"),
        "paper list": QT_TRANSLATE_NOOP("core", "Paper list"),
        "command": QT_TRANSLATE_NOOP("core", "Command"),
        "import": QT_TRANSLATE_NOOP("core", "Import"),
    },
    "stage": {
        "interested": QT_TRANSLATE_NOOP("core", "Interested"),
        "first contribution": QT_TRANSLATE_NOOP("core", "First contribution"),
        "active": QT_TRANSLATE_NOOP("core", "Active"),
    },
    "exported": NAMES,
    "kind": {
        "do": QT_TRANSLATE_NOOP("core", "Done"),
        "undo": QT_TRANSLATE_NOOP("core", "Undone"),
        "redo": QT_TRANSLATE_NOOP("core", "Done again"),
        "keep": QT_TRANSLATE_NOOP("core", "Done for good"),
    },
}
"""Words of ours that are values."""

_MOMENTS = frozenset({"began", "checked in", "given", "in the file since", "registered", "taken back", "when"})
_DAYS = frozenset({"on"})
_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Characters that HTML forbids ("control-character-in-input-stream")."""

_PAGE = """<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }}
h1 {{ font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }}
h2 {{ font-size: 1.15rem; margin: 2rem 0 .5rem; break-after: avoid; }}
p.quiet {{ color: GrayText; }}
.wide {{ overflow-x: auto; }}
table {{ border-collapse: collapse; width: 100%; font-size: .92rem; }}
th, td {{ text-align: start; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #8886; }}
th {{ font-weight: 600; }}
td {{ overflow-wrap: break-word; white-space: pre-line; }}
tr {{ break-inside: avoid; }}
@media print {{ body {{ margin: 0; max-width: none; font-size: 10pt; }} td {{ overflow-wrap: anywhere; }} }}
</style>
</head>
<body>
{body}
</body>
</html>
"""


class PageWords(Protocol):
    """In which language a page is, and how that writes moments and days."""

    @property
    def language(self) -> str:
        """Its BCP 47 tag."""
        ...

    @property
    def is_right_to_left(self) -> bool:
        """Whether its lines begin on the right."""
        ...

    def say(self, said: Sentence) -> str:
        """Return a sentence of ours in it."""
        ...

    def moment(self, at: datetime) -> str:
        """A moment, by the clock that it stands in."""
        ...

    def day(self, on: date) -> str:
        """A day."""
        ...


class EnglishWords:
    """Plain English, with days as ``31 July 2014``."""

    language = "en"
    is_right_to_left = False

    def say(self, said: Sentence) -> str:
        """As it is written in the source."""
        return str(said)

    def moment(self, at: datetime) -> str:
        """``31 July 2014, 19:10``."""
        return f"{self.day(at.date())}, {at:%H:%M}"

    def day(self, on: date) -> str:
        """``31 July 2014``."""
        return f"{on.day} {on:%B} {on.year}"


def write_page(
    session: Session, person_id: str, target: Path, *, space_id: str, words: PageWords | None = None
) -> None:
    """Write everything that the file holds about a person to `target` as a page in HTML; English, unless told.

    Moments are by the clock of the space `space_id`. Raises as :func:`person_export.export_person` does.
    """
    spoken: PageWords = words or EnglishWords()
    facts = person_facts(session, person_id, space_id=space_id, say=spoken.say)
    page = _Page(facts, spoken).whole()
    with written_beside(target) as partial:
        partial.write_text(page, encoding="utf-8")


class _Page:
    def __init__(self, facts: Facts, words: PageWords) -> None:
        self._facts = facts
        self._words = words

    def whole(self) -> str:
        said = {"space": self._facts["space"], "name": self._facts["name"]}
        title = _shown(self._words.say(Sentence(_TITLE, **said)))
        return _PAGE.format(
            language=escape(self._words.language),
            direction="rtl" if self._words.is_right_to_left else "ltr",
            title=title,
            body="\n".join([f'<h1 dir="auto">{title}</h1>', *self._parts()]),
        )

    def _parts(self) -> Iterator[str]:
        moment = self._words.moment(datetime.fromisoformat(self._facts["written"]))
        about = self._words.say(Sentence(_WRITTEN, moment=moment, space=self._facts["space"]))
        yield f'<p class="quiet">{_shown(about)}</p>'
        single = {name: self._facts[name] for name in ("name", "e-mail", "in the file since")}
        rows = (f"<tr><th>{self._term(name)}</th>{self._cell(name, value)}</tr>" for name, value in single.items())
        yield f'<div class="wide"><table>{"".join(rows)}</table></div>'
        for name, lines in self._facts.items():
            if isinstance(lines, list):
                yield f"<h2>{self._term(name)}</h2>"
                yield self._table(lines) if lines else f'<p class="quiet">{self._text(_NOTHING)}</p>'
        yield f'<p class="quiet">{self._text(_TAKEN_BACK)}</p>'

    def _table(self, lines: Sequence[Facts]) -> str:
        columns = list(dict.fromkeys(name for line in lines for name in line))
        head = "".join(f"<th>{self._term(name)}</th>" for name in columns)
        rows = ("".join(self._cell(name, line.get(name)) for name in columns) for line in lines)
        body = "".join(f"<tr>{row}</tr>" for row in rows)
        return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'

    def _cell(self, name: str, value: Any) -> str:
        return f'<td dir="auto">{_shown(self._said(name, value))}</td>'

    def _said(self, name: str, value: Any) -> str:
        """A value as people read it."""
        if value in (None, ""):
            return "–"
        if name in _MOMENTS:
            return self._words.moment(datetime.fromisoformat(value))
        if name in _DAYS:
            return self._words.day(date.fromisoformat(value))
        if isinstance(value, dict):
            return "\n".join(f"{key}: {held}" for key, held in value.items())
        if isinstance(value, list):
            return "\n".join(map(str, value))
        ours = _VALUES.get(name, {}).get(value) if isinstance(value, str) else None
        return str(value) if ours is None else self._words.say(Sentence(ours))

    def _term(self, name: str) -> str:
        return self._text(_TERMS[name])

    def _text(self, template: str) -> str:
        return _shown(self._words.say(Sentence(template)))


def _shown(text: str) -> str:
    return escape(_UNSHOWABLE.sub("\N{REPLACEMENT CHARACTER}", text))
