"""The language of the window: ours and Qt's own texts, from the compiled files in resources/translations."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mozspaces_desktop import paths

LANGUAGES = {"en": "English", "fr": "Français"}
"""The languages that the program speaks, each by its own name."""


def chosen_language(setting: str) -> str:
    """The language for `setting`, which is a code of `LANGUAGES`, or empty for the system's."""
    if setting in LANGUAGES:
        return setting
    system = QLocale.system().name()[:2]
    return system if system in LANGUAGES else "en"


class Speech:
    """What `app` speaks; kept for as long as it does."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Speak `language` (a code of `LANGUAGES`) from now on; windows that are open keep theirs.

        English has a file of ours, too, for its plural forms.
        """
        self.stop()
        QLocale.setDefault(_locale(language))
        qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("mozspaces", str(paths.resource("translations"))), ("qtbase", qt_texts)):
            translator = QTranslator()
            if translator.load(f"{name}_{language}", folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)

    def stop(self) -> None:
        """Leave the application as it was before anybody spoke: without translations, in the system's locale."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()
        QLocale.setDefault(QLocale.system())


def _locale(language: str) -> QLocale:
    """The system's own locale where it is of the language, so that its dates and numbers stay."""
    system = QLocale.system()
    return system if system.name()[:2] == language else QLocale(language)
