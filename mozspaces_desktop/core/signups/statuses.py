"""Who comes: what the words in a list's status columns say, in many languages."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache

from mozspaces_desktop.core.signups.vocabulary import header_text


class Verdict(Enum):
    """What a status says of a sign-up."""

    COMES = auto()
    UNSETTLED = auto()
    """Not (yet) coming: waiting, invited, not paid, not sure."""
    GONE = auto()
    """Not coming: cancelled, refunded, declined."""
    UNKNOWN = auto()


_WORDS: dict[Verdict, str] = {
    Verdict.COMES: """
        y, p, a, ok, true, 1, yes, oui, si, sim, ja, tak, ano, igen, evet, da, да, はい, 是, 예, 네, ○, ◯, 〇, ◎, ✓,
        ✔, ✅, not checked in, not scanned, not used, unused, used, not yet checked in, new, free, gratis, gratuit,
        not required, not applicable, partially refunded, partial refund, partially paid, on list, done, valid,
        non annule, non rembourse, va, va bene, 有効, 参加, 參加, 出席, 済, 確定, 可, 承認, 受理, 当選, 正常, 有效,
        成功, 完成, 通过, 通過, 未入場, 未入场, 未報到, 未签到, 未簽到, 未使用, 已使用, 未核銷, 未核销, 未受付,
        未来場, 免費, 免费, 無料, 無需付款, 미사용, 무료, 참석, 참가, 확정, 완료, 승인, 유효, 정상, 미입장, 미체크인,
        신청 완료""",
    Verdict.UNSETTLED: """
        n a yet, maybe, interested, tentative, peut etre, vielleicht, forse, quiza, quizas, tal vez, talvez,
        misschien, moze, может быть, △, on hold, hold, draft, 検討中, 未定, 未回答, 保留, 待定, 未确定, 未確定, 미정,
        미응답, 보류""",
    Verdict.GONE: """
        n, e, c, false, 0, no, non, nein, nao, nee, nie, ne, nem, hayir, нет, いいえ, 否, 아니오, 아니요, 不, ×, ✕, ✗,
        ✘, ❌, ☓, off, void, voided, never, unable, 不可, 無効, 欠席, 不参加, 落選, 無效, 无效, 失敗, 失败, 불참,
        불참석, 무효, 실패""",
}
"""Whole statuses, one letter (pretix's n, p, e, c among them) to a few words."""

_STEMS: dict[Verdict, str] = {
    Verdict.GONE: """
        cancel, annul, geannul, gecancel, refund, rembours, rimbors, reembol, devuel, storn, terugbet, zwrot, zwroc,
        declin, reject, refus, rifiut, rechaz, recus, deny, denied, disapprov, abgesagt, abgelehnt, absage,
        abgemeldet, afgewezen, afgemeld, odrzuc, odmow, anulow, ritirat, withdr, retire, zuruckgezogen, expir,
        abgelaufen, verlopen, scadut, caducad, wygas, delet, supprim, eliminat, eliminad, excluid, geloscht,
        verwijder, usuniet, remov, invalid, ungultig, ongeldig, niewaz, chargeback, charged back, dispute, transfer,
        fail, echou, fehlgeschlagen, fallit, fallid, abandon, no show, noshow, absent, assent, ausent, abwesend,
        afwezig, nieobecn, desist, dropped, blocked, banned, spam, error, regret, отмен, возвр, отклон, キャンセル,
        取消, 取り消, 返金, 払い戻し, 払戻, 辞退, 却下, 否認, 期限切れ, 無断欠席, 未参加, 未參加, 未出席, 未成立,
        不成立, 退票, 退款, 退費, 退费, 已退, 拒絕, 拒绝, 婉拒, 未通過, 未通过, 不通過, 不通过, 不參加, 不参加,
        不出席, 不克, 無法, 无法, 失效, 過期, 过期, 逾期, 作廢, 作废, 刪除, 删除, 關閉, 关闭, 취소, 환불, 거절, 거부,
        만료, 불참, 탈락, 미승인, 참석하지, ません, 参加しない, 行けない, 出席しない, 不能, 不會, 不会, 못 갑, 못합,
        안 갑, reprov, просроч, аннул, недейств, не прид, не смогу, desactiv, deaktiv, disattiv, absagen,
        unregist, deregist, unsubscri, desinscri, disiscritt, dado de baja, ausgetragen, uitgeschreven, wypisan,
        excus, entschuldigt, 欠席""",
    Verdict.UNSETTLED: """
        wait, warte, attente, attesa, espera, wacht, afwacht, in afwacht, in behandel, oczek, rezerwow, pend,
        awaiting, unpaid, unbezahlt, ausstehend, offen, open, impay, invit, einladung, eingeladen, zaprosz,
        uitgenodigd, undecided, unconfirm, unbestatigt, unverified, unanswered, overdue, due, process, in bearbeitung,
        review, in lavorazione, request, anfrage, incomplet, onbetaald, nieoplac, не оплач, ожида, приглаш, 補欠,
        候補, 備取, 後補, キャンセル待ち, 待ち, 申請中, 審査中, 承認待ち, 未払, 未入金, 未決済, 仮, 抽選, 保留中,
        処理中, 招待, 待審, 待审, 审核中, 審核中, 待付款, 待支付, 待繳, 未付, 未支付, 未繳, 未完成, 未確認, 未确认,
        等待, 等候, 排隊, 排队, 處理中, 处理中, 邀請, 邀请, 대기, 미결제, 미입금, 입금대기, 심사, 초대, 보류,
        미확정, sin confirm, por confirm, da conferm, a confirm""",
    Verdict.COMES: """
        attend, going, coming, confirm, conferm, approv, approuv, accept, akzept, angenommen, aceptad, aceit,
        geaccepteerd, zaakcept, paid, pagat, pagad, pagos, paye, regle, bezahlt, betaald, oplac, zaplac, complet,
        abgeschlossen, compiut, valid, gultig, geldig, wazn, register, regist, inscri, iscritt, zapisan, angemeldet,
        anmeldung, aangemeld, ingeschreven, zugesagt, zusage, teilnehm, nimmt teil, kommt, komme, bestatigt,
        bevestigd, potwierdz, viens, vient, viendra, particip, partecip, present, presen, obecn, deelnem, aanwezig,
        wezmie, checked in, check in, eingecheckt, admitted, entered, arriv, scan, activ, aktiv, attiv, actief,
        aktywn, issued, emis, book, gebucht, reserv, prenot, success, succes, erfolg, settled, captured, sold, vendu,
        vendut, vendid, verkauft, verkocht, fulfilled, sent, envoye, joined, member, signed up, verified, granted,
        won, oplat, подтвержд, оплач, участв, приду, придет, зарегистр, актив, действ, бесплатн, aprov, aprob, asist,
        assist, ci saro, ci sono, vengo, verro, je participe, je serai, con piacere, avec plaisir, gerne, dabei,
        ik kom, 参加, 出席, 支払済, 支払い済, 決済済, 決済完了, 入金済, 払済, 承認済, 確定, 申込済, 受付済, 入場済,
        チェックイン, 来場, 登録済, 予約済, 完了, 当選, 发售, 已付, 已支付, 已繳, 付款完成, 付款成功, 已確認, 已确认,
        確認, 确认, 已通過, 已通过, 已審核, 已审核, 核准, 通過, 通过, 錄取, 录取, 正取, 已報名, 已报名, 報名成功,
        报名成功, 完成, 交易完成, 參加, 會到, 已報到, 已签到, 已簽到, 已入場, 已入场, 有效, 成立, 開立, 결제완료,
        결제 완료, 입금완료, 참석, 참가, 참여, 승인, 확정, 완료, 등록, 신청, 예약, 입장, 확인, 유효""",
}
"""Beginnings of words (any part of a Chinese, Japanese or Korean one), looked for in this order."""

_NEGATIONS = frozenset(
    ("not", "no", "non", "nicht", "nie", "niet", "nao", "pas", "ne", "n", "isn", "doesn", "won", "cannot", "не")
)
_LONGEST_STATUS = 100
_LETTERS = re.compile(r"[^\W\d_]")


def _spelt(terms: str) -> frozenset[str]:
    return frozenset(status_text(term) for term in terms.split(","))


def status_text(status: str) -> str:
    """`status` for comparing: its words folded, or its signs where it has no words."""
    status = status[:_LONGEST_STATUS]
    return header_text(status) or status.strip()


_EXACT = {word: verdict for verdict, terms in _WORDS.items() for word in _spelt(terms)}
_BEGINNINGS = {verdict: tuple(sorted(_spelt(terms))) for verdict, terms in _STEMS.items()}


@lru_cache(maxsize=4096)
def verdict(status: str) -> Verdict:
    """What `status`, a filled cell of a status column, says; ``UNKNOWN`` for a word that is not known.

    "Not attending" is the opposite of "attending", and "not cancelled" of "cancelled".
    """
    text = status_text(status)
    if text in _EXACT:
        return _EXACT[text]
    negated = bool(_NEGATIONS & set(text.split()))
    for kind, stems in _BEGINNINGS.items():
        if any(_begins(text, stem) for stem in stems):
            if not negated or kind is Verdict.UNSETTLED:
                return kind
            return Verdict.COMES if kind is Verdict.GONE and "show" not in text else Verdict.GONE
    return _EXACT.get(text.split()[0], Verdict.UNKNOWN) if text else Verdict.UNKNOWN


def _begins(text: str, stem: str) -> bool:
    return stem in text if stem[0] > "\u2fff" else f" {stem}" in f" {text}"


def is_denial(status: str) -> bool:
    """Whether `status` only says no (no, not paid), not that something was taken back (refunded)."""
    text = status_text(status)
    return _EXACT.get(text) is Verdict.GONE or bool(_NEGATIONS & set(text.split()))


def is_known(status: str) -> bool:
    """Whether `status` is a word of which it is known whether somebody comes."""
    return verdict(status) is not Verdict.UNKNOWN


def is_telling(status: str) -> bool:
    """Whether `status` is known and more than a yes, no or number, which any other question has as well."""
    return len(status) > 3 and bool(_LETTERS.search(status)) and status_text(status) not in _EXACT and is_known(status)
