from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.core.signups.decoding import decode

LEGACY = [
    ("cp1252", "José García,jose@example.com\nHélène Dupré,h@example.fr\n"),
    ("cp1252", "Name\nGarcía\n"),
    ("cp1252", "Nom,Prénom\nLefèvre,Zoë\n"),
    ("cp1252", "Name;E-Mail\nÖzil;o@example.de\nÜnal;u@example.de\n"),
    ("cp1252", "Name\nÅse Ørsted\nBjörk Guðmundsdóttir\n"),
    ("cp1252", "Nom,Ville\nGARÇON HÉLÈNE,ORLÉANS\n"),
    ("cp1252", "Name\nJosé “Pepe” López – x\n"),
    ("latin-1", "Name,Comment\nAna,Köln straße\nRené,naïve café\n"),
    ("cp932", "氏名,メールアドレス\n山田太郎,y@example.jp\n"),
    ("cp932", "Name,Email\n山田太郎,y@example.jp\n佐藤花子,s@example.jp\n"),
    ("cp932", "Name,Email\n田中,y@example.jp\n"),
    ("cp932", "Name,Email\n髙橋 翔,y@example.jp\n"),
    ("cp932", "Name,Email\nｱｷﾗ ｻﾄｳ,y@example.jp\n鈴木 一郎,z@example.jp"),
    ("big5", "姓名,電子郵件\n王小明,w@example.tw\n"),
    ("big5", "Name,Email\n林志玲,w@example.tw\n"),
    ("big5", "Name,Email,Status\n許功蓋,w@example.tw,Attending\n"),
    ("gb18030", "姓名,邮箱\n王小明,w@example.cn\n"),
    ("gb18030", "Name,Email\n张伟,w@example.cn\n刘洋,l@example.cn\n"),
    ("cp949", "이름,이메일\n김민준,k@example.kr\n"),
    ("euc_jp", "氏名,メール\n山田太郎,y@example.jp\n"),
    ("iso2022_jp", "氏名,メール\n山田太郎,y@example.jp\n"),
    ("cp1250", "Name\nŁukasz Świętek\nWójcik Żaneta\n"),
    ("cp1251", "Имя,Почта\nИван Петров,i@example.ru\n"),
]


@pytest.mark.parametrize(("encoding", "text"), LEGACY)
def test_legacy_encodings(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [text for _, text in LEGACY])
def test_unicode_encodings(encoding: str, text: str) -> None:
    found = decode(text.encode(encoding))
    assert (found.text, found.damaged) == (text, 0)


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    data = ("Hélène, Zoë, Łukasz, 山田太郎, José\n" * 5).encode() + b"\xff\n"
    found = decode(data)
    assert (found.encoding, found.damaged) == ("utf-8", 1)
    assert "山田太郎" in found.text


def test_half_a_character_at_the_end_of_utf_16() -> None:
    found = decode("Ana,Bo".encode("utf-16") + b"\x41")
    assert (found.text, found.damaged) == ("Ana,Bo\ufffd", 1)


def test_stray_zeros_are_no_utf_16() -> None:
    assert decode(b"Name,Email\nAna\x00,ana@example.com\n" + b"Bo,bo@example.com\n" * 9).encoding == "utf-8"


def test_what_is_no_text() -> None:
    with pytest.raises(FileError, match="Save it as CSV"):
        decode(bytes(range(256)) * 4)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_utf_8_is_never_taken_for_anything_else(text: str) -> None:
    """Zeros aside, which speak of UTF-16, and the escapes of ISO-2022-JP."""
    text = text.replace("\0", "").replace("\x1b", "").lstrip("\ufeff")
    assert decode(text.encode()).text == text
