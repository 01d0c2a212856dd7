from __future__ import annotations

import pytest

from mozspaces_desktop.core.signups.columns import header_row, map_columns, reading
from mozspaces_desktop.core.signups.lists import ColumnMapping, Role

HEADERS: dict[Role, str] = {
    Role.NAME: """
        Name|Full name|Your full name|Attendee name|Name of attendee|What is your name?|Nom complet|
        Nom et prénom|Nome e Cognome|Nombre y apellidos|Vor- und Nachname|Imię i nazwisko|Naam|氏名|お名前|
        参加者氏名|姓名|參加人姓名|이름|성명|ФИО|fullName|表示名
    """,
    Role.FIRST_NAME: """
        First Name|first_name|FirstName|Given name|Prénom|Vorname|Voornaam|Imię|名|Attendee name: Given name
    """,
    Role.LAST_NAME: """
        Last Name|Surname|Family name|Nom de famille|Nachname|Cognome|Apellidos|Achternaam|Nazwisko|姓|성
    """,
    Role.EMAIL: """
        Email|E-mail|Email Address|email_address|Your e-mail|Attendee email|Adresse e-mail|Courriel|
        E-Mail-Adresse|Indirizzo e-mail|Correo electrónico|Endereço de e-mail|E-mailadres|Adres e-mail|
        メールアドレス|電子郵件|邮箱|이메일 주소
    """,
    Role.STATUS: """
        Status|Attendee Status|approval_status|Registration state|Ticket status|RSVP|Are you attending?|
        Will you attend the event?|Statut|Statut de la commande|Anmeldestatus|Teilnahme|Parteciperai?|
        ¿Asistirás?|参加ステータス|出欠|票券狀態|审核状态|참석 여부
    """,
    Role.PAYMENT: """
        Payment status|Paid|Statut du paiement|Zahlungsstatus|付款狀態|支払状況|결제 상태
    """,
    Role.CANCELLED: """
        Cancelled|Canceled at|Annulé|キャンセル日時|取消時間
    """,
    Role.QUANTITY: """
        Quantity|Qty|Number of tickets|Anzahl|Quantité|Nombre de places|Numero biglietti|Aantal personen|枚数|
        張數|수량
    """,
    Role.GUESTS: """
        Guests|Number of guests|+1s|Accompagnants|Begleitpersonen|Accompagnatori|Acompañantes|同伴者数|攜伴人數
    """,
    Role.TICKET_CODE: """
        Barcode #|Barcode no.|Attendee #|Ticket code|Ticket ID|Secret|N° de billet|Code-barres|チケット番号|
        票券編號
    """,
    Role.ORDER: """
        Order #|Order no.|Order code|Order ID|Booking reference|N° commande|Bestellnummer|Numero ordine|
        注文番号|訂單編號
    """,
    Role.SIGNED_UP_AT: """
        Timestamp|Order Date|created_at|RSVPed on|Registration date|Horodateur|Date de la commande|Zeitstempel|
        Data ordine|Marca temporal|タイムスタンプ|申込日時|報名時間|신청일시
    """,
    Role.CHECKED_IN: """
        Checked in|checked_in_at|Check-In Date|Checked out|Automatically checked in|Contrôlé|入場狀態|签到时间|
        체크인
    """,
    Role.BUYER_NAME: """
        Buyer name|Invoice address name|Contact name|聯絡人 姓名|購票人姓名|購入者氏名|Nom de l'acheteur
    """,
    Role.BUYER_EMAIL: """
        Buyer Email|Contact email|Email payeur|E-mail acheteur|聯絡人 Email|購票人信箱|구매자 이메일
    """,
}
NOTHING = """
        Company|Company name|College name|Event Name|Name of your manager|Manager's e-mail|
        Parent's phone number|Emergency contact name|WhatsApp number (for your pass)|E-mail address verified|
        Email opt-in|Mailing list|Ticket Type|Ticket name|Home State|Home Address 1|Are you a consultant?|
        Are you attending the dinner?|I'm 18 or older|Who are you coming with?|Total Paid|Payment method|
        User ID|Title|Intro|Last visited group on|RSVPed No|Date Attending|Employment status|
        Nom de l'entreprise|Raison sociale|Firmenname|Nome azienda|Nombre de la empresa|会社名|氏名（フリガナ）|
        イベント名|公司名稱|票種|緊急聯絡人姓名|회사명|First name of your dog|Surname of your grandmother||!!!
    """


def listed(headers: str) -> list[str]:
    return [header.strip() for header in headers.split("|")]


@pytest.mark.parametrize(("role", "header"), [(role, one) for role, text in HEADERS.items() for one in listed(text)])
def test_headers(role: Role, header: str) -> None:
    found = reading(header)
    assert found is not None
    assert found.role is role


@pytest.mark.parametrize("header", listed(NOTHING))
def test_headers_of_other_things(header: str) -> None:
    found = reading(header)
    assert found is None or not found.sure


def columns(headers: str, *rows: str) -> dict[Role, tuple[int, ...]]:
    return dict(map_columns(headers.split(","), [row.split(",") for row in rows]).columns)


def test_the_attendee_before_a_plain_address_and_the_buyer_apart() -> None:
    found = columns("Invoice e-mail,Email,Buyer email,Attendee email")
    assert found == {Role.EMAIL: (3, 1), Role.BUYER_EMAIL: (0, 2)}


@pytest.mark.parametrize(
    ("headers", "first", "last"),
    [("Nom,Prénom", 1, 0), ("Nome,Cognome", 0, 1), ("Name,Vorname", 1, 0), ("Nombre,Apellidos", 0, 1)],
)
def test_a_name_column_is_the_half_that_is_missing(headers: str, first: int, last: int) -> None:
    assert columns(headers) == {Role.FIRST_NAME: (first,), Role.LAST_NAME: (last,)}


def test_a_whole_name_beside_its_parts_stays_whole() -> None:
    assert columns("name,first_name,last_name")[Role.NAME] == (0,)


def test_cells_refute_headers() -> None:
    found = columns("Name,Email,Tickets,State", "Ana,Yes please,VIP,Bavaria", "Bo,No,Standard,Ohio")
    assert found == {Role.NAME: (0,)}


def test_attendees_are_names_only_if_they_look_like_names() -> None:
    assert columns("Attendee,Email", "Ana,a@example.com", "Bo Li,b@example.com")[Role.NAME] == (0,)
    assert Role.NAME not in columns("Attendee,Email", "4711,a@example.com", "4712,b@example.com")


def test_a_column_knows_its_role() -> None:
    mapping = ColumnMapping({Role.NAME: (2,), Role.EMAIL: (3, 1)})
    assert [mapping.role_of(column) for column in range(4)] == [None, Role.EMAIL, Role.NAME, Role.EMAIL]


def test_a_column_of_one_value_is_no_ticket_code() -> None:
    rows = [f"P{place},EVENT-7" for place in range(6)]
    assert columns("Name,Ticket code", *rows) == {Role.NAME: (0,)}


def test_an_attendance_column_counts_only_without_a_better_one() -> None:
    assert columns("Name,Attendance", "Ana,Yes", "Bo,No")[Role.STATUS] == (1,)
    assert columns("Name,Attendance,RSVP", "Ana,No,Yes", "Bo,Yes,Yes")[Role.STATUS] == (2,)
    assert Role.STATUS not in columns("Name,Attendance", "Ana,No", "Bo,No")


def test_statuses_under_a_header_that_says_nothing() -> None:
    assert columns("Name,Zbrmf", "Ana,Attending", "Bo,Refunded")[Role.STATUS] == (1,)
    assert Role.STATUS not in columns("Name,Zbrmf", "Ana,Yes", "Bo,No")


def test_the_header_is_the_row_that_is_understood_best() -> None:
    rows = [["Attendees"], [], ["Name", "E-mail", "Status"], ["Ana", "ana@example.com", "Attending"]]
    found = header_row(rows)
    assert found is not None
    assert found.index == 2
    assert header_row([["Ana Reyes", "ana@example.com"], ["Bo Li", "bo@example.com"]]) is None
