"""Which site made a list, told by headers that only its exports have."""

from __future__ import annotations

from collections.abc import Iterable

from mozspaces_desktop.core.signups.vocabulary import header_text

UNKNOWN_SOURCE = "list"

_SIGNATURES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Luma", ("api id", "approval status")),
    ("Meetup", ("url of member profile",)),
    ("Meetup", ("rsvped on",)),
    ("pretix", ("order code", "attendee name")),
    ("pretix", ("order code", "pseudonymization id")),
    ("Indico", ("registration state",)),
    ("Indico", ("affiliation", "registration date")),
    ("Eventbrite", ("attendee status", "ticket type")),
    ("Eventbrite", ("order no", "ticket type")),
    ("Eventbrite", ("order no", "eventbrite fees")),
    ("connpass", ("参加枠名", "表示名")),
    ("connpass", ("参加ステータス", "受付番号")),
    ("KKTIX", ("聯絡人 email", "票種")),
    ("Accupass", ("票券名稱", "訂單編號")),
    ("HelloAsso", ("nom payeur", "prenom payeur")),
    ("Weezevent", ("nom acheteur", "prenom acheteur")),
)
_TIMESTAMPS = frozenset(
    map(
        header_text,
        (
            "Timestamp",
            "Horodateur",
            "Zeitstempel",
            "Informazioni cronologiche",
            "Marca temporal",
            "Carimbo de data/hora",
            "Tijdstempel",
            "Sygnatura czasowa",
            "Отметка времени",
            "タイムスタンプ",
            "時間戳記",
            "时间戳记",
            "타임스탬프",
        ),
    )
)
"""What Google Forms calls its first column."""


def source_of(headers: Iterable[str]) -> str:
    """The name of the site that exports lists with `headers`; ``list`` if it is none we know."""
    texts = [header_text(header) for header in headers]
    for source, needed in _SIGNATURES:
        if all(header_text(one) in texts for one in needed):
            return source
    return "Google Forms" if texts and texts[0] in _TIMESTAMPS else UNKNOWN_SOURCE


def is_member_list(headers: Iterable[str]) -> bool:
    """Whether a list with `headers` is Meetup's of all members of a group, who did not sign up for anything."""
    return "last visited group on" in map(header_text, headers)
