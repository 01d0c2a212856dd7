"""Small packages written by hand, for what no program at hand writes."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

STYLES = f"""<styleSheet xmlns="{MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="DD/MM/YYYY"/>
<numFmt numFmtId="165" formatCode="0.0%"/></numFmts>
<fonts count="1"><font/></fonts><fills count="1"><fill><patternFill/></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/>
<xf numFmtId="1" fontId="0" applyNumberFormat="0"><alignment wrapText="1"/></xf>
<xf numFmtId="165"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0"/></cellStyles></styleSheet>"""


def sheet(rows: str, *, before: str = "", after: str = "") -> str:
    """A sheet with `rows`, which stand in its `sheetData`."""
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def relations(*targets: tuple[str, str], kinds: str = RELATIONS) -> str:
    """A part of relations: (kind, target), called rId1, rId2, ..."""
    lines = (
        f'<Relationship Id="rId{index}" Type="{kinds}/{kind}" Target="{target}"/>'
        for index, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}">{"".join(lines)}</Relationships>'


def package(
    path: Path,
    sheets: Mapping[str, str | bytes],
    *,
    before: str = "",
    after: str = "",
    others: Mapping[str, str | bytes | None] | None = None,
) -> Path:
    """A workbook at `path`, of :func:`members`."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members(sheets, before=before, after=after, others=others).items():
            if data is not None:
                archive.writestr(name, data)
    return path


def members(
    sheets: Mapping[str, str | bytes],
    *,
    before: str = "",
    after: str = "",
    others: Mapping[str, str | bytes | None] | None = None,
) -> dict[str, str | bytes | None]:
    """The parts of a workbook of `sheets` by name, and of `others` by their parts' names (None: leave it out).

    What is in `before` and `after` stands in the workbook's part around its sheets.
    """
    names = "".join(
        f'<sheet name="{name}" sheetId="{index}" r:id="rId{index}"/>' for index, name in enumerate(sheets, 1)
    )
    beside = [("styles", "styles.xml"), ("sharedStrings", "/xl/sharedStrings.xml")]
    return {
        "[Content_Types].xml": _content_types(len(sheets)),
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">{before}<sheets>{names}</sheets>{after}'
        "</workbook>",
        "xl/_rels/workbook.xml.rels": relations(
            *(("worksheet", f"worksheets/sheet{index}.xml") for index in range(1, len(sheets) + 1)), *beside
        ),
        "xl/styles.xml": STYLES,
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}"/>',
        **{f"xl/worksheets/sheet{index}.xml": data for index, data in enumerate(sheets.values(), 1)},
        **(others or {}),
    }


def _content_types(sheets: int) -> str:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    kinds = {"workbook": "sheet.main", "styles": "styles", "sharedStrings": "sharedStrings"}
    kinds |= {f"worksheets/sheet{index}": "worksheet" for index in range(1, sheets + 1)}
    lines = (f'<Override PartName="/xl/{name}.xml" ContentType="{kind}.{of}+xml"/>' for name, of in kinds.items())
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'<Types xmlns="{CONTENT_TYPES}">{rels}{"".join(lines)}</Types>'


def table(reference: str, columns: Mapping[str, str], name: str = "tbl", *, filtered: bool = True, **extra: str) -> str:
    """A table with `columns`, each with its formula or an empty text."""
    inside = "".join(
        f'<tableColumn id="{index}" name="{column}">'
        + (f"<calculatedColumnFormula>{formula}</calculatedColumnFormula>" if formula else "")
        + "</tableColumn>"
        for index, (column, formula) in enumerate(columns.items(), 1)
    )
    more = "".join(f' {key}="{value}"' for key, value in extra.items())
    filter_xml = f'<autoFilter ref="{reference}"/>' if filtered else ""
    return (
        f'<table xmlns="{MAIN}" id="1" name="{name}" displayName="{name}" ref="{reference}"{more}>{filter_xml}'
        f'<tableColumns count="{len(columns)}">{inside}</tableColumns></table>'
    )
