"""The one stylesheet of the program, built from the tokens.

Fusion and the palette do most of the work; this adds air, round corners, focus rings and the variants that
screens choose with a dynamic property: `role` on buttons (`primary`, `danger`, `quiet`), labels (`caption`,
`muted`, `strong`, `title`, `headline`, `display`) and frames (`card`, `bar`), `invalid` on input fields.
"""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QFontInfo

from mozspaces_desktop import paths
from mozspaces_desktop.gui.tokens import Colors, Spacing, TypeScale

_TEXT_MARGIN = 3
"""Pixels that Qt leaves beside the text of an item, inside its padding; a header has no such margin."""

_TEXT = """
QLabel[role="caption"] { font-size: ${caption}px; color: $text_muted; }
QLabel[role="muted"] { color: $text_muted; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="headline"] { font-size: ${headline}px; font-weight: 600; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[role="error"] { color: $negative; }
QLabel[role="warning"] { color: $warning; }
QToolTip { background: $raised; color: $text; border: 1px solid $border_strong; padding: ${xs}px ${s}px; }
"""

_FRAMES = """
QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: ${radius_large}px; }
QFrame[role="bar"] { background: $surface; border: none; border-bottom: 1px solid $border; }
QFrame[role="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QGroupBox { border: none; margin-top: ${group}px; padding: ${s}px 0 0 0; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: $window; color: $text_muted; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QSizeGrip { image: none; background: transparent; }
QMessageBox QLabel#qt_msgbox_label { font-size: ${title}px; font-weight: 600; }
QMessageBox QLabel#qt_msgbox_informativelabel { min-width: ${message}px; }
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
"""

_BUTTONS = """
QPushButton, QToolButton[role="button"] {
    background: $raised; color: $text; border: 1px solid $border_control; border-radius: ${radius}px;
    padding: ${button_v}px ${m}px; min-height: ${line}px; icon-size: ${icon_small}px;
}
QPushButton:hover, QToolButton[role="button"]:hover { background: $hover; border-color: $border_strong; }
QPushButton:pressed, QPushButton:checked, QToolButton[role="button"]:pressed { background: $pressed; }
QPushButton:focus, QToolButton[role="button"]:focus { border: 2px solid $focus; padding: ${button_v1}px ${m1}px; }
QPushButton:disabled { color: $text_disabled; background: $window; border-color: $border; }
QPushButton[role="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[role="primary"]:focus { border-color: $focus_on_accent; }
QPushButton[role="primary"]:disabled { background: $sunken; color: $text_disabled; border-color: $border; }
QPushButton[role="danger"] { color: $negative; border-color: $negative_strong; }
QPushButton[role="danger"]:hover { background: $negative_soft; }
QPushButton[role="danger"]:focus { border-color: $negative_strong; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; color: $accent_text; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:pressed { background: $pressed; }
QPushButton[role="quiet"]:focus { border-color: $focus; }
QPushButton[role="quiet"]:disabled { color: $text_disabled; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent_text;
    padding: 0; min-height: 0; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $focus; }
QPushButton[role="choice"]:checked { background: $accent_soft; color: $accent_text; border-color: $accent; }
QLabel[role="toast"] { color: $surface; }
QPushButton[role="toast"] { background: transparent; border: 2px solid transparent; color: $toast; font-weight: 600; }
QPushButton[role="toast"]:hover { text-decoration: underline; }
QPushButton[role="toast"]:focus { border-color: $toast; }
QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: ${radius}px; padding: ${xs}px;
    icon-size: ${icon}px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $accent_soft; color: $accent_text; }
QToolButton:focus { border: 2px solid $focus; padding: ${xs1}px; }
QToolButton:disabled { color: $text_disabled; }
QToolButton[popupMode="2"] { padding-right: ${m}px; }
QToolButton::menu-indicator {
    image: url("$icons/indicator-down.svg"); width: ${arrow}px; height: ${arrow}px;
    subcontrol-origin: border; subcontrol-position: center right; right: ${hair}px;
}
QToolBar { background: $window; border: none; spacing: ${xs}px; padding: ${xs}px; }
QToolBar::separator { background: $border; width: 1px; margin: ${xs}px; }
"""

_FIELDS = """
QDialogButtonBox { button-layout: 3; dialogbuttonbox-buttons-have-icons: 0; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit, QComboBox {
    background: $surface; color: $text; border: 1px solid $border_control; border-radius: ${radius}px;
    padding: ${field_v}px ${s}px; min-height: ${line}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit, QTextEdit { padding: ${xs}px; }
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit, QComboBox { max-height: ${line}px; }
QSpinBox, QDoubleSpinBox, QTimeEdit { qproperty-alignment: AlignCenter; }
QLineEdit:hover, QSpinBox:hover, QDateEdit:hover, QTimeEdit:hover, QDateTimeEdit:hover, QComboBox:hover {
    border-color: $border_strong;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus, QDateTimeEdit:focus, QComboBox:focus { border: 2px solid $focus; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus,
QComboBox:focus { padding: ${field_v1}px ${s1}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${xs1}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QDateEdit:disabled, QTimeEdit:disabled,
QDateTimeEdit:disabled, QComboBox:disabled { background: $window; color: $text_disabled; border-color: $border; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QSpinBox[invalid="true"], QDateEdit[invalid="true"],
QTimeEdit[invalid="true"], QDateTimeEdit[invalid="true"], QComboBox[invalid="true"] {
    border: 2px solid $negative_strong; padding: ${field_v1}px ${s1}px;
}
QLineEdit[role="search"] {
    max-height: ${xl}px; min-height: ${xl}px; font-size: ${title}px; padding: ${xs}px ${m}px;
    border-radius: ${radius_large}px;
}
QComboBox::drop-down { border: none; width: ${drop}px; subcontrol-origin: border; }
QComboBox::down-arrow, QDateEdit::down-arrow {
    image: url("$icons/indicator-down.svg"); width: ${arrow}px; height: ${arrow}px;
}
QComboBox QAbstractItemView {
    border: 1px solid $border_control; padding: ${xs}px; outline: none;
    selection-background-color: $selection; selection-color: $text;
}
QDateEdit::drop-down { border: none; width: ${drop}px; subcontrol-origin: border; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button, QDateTimeEdit::up-button {
    subcontrol-origin: border; subcontrol-position: top right; border: none; width: ${drop}px;
}
QSpinBox::down-button, QDoubleSpinBox::down-button, QTimeEdit::down-button, QDateTimeEdit::down-button {
    subcontrol-origin: border; subcontrol-position: bottom right; border: none; width: ${drop}px;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow, QDateTimeEdit::up-arrow {
    image: url("$icons/indicator-up.svg"); width: ${arrow_s}px; height: ${arrow_s}px;
}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow, QDateTimeEdit::down-arrow {
    image: url("$icons/indicator-down.svg"); width: ${arrow_s}px; height: ${arrow_s}px;
}
QCheckBox, QRadioButton {
    spacing: ${s}px; min-height: ${line}px; padding: ${hair}px; border: 1px solid transparent; border-radius: ${xs}px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_disabled; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: ${check}px; height: ${check}px; border: 1px solid $border_strong; border-radius: ${xs}px;
    background: $surface;
}
QRadioButton::indicator { border-radius: ${check_half}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/indicator-check.svg");
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$icons/indicator-partial.svg");
}
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/indicator-dot.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $sunken; border-color: $border; }
QProgressBar {
    background: $sunken; border: none; border-radius: ${bar_half}px; min-height: ${bar}px; max-height: ${bar}px;
}
QProgressBar::chunk { background: $accent; border-radius: ${bar_half}px; }
"""

_VIEWS = """
QAbstractItemView { background: $surface; border: 1px solid $border; outline: none;
    selection-background-color: $selection; selection-color: $text; alternate-background-color: $surface; }
QAbstractItemView[role="plain"] { border: none; }
QTableView, QTreeView, QListView { border-radius: ${radius}px; gridline-color: $border; }
QTableView::item, QTreeView::item, QListView::item { padding: ${hair}px ${s}px; min-height: ${item}px; }
QCalendarWidget QTableView { border: none; }
QCalendarWidget QTableView::item { padding: ${hair}px; min-height: 0; }
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover { background: $hover; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: $selection; color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $text_muted; border: none; border-bottom: 1px solid $border;
    padding: ${xs}px ${header}px; font-weight: 600; }
QTableCornerButton::section { background: $surface; border: none; }
QMenuBar { background: $window; border: none; padding: ${hair}px ${xs}px; }
QMenuBar::item { padding: ${xs}px ${s}px; border-radius: ${xs}px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $pressed; }
QMenu { background: $raised; border: 1px solid $border_control; padding: ${xs}px; icon-size: ${icon}px; }
QMenu::item { padding: ${menu_v}px ${xl}px ${menu_v}px ${s}px; border-radius: ${xs}px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::icon { padding-left: ${s}px; }
QMenu::separator { height: 1px; background: $border; margin: ${xs}px ${s}px; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabWidget[role="bare"]::pane { border: none; }
QTabBar { qproperty-drawBase: 0; font-weight: 600; icon-size: ${icon}px; }
QTabBar::tab { background: transparent; color: $text_muted; border: none; border-bottom: 2px solid transparent;
    padding: ${s}px ${l}px; margin: 0; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $accent_text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { background: $accent_soft; }
QTabBar::tab:disabled { color: $text_disabled; }
QListView[role="bare"] { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${scroll}px; }
QScrollBar:horizontal { height: ${scroll}px; }
QScrollBar::handle { background: $scroll_handle; border-radius: ${scroll_half}px; margin: ${hair}px; }
QScrollBar::handle:hover { background: $border_strong; }
QScrollBar::handle:vertical { min-height: ${xxl}px; }
QScrollBar::handle:horizontal { min-width: ${xxl}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def stylesheet(colors: Colors, spacing: Spacing, fonts: TypeScale) -> str:
    """Return the stylesheet of the whole application for these tokens."""
    # Qt gives the text of a spin box no padding on the left, so its text stands in the middle.
    values = _color_values(colors) | _sizes(spacing, fonts)
    values["icons"] = paths.resource("icons").as_posix()
    return Template(_TEXT + _FRAMES + _BUTTONS + _FIELDS + _VIEWS).substitute(values)


def _color_values(colors: Colors) -> dict[str, str]:
    plain = (
        *("window", "surface", "raised", "sunken", "hover", "pressed", "border", "border_strong"),
        *("text", "text_muted", "text_disabled", "accent", "accent_hover", "accent_pressed", "accent_soft"),
        *("accent_text", "on_accent", "selection", "focus"),
    )
    values = {name: getattr(colors, name).name() for name in plain}
    values["focus_on_accent"] = colors.focus_on_accent.name()
    values["toast"] = colors.accent_on_text.name()
    values["negative"] = colors.negative.text.name()
    values["warning"] = colors.warning.text.name()
    values["negative_strong"] = colors.negative.strong.name()
    values["negative_soft"] = colors.negative.soft.name()
    values["border_control"] = _mix(colors.border, colors.border_strong, 0.35)
    values["scroll_handle"] = _mix(colors.border, colors.border_strong, 0.4)
    return values


def _sizes(spacing: Spacing, fonts: TypeScale) -> dict[str, str]:
    line = spacing.icon
    button = max(1, (spacing.control - line) // 2 - 1)
    scroll = round(spacing.m * 0.9)
    bar = max(4, round(spacing.xs * 1.5))
    check = spacing.icon_small + 2
    hair = max(1, spacing.xs // 2)
    named = ("icon", "icon_small", "xs", "s", "m", "l", "xl", "xxl", "radius", "radius_large")
    sizes: dict[str, int] = {name: getattr(spacing, name) for name in named}
    sizes |= {"line": line, "button_v": button, "button_v1": button - 1, "m1": spacing.m - 1}
    sizes |= {"field_v": button, "field_v1": button - 1, "s1": spacing.s - 1, "xs1": spacing.xs - 1}
    sizes |= {"message": spacing.xxl * 9}
    sizes |= {"hair": hair, "menu_v": round(spacing.xs * 1.4), "item": spacing.row - spacing.xs}
    sizes |= {"header": spacing.s + _TEXT_MARGIN}
    sizes |= {"drop": spacing.xl, "arrow": spacing.m, "arrow_s": round(spacing.m * 0.8)}
    sizes |= {"check": check, "check_half": check // 2 + 1, "bar": bar, "bar_half": bar // 2}
    sizes |= {"scroll": scroll, "scroll_half": scroll // 2 - hair, "group": spacing.l + spacing.s}
    for name in ("caption", "title", "headline", "display"):
        sizes[name] = QFontInfo(getattr(fonts, name)).pixelSize()
    return {name: str(size) for name, size in sizes.items()}


def _mix(first: QColor, second: QColor, share: float) -> str:
    def between(a: float, b: float) -> float:
        return a + (b - a) * share

    red, green, blue = (
        between(first.redF(), second.redF()),
        between(first.greenF(), second.greenF()),
        between(first.blueF(), second.blueF()),
    )
    return QColor.fromRgbF(red, green, blue).name()
