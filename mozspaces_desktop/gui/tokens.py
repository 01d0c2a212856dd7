"""The visual tokens: colours of the light and the dark scheme, distances, sizes of type. Plain values.

Every screen takes its colours and distances from here (through `theme.current()`), so that a change of mind is
one line and both schemes stay readable: a test computes the WCAG contrast of every pair that is used.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QColor, QFont, QFontMetricsF

Scheme = Literal["light", "dark"]

_REFERENCE_LINE = 16.0
"""Height in pixels of a line of body text for which the spacing tokens have their nominal values."""


@dataclass(frozen=True)
class Tone:
    """A colour with a meaning, in the forms that a badge, a bar or a banner needs."""

    strong: QColor
    """Bars, dots, borders: at least 3:1 on a surface."""
    text: QColor
    """Words on a surface or on `soft`: at least 4.5:1."""
    soft: QColor
    """A quiet background behind `text` or body text."""


@dataclass(frozen=True)
class Colors:
    """Every colour of one scheme, by what it is for."""

    window: QColor
    surface: QColor
    raised: QColor
    sunken: QColor
    hover: QColor
    pressed: QColor
    border: QColor
    border_strong: QColor
    text: QColor
    text_muted: QColor
    text_disabled: QColor
    accent: QColor
    accent_hover: QColor
    accent_pressed: QColor
    accent_soft: QColor
    accent_text: QColor
    accent_on_text: QColor
    """Accent-coloured words on a ground of the colour `text` (a toast)."""
    on_accent: QColor
    focus_on_accent: QColor
    selection: QColor
    focus: QColor
    positive: Tone
    warning: Tone
    negative: Tone
    info: Tone
    track_technical: Tone
    track_non_technical: Tone
    neutral: Tone
    today: QColor
    now_line: QColor
    shadow: QColor
    series: tuple[QColor, ...]
    """Ten colours for the focus areas, told apart with any colour vision (distance measured by a test)."""


@dataclass(frozen=True)
class Spacing:
    """Distances in device-independent pixels, grown with the height of the application's font."""

    xs: int
    s: int
    m: int
    l: int  # noqa: E741 -- the sizes are called as on a T-shirt
    xl: int
    xxl: int
    radius: int
    radius_large: int
    icon: int
    icon_small: int
    control: int
    """Height of a button or an input field."""
    row: int
    """Height of a row of a table or list."""


@dataclass(frozen=True)
class TypeScale:
    """Fonts made from the application's own font, so that the program speaks in the system's voice."""

    caption: QFont
    body: QFont
    strong: QFont
    title: QFont
    headline: QFont
    display: QFont


def _c(*names: str) -> tuple[QColor, ...]:
    return tuple(QColor(name) for name in names)


def _tone(strong: str, text: str, soft: str) -> Tone:
    return Tone(QColor(strong), QColor(text), QColor(soft))


def light_colors() -> Colors:
    """Return the colours of the light scheme."""
    return Colors(
        window=QColor("#f5f5f8"),
        surface=QColor("#ffffff"),
        raised=QColor("#ffffff"),
        sunken=QColor("#ededf2"),
        hover=QColor("#f0f0f5"),
        pressed=QColor("#e4e4ec"),
        border=QColor("#e0e1e8"),
        border_strong=QColor("#888c99"),
        text=QColor("#1b1c22"),
        text_muted=QColor("#5b5f6b"),
        text_disabled=QColor("#a0a3ad"),
        accent=QColor("#5746d6"),
        accent_hover=QColor("#4838c0"),
        accent_pressed=QColor("#3b2da3"),
        accent_soft=QColor("#edebfc"),
        accent_text=QColor("#4d3dc7"),
        accent_on_text=QColor("#b3a9ff"),
        on_accent=QColor("#ffffff"),
        focus_on_accent=QColor("#c4bcff"),
        selection=QColor("#e4e0fb"),
        focus=QColor("#6a5be0"),
        positive=_tone("#1f8a52", "#136b3d", "#e2f4ea"),
        warning=_tone("#a87200", "#7a5200", "#fdf2d4"),
        negative=_tone("#cf2f3a", "#b01f2b", "#fdeaea"),
        info=_tone("#5746d6", "#4432b4", "#edebfc"),
        track_technical=_tone("#1877b5", "#0b5a8e", "#e1f0fa"),
        track_non_technical=_tone("#c0590f", "#964106", "#fdeee1"),
        neutral=_tone("#7b7f8b", "#5b5f6b", "#ededf2"),
        today=QColor("#5746d6"),
        now_line=QColor("#cf2f3a"),
        shadow=QColor(20, 20, 40, 26),
        series=_c(
            *("#648ee6", "#a34c05", "#6a8366", "#a159a8", "#c18722"),
            *("#4249a1", "#831923", "#9e8ca4", "#662e69", "#725969"),
        ),
    )


def dark_colors() -> Colors:
    """Return the colours of the dark scheme."""
    return Colors(
        window=QColor("#16171b"),
        surface=QColor("#1d1f24"),
        raised=QColor("#262930"),
        sunken=QColor("#111215"),
        hover=QColor("#282b32"),
        pressed=QColor("#32353e"),
        border=QColor("#31343c"),
        border_strong=QColor("#747987"),
        text=QColor("#ecedf1"),
        text_muted=QColor("#a5a9b4"),
        text_disabled=QColor("#666a75"),
        accent=QColor("#6c5ce0"),
        accent_hover=QColor("#6151d6"),
        accent_pressed=QColor("#5545c4"),
        accent_soft=QColor("#2c2750"),
        accent_text=QColor("#b3a9ff"),
        accent_on_text=QColor("#4d3dc7"),
        on_accent=QColor("#ffffff"),
        focus_on_accent=QColor("#c4bcff"),
        selection=QColor("#373160"),
        focus=QColor("#9385f5"),
        positive=_tone("#3fb277", "#6fd39f", "#153626"),
        warning=_tone("#d39d2a", "#edc162", "#3b2e10"),
        negative=_tone("#e8606a", "#ff9aa1", "#43191e"),
        info=_tone("#9385f5", "#b9b0ff", "#2c2750"),
        track_technical=_tone("#4aa5dd", "#86c8f2", "#12324a"),
        track_non_technical=_tone("#e4873f", "#f5b483", "#43280f"),
        neutral=_tone("#8b909c", "#b3b7c1", "#2c2f37"),
        today=QColor("#6c5ce0"),
        now_line=QColor("#f0616b"),
        shadow=QColor(0, 0, 0, 90),
        series=_c(
            *("#7494ec", "#bc5a39", "#aabd6d", "#e399bd", "#c8860a"),
            *("#9161ba", "#52c6ff", "#ecd962", "#ace4d4", "#5c847f"),
        ),
    )


def spacing_for(font: QFont) -> Spacing:
    """Return the distances that suit `font`: 4, 8, 12, 16, 24 and 32 pixels for a line of 16 pixels."""
    unit = QFontMetricsF(font).height() / _REFERENCE_LINE

    def px(nominal: float) -> int:
        return max(1, round(nominal * unit))

    return Spacing(
        xs=px(4),
        s=px(8),
        m=px(12),
        l=px(16),
        xl=px(24),
        xxl=px(32),
        radius=px(6),
        radius_large=px(10),
        icon=px(18),
        icon_small=px(14),
        control=px(30),
        row=px(32),
    )


def type_for(font: QFont) -> TypeScale:
    """Return the type scale that grows from `font`, the application's font."""
    return TypeScale(
        caption=_scaled(font, 0.92),
        body=_scaled(font, 1.0),
        strong=_scaled(font, 1.0, QFont.Weight.DemiBold),
        title=_scaled(font, 1.15, QFont.Weight.DemiBold),
        headline=_scaled(font, 1.5, QFont.Weight.DemiBold),
        display=_scaled(font, 2.1, QFont.Weight.DemiBold),
    )


def _scaled(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * factor)
    else:
        scaled.setPixelSize(max(1, round(font.pixelSize() * factor)))
    scaled.setWeight(weight)
    return scaled
