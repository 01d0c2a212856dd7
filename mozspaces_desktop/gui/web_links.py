"""Links that people type: told from other texts, shown short, opened in the browser and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_SCHEMES = ("http", "https")


def web_link(text: str) -> QUrl | None:
    """The address in the web that `text` is, with or without ``https://``; None for any other text.

    A link that opens a program or a file (``file:``, ``javascript:``) is none, nor is one with a user's name in it.
    """
    text = text.strip()
    if not text or any(letter.isspace() for letter in text):
        return None
    url = QUrl(text if "://" in text else f"https://{text}", QUrl.ParsingMode.StrictMode)
    host = url.host()
    leads_somewhere = url.isValid() and url.scheme() in _SCHEMES and ("." in host or host == "localhost")
    return url if leads_somewhere and not url.userInfo() else None


def short_link(text: str) -> str:
    """A link without the part that says nothing: ``github.com/mozilla/gecko-dev/pull/1``."""
    return text.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def open_link(text: str) -> None:
    """Open `text` in the browser if it is an address in the web."""
    url = web_link(text)
    if url is not None:
        QDesktopServices.openUrl(url)
