import math
from itertools import combinations, product

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from mozspaces_desktop import paths
from mozspaces_desktop.gui import theme, tokens

SCHEMES = {"light": tokens.light_colors(), "dark": tokens.dark_colors()}
TONES = ["positive", "warning", "negative", "info", "track_technical", "track_non_technical", "neutral"]
GROUNDS = ["window", "surface", "raised", "hover"]

# Machado, Oliveira, Fernandes (2009): how the world looks without one kind of cones, on linear RGB.
VISIONS = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


@pytest.fixture(autouse=True)
def _light_again(qapp):
    font = qapp.font()
    yield
    qapp.setFont(font)
    theme.apply(qapp, "light")


def linear(color):
    def channel(value):
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return tuple(channel(value) for value in (color.redF(), color.greenF(), color.blueF()))


def contrast(one, other):
    """WCAG 2.2, 1.4.3."""
    dim, bright = sorted(0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in map(linear, (one, other)))
    return (bright + 0.05) / (dim + 0.05)


def oklab(color, vision):
    rgb = linear(color)
    r, g, b = (min(1.0, max(0.0, sum(f * v for f, v in zip(row, rgb, strict=True)))) for row in VISIONS[vision])
    l_, m, s = (
        math.cbrt(v)
        for v in (
            0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
            0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
            0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
        )
    )
    return (
        0.2104542553 * l_ + 0.793617785 * m - 0.0040720468 * s,
        1.9779984951 * l_ - 2.428592205 * m + 0.4505937099 * s,
        0.0259040371 * l_ + 0.7827717662 * m - 0.808675766 * s,
    )


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_are_readable_on_every_ground(scheme):
    colors = SCHEMES[scheme]
    pairs = list(product(["text", "text_muted", "accent_text"], [*GROUNDS, "sunken", "accent_soft"]))
    pairs += [("text", "selection"), ("text", "pressed"), ("on_accent", "accent"), ("on_accent", "accent_hover")]
    pairs += [
        ("on_accent", "accent_pressed"),
        ("accent_on_text", "text"),
        ("surface", "text"),
        ("text_muted", "selection"),
    ]
    poor = {pair: contrast(getattr(colors, pair[0]), getattr(colors, pair[1])) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", TONES)
def test_tones_are_readable(scheme, name):
    colors, tone = SCHEMES[scheme], getattr(SCHEMES[scheme], name)
    for ground in (tone.soft, *(getattr(colors, ground) for ground in GROUNDS)):
        assert contrast(tone.text, ground) >= 4.5
    assert contrast(colors.text, tone.soft) >= 4.5
    assert contrast(tone.strong, colors.surface) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_is_not_text_can_be_seen(scheme):
    colors = SCHEMES[scheme]
    for name in ("border_strong", "focus", "accent", "today", "now_line"):
        assert contrast(getattr(colors, name), colors.surface) >= 3, name
    assert contrast(colors.focus_on_accent, colors.accent) >= 2.5
    for color in colors.series:
        assert contrast(color, colors.surface) >= 3, color.name()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("vision", VISIONS)
def test_ten_focus_areas_are_told_apart_with_any_colour_vision(scheme, vision):
    series = SCHEMES[scheme].series
    assert len(series) == 10
    places = [oklab(color, vision) for color in series]
    nearest = min(math.dist(one, other) for one, other in combinations(places, 2))
    assert nearest >= 0.08  # 0.02 is about what an eye can just tell apart


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("vision", VISIONS)
def test_the_tracks_are_told_apart_with_any_colour_vision(scheme, vision):
    colors = SCHEMES[scheme]
    one, other = (oklab(tone.strong, vision) for tone in (colors.track_technical, colors.track_non_technical))
    assert math.dist(one, other) >= 0.1


@pytest.mark.parametrize("scheme", SCHEMES)
def test_apply_dresses_the_application(qapp, scheme):
    look = theme.apply(qapp, scheme)
    assert look.scheme == scheme
    assert theme.current() is look
    assert qapp.palette().color(QPalette.ColorRole.Window) == look.colors.window
    assert qapp.palette().color(QPalette.ColorRole.Text) == look.colors.text
    assert look.colors.accent.name() in qapp.styleSheet()


def test_system_follows_the_desktop_while_the_program_runs(qapp):
    theme.apply(qapp, "system")
    # The offscreen desktop does what it is asked for: this is what Qt does when the person switches.
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    reported = qapp.styleHints().colorScheme()
    expected = "dark" if reported == Qt.ColorScheme.Dark else "light"
    assert theme.current().scheme == expected
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Light)
    assert theme.current().scheme == "light"


def test_a_chosen_scheme_does_not_follow_the_desktop(qapp):
    theme.apply(qapp, "light")
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    assert theme.current().scheme == "light"


def test_distances_and_letters_grow_with_the_font_of_the_application(qapp):
    small = theme.apply(qapp, "light")
    font = QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    large = theme.apply(qapp, "light")
    for name in ("s", "l", "xxl", "control", "row", "icon"):
        assert getattr(large.spacing, name) == pytest.approx(2 * getattr(small.spacing, name), rel=0.15)
    assert large.type.display.pointSizeF() == pytest.approx(2 * small.type.display.pointSizeF())
    sizes = [large.type.caption, large.type.body, large.type.title, large.type.headline, large.type.display]
    assert sizes == sorted(sizes, key=QFont.pointSizeF)


def test_a_font_in_pixels_gives_a_scale_too(qapp):
    font = QFont(qapp.font())
    font.setPixelSize(20)
    scale = tokens.type_for(font)
    assert scale.body.pixelSize() == 20
    assert scale.display.pixelSize() == 42


def drawn_colors(pixmap):
    image = pixmap.toImage()
    points = product(range(image.width()), range(image.height()))
    return {color.name() for color in (image.pixelColor(x, y) for x, y in points) if color.alpha() == 255}


@pytest.mark.parametrize("name", sorted(file.stem for file in paths.resource("icons").glob("*.svg")))
def test_every_icon_draws_something(qapp, name):
    assert drawn_colors(theme.icon(name).pixmap(QSize(48, 48), 1.0)) != set()


def test_an_icon_takes_the_colour_of_its_role_and_of_the_scheme_in_force(qapp):
    icon = theme.icon("calendar", "accent")
    for scheme in ("light", "dark"):
        look = theme.apply(qapp, scheme)
        assert look.colors.accent_text.name() in drawn_colors(icon.pixmap(QSize(24, 24), 1.0))
        disabled = drawn_colors(icon.pixmap(QSize(24, 24), 1.0, QIcon.Mode.Disabled))
        assert look.colors.text_disabled.name() in disabled


def test_an_icon_is_sharp_on_any_screen(qapp):
    icon = theme.icon("calendar")
    for ratio in (1.0, 1.25, 2.0, 3.0):
        pixmap = icon.pixmap(QSize(20, 20), ratio)
        assert pixmap.devicePixelRatio() == ratio
        assert pixmap.size() == QSize(20, 20) * ratio


def test_an_icon_that_is_not_there_is_named(qapp):
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


def test_icons_outlive_their_copies(qapp, qtbot):
    """PySide frees what `clone` returns unless somebody keeps it: this crashed."""
    for _ in range(50):
        original = theme.icon("undo")
        copy = QIcon(original)
        copy.addPixmap(QPixmap(2, 2))
        del original
        assert not copy.pixmap(16, 16).isNull()
    button = QPushButton(theme.icon("undo"), "Undo")
    qtbot.addWidget(button)
    assert not button.grab().isNull()


def test_current_works_before_anything_was_applied(qapp):
    qapp.setProperty("mozspaces_theme", None)
    assert theme.current().scheme == "light"


def test_statuses_and_tracks_have_tones(qapp):
    look = theme.apply(qapp, "light")
    assert len({look.status(name).strong.name() for name in ("draft", "confirmed", "held", "cancelled")}) == 4
    assert look.track("technical") == look.colors.track_technical
    assert look.track("non-technical") == look.colors.track_non_technical
    assert look.track("") == look.colors.neutral


def test_pixmap_is_made_for_the_screen_of_the_widget(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    drawn = theme.pixmap("empty-people", 60, widget, "accent")
    assert drawn.deviceIndependentSize().toSize() == QSize(60, 60)
    assert QColor(theme.current().colors.accent_text).name() in drawn_colors(drawn)
