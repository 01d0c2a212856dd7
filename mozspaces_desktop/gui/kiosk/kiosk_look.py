"""How large things are in the kiosk: fingers press them, and people read them standing."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QFontInfo

from mozspaces_desktop.gui.theme import Theme

_SIZES = """
QLabel, QCheckBox, QPushButton, QLineEdit { font-size: ${words}px; }
QLabel[role="display"] { font-size: ${display}px; }
QLabel[role="headline"] { font-size: ${headline}px; }
QPushButton { min-height: ${touch}px; padding: 0 ${xl}px; border-radius: ${radius}px; }
QPushButton:focus { padding: 0 ${xl}px; }
QPushButton[role="round"] { min-width: ${touch}px; padding: 0; font-size: ${headline}px; }
QLineEdit { min-height: ${touch}px; max-height: ${touch}px; padding: 0 ${l}px; border-radius: ${radius}px; }
QLineEdit:focus { padding: 0 ${l}px; }
QCheckBox { min-height: ${touch}px; spacing: ${l}px; }
QCheckBox::indicator { width: ${xxl}px; height: ${xxl}px; }
"""


def kiosk_stylesheet(look: Theme) -> str:
    """The sizes of the kiosk, to be laid over the program's stylesheet, which has the colours."""
    spacing = look.spacing
    body = QFontInfo(look.type.body).pixelSize()
    sizes = {"words": round(body * 1.4), "headline": round(body * 1.9), "display": round(body * 2.8)}
    sizes |= {"touch": 2 * spacing.xxl, "radius": spacing.radius_large}
    sizes |= {"l": spacing.l, "xl": spacing.xl, "xxl": spacing.xxl}
    return Template(_SIZES).substitute({name: str(size) for name, size in sizes.items()})
