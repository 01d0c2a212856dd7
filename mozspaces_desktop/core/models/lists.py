"""What was learnt about the files that people import."""

from sqlalchemy.orm import Mapped, mapped_column

from mozspaces_desktop.core.models.base import Base, Row, one_alive


class ListFormat(Row, Base):
    """How sign-up lists of one kind are read, because somebody corrected how one of them was understood."""

    __tablename__ = "list_format"
    signature: Mapped[str]
    """What lists of the kind have in common: a digest of their headers."""
    encoding: Mapped[str] = mapped_column(default="")
    """The name of a Python codec; empty for whatever the file tells."""
    delimiter: Mapped[str] = mapped_column(default="")
    """The sign between two cells; empty for whatever the file tells."""
    columns: Mapped[str] = mapped_column(default="")
    """JSON: the roles of columns, each with the numbers of its columns from 0; empty for what the headers tell."""
    verdicts: Mapped[str] = mapped_column(default="")
    """JSON: whether whoever has a status comes, by the words of the status as they were folded."""
    __table_args__ = (one_alive("signature"),)
