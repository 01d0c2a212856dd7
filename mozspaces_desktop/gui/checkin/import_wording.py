"""How the import dialog calls the parts of a list: what a column is used for, encodings, separators, what happens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.signups.list_sources import UNKNOWN_SOURCE
from mozspaces_desktop.core.signups.lists import Role, SignupList
from mozspaces_desktop.core.signups.plan import Effect
from mozspaces_desktop.core.signups.table import WORKBOOK

LONGEST_CELL = 200
"""Characters of a cell that are shown; one of a list may have millions."""

translate = QCoreApplication.translate


def cell_text(text: str) -> str:
    """`text`, a cell of a list, on one line that is not too long to be painted."""
    line = " ".join(text[: 2 * LONGEST_CELL].split())
    return line if len(line) <= LONGEST_CELL else line[:LONGEST_CELL] + "…"


def role_name(role: Role | None) -> str:
    """What a column is used for."""
    return {
        None: translate("signups", "Not used"),
        Role.NAME: translate("signups", "Name"),
        Role.FIRST_NAME: translate("signups", "First name"),
        Role.MIDDLE_NAME: translate("signups", "Middle name"),
        Role.LAST_NAME: translate("signups", "Last name"),
        Role.EMAIL: translate("signups", "E-mail"),
        Role.STATUS: translate("signups", "Status"),
        Role.PAYMENT: translate("signups", "Payment"),
        Role.CANCELLED: translate("signups", "Cancelled"),
        Role.QUANTITY: translate("signups", "Number of seats"),
        Role.GUESTS: translate("signups", "Guests brought"),
        Role.TICKET_CODE: translate("signups", "Ticket code"),
        Role.ORDER: translate("signups", "Order"),
        Role.SIGNED_UP_AT: translate("signups", "Signed up at"),
        Role.CHECKED_IN: translate("signups", "Check-in (not imported)"),
        Role.BUYER_NAME: translate("signups", "Buyer's name"),
        Role.BUYER_FIRST_NAME: translate("signups", "Buyer's first name"),
        Role.BUYER_LAST_NAME: translate("signups", "Buyer's last name"),
        Role.BUYER_EMAIL: translate("signups", "Buyer's e-mail"),
    }[role]


def encoding_name(codec: str) -> str:
    """What people call the encoding that Python calls `codec`; others by their own name."""
    names = {
        WORKBOOK: translate("signups", "Excel workbook"),
        "utf-8": "UTF-8",
        "utf-16-le": "UTF-16",
        "utf-16-be": translate("signups", "UTF-16, big-endian"),
        "cp1252": translate("signups", "Western European (Windows)"),
        "latin-1": translate("signups", "Western European (Latin-1)"),
        "mac_roman": translate("signups", "Western European (Mac)"),
        "cp1250": translate("signups", "Central European (Windows)"),
        "cp1251": translate("signups", "Cyrillic (Windows)"),
        "koi8_r": translate("signups", "Cyrillic (KOI8-R)"),
        "cp1253": translate("signups", "Greek (Windows)"),
        "cp1254": translate("signups", "Turkish (Windows)"),
        "cp932": translate("signups", "Japanese (Shift-JIS)"),
        "euc_jp": translate("signups", "Japanese (EUC)"),
        "iso2022_jp": translate("signups", "Japanese (ISO-2022)"),
        "big5hkscs": translate("signups", "Chinese, traditional (Big5)"),
        "gb18030": translate("signups", "Chinese, simplified (GB18030)"),
        "cp949": translate("signups", "Korean (EUC-KR)"),
    }
    return names.get(codec, codec)


def delimiter_name(delimiter: str) -> str:
    """What people call the sign between two cells; others as they are."""
    names = {
        ",": translate("signups", "Comma"),
        ";": translate("signups", "Semicolon"),
        "\t": translate("signups", "Tab"),
        "|": translate("signups", "Vertical bar"),
    }
    return names.get(delimiter, delimiter)


def as_found(name: str) -> str:
    """`name`, an encoding or a separator, as that which the program found."""
    return translate("signups", "{name} (as found)").format(name=name)


def understood(signups: SignupList) -> str:
    """How a list is read now: the site that made it, its encoding, separator and headings."""
    source = translate("signups", "Sign-up list") if signups.source == UNKNOWN_SOURCE else signups.source
    parts = [source, encoding_name(signups.encoding)]
    if signups.delimiter:
        parts.append(translate("signups", "separator: {delimiter}").format(delimiter=delimiter_name(signups.delimiter)))
    if signups.header_row is None:
        parts.append(translate("signups", "no headings"))
    else:
        parts.append(translate("signups", "headings in row {row}").format(row=signups.header_row))
    return " · ".join(parts)


def effect_words(effect: Effect, seats: int) -> str:
    """What becomes of a sign-up with `seats`."""
    words = {
        Effect.NEW_PERSON: translate("signups", "new person, registered"),
        Effect.NEW_REGISTRATION: translate("signups", "known, now registered"),
        Effect.UPDATED: translate("signups", "brought up to date"),
        Effect.UNCHANGED: translate("signups", "registered already"),
        Effect.WITHDRAWN: translate("signups", "no longer registered"),
    }[effect]
    if seats == 1:
        return words
    return translate("signups", "{effect} ({seats} seats)").format(effect=words, seats=seats)
