"""Sign-up lists that are made to do harm. Sizes are in bytes unless the name says something else."""

from __future__ import annotations

from tests.fuzz.attacks import Attacks

LISTS = Attacks()
_HEAD = "Name,Email,Status\r\n"
_ROW = "Amina Diallo,amina{n}@example.org,Attending\r\n"
MEGABYTE = 1024 * 1024


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def one_endless_line(size: int) -> bytes:
    return b"a" * size


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def commas(size: int) -> bytes:
    return b"," * size


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def quotes(size: int) -> bytes:
    return b'"' * size


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def line_ends(size: int) -> bytes:
    return b"\n" * size


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def carriage_returns(size: int) -> bytes:
    return b"Name,Email\r" + b"\r" * size


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def blanks(size: int) -> bytes:
    return b" " * size


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def zeros(size: int) -> bytes:
    return b"\0" * size


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def zeros_in_text(size: int) -> bytes:
    return (_HEAD + "Amina\0 Diallo,amina@example.org,Attending\r\n" * (size // 42)).encode()


@LISTS.of(small=200_000, whole=10 * MEGABYTE)
def one_large_name(size: int) -> bytes:
    return (_HEAD + f"{'A' * size},amina@example.org,Attending\r\n").encode()


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def large_cells_everywhere(size: int) -> bytes:
    cell = "x" * (size // 6)
    return (_HEAD + f"{cell},{cell}@{cell},{cell}\r\n" + f"{cell},a@example.org,{cell}\r\n").encode()


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def one_cell_of_names_and_signs(size: int) -> bytes:
    text = "é ü@ -,:(" * (size // 24)
    return (_HEAD + f'"{text}","{text}",Attending\r\n').encode()


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def large_headers(size: int) -> bytes:
    return ("Name " * (size // 10) + "," + "Email " * (size // 12) + "\r\nAmina,amina@example.org\r\n").encode()


@LISTS.of(small=3_000, whole=1_000_000)
def columns(count: int) -> bytes:
    return (",".join(f"c{n}" for n in range(count)) + "\r\n" + ",".join("x" * count) + "\r\n").encode()


@LISTS.of(small=3_000, whole=800)
def rows_of_all_columns(count: int) -> bytes:
    line = ",".join(["Amina"] * 490) + "\r\n"
    return ((",".join(["Name", "Email"] * 245)) + "\r\n" + line * min(count, 5_000)).encode()


@LISTS.of(small=2_000, whole=19_000)
def rows(count: int) -> bytes:
    return (_HEAD + "".join(_ROW.replace("{n}", str(n)) for n in range(count))).encode()


@LISTS.of(small=2_000, whole=450_000)
def more_rows_than_are_read(count: int) -> bytes:
    return (_HEAD + _ROW.replace("{n}", "") * count).encode()


@LISTS.of(small=2_000, whole=19_000)
def rows_of_one_address(count: int) -> bytes:
    return (_HEAD + "".join(f"P{n:x} Q{n * 7919:x},amina@example.org,Attending\r\n" for n in range(count))).encode()


@LISTS.of(small=2_000, whole=19_000)
def rows_of_one_name(count: int) -> bytes:
    return (_HEAD + "".join(f"Amina Diallo,a{n}@example.org,Attending\r\n" for n in range(count))).encode()


@LISTS.of(small=2_000, whole=19_000)
def rows_of_one_name_alone(count: int) -> bytes:
    return ("Name,Status\r\n" + "Amina Diallo,Attending\r\n" * count).encode()


@LISTS.of(small=2_000, whole=19_000)
def rows_of_one_ticket(count: int) -> bytes:
    return ("Name,Email,Ticket code\r\n" + "".join(f"P{n},p{n}@example.org,T1\r\n" for n in range(count))).encode()


@LISTS.of(small=2_000, whole=19_000)
def many_tickets_of_one_person(count: int) -> bytes:
    return ("Name,Email,Ticket code\r\n" + "".join(f"Amina,a@example.org,T{n}\r\n" for n in range(count))).encode()


@LISTS.of(small=2_000, whole=19_000)
def rows_with_an_order_each(count: int) -> bytes:
    head = "Order,Name,Email,Quantity,Date\r\n"
    return (
        head + "".join(f"{n % 50},P{n},p{n}@example.org,{count},2014-05-{n % 31}\r\n" for n in range(count))
    ).encode()


@LISTS.of(small=2_000, whole=19_000)
def statuses_that_nobody_knows(count: int) -> bytes:
    return (_HEAD + "".join(f"P{n},p{n}@example.org,status {n}\r\n" for n in range(count))).encode()


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def many_lines_in_a_quote(size: int) -> bytes:
    return (_HEAD + 'A,"' + "b,c,d\r\n" * (size // 7) + '"\r\n').encode()


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def a_quote_that_never_ends(size: int) -> bytes:
    return (_HEAD + 'A,"' + "b,c,d\r\n" * (size // 7)).encode()


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def utf_16(size: int) -> bytes:
    return (_HEAD + _ROW * (size // 90)).encode("utf-16")


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def utf_16_without_an_end(size: int) -> bytes:
    return b"\xff\xfe" + b"\x00\xd8" * (size // 2)


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def bytes_of_no_encoding(size: int) -> bytes:
    return (bytes(range(128, 256)) * (size // 128 + 1))[:size]


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def letters_of_latin_1(size: int) -> bytes:
    return (_HEAD + "é" * size).encode("latin-1")


@LISTS.of(small=200_000, whole=19 * MEGABYTE)
def escapes_of_iso_2022(size: int) -> bytes:
    return (b"Name,Email\r\n" + b'\x1b$B$"\x1b(B' * (size // 8))[:size]


@LISTS.of(small=2_000, whole=19_000)
def lone_surrogates(count: int) -> bytes:
    row = "\ud800Amina\udfff,a\ud800@example.org,Attending\r\n"
    return (_HEAD + row * count).encode("utf-8", "surrogatepass")


@LISTS.of(small=2_000, whole=19_000)
def formulas(count: int) -> bytes:
    row = '=cmd|\'/C calc\'!A0,"=HYPERLINK(""http://evil"")@example.org",=1+1\r\n@SUM(1),+1,-1\r\n'
    return (_HEAD + row * (count // 2)).encode()


@LISTS.of(small=2_000, whole=19 * MEGABYTE)
def combining_marks(size: int) -> bytes:
    return (_HEAD + "a" + "\u0300\u0316" * (size // 4) + ",a@example.org,\r\n").encode()


@LISTS.of(small=5_000, whole=19_000)
def numbers_of_a_thousand_digits(count: int) -> bytes:
    row = f"A,a@example.org,{'9' * 500}\r\n"
    return ("Name,Email,Quantity\r\n" + row * count).encode()


@LISTS.of(small=2_000, whole=19_000)
def dates_of_no_day(count: int) -> bytes:
    texts = (
        "9999-12-31T24:00",
        "1.1.1.1.1.1",
        "0000-00-00",
        "2014-05-06 99:99:99 PM +99:99",
        "31/31/3131",
        "１２３４５６７８９",
    )
    head = "Name,Email,Registration date\r\n"
    return (head + "".join(f"P{n},p{n}@example.org,{texts[n % len(texts)]}\r\n" for n in range(count))).encode()
