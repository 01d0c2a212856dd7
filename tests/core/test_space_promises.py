from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from mozspaces_desktop.core import labels
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.models import RetentionNotice, Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.space_promises import LONGEST_MONTHS, Promise, promise, promise_of
from tests.conftest import NOW


def let(database: Database, space: Space, wanted: Promise) -> None:
    with database.begin(labels.CHANGE_PRIVACY, name=space.name) as session:
        promise(session, row(session, Space, space.id), wanted)


def said(database: Database, space: Space) -> Promise:
    with database.read() as session:
        return promise_of(session, space.id)


def test_the_usual_is_promised_where_nobody_said_anything(database: Database, paris: Space) -> None:
    assert said(database, paris) == Promise(months=24, contributors_too=False, consent_wording="")


def test_what_is_promised_is_kept_and_can_be_undone(database: Database, paris: Space) -> None:
    let(database, paris, Promise(None, contributors_too=True, consent_wording=" Write\nto me "))
    let(database, paris, Promise(6, consent_wording="Écrivez-moi"))
    assert said(database, paris) == Promise(6, consent_wording="Écrivez-moi")
    database.undo()
    assert said(database, paris) == Promise(None, contributors_too=True, consent_wording="Write to me")
    database.undo()
    assert said(database, paris) == Promise()


def test_the_same_again_leaves_no_trace(database: Database, paris: Space) -> None:
    label = database.undo_label()
    let(database, paris, Promise(consent_wording=" \n "))
    assert database.undo_label() == label


@pytest.mark.parametrize("months", [0, -1, LONGEST_MONTHS + 1])
def test_a_time_that_makes_no_sense_is_refused(database: Database, paris: Space, months: int) -> None:
    with pytest.raises(RefusedError, match="1 to 600 months"):
        let(database, paris, Promise(months))


def test_another_time_withdraws_what_was_announced_other_words_do_not(database: Database, paris: Space) -> None:
    with database.begin(labels.ANNOUNCE_REMOVAL) as session:
        notice = RetentionNotice(space_id=paris.id, due_on=date(2014, 9, 1), people=3, announced_at=NOW)
        session.add(notice)

    def announced() -> bool:
        with database.read() as session:
            return (
                session.scalars(select(RetentionNotice).where(RetentionNotice.retired_at.is_(None))).first() is not None
            )

    let(database, paris, Promise(consent_wording="News"))
    assert announced()
    let(database, paris, Promise(12, consent_wording="News"))
    assert not announced()
