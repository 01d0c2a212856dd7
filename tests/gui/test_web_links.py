from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from mozspaces_desktop.gui.web_links import open_link, short_link, web_link


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("https://github.com/mozilla/gecko-dev/pull/1", "https://github.com/mozilla/gecko-dev/pull/1"),
        ("  http://example.org ", "http://example.org"),
        ("bugzilla.mozilla.org/show_bug.cgi?id=1", "https://bugzilla.mozilla.org/show_bug.cgi?id=1"),
        ("localhost:8000/x", "https://localhost:8000/x"),
    ],
)
def test_an_address_in_the_web_is_told_from_other_texts(typed: str, link: str) -> None:
    found = web_link(typed)
    assert found is not None
    assert found.toString() == link


@pytest.mark.parametrize(
    "typed",
    [
        *("", "a patch", "patch", "javascript:alert(1)", "file:///etc/passwd", "ftp://example.org/x", "https://"),
        *("mailto:a@example.org", "https://exa mple.org", "data:text/html,x", "smb://host/share", "\ud800", "=1+1"),
    ],
)
def test_anything_else_is_no_link_and_opens_nothing(typed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    assert web_link(typed) is None
    open_link(typed)
    assert opened == []


def test_a_link_is_shown_without_what_says_nothing() -> None:
    assert short_link("https://www.example.org/patch/") == "example.org/patch"
