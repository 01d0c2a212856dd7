"""The languages of the kiosk: each visitor's own, whatever the program speaks to the coordinator.

Its texts are in translation files of their own, which are asked directly: a translator that was installed would change
the language of the whole program.
"""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from mozspaces_desktop import paths

LANGUAGES = {"en": "English", "fr": "Français", "de": "Deutsch"}
"""The languages that visitors choose from, each by its own name."""

CONTEXT = "Kiosk"

_FIRST_STRONG_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"


class KioskSpeech:
    """Says the kiosk's texts in one of its languages."""

    def __init__(self, language: str) -> None:
        self.language = ""
        self._translator = QTranslator()
        self.speak(language)

    def speak(self, language: str) -> None:
        """Speak `language` from now on; English instead of one that is none of `LANGUAGES`."""
        self.language = language if language in LANGUAGES else "en"
        self._translator = QTranslator()
        if self.language != "en":
            self._translator.load(f"mozspaces_kiosk_{self.language}", str(paths.resource("translations")))

    def say(self, text: str, **values: object) -> str:
        """`text`, marked as one of the kiosk's, in the language that is spoken, its fields filled in with `values`.

        A name that is written from right to left does not turn the sentence around it.
        """
        filled = {name: f"{_FIRST_STRONG_ISOLATE}{value}{_END_OF_ISOLATE}" for name, value in values.items()}
        return (self._translator.translate(CONTEXT, text) or text).format(**filled)
