"""Label sheets by their arithmetic: what makers print on the box, and that everything fits the page."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageSize

from mozspaces_desktop.gui.checkin.printing.label_formats import (
    BADGES,
    SHEETS_OF_BADGES,
    SINGLE_BADGES,
    TICKETS,
    format_named,
)
from mozspaces_desktop.gui.printing.paper import MM

ALL = [*TICKETS, *BADGES]


@pytest.mark.parametrize("form", ALL, ids=lambda form: form.key)
def test_the_labels_fill_the_page_from_margin_to_equal_margin(form):
    """Left margin, labels with their gaps, and the same margin again are the width of the page; so is the height."""
    for axis, count in ((0, form.columns), (1, form.rows)):
        used = form.margin[axis] + (count - 1) * form.pitch[axis] + form.label[axis] + form.margin[axis]
        assert used == pytest.approx(form.page[axis], abs=0.11)


@pytest.mark.parametrize("form", ALL, ids=lambda form: form.key)
def test_no_two_labels_overlap(form):
    rects = [form.rect(place) for place in range(form.per_page)]
    page = QRectF(0, 0, form.page[0] * MM, form.page[1] * MM).adjusted(-1, -1, 1, 1)
    for place, rect in enumerate(rects):
        assert page.contains(rect)
        inner = rect.adjusted(1, 1, -1, -1)
        assert not any(inner.intersects(other) for other in rects[:place])


@pytest.mark.parametrize(
    ("key", "per_page", "width", "height"),
    [
        ("l7160", 21, 63.5, 38.1),
        ("l7163", 14, 99.1, 38.1),
        ("l4785", 10, 80, 50),
        ("5395", 8, 85.73, 59.27),
        ("5163", 10, 101.6, 50.8),
        ("a4-8", 8, 90, 60),
        ("62x29", 1, 62, 29),
        ("100x62", 1, 100, 62),
        ("89x36", 1, 89, 36),
        ("101x54", 1, 101, 54),
    ],
)
def test_as_it_says_on_the_box(key, per_page, width, height):
    form = format_named(key, BADGES)
    assert form.key == key
    assert form.per_page == per_page
    rect = form.rect(per_page - 1)
    assert (rect.width() / MM, rect.height() / MM) == pytest.approx((width, height), abs=0.01)


def test_a_page_is_as_large_as_it_is(qapp):
    for form in ALL:
        size = form.page_size.size(QPageSize.Unit.Millimeter)
        assert (size.width(), size.height()) == pytest.approx(form.page, abs=0.2)


def test_rows_first():
    form = format_named("l7160", BADGES)
    assert form.rect(1).left() / MM == pytest.approx(7.21 + 66.04)
    assert form.rect(3).top() / MM == pytest.approx(15.15 + 38.1)
    assert form.rect(3).left() / MM == pytest.approx(7.21)


def test_keys_are_told_apart_and_unknown_ones_are_the_first():
    assert len({form.key for form in ALL}) == len(ALL)
    assert format_named("gone", SINGLE_BADGES) is SINGLE_BADGES[0]
    assert all(form.per_page > 1 for form in SHEETS_OF_BADGES)
