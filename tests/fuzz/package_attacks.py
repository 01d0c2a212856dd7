"""Workbooks whose packages are made to do harm: what is packed, where it lies, what it is called."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from tests.core.foreign_workbook.handmade import MAIN, members, relations, sheet
from tests.fuzz.list_attacks import MEGABYTE
from tests.fuzz.workbook_attacks import LIST, SHEET, STRINGS, WORKBOOKS, packed, row, workbook


def _with_dtd(part: str, dtd: str, entity: str = "&a;") -> bytes:
    """A workbook of which `part` has a DTD and a text with an entity."""
    made = members({"Sheet": sheet(LIST)})
    data = made[part]
    whole = data.decode() if isinstance(data, bytes) else str(data)
    marked = whole.replace("</", f"{entity}</", 1) if "</" in whole else whole
    return packed(made | {part: f"<?xml version='1.0'?>{dtd}{marked}"})


_LAUGHS = "".join(f'<!ENTITY {"abcdefghijk"[n]} "{("&" + "abcdefghijk"[n + 1] + ";") * 10}">' for n in range(9))
_LAUGHS_DTD = f'<!DOCTYPE x [{_LAUGHS}<!ENTITY j "ha">]>'
_OUTSIDE_DTD = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
_REMOTE_DTD = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/evil.dtd">'
_PARTS = (
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    STRINGS,
    SHEET,
)

DTDS = {
    f"{kind} in {part}": _with_dtd(part, dtd, entity)
    for kind, dtd, entity in (
        ("laughs", _LAUGHS_DTD, "&a;"),
        ("a file", _OUTSIDE_DTD, "&a;"),
        ("an address", _REMOTE_DTD, ""),
    )
    for part in _PARTS
}
"""Entities in every part."""


@WORKBOOKS.of(small=2_000, whole=100_000)
def members_of_the_package(count: int) -> bytes:
    return packed(members({"Sheet": sheet(LIST)}) | {f"x/{n}": "" for n in range(count)})


@WORKBOOKS.of(small=100_000, whole=1024 * MEGABYTE)
def a_member_of_zeros(size: int) -> bytes:
    return packed(members({"Sheet": sheet(LIST)}) | {"xl/media/a.bin": bytes(size)})


@WORKBOOKS.of(small=50 * MEGABYTE, whole=1024 * MEGABYTE)
def a_member_that_lies_about_its_size(size: int) -> bytes:
    part = f"<sst xmlns='{MAIN}'/>".encode()
    whole = workbook(others={STRINGS: part + b" " * size})
    crc = zlib.crc32(part)
    return _told(whole, STRINGS, crc, len(part))


@WORKBOOKS.of(small=50 * MEGABYTE, whole=1024 * MEGABYTE)
def a_manifest_that_lies_about_its_size(size: int) -> bytes:
    name = "[Content_Types].xml"
    part = str(members({"Sheet": sheet(LIST)})[name]).encode()
    return _told(workbook(others={name: part + b" " * size}), name, zlib.crc32(part), len(part))


def _told(data: bytes, name: str, crc: int, size: int) -> bytes:
    """The package with another checksum and size of a member, before it and in the directory (APPNOTE.TXT 4.3)."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        member = archive.getinfo(name)
    changed = bytearray(data)
    struct.pack_into("<L", changed, member.header_offset + 14, crc)
    struct.pack_into("<L", changed, member.header_offset + 22, size)
    entry = data.rindex(name.encode()) - 46
    struct.pack_into("<L", changed, entry + 16, crc)
    struct.pack_into("<L", changed, entry + 24, size)
    return bytes(changed)


@WORKBOOKS.of(small=20 * MEGABYTE, whole=290 * MEGABYTE)
def a_member_packed_with_bzip2(size: int) -> bytes:
    target = io.BytesIO(workbook())
    with zipfile.ZipFile(target, "a", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("xl/other.bin", bytes(size))
    return target.getvalue()


@WORKBOOKS.of(small=20 * MEGABYTE, whole=1024 * MEGABYTE)
def strings_packed_with_lzma(size: int) -> bytes:
    made = members({"Sheet": sheet(LIST)})
    part = str(made.pop(STRINGS)).encode()
    target = io.BytesIO(packed(made))
    with zipfile.ZipFile(target, "a", zipfile.ZIP_LZMA) as archive:
        archive.writestr(STRINGS, part + b" " * size)
    return _told(target.getvalue(), STRINGS, zlib.crc32(part), len(part))


@WORKBOOKS.of(small=50, whole=250)
def overlapping_members(count: int) -> bytes:
    """Many entries of the directory for one and the same member (D. Fifield, "A better zip bomb", WOOT 2019)."""
    data = packed(members({"Sheet": sheet(LIST)}) | {"xl/media/a.bin": bytes(MEGABYTE)})
    start = struct.unpack_from("<L", data, len(data) - 6)[0]
    entry_at = data.rindex(b"xl/media/a.bin") - 46
    entry = data[entry_at : entry_at + 46 + 14]
    copies = b"".join(entry[:-5] + f"{n:05}".encode() for n in range(count))
    directory = data[start : len(data) - 22] + copies
    total = struct.unpack_from("<H", data, len(data) - 12)[0] + count
    return (
        data[:start] + directory + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, total, total, len(directory), start, 0)
    )


@WORKBOOKS.of(small=3, whole=3)
def a_workbook_in_a_workbook(_count: int) -> bytes:
    return packed(members({"Sheet": sheet(LIST)}) | {"xl/embeddings/a.xlsx": workbook(), "xl/vbaProject.bin": b"MZ"})


@WORKBOOKS.of(small=1, whole=1)
def members_with_names_of_paths(_count: int) -> bytes:
    names = (
        "../../evil.txt",
        "/etc/evil",
        "C:\\evil.txt",
        "\\\\server\\share\\evil",
        "CON",
        "a/../../../b",
        "xl/worksheets/..",
        "a\0b",
    )
    return packed(members({"Sheet": sheet(LIST)}) | dict.fromkeys(names, "evil"))


@WORKBOOKS.of(small=1, whole=1)
def sheets_with_names_of_paths(_count: int) -> bytes:
    names = ("../../evil", "/etc/evil", "C:\\evil", "CON", "a&#10;b", "=1+1", "x" * 5_000, "")
    return packed(members({name: sheet(LIST) for name in names}))


@WORKBOOKS.of(small=1, whole=1)
def relations_that_lead_outside(_count: int) -> bytes:
    links = relations(
        ("worksheet", "../../../../etc/passwd"), ("worksheet", "file:///etc/passwd"), ("styles", "http://127.0.0.1:9/")
    )
    return workbook(others={"xl/_rels/workbook.xml.rels": links})


@WORKBOOKS.of(small=1, whole=1)
def a_manifest_that_leads_outside(_count: int) -> bytes:
    made = members({"Sheet": sheet(LIST)})
    return packed(
        made
        | {"[Content_Types].xml": str(made["[Content_Types].xml"]).replace("/xl/workbook.xml", "/../../etc/passwd")}
    )


@WORKBOOKS.of(small=20, whole=20)
def formulas_of_commands(_count: int) -> bytes:
    texts = ("=cmd|'/C calc'!A0", "@SUM(1)", "+1", "-1", "&#9;=1", '=HYPERLINK("http://evil")')
    return workbook(LIST + "".join(row(text.replace('"', "&quot;"), "a@example.org") for text in texts))
