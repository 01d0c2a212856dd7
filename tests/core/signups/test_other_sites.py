"""Lists as ticket sites and forms of many countries export them, in the encodings in which they come.

The rows are invented; the files are UTF-8, and each is read in each of its encodings, under any name.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from mozspaces_desktop.core.signups.lists import Role
from mozspaces_desktop.core.signups.reader import read_signups

DATA = Path(__file__).parents[2] / "data" / "other_sites"


@dataclass(frozen=True)
class Case:
    """Who comes with how many seats, who does not, in which encodings; columns (from 0) with their roles or none."""

    coming: list[tuple[str, str | None, int]]
    refused: list[str] = field(default_factory=list)
    encodings: tuple[str, ...] = ("utf-8", "utf-8-sig", "utf-16")
    roles: dict[int, Role | None] = field(default_factory=dict)


_JAPANESE = ("utf-8", "utf-8-sig", "utf-16", "cp932", "euc_jp")
_TAIWANESE = ("utf-8", "utf-8-sig", "utf-16-le", "big5")
_CHINESE = ("utf-8-sig", "utf-16", "gb18030")
_KOREAN = ("utf-8-sig", "utf-16", "cp949")
_WESTERN = ("utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1")
_POLISH = ("utf-8", "utf-16", "cp1250")
_RUSSIAN = ("utf-8", "utf-16", "cp1251")

CHECKED_IN = Role.CHECKED_IN

CASES: dict[str, Case] = {
    "connpass": Case(
        [("山田太郎", None, 1), ("佐藤花子", None, 1)],
        ["鈴木次郎", "高橋三郎"],
        _JAPANESE,
        {1: Role.NAME, 2: Role.NAME, 6: Role.TICKET_CODE},
    ),
    "peatix": Case(
        [("山田 太郎", "taro@example.jp", 2), ("伊藤 恵", "megumi@example.jp", 1)],
        ["佐藤 花子"],
        _JAPANESE,
        {6: None, 7: None, 11: CHECKED_IN},
    ),
    "doorkeeper": Case(
        [("山田 太郎", "taro@example.jp", 1), ("佐藤 花子", "hanako@example.jp", 1)],
        ["鈴木 次郎"],
        _JAPANESE,
        {1: None, 6: CHECKED_IN, 7: CHECKED_IN},
    ),
    "eventregist": Case(
        [("山田 太郎", "taro@example.jp", 1)],
        ["佐藤 花子"],
        _JAPANESE,
        {5: None, 6: None, 8: None, 11: CHECKED_IN, 12: CHECKED_IN},
    ),
    "japanese-form": Case(
        [("山田太郎", "taro@example.jp", 2)],
        ["佐藤花子", "鈴木次郎"],
        _JAPANESE,
        {3: None},
    ),
    "kktix": Case(
        [("王小明", "wang@example.tw", 1), ("陳怡君", "chen@example.tw", 1)],
        ["李大華"],
        _TAIWANESE,
        {6: None, 9: Role.TICKET_CODE, 10: CHECKED_IN, 11: CHECKED_IN},
    ),
    "accupass": Case(
        [("陳大文", "chen@example.tw", 1), ("張志明", "chang@example.tw", 1)],
        ["林小姐"],
        _TAIWANESE,
        {1: Role.TICKET_CODE, 4: CHECKED_IN, 5: CHECKED_IN, 8: None},
    ),
    "huodongxing": Case(
        [("张伟", "zhang@example.cn", 1), ("刘洋", "liu@example.cn", 1)],
        ["王芳", "李娜"],
        _CHINESE,
        {2: None, 13: CHECKED_IN, 14: CHECKED_IN},
    ),
    "damai": Case(
        [("张伟", None, 1), ("王芳", None, 1)],
        ["刘洋"],
        _CHINESE,
        {5: Role.NAME, 7: None, 10: CHECKED_IN, 11: CHECKED_IN, 12: Role.TICKET_CODE},
    ),
    "onoffmix": Case(
        [("김민준", "kim@example.kr", 1)],
        ["이서연", "박지훈"],
        _KOREAN,
        {0: None, 4: None, 10: CHECKED_IN},
    ),
    "festa": Case(
        [("김민준", "kim@example.kr", 1)],
        ["이서연"],
        _KOREAN,
        {0: None, 7: CHECKED_IN, 8: CHECKED_IN},
    ),
    "naver-form": Case(
        [("김민준", "kim@example.kr", 2)],
        ["이서연"],
        _KOREAN,
    ),
    "eventbrite-italian": Case(
        [("Niccolò D'Angelo", "n@example.it", 1), ("Marco De Santis", "m@example.it", 1)],
        ["Lucia Rossi"],
        _WESTERN,
        {11: Role.TICKET_CODE, 12: CHECKED_IN},
    ),
    "google-moduli": Case(
        [("Giulia Rossi", "g@example.it", 3)],
        ["Marco Bianchi", "Però Verdi"],
        _WESTERN,
    ),
    "weezevent": Case(
        [("Hélène DUPRÉ", "h@example.fr", 1), ("Zoë Martin", None, 1)],
        ["Léo Petit"],
        _WESTERN,
        {12: CHECKED_IN, 13: CHECKED_IN, 14: CHECKED_IN},
    ),
    "helloasso": Case(
        [("Hélène Dupré", "h@example.fr", 1), ("Zoé Martin", "z@example.fr", 1)],
        ["Léo Petit"],
        _WESTERN,
        {12: Role.TICKET_CODE, 15: None},
    ),
    "billetweb": Case(
        [("Anaïs Lefèvre", "a@example.fr", 1), ("Théo Noël", "t@example.fr", 1)],
        ["Léo Petit"],
        _WESTERN,
        {9: CHECKED_IN, 10: CHECKED_IN},
    ),
    "framaforms": Case(
        [("Hélène Dupré", "h@example.fr", 2)],
        ["Léo Petit", "Théo Noël"],
        ("utf-8", "utf-8-sig", "utf-16"),
    ),
    "eventbrite-french": Case(
        [("Hélène Dupré", "h@example.fr", 1), ("Théo Noël", "t@example.fr", 1)],
        ["Léo Petit"],
        _WESTERN,
        {12: CHECKED_IN},
    ),
    "eventbrite-spanish": Case(
        [("José García Núñez", "j@example.es", 1), ("Íñigo López", "i@example.es", 1)],
        ["Ana Núñez"],
        _WESTERN,
        {9: CHECKED_IN},
    ),
    "pretix-german": Case(
        [("Jürgen Groß", "j@example.de", 1), ("Änne Weiß", "a@example.de", 1)],
        [],
        _WESTERN,
        {7: CHECKED_IN, 8: CHECKED_IN, 9: CHECKED_IN, 10: Role.TICKET_CODE, 13: None},
    ),
    "xing-events": Case(
        [("Jürgen Groß", "j@example.de", 1), ("Özlem Weiß", None, 1)],
        ["Änne Klein"],
        _WESTERN,
        {12: CHECKED_IN},
    ),
    "sympla": Case(
        [("João Conceição", "j@example.br", 1), ("Luísa Peçanha", "l@example.br", 1)],
        ["Inês Antão"],
        _WESTERN,
        {0: Role.TICKET_CODE, 9: CHECKED_IN, 10: CHECKED_IN},
    ),
    "polish": Case(
        [("Łukasz Świątek", "l@example.pl", 1), ("Paweł Gąsior", "p@example.pl", 1)],
        ["Żaneta Wójcik"],
        _POLISH,
        {6: Role.TICKET_CODE, 8: CHECKED_IN, 9: CHECKED_IN},
    ),
    "timepad": Case(
        [("Иван Петров", "i@example.ru", 1), ("Юрий Щукин", "y@example.ru", 1)],
        ["Анна Смирнова", "Ольга Кузнецова"],
        _RUSSIAN,
        {6: None, 10: CHECKED_IN, 11: CHECKED_IN},
    ),
    "dutch": Case(
        [("Jan van der Berg", "j@example.nl", 1), ("Zoë Smit", "z@example.nl", 2)],
        ["Els de Vries"],
        _WESTERN,
        {7: CHECKED_IN, 8: CHECKED_IN},
    ),
    "several-check-ins": Case(
        [("Ana Reyes", "a@example.com", 1), ("Cy Roe", "c@example.com", 1), ("Di Moe", "d@example.com", 1)],
        [],
        _WESTERN,
        dict.fromkeys(range(3, 12), CHECKED_IN),
    ),
    "titles-blanks-and-totals": Case(
        [("Ana Reyes", "a@example.com", 2)],
        ["Bo Li", "Cy Roe", "Total", "Total guests: 3"],
        _WESTERN,
    ),
    "phone-numbers-and-ids": Case(
        [("Jean-Noël Petit", "j@example.fr", 1), ("Françoise Dupré", "f@example.fr", 1)],
        [],
        _WESTERN,
        {1: None, 4: Role.TICKET_CODE, 5: None, 6: None, 7: None},
    ),
    "japanese-kanji-and-kana": Case(
        [("山田 太郎", "taro@example.jp", 1), ("田中 恵", "megumi@example.jp", 1)],
        ["佐藤 花子"],
        _JAPANESE,
        {3: None, 4: None, 7: CHECKED_IN, 8: CHECKED_IN, 9: CHECKED_IN},
    ),
    "chinese-two-days": Case(
        [("王小明", "wang@example.tw", 2), ("張志明", "chang@example.tw", 1)],
        ["陳怡君", "李大華"],
        _TAIWANESE,
        dict.fromkeys(range(6, 11), CHECKED_IN),
    ),
    "korean-two-days": Case(
        [("김민준", "kim@example.kr", 2), ("박지훈", "park@example.kr", 1)],
        ["이서연"],
        _KOREAN,
        {3: None} | dict.fromkeys(range(7, 11), CHECKED_IN),
    ),
    "italian-check-ins": Case(
        [("Giulia Rossi", "giulia@example.it", 2), ("Zoe Ferrè", "zoe@example.it", 1)],
        ["Niccolò D'Angelo", "Maria Pia De Luca"],
        _WESTERN,
        {4: None, 7: CHECKED_IN, 8: None, 9: CHECKED_IN, 10: None, 11: None},
    ),
    "french-days": Case(
        [("Hélène DUPRÉ", "helene@example.fr", 1), ("Aïcha ÇELIK", "aicha@example.fr", 1)],
        ["Loïc LEFÈVRE", "Théo NOËL"],
        _WESTERN,
        {0: Role.SIGNED_UP_AT, 1: None, 5: None} | dict.fromkeys(range(7, 13), CHECKED_IN),
    ),
    "spanish-door": Case(
        [("José Ángel Muñoz Peña", "jose@example.es", 2)],
        ["Begoña Ibáñez", "Íker Núñez"],
        _WESTERN,
        {6: CHECKED_IN, 7: CHECKED_IN, 8: None, 9: None},
    ),
    "door-app": Case(
        [("Ana Reyes", "ana@example.com", 3)],
        ["Cy Roe", "Di Moe", "Ed Poe"],
        _WESTERN,
        {2: None} | dict.fromkeys(range(5, 11), CHECKED_IN),
    ),
}


def test_no_list_is_forgotten() -> None:
    assert {path.stem for path in DATA.glob("*.csv")} == set(CASES)


@pytest.mark.parametrize("ending", ["csv", "xls"])
@pytest.mark.parametrize(("name", "encoding"), [(name, one) for name, case in CASES.items() for one in case.encodings])
def test_the_same_people_come(name: str, encoding: str, ending: str, tmp_path: Path) -> None:
    case = CASES[name]
    path = tmp_path / f"list.{ending}"
    path.write_bytes((DATA / f"{name}.csv").read_text("utf-8").encode(encoding))
    found = read_signups(path)
    assert [(signup.name, signup.email, signup.seats) for signup in found.signups] == case.coming
    assert [item.who for item in found.left_out] == case.refused
    assert {column: found.mapping.role_of(column) for column in case.roles} == case.roles
