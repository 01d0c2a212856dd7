"""What can go wrong in the world, said in one sentence that a coordinator can act on.

A sentence is written once, in English, as a literal inside :func:`QT_TRANSLATE_NOOP`, with its values as
named fields. ``str(error)`` is the English sentence; the window looks the template up in its translations.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark `text` for translation in `context` and return it unchanged."""
    return text


class Sentence:
    """A translatable sentence: a template and the values of its named fields."""

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sentence) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))


class MozSpacesError(Exception):
    """Something that the program refuses or cannot do, with a sentence for the person in front of it."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.sentence = Sentence(template, **values)

    def __str__(self) -> str:
        return str(self.sentence)


class RefusedError(MozSpacesError):
    """The request makes no sense with what is in the file (no such event, a name is missing, ...)."""


class FileError(MozSpacesError):
    """A file cannot be read or written: not there, not ours, damaged, newer, read-only, disk full."""


class DamagedError(FileError):
    """A data file is damaged; what can be read of it may be rescued."""


class NotOursError(FileError):
    """A file is no data file of this program, or its beginning is damaged."""


class ReadOnlyError(FileError):
    """A data file, or its folder, cannot be written; it can be copied."""


class FileGoneError(FileError):
    """The data file was deleted or moved while it was open."""


class LogGoneError(FileGoneError):
    """The data file is where it was, but not what SQLite keeps beside it, with what was done last."""


class KeyNeededError(FileError):
    """A data file is encrypted, and there is no key, or the wrong one."""


class NoPilotWorkbookError(FileError):
    """A workbook that can be read, and is none of the pilot's."""


class ConflictError(RefusedError):
    """An action cannot be undone or redone because its rows have changed since."""
