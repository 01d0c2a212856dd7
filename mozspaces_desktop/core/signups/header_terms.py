"""The words that headers of sign-up lists are made of, in many languages, and the one meaning of each.

Terms are written as :func:`.vocabulary.header_text` leaves them: lower case, no accents, no punctuation.
"""

from __future__ import annotations

from enum import Enum, auto


class Concept(Enum):
    """What a term in a header speaks of."""

    NAME = auto()
    """A name that may be whole or, beside a column for the other half, one half of it (Nom, Nome, Name)."""
    WHOLE_NAME = auto()
    FIRST = auto()
    MIDDLE = auto()
    LAST = auto()
    ALIAS = auto()
    LOGIN = auto()
    EMAIL = auto()
    STATUS = auto()
    STATE = auto()
    """A status or a province: only the cells tell."""
    ANSWER = auto()
    """Whether somebody will come, as they answered."""
    PRESENCE = auto()
    """Either an answer or whether somebody was there: believed only where nothing else says who comes."""
    CANCELLED = auto()
    PAYMENT = auto()
    QUANTITY = auto()
    GUESTS = auto()
    TICKET = auto()
    CODE = auto()
    """A code that is on the ticket itself."""
    IDENT = auto()
    """A number or code of whatever is named beside it."""
    ORDER = auto()
    SIGNED_UP = auto()
    DATE = auto()
    CHECKED_IN = auto()
    ATTENDEE = auto()
    BUYER = auto()
    EVENT = auto()
    FILLER = auto()
    OTHER = auto()
    """Something about which a coordinator's list of people does not ask: it rules the column out."""
    UNKNOWN = auto()


TERMS: dict[Concept, str] = {
    Concept.NAME: """
        name, nom, nome, nombre, naam, namn, navn, nimi, nev, jmeno, nama, isim, adi, имя, имена, ονομα, 名前, お名前,
        名字, 이름, nom et prenom s""",
    Concept.WHOLE_NAME: """
        teilnehmername, full name, fullname, complete name, first and last name, first last name,
        first name last name, name surname, name and surname, surname and name, last name first name,
        surname first name, nom complet, nom et prenom, nom prenom, noms et prenoms, prenom et nom, prenom nom,
        nom et prenoms, vor und nachname, vorname und nachname, vorname nachname, nachname vorname, name vorname,
        vollstandiger name, voller name, volledige naam, voor en achternaam, voornaam en achternaam, nome completo,
        nome e cognome, cognome e nome, nome cognome, cognome nome, nominativo, nombre completo, nombre y apellido,
        nombre y apellidos, apellidos y nombre, nombres y apellidos, nome e sobrenome, nome e apelido,
        imie i nazwisko, nazwisko i imie, imie nazwisko, jmeno a prijmeni, for och efternamn, fornavn og etternavn,
        fornavn og efternavn, teljes nev, ad soyad, ad soyadi, adi soyadi, ho ten, ho va ten, nama lengkap, фио,
        ф и о, имя и фамилия, фамилия и имя, фамилия имя отчество, полное имя, ονοματεπωνυμο, 氏名, 御氏名, 姓名,
        全名, フルネーム, 성명, 성함, 실명, 参加者名, 申込者名, 来場者名, 出席者名, 受講者名, 予約者名, 參加者名,
        참석자명, 신청자명, 참가자명, 참여자명, 등록자명, nom et prenoms du participant,
        nome e cognome del partecipante""",
    Concept.FIRST: """
        first name, first names, firstname, first, fname, given, given name, given names, givenname, forename,
        forenames, christian name, prenom, prenoms, prenom s, vorname, vornamen, rufname, nombre de pila, nombres,
        nome proprio, primeiro nome, primer nombre, voornaam, roepnaam, imie, fornavn, fornamn, etunimi, keresztnev,
        utonev, krestni jmeno, ad, nama depan, 名, 이름 first name, nome di battesimo, prenom usuel""",
    Concept.MIDDLE: """
        middle name, middle names, middle, middle initial, second prenom, deuxieme prenom, zweiter vorname,
        secondo nome, segundo nombre, nome do meio, tussenvoegsel, drugie imie, отчество""",
    Concept.LAST: """
        last name, lastname, last, lname, surname, family name, family, familyname, nom de famille, nachname,
        familienname, zuname, cognome, cognomi, apellido, apellidos, primer apellido, sobrenome, apelido, ultimo nome,
        achternaam, familienaam, nazwisko, prijmeni, efternamn, efternavn, etternavn, sukunimi, vezeteknev, csaladnev,
        soyad, soyadi, nama belakang, фамилия, επωνυμο, 姓, 姓氏, 苗字, 성""",
    Concept.ALIAS: """
        display name, nickname, nick name, preferred name, alias, pseudo, pseudonyme, surnom, spitzname, anzeigename,
        soprannome, apodo, badge name, name on badge, name for badge, ニックネーム, 表示名, 暱稱, 昵称, 稱呼, 称呼,
        닉네임, 별명""",
    Concept.LOGIN: """
        username, user name, screen name, handle, login, login name, account, account name, benutzername,
        nom d utilisateur, identifiant, nome utente, usuario, nombre de usuario, gebruikersnaam, ユーザー名, ユーザ名,
        ハンドルネーム, アカウント名, 帳號, 账号, 用戶名, 用户名, 아이디""",
    Concept.EMAIL: """
        email, e mail, mail, emails, email address, e mail address, mail address, emailaddress, adresse email,
        adresse e mail, adresse mail, adresse courriel, courriel, mel, adresse electronique, adresse de messagerie,
        e mail adresse, email adresse, emailadresse, mailadresse, mail adresse, indirizzo email, indirizzo e mail,
        indirizzo mail, indirizzo di posta elettronica, posta elettronica, correo, correo electronico,
        direccion de correo electronico, direccion de correo, direccion de email, direccion email, endereco de email,
        endereco de e mail, correio eletronico, correio electronico, e mailadres, emailadres, mailadres, adres e mail,
        adres email, adres mailowy, adres poczty elektronicznej, e posta, eposta, e posta adresi, e post, epost,
        e postadress, epostadresse, e postadresse, sahkoposti, sahkopostiosoite, e mail cim, email cim,
        e mailova adresa, emailova adresa, surel, почта, электронная почта, адрес электронной почты, эл почта, имейл,
        メール, メールアドレス, eメール, eメールアドレス, メアド, 電子メール, 電子メールアドレス, 電子郵件,
        電子郵件地址, 電子信箱, 電郵, 電郵地址, 信箱, 郵箱, 邮箱, 邮箱地址, 邮件, 邮件地址, 电子邮件, 电子邮件地址,
        电子邮箱, 电邮, 电邮地址, 이메일, 이메일 주소, 메일, 메일주소, 메일 주소, 전자우편, 전자 메일""",
    Concept.STATUS: """
        anmeldestatus, teilnahmestatus, teilnehmerstatus, buchungsstatus, bestellstatus, ticketstatus,
        inschrijfstatus, orderstatus, 状況, status, statut, statuts, estatus, statusu, stav, tila, allapot, durum,
        статус, состояние, ステータス, 状態, 状况, 狀態, 状态, 狀況, 상태, 審核結果, 审核结果, 審査結果, 抽選結果,
        申込結果, 選考結果, 심사 결과""",
    Concept.STATE: "state, etat, stato, estado, situacao, situacion, situation, zustand, stan",
    Concept.ANSWER: """
        rsvp, attending, are you attending, will you attend, will you be attending, can you attend,
        do you plan to attend, will you come, will you be there, are you coming, can you come, going, are you going,
        participation, response, rsvp status, rsvp response, attendance response, approval, reponse, participez vous,
        participerez vous, viendrez vous, serez vous present, viens tu, venez vous, teilnahme, zusage,
        nehmen sie teil, nimmst du teil, kommst du, kommen sie, partecipazione, parteciperai, partecipera, partecipi,
        verrai, ci sarai, asistira, asistiras, vas a asistir, asistes, participacao, vai participar, vai comparecer,
        voce vai, confirmacao, confirmacion, conferma, confirmation, deelname, kom je, komt u, ben je erbij, udzial,
        czy wezmiesz udzial, czy bedziesz, wezmiesz udzial, 出欠, 出欠席, 参加可否, 参加状況, 出欠確認, 参加, 參加,
        参加有無, 參加意願, 參加與否, 是否參加, 是否参加, 是否出席, 出席意願, 報名結果, 參加狀況, 审核, 審核, 참석,
        참가, 참여, 참석 여부, 참석여부, 참가 여부, 참가여부, 참여 여부, serez vous la, serez vous presente,
        vous serez present, je participe, je viens, presence confirmee, vieni, ci sarai all evento, sarai presente,
        sarai dei nostri, sei dei nostri, confermi la presenza, conferma presenza, conferma partecipazione,
        confermi la tua presenza, confirmas asistencia, confirmar asistencia, confirma tu asistencia,
        confirma presenca, voce vira, bist du dabei, sind sie dabei, dabei, wirst du kommen, werden sie teilnehmen,
        ich komme, ben je aanwezig, ik kom, czy przyjdziesz, вы придете, придете, участие, 出席, 参加されますか,
        参加しますか, 参加の可否, 出席しますか, ご出欠, ご参加, 會參加嗎, 是否能參加, 能否參加, 能否参加, 参加确认,
        參加確認, 참석하시나요, 참석 의사, 참석 여부를 선택해, participera, viendra, partecipa, confirmo asistencia,
        confirma asistencia, asistira al evento, confirmou presenca, участвует, будет участвовать, придет, deelnemen,
        neemt deel""",
    Concept.PRESENCE: """
        attendance, presence, presenza, asistencia, presenca, comparecimento, aanwezigheid, anwesenheit, obecnosc,
        出席, присутствие""",
    Concept.CANCELLED: """
        cancelled, canceled, is cancelled, is canceled, cancelled at, canceled at, cancelled on, canceled on,
        cancel date, cancellation, cancellation date, refunded, refunded at, refund date, voided, voided at, annule,
        annule le, annulation, date d annulation, rembourse, rembourse le, storniert, storniert am, storno, annullato,
        annullato il, data annullamento, rimborsato, cancelado, cancelado el, anulado, reembolsado, geannuleerd,
        geannuleerd op, anulowano, キャンセル, キャンセル日時, キャンセル日, 返金日時, 取消, 取消時間, 取消时间,
        取消日期, 退票, 退票時間, 退票时间, 退款時間, 退款时间, 취소, 취소일, 취소일시, 취소 여부, 취소여부, 환불일,
        desactive, deactivated, disabled, deaktiviert, disattivato, desactivado, desativado, gesperrt, blockiert,
        annulla, cancelado em, anulado el, stornodatum, annulleringsdatum, отменен, отмена, дата отмены, 取消日時,
        申込取消, 退订, 취소 일시, 환불 여부, 환불여부""",
    Concept.PAYMENT: """
        zahlungsstatus, bezahlstatus, betaalstatus, payment, paid, pay, paiement, paye, reglement, zahlung, bezahlt,
        bezahlung, pagamento, pagato, pago, pagado, betaling, betaald, platnosc, oplacone, zaplacono, оплата, 支払,
        支払い, お支払い, 決済, 入金, 付款, 支付, 繳費, 缴费, 결제, 입금, 납부, refund status,
        statut de remboursement, stato rimborso, estado de reembolso, ruckerstattung, 退款狀態, 退款状态, 返金状況,
        환불상태, 환불 상태, 입금여부, 입금 여부, 결제여부, 결제 여부, 납부여부""",
    Concept.QUANTITY: """
        quantity, qty, number of tickets, number of seats, number of places, number of people, number of persons,
        number of attendees, number of participants, how many people, how many tickets, how many seats, no of tickets,
        of tickets, ticket quantity, ticket count, tickets count, tickets, seats, headcount, party size, group size,
        total attendees, anzahl, menge, stuckzahl, anzahl tickets, anzahl der tickets, anzahl karten, anzahl personen,
        anzahl der personen, anzahl teilnehmer, anzahl platze, personenzahl, teilnehmerzahl, wie viele personen,
        quantite, qte, nombre de places, nombre de billets, nombre de personnes, nombre de participants, nb de places,
        nb places, nb billets, nb de billets, nb de personnes, nb personnes, combien de personnes, quantita,
        numero di biglietti, numero biglietti, numero di persone, numero persone, numero di partecipanti,
        numero partecipanti, numero posti, numero di posti, posti, quanti siete, cantidad, numero de entradas,
        numero de personas, numero de asistentes, cuantas personas, quantidade, numero de ingressos,
        numero de pessoas, numero de bilhetes, aantal, aantal personen, aantal tickets, aantal kaarten,
        aantal deelnemers, hoeveel personen, ilosc, liczba osob, liczba biletow, liczba miejsc, liczba uczestnikow,
        antal, antall, maara, pocet, adet, количество, количество билетов, количество человек, 枚数, 数量, 人数,
        参加人数, 申込人数, 予約人数, 来場人数, チケット枚数, 購入枚数, 申込枚数, 參加人數, 數量, 張數, 张数, 票數,
        票数, 人數, 報名人數, 报名人数, 購買數量, 購票數量, 票券數量, 购票数量, 수량, 인원, 인원수, 매수, 참가 인원,
        참석 인원, 참가인원, 참석인원, 신청 인원, 티켓 수량, 티켓 수, no de entradas, n de entradas, numero entradas,
        nro de entradas, num de entradas, no de ingressos, n de ingressos, no de places, n de places, no de biglietti,
        n biglietti, n persone, no of seats, no of people, anz tickets, кол во, кол во билетов, число мест,
        число участников""",
    Concept.GUESTS: """
        guests, guest count, number of guests, number of additional guests, additional guests, extra guests,
        how many guests, plus ones, plus one, plus one s, bringing guests, accompanying persons, accompanying guests,
        companions, number of companions, nombre d invites, nombre d accompagnants, nb d accompagnants, nb d invites,
        accompagnants, accompagnateurs, invites, begleitpersonen, anzahl begleitpersonen, begleitung,
        weitere personen, zusatzliche personen, anzahl gaste, gaste, ospiti, numero di ospiti, numero ospiti,
        accompagnatori, numero di accompagnatori, acompanantes, numero de acompanantes, invitados,
        numero de invitados, acompanhantes, numero de acompanhantes, convidados, numero de convidados, gasten,
        aantal gasten, introducees, aantal introducees, osoby towarzyszace, liczba osob towarzyszacych, goscie,
        liczba gosci, 同伴者数, 同伴者人数, 同伴人数, 同行者数, 同行人数, お連れ様の人数, ゲスト数, 同行人數,
        攜伴人數, 携伴人数, 陪同人數, 陪同人数, 同伴人數, 동반인, 동반인 수, 동반 인원, 동반인원, 동반자 수,
        동행인 수, 동행 인원, 同伴者, 同行者, お連れ様, ご同伴者, 攜伴, 携伴, 同行人, 同伴, 동반 인원 수, 동반자,
        동행, accompagnant, nombre d accompagnant, combien d accompagnants, accompagne de, serez vous accompagne,
        combien de personnes vous accompagnent, quante persone porti con te, quante persone porti,
        quante persone verranno con te, porti qualcuno, con quante persone, how many guests will you bring,
        how many people are you bringing, how many people will you bring, bringing a guest, bring a guest, plus 1,
        personnes supplementaires, wie viele begleitpersonen, mit begleitung, cuantos acompanantes,
        quantos acompanhantes, hoeveel gasten, ilu gosci, are you bringing a plus one, are you bringing a guest,
        will you bring a guest, will you bring a plus one, bringing a plus one, bring a plus one, begleitperson,
        begleiter, accompagnateur, acompanante, acompanhante, accompagnatore""",
    Concept.TICKET: """
        ticket, billet, biglietto, boleto, entrada, eintrittskarte, karte, kaart, toegangskaart, bilet, bilhete,
        ingresso, билет, チケット, 票券, 門票, 门票, 票, 電子票, 电子票, 티켓, 입장권, voucher number, biletu, bilety,
        билета, билеты, entradas, ingressos, チケットno""",
    Concept.CODE: """
        ticketnummer, ticketcode, kartennummer, barcode, bar code, qr code, qrcode, qr code url, qr, qr url, secret,
        ticket secret, pseudonymization id, code barres, code barre, code a barres, codice a barre, codice qr,
        strichcode, barcodenummer, codigo de barras, codigo qr, streepjescode, kod kreskowy, kod qr, штрихкод,
        バーコード, qrコード, 二次元コード, 條碼, 条码, 二維碼, 二维码, qr 碼, 檢查碼, 驗證碼, 票碼, 票号, 票號,
        受付番号, 受付no, 整理番号, 入場番号, 取票碼, 取票号, 바코드, qr코드, qr 코드, 큐알코드, ticket id,
        ticket uuid, 取票码, 签到码, 簽到碼, 報到碼, 入场码, 入場碼, 入場コード, 受付コード, geheimnis, geheimcode,
        scancode, ticketcodes, eticket, e ticket, e ticket code, codigo do ingresso, codigo de entrada, code billet,
        numero de code barres, штрих код, код билета, чековый код, 티켓 코드, 예매번호, 입장코드""",
    Concept.IDENT: """
        number, no, nr, num, id, code, ref, reference, uuid, numero, num ro, nummer, nro, kod, codice, codigo,
        identifiant, numer, номер, код, 番号, コード, 編號, 编号, 號碼, 号码, 序號, 序号, 代碼, 代码, 號, 单号, 單號,
        번호, 코드, n""",
    Concept.ORDER: """
        bestellnummer, buchungsnummer, auftragsnummer, anmeldenummer, bestelnummer, ordernummer, boekingsnummer,
        order, booking, reservation, registration, transaction, purchase, application, commande, inscription,
        bestellung, buchung, anmeldung, reservierung, ordine, prenotazione, iscrizione, acquisto, registrazione,
        pedido, orden, compra, reserva, inscripcion, registro, encomenda, inscricao, bestelling, boeking,
        inschrijving, reservering, aanmelding, zamowienie, zamowienia, rezerwacja, rezerwacji, rejestracja,
        rejestracji, заказ, заказа, 注文, 申込, 申込み, 申し込み, お申込み, 予約, ご予約, 登録, 購入, 訂單, 订单,
        報名, 报名, 訂購, 购票, 購票, 登記, 주문, 예약, 신청, 등록, 구매, заявка, заявки, регистрация, регистрации,
        брони, бронь""",
    Concept.SIGNED_UP: """
        timestamp, created at, created, created on, creation date, signed up at, signed up, sign up date,
        sign up time, signup date, signup time, registered at, registered on, registered, date registered, date added,
        added on, submitted at, submission date, submission time, submitted on, submit date, rsvped on, rsvp date,
        rsvp time, responded at, purchased at, purchase date, date purchased, ordered at, booked at, date booked,
        horodateur, horodatage, date d inscription, date d achat, date de l inscription, date de creation,
        date de la commande, date de commande, zeitstempel, anmeldedatum, angemeldet am, buchungsdatum, bestelldatum,
        bestellt am, registriert am, kaufdatum, erstellt am, informazioni cronologiche, data di iscrizione,
        data iscrizione, data ordine, data dell ordine, data acquisto, data di acquisto, data registrazione,
        data di registrazione, data prenotazione, marca temporal, fecha de registro, fecha de inscripcion,
        fecha de compra, fecha del pedido, fecha de pedido, fecha de reserva, carimbo de data hora, data de inscricao,
        data da inscricao, data da compra, data de registro, data do pedido, tijdstempel, besteldatum, aanmelddatum,
        inschrijfdatum, registratiedatum, sygnatura czasowa, data rejestracji, data zamowienia, data zapisu,
        отметка времени, tidsstampel, タイムスタンプ, 申込日時, 申込日, 申込み日時, 申し込み日時, 登録日時, 登録日,
        注文日時, 注文日, 購入日時, 購入日, 予約日時, 利用開始日時, 報名時間, 報名日期, 訂單時間, 訂單日期,
        訂單成立時間, 訂購時間, 訂購日期, 購票時間, 購買時間, 建立時間, 填寫時間, 填答時間, 報名完成時間, 报名时间,
        报名日期, 下单时间, 订单时间, 购票时间, 购买时间, 创建时间, 提交时间, 填写时间, 时间戳记, 时间戳, 時間戳記,
        時間戳, 타임스탬프, 신청일, 신청일시, 신청 일시, 신청 시간, 등록일, 등록일시, 등록 일시, 주문일, 주문일시,
        구매일, 구매일시, 예약일, 예약일시, 응답 시간, 제출 시간, inscrit le, inscrite le, iscritto il, iscritta il,
        inscrito el, inscrito em, ingeschreven op, aangemeld op, zapisany dnia, дата заявки, дата подачи,
        дата покупки, дата заказа, 報名日, 申込日付""",
    Concept.DATE: """
        date, time, datetime, date time, at, on, day, heure, datum, uhrzeit, zeit, data, ora, fecha, hora, tijd,
        godzina, дата, время, 日時, 日期, 日付, 時間, 时间, 日, 날짜, 일시, 시간, 일자""",
    Concept.CHECKED_IN: """
        checked in, check in, checkin, checkedin, attended, present, anwesend, aanwezig, presente, obecny, checked,
        checkins, check ins, checked in at, check in date, check in time, check in status, checked out, check out,
        automatically checked in, scanned, scanned at, scan, scan time, admitted, arrived, arrival, arrival time,
        first check in, no show, entree, heure d entree, controle, controle le, arrivee, scanne, pointage, emargement,
        emarge, eingecheckt, einlass, eingecheckt am, ausgecheckt, ausgecheckt am, einlasszeit, eingelassen, accesso,
        entrato, orario di ingresso, data check in, ora check in, acreditado, acreditacion, credenciado,
        credenciamento, registrado, ingecheckt, gescand, zameldowany, odprawa, 入場, 入場日時, 入場時間, 入場時刻,
        入場状況, 入場済, チェックイン, チェックイン日時, チェックイン済, 受付, 受付済, 受付済み, 受付日時, 受付状況,
        来場, 来場日時, 来場済, 出席日時, 來場, 報到, 報到時間, 報到狀態, 簽到, 簽到時間, 簽到狀態, 签到, 签到时间,
        签到状态, 入場狀態, 入场, 入场时间, 入场状态, 核銷, 核销, 核銷時間, 驗票, 验票, 驗票時間, 檢票, 检票,
        检票时间, 使用狀態, 使用状态, 使用状況, 兌換, 到場, 到场, 出席狀態, 出席状态, 체크인, 체크인 시간,
        체크인 여부, 입장, 입장 여부, 입장여부, 입장 시간, 출석, 출석 여부, 출석여부, 출석체크, 사용 여부, 사용여부,
        utilise, utilise le, date d utilisation, used at, used on, utilizzato, utilizzato il, usado, usado el,
        usado em, utilizado, gebruikt, verwendet, fecha de registro de entrada, registro de entrada, hora de entrada,
        fecha de entrada, data de entrada, date d enregistrement, heure d enregistrement, date de l enregistrement,
        enregistre, enregistre le, enregistrement a l entree, entre le, scanne le, date de scan, heure de scan,
        point de controle, date de controle, presence validee, eingelost, eingelost am, entwertet, entwertet am,
        gescannt, gescannt am, zutritt, check in zeit, check in datum, ingresso effettuato, data ingresso,
        ora ingresso, scansionato, presente all evento, validato, validato il, data validazione, data wejscia,
        wejscie, godzina wejscia, zeskanowany, zeskanowano, obecna, gescand op, scantijd, binnen, пришел, пришла,
        посетил, явка, время прохода, проход, время входа, дата входа, чекин, присутствовал, отметка о входе,
        入場ステータス, 受付ステータス, 受付時刻, 受付時間, チェックイン状況, チェックイン時刻, 当日受付, 出席状況,
        出席確認, 来場ステータス, 来場状況, 入場チェック, 報到日期, 簽到日期, 入場日期, 是否報到, 是否簽到, 是否入場,
        是否签到, 是否入场, 是否到场, 是否到場, 到場狀態, 到场状态, 到场时间, 核销状态, 核銷狀態, 核销时间, 验票状态,
        验票时间, 驗票狀態, 检票状态, 入场日期, 체크인 일시, 체크인일시, 체크인 상태, 체크인여부, 입장 일시, 입장일시,
        입장 상태, 출석 시간, 출석 상태, 참석 확인, 현장 체크인, 방문 여부, entrance scan, entry scan, entry time,
        entered at, door scan, no shows, showed up, turned up, admission time, admitted at, checkin time,
        checkin date, checkin at, last scanned, last scan, last check in, first scan, days attended,
        sessions attended, did attend, asistio, ha asistido, compareceu, esteve presente, a participe, est venu, venu,
        ha partecipato, war da, war anwesend, teilgenommen, was aanwezig, byl obecny""",
    Concept.ATTENDEE: """
        attendee, attendees, attendee s, api, participant, participants, visitor, guest, registrant, delegate,
        ticket holder, holder, invitee, invite, visiteur, titulaire, teilnehmer, teilnehmerin, teilnehmende,
        teilnehmer in, teilnehmers, besucher, gast, inhaber, partecipante, partecipanti, ospite, titolare, invitato,
        participante, participantes, asistente, asistentes, titular, invitado, convidado, inscrito, deelnemer,
        bezoeker, uczestnik, uczestnika, uczestniczka, gosc, deltagare, deltager, osallistuja, resztvevo, ucastnik,
        katilimci, участник, участника, 参加者, 参加者様, ご参加者, 来場者, 出席者, 受講者, 申込者, 参加者の, 參加者,
        參加人, 参加人, 參與者, 参与者, 參與人, 与会者, 與會者, 与会人, 來賓, 報名者, 報名人, 报名人, 报名者, 持票人,
        入場者, 使用者, 活動參加者, 참가자, 참석자, 참여자, 신청자, 등록자, 관람자, 관람객, 参会人, 参会者, 與會人,
        出席人, 来宾, 參與人員, 참석인, 참가인""",
    Concept.BUYER: """
        buyer, buyer s, purchaser, purchased by, payer, payor, billing, billed to, invoice, invoice address,
        billing address, contact, booker, booked by, orderer, customer, client, acheteur, acheteuse, payeur,
        facturation, adresse de facturation, commanditaire, kaufer, kauferin, besteller, bestellerin, rechnung,
        rechnungsadresse, rechnungsempfanger, kontakt, ansprechpartner, kunde, auftraggeber, acquirente, pagante,
        intestatario, fatturazione, fattura, ordinante, cliente, referente, contatto, comprador, compradora, pagador,
        facturacion, factura, contacto, contato, faturacao, faturamento, koper, factuur, klant, kupujacy, kupujacego,
        platnik, nabywca, zamawiajacy, покупатель, покупателя, 購入者, 注文者, 予約者, 支払者, 購票人, 購票者, 訂購人,
        訂票人, 購買人, 購買者, 訂購者, 付款人, 訂單聯絡人, 聯絡人, 聯絡, 联系人, 购票人, 购买人, 订购人, 订票人,
        下单人, 連絡先, 連絡人, ご連絡先, 구매자, 주문자, 예약자, 결제자, 예매자, 예매자명, 구매자명, 주문자명,
        결제자명""",
    Concept.EVENT: """
        event, meetup, evenement, veranstaltung, evento, wydarzenie, мероприятие, イベント, 活動, 活动, 이벤트,
        행사""",
    Concept.FILLER: """
        your, you, please, enter, write, provide, the, a, an, of, is, what, what s, whats, my, in, to, for, for this,
        this, our, as, on your, current, confirm, personal, primary, main, private, work, legal, real, own, required,
        optional, mandatory, individual, valid, address, le, la, les, l, du, de, des, d, et, votre, vos, ton, un, une,
        obligatoire, requis, vous, quel, quelle, est, der, die, das, den, ihr, ihre, dein, deine, und, von, fur,
        pflichtfeld, bitte, wie, lautet, il, lo, i, gli, del, della, dell, di, tuo, tua, suo, sua, e, al, alla,
        obbligatorio, el, los, las, su, tu, y, obligatorio, o, os, do, da, dos, seu, teu, obrigatorio, van, het, een,
        uw, je, jouw, en, verplicht, twoj, twoje, podaj, swoj, swoje, wymagane, ваш, ваше, ваша, お, ご, の, を, は,
        あなた, あなたの, 必須, 任意, 您的, 你的, 请输入, 請輸入, 請填寫, 请填写, 真實, 真实, 必填, 選填, 中文, 英文,
        本人, 的, 者, 귀하의, 본인, 의, 필수, 선택, 님, 을, 를, full, combined, s, user, allo, alle, agli, ai, dall,
        dell evento, 当日, 教えてください, を教えてください, ください, 入力してください, を入力してください,
        ご記入ください, をご記入ください, ご入力ください, 選択してください, されますか, しますか, ますか, 입력해,
        주세요, 해 주세요, 해주세요, 선택해, 을 입력해, 를 입력해, 입력, 기재, 请填写您的, 請輸入您的, 请选择, 請選擇,
        wpisz, podaj swoje, введите, укажите, indica, inserisci, scrivi, indique, indiquez, saisissez, saisir, entrez,
        inscribe, escribe, escriba, introduce, informe, digite, preencha, gib, geben sie, vul, for badge, with us,
        all, 漢字, as on badge, on badge, for your badge, on your badge, as on your id, as it should appear, 例, 全角,
        半角""",
    Concept.OTHER: """
        company, company name, organisation, organization, organisation name, organization name, business, employer,
        firm, institution, affiliation, college, school, university, faculty, department, manager, boss, supervisor,
        teacher, parent, parents, parent s, guardian, mother, father, emergency, emergency contact, spouse, partner,
        child, children, kid, kids, friend, friend s, friends, referrer, referred, referral, sponsor, venue, location,
        product, product name, organizer, organiser, device, file, filename, row, column, seat, zone, host, coupon,
        discount, promo, phone, mobile, cell, telephone, whatsapp, whats app, city, country, county, street, zip,
        postcode, postal, region, home, shipping, birth, birthday, age, gender, job, position, position id, question,
        questions, comment, comments, note, notes, description, team, project, group, github, twitter, discord,
        linkedin, instagram, facebook, wechat, line, slack, telegram, website, url, verified, verification, verify,
        consent, opt, newsletter, marketing, mailing, mailing list, mailing address, subscribe, subscription, method,
        provider, providers, type, tier, category, amount, total, total paid, fee, fees, fees paid, price, tax,
        currency, refund, refunds, title, prefix, suffix, salutation, honorific, user id, member, member id,
        employment, marital, visa, membership, immigration, student, vaccination, locale, language, channel, source,
        custom source, survey, rating, feedback, dinner, lunch, food, diet, dietary, tshirt, t shirt, shirt, workshop,
        session, previous, other, speaker, pet, dog, event name, event id, event slug, event title, ticket name,
        ticket title, ticket class, entreprise, societe, organisme, raison sociale, ecole, universite, etablissement,
        parrain, telephone portable, portable, ville, pays, rue, adresse, naissance, civilite, genre, sexe, poste,
        fonction, tarif, montant, moyen, mode, remise, salle, lieu, nom de l evenement, nom de la societe,
        nom de l entreprise, nom du tarif, nom du billet, remarques, commentaire, firma, firmenname, unternehmen,
        schule, hochschule, universitat, verein, anrede, titel, telefon, telefonnummer, handy, handynummer, ort,
        stadt, land, strasse, plz, postleitzahl, geburtsdatum, geschlecht, notfall, notfallkontakt, bemerkung,
        bemerkungen, kommentar, preis, betrag, zahlungsart, zahlungsmethode, einwilligung, kategorie, eltern,
        veranstalter, azienda, societa, ragione sociale, ente, scuola, universita, associazione, telefono, cellulare,
        citta, paese, provincia, via, indirizzo, cap, nascita, sesso, titolo, qualifica, ruolo, prezzo, importo,
        metodo, tipo, tipologia, genitore, nome evento, nome azienda, emergenza, empresa, organizacion, escuela,
        universidad, movil, celular, ciudad, pais, calle, direccion, nacimiento, genero, sexo, tratamiento, cargo,
        precio, importe, padre, madre, emergencia, organizacao, escola, universidade, telemovel, cidade, morada, rua,
        endereco, nascimento, preco, valor, mae, pai, bedrijf, bedrijfsnaam, organisatie, universiteit, telefoon,
        telefoonnummer, mobiel, plaats, stad, straat, adres, geboortedatum, geslacht, opmerkingen, prijs, bedrag,
        aanhef, ouder, noodcontact, szkola, uczelnia, organizacja, telefonu, miasto, kraj, ulica, uwagi, cena, kwota,
        stanowisko, nazwa, компания, организация, телефон, город, университет, 会社, 会社名, 企業, 団体, 学校, 学校名,
        大学, 大学名, 所属, 所属名, 勤務先, 役職, 電話, 電話番号, 携帯, 住所, 年齢, 性別, 生年月日, 緊急, 緊急連絡先,
        保護者, 紹介者, フリガナ, ふりがな, カナ, かな, よみがな, 読み, よみ, セイ, メイ, ローマ字, 敬称, 備考,
        コメント, アンケート, 質問, 金額, 価格, 料金, 方法, 種別, 種類, チケット名, チケット種別, チケット種類, 券種,
        参加枠, 参加枠名, 枠, イベント名, 座席, 公司, 公司名稱, 公司名称, 單位, 单位, 機構, 机构, 組織, 团队, 團隊,
        團體, 社團, 服務單位, 工作單位, 任職單位, 學校, 學校名稱, 系所, 職稱, 职位, 職務, 電話號碼, 手機, 手机,
        手機號碼, 手机号, 手机号码, 行動電話, 联系电话, 聯絡電話, 地址, 城市, 國家, 性别, 生日, 年龄, 年齡,
        緊急聯絡人, 紧急联系人, 家長, 家长, 推薦人, 推荐人, 備註, 备注, 問題, 金额, 價格, 价格, 票價, 票价, 付款方式,
        支付方式, 票種, 票种, 票名, 票券名稱, 票券名称, 票券類型, 活動名稱, 活动名称, 場次, 场次, 座位, 發票, 发票,
        統編, 折扣, 優惠碼, 方式, 類型, 类型, 標籤, 标签, 회사, 회사명, 소속, 기관, 단체, 학교, 학교명, 대학교, 부서,
        직책, 직함, 전화, 전화번호, 연락처, 휴대폰, 휴대전화, 주소, 성별, 나이, 생년월일, 비상, 비상연락처, 보호자,
        추천인, 비고, 금액, 가격, 방법, 종류, 티켓명, 티켓 종류, 행사명, 이벤트명, 좌석, 질문, gutscheincode,
        gutschein, voucher, voucher code, code promo, codigo promocional, codice sconto, promo code, discount code,
        coupon code, クーポン, クーポンコード, 优惠码, 쿠폰, 公司電話, e mail verified, newsletter opt in,
        point of sale, parrainage, wifi, password, passwort, mot de passe, ip, adresse ip, ip address, user agent,
        brouillon, uid, numero de serie, n de serie, serial number, numero serie, tax id, vat id, cpf, cnpj, dni, nif,
        nie, codice fiscale, partita iva, siret, 身份证, 身份证号, 证件类型, 证件号码, 證件號碼, 項目名称, 项目名称,
        場次時間, 场次时间, 票品名称, 票品名稱, 발권, 참여그룹, 결제금액, дата рождения, возраст, должность,
        категория, комментарий, адрес, цена, стоимость""",
}
