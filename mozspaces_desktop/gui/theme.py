"""The look of the program: Fusion with our own palette and one small stylesheet, light and dark.

The theme in force hangs on the QApplication, so there is no global of ours and every test has its own. Widgets
that paint themselves call `current()` while painting and so follow a change of the scheme without being told.
Imported before the first paint: keep it quick (QtSvg is loaded when the first icon is drawn).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from mozspaces_desktop.gui.stylesheet import stylesheet
from mozspaces_desktop.gui.tokens import (
    Colors,
    Scheme,
    Spacing,
    Tone,
    TypeScale,
    dark_colors,
    light_colors,
    spacing_for,
    type_for,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

__all__ = ["Colors", "IconRole", "SchemeChoice", "Spacing", "Theme", "Tone", "TypeScale"]

SchemeChoice = Literal["light", "dark", "system"]
IconRole = Literal["text", "muted", "accent", "on_accent", "positive", "warning", "negative"]

_PROPERTY = "mozspaces_theme"
_MIDDLE_LIGHTNESS = 128


@dataclass(frozen=True)
class Theme:
    """Everything that a widget needs to look right now."""

    scheme: Scheme
    colors: Colors
    spacing: Spacing
    type: TypeScale

    def icon_color(self, role: IconRole) -> QColor:
        """Return the colour in which an icon of `role` is drawn."""
        colors = self.colors
        return {
            "text": colors.text,
            "muted": colors.text_muted,
            "accent": colors.accent_text,
            "on_accent": colors.on_accent,
            "positive": colors.positive.strong,
            "warning": colors.warning.strong,
            "negative": colors.negative.strong,
        }[role]

    def track(self, track: str) -> Tone:
        """Return the tone of a coordinator's or an event's track (`technical`, `non-technical`)."""
        if track == "technical":
            return self.colors.track_technical
        return self.colors.track_non_technical if track == "non-technical" else self.colors.neutral

    def status(self, status: str) -> Tone:
        """Return the tone of an event's status (`draft`, `confirmed`, `held`, `cancelled`)."""
        colors = self.colors
        tones = {"confirmed": colors.info, "held": colors.positive, "cancelled": colors.negative}
        return tones.get(status, colors.neutral)


def apply(app: QApplication, choice: SchemeChoice = "system") -> Theme:
    """Give `app` our look in the scheme of `choice`; with "system" it follows the system from now on."""
    follow(app, choice)
    return _dress(app, _scheme(app, choice))


def dress_first(app: QApplication, choice: SchemeChoice = "system") -> Theme:
    """Give `app` our look before its first window is painted; call `follow` afterwards.

    Whether the system is dark is read off the palette that it gave `app`: the namespace `Qt`, with all its enums,
    takes 20 ms to come alive and is not needed for an empty window.
    """
    system_is_dark = app.palette().window().color().lightness() < _MIDDLE_LIGHTNESS
    system: Scheme = "dark" if system_is_dark else "light"
    return _dress(app, system if choice == "system" else choice)


def follow(app: QApplication, choice: SchemeChoice) -> None:
    """Keep to `choice` when the system changes its scheme, and colour what the system draws (window frames)."""
    from PySide6.QtCore import Qt

    follower = app.findChild(_SchemeFollower)
    if follower is None:
        follower = _SchemeFollower(app)
    follower.choice = choice
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    # It may report back through the follower.
    app.styleHints().setColorScheme(schemes.get(choice, Qt.ColorScheme.Unknown))


def current() -> Theme:
    """Return the theme in force; the light one where `apply` has not been called (a bare test)."""
    app = QApplication.instance()
    theme = app.property(_PROPERTY) if app is not None else None
    return theme if isinstance(theme, Theme) else _theme("light")


def on_paper(font: QFont | None = None) -> Theme:
    """Return the light theme, whichever is in force: for pictures and paper. `font` is the body, else the window's."""
    return _theme("light", font)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Give `widget` the property `name` that the style sheet asks for; Qt does not look at it again by itself."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def icon(name: str, role: IconRole = "text") -> QIcon:
    """Return the icon `resources/icons/<name>.svg` in the colour of `role`, always in the scheme in force.

    It is drawn anew for every size, device pixel ratio and mode, so it is crisp everywhere.
    Raises FileNotFoundError for a name that is not there.
    """
    from mozspaces_desktop.gui.icon_engine import SvgIconEngine

    return QIcon(SvgIconEngine(name, role))


def pixmap(name: str, size: int, widget: QWidget, role: IconRole = "text") -> QPixmap:
    """Return an icon or illustration as a pixmap of `size` pixels, sharp on the screen of `widget`."""
    return icon(name, role).pixmap(QSize(size, size), widget.devicePixelRatioF())


class _SchemeFollower(QObject):
    """Dresses the application again when the system changes between light and dark."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.choice: SchemeChoice = "system"
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def _on_scheme_changed(self) -> None:
        if _scheme(self._app, self.choice) != current().scheme:
            _dress(self._app, _scheme(self._app, self.choice))


def _scheme(app: QApplication, choice: SchemeChoice) -> Scheme:
    from PySide6.QtCore import Qt

    if choice != "system":
        return choice
    return "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def _theme(scheme: Scheme, font: QFont | None = None) -> Theme:
    font = QApplication.font() if font is None else font
    colors = dark_colors() if scheme == "dark" else light_colors()
    return Theme(scheme, colors, spacing_for(font), type_for(font))


def _dress(app: QApplication, scheme: Scheme) -> Theme:
    theme = _theme(scheme)
    if not isinstance(app.property(_PROPERTY), Theme):
        app.setStyle("Fusion")  # asking for the present style would bring all enums of QStyle to life: 7 ms
    app.setProperty(_PROPERTY, theme)
    app.setPalette(_palette(theme.colors))
    app.setStyleSheet(stylesheet(theme.colors, theme.spacing, theme.type))
    return theme


def _palette(colors: Colors) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for a_role, color in {
        role.Window: colors.window,
        role.WindowText: colors.text,
        role.Base: colors.surface,
        role.AlternateBase: colors.window,
        role.Text: colors.text,
        role.PlaceholderText: colors.text_muted,
        role.Button: colors.raised,
        role.ButtonText: colors.text,
        role.BrightText: colors.negative.text,
        role.ToolTipBase: colors.text,
        role.ToolTipText: colors.surface,
        role.Highlight: colors.selection,
        role.HighlightedText: colors.text,
        role.Accent: colors.accent,
        role.Link: colors.accent_text,
        role.LinkVisited: colors.accent_text,
        role.Light: colors.hover,
        role.Midlight: colors.border,
        role.Mid: colors.border_strong,
        role.Dark: colors.border_strong,
        role.Shadow: colors.shadow,
    }.items():
        palette.setColor(a_role, color)
    for a_role in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, a_role, colors.text_disabled)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Accent, colors.border_strong)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Base, colors.window)
    return palette
