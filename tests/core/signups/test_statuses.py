from __future__ import annotations

import pytest

from mozspaces_desktop.core.signups.statuses import Verdict, is_telling, verdict

COMES = """
    Attending, Checked In, Not checked in, approved, Yes, Going, Completed, paid, p, Confirmed, confirmed,
    Validé, Inscrit, Oui, Je viens, Confermato, Iscritto, Sì, Confirmado, Sí, Bezahlt, Angemeldet, Zugesagt, Ja,
    Aangemeld, potwierdzone, opłacone, Tak, 有効, 参加, ○, 支払済, 承認済み, 已付款, 報名成功, 已報到, 未報到,
    有效票, 审核通过, 已完成, 참석, 결제완료, Подтверждено, partially refunded, not cancelled, Sold, TRUE, 1,
    Registered
"""
GONE = """
    Refunded, Cancelled, canceled, CANCELED, declined, No, Not Attending, Not going, Deleted, Transferred,
    Rejected, Withdrawn, expired, n, e, c, Annulé, Remboursé, Refusé, Non, Je ne viens pas, Non payé, Annullato,
    Rimborsato, Cancelado, Reembolsado, Storniert, Abgesagt, Nicht bezahlt, Nein, Geannuleerd, anulowane, Nie,
    キャンセル, 参加キャンセル, 欠席, 不参加, ×, 已取消, 已退票, 取消報名, 不參加, 취소, 환불, 불참, Отменено,
    Désinscrite, Unregistered, Dado de baja, Excusé, 欠席する, Not registered, No show, Chargeback, FALSE, 0
"""
UNSETTLED = """
    waitlist, Waitlisted, invited, pending, pending_approval, Awaiting payment, Unpaid, Maybe, Interested,
    On hold, En attente, In attesa, Invité, Pendiente, Pendente, Ausstehend, Warteliste, In afwachting,
    oczekuje, 補欠, 承認待ち, 未払い, 待審核, 未付款, 候補, 대기, 미결제, Ожидает оплаты,
    Not confirmed yet - pending, Sin confirmar, À confirmer
"""


def listed(words: str) -> list[str]:
    return [word.strip() for word in words.split(",")]


@pytest.mark.parametrize("status", listed(COMES))
def test_who_comes(status: str) -> None:
    assert verdict(status) is Verdict.COMES


@pytest.mark.parametrize("status", listed(GONE))
def test_who_does_not(status: str) -> None:
    assert verdict(status) is Verdict.GONE


@pytest.mark.parametrize("status", listed(UNSETTLED))
def test_who_may_come_yet(status: str) -> None:
    assert verdict(status) is Verdict.UNSETTLED


@pytest.mark.parametrize("status", ["Frobnicated", "VIP", "42", "?", "x" * 10_000])
def test_what_nobody_knows(status: str) -> None:
    assert verdict(status) is Verdict.UNKNOWN


def test_a_yes_alone_tells_no_status_column() -> None:
    assert [is_telling(word) for word in ("Yes", "No", "n", "1", "Attending", "Refunded")] == [False] * 4 + [True] * 2
