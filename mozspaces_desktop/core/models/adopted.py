"""Workbooks of somebody else's that are filled: how they are laid out, and what was put into them last."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from mozspaces_desktop.core.models.base import Base, Row, one_alive, reference


class AdoptedWorkbook(Row, Base):
    """A workbook of somebody else's whose layout was learnt; `space_id` is None if it is about all spaces."""

    __tablename__ = "adopted_workbook"
    space_id: Mapped[str | None] = reference("space", index=False)
    file_name: Mapped[str]
    path: Mapped[str]
    """Where it was last; it may have been moved since."""
    signature: Mapped[str]
    """What it is known by wherever it is: a digest of the names of its sheets and of the headers of its lists."""
    __table_args__ = (one_alive("path"), Index(None, "signature"))


class AdoptedList(Row, Base):
    """One list on a sheet of an adopted workbook: which table of the pilot workbook it is."""

    __tablename__ = "adopted_list"
    workbook_id: Mapped[str] = reference("adopted_workbook")
    sheet: Mapped[str]
    headers: Mapped[str]
    """JSON: the (last) `row` of the headers, how many `rows` they take, the `first` column, and the folded `words` over
    each from there on; by these the list is found wherever it is now."""
    table: Mapped[str]
    """Which table: the name of a `Table` of `core/adopting`."""
    columns: Mapped[str]
    """JSON: the number of the column, from 1, by the header that the pilot workbook has for it."""


class AdoptedRow(Row, Base):
    """What was put into one row of a list last, so that it is found again and what others typed is told from it.

    `person_id` is whose row it is, if it may have somebody's name in it.
    """

    __tablename__ = "adopted_row"
    list_id: Mapped[str] = reference("adopted_list", index=False)
    key: Mapped[str]
    """What the row is about: an event's key, a week, a contributor's number and focus area, a name."""
    person_id: Mapped[str | None] = reference("person")
    filled: Mapped[str] = mapped_column(default="{}")
    """JSON: what was written, by the pilot workbook's header."""
    agreed: Mapped[str] = mapped_column(default="{}")
    """JSON: what stood there already and said the same."""
    __table_args__ = (one_alive("list_id", "key"),)
