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


def install(app: QCoreApplication, language: str) -> None:
    """Make `app` speak `language` (a code of `LANGUAGES`); windows made from now on are in it.

    Plural forms need a file for English, too.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(_locale(language))
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("mozspaces", str(paths.resource("translations"))), ("qtbase", qt_texts)):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)
        else:
            translator.deleteLater()


def _locale(language: str) -> QLocale:
    """The system's own locale where it is of the language, so that its dates and numbers stay."""
    system = QLocale.system()
    return system if system.name()[:2] == language else QLocale(language)
