"""The table of the search: what somebody may type at the door, and whom it finds among everybody else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mozspaces_desktop.core import people, people_search, spaces
from mozspaces_desktop.core.clock import fixed_clock
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.events import EventFields, add_event
from mozspaces_desktop.core.models import Track
from tests.conftest import NOW

Search = Callable[[str], list[str]]

EVERYBODY = """
    Hélène Dubois | Łukasz Nowak | Anna Straße | Jörg Müller | Greta Mueller | Hans Ørsted | Ana-María Peña
    Amina Diallo | Aminata Dialo | Fatou Diallo-Ba | Maria de la Cruz | Sean O'Brien | İbrahim Yılmaz | Ivana Đorđević
    Chloé Œuvrard | Nguyễn Văn Anh | François L’Écuyer | Zoë van den Berg | Ewan McDonald | Karl-Heinz Groß
    Æsa Þórsdóttir | Jean-Luc Picard | Nuño Ibáñez | Ｔａｒｏ Ｓａｔｏ
    田中太郎 | 中田 花子 | 王小明 | ヒロシ | さくら | 김민준 | 이서연
    Иван Петров | Юлия Хрущёва | Щербаков Дмитрий | Київська Їжа | Євген Ґалаґан | Ђорђе Живковић | Фёдор Чайковский
    Γιώργος Παπαδόπουλος | Ελένη Ψαρρού | Χρήστος Αγγελόπουλος
    محمد عَلِيّ | أحمد | דָּוִד כהן | आशा शर्मा | สมชาย ใจดี
    =1+1 | Foxy 🦊 | ?!
""".replace("\n", "|")

ADDRESSES = {
    "Bo Kim": "k.m.larsson+door@Example.org",
    "Cy Ott": "zebra77@mozilla.example",
}

FINDS = """
    helene = Hélène Dubois             | HÉLÈNE = Hélène Dubois            | hel dub = Hélène Dubois
    lukasz = Łukasz Nowak              | ŁUK = Łukasz Nowak                | strasse = Anna Straße
    straße = Anna Straße               | STRASSE = Anna Straße             | gross = Karl-Heinz Groß
    muller = Jörg Müller               | mueller = Greta Mueller, Jörg Müller | müller = Greta Mueller, Jörg Müller
    jorg = Jörg Müller                 | joerg = Jörg Müller               | orsted = Hans Ørsted
    oersted = Hans Ørsted              | diallo amina = Amina Diallo       | am dia = Amina Diallo, Aminata Dialo
    ana maria = Ana-María Peña         | maria ana = Ana-María Peña        | anamaria = Ana-María Peña
    ana-maria = Ana-María Peña         | pena = Ana-María Peña             | nuno ibanez = Nuño Ibáñez
    de la cruz = Maria de la Cruz      | delacruz = Maria de la Cruz       | lacruz = Maria de la Cruz
    cruz maria = Maria de la Cruz      | obrien = Sean O'Brien             | o'brien = Sean O'Brien
    o’brien = Sean O'Brien             | o brien = Sean O'Brien            | brien = Sean O'Brien
    ibrahim = İbrahim Yılmaz           | yilmaz = İbrahim Yılmaz           | YILMAZ = İbrahim Yılmaz
    dordevic = Ivana Đorđević          | djordjevic = Ivana Đorđević       | oeuvrard = Chloé Œuvrard
    œuv = Chloé Œuvrard                | nguyen = Nguyễn Văn Anh           | van anh = Nguyễn Văn Anh
    lecuyer = François L’Écuyer        | l'ecuyer = François L’Écuyer      | ecuyer = François L’Écuyer
    vandenberg = Zoë van den Berg      | van den berg = Zoë van den Berg   | denberg = Zoë van den Berg
    karlheinz = Karl-Heinz Groß        | jeanluc = Jean-Luc Picard         | jean luc = Jean-Luc Picard
    aesa = Æsa Þórsdóttir              | thorsdottir = Æsa Þórsdóttir      | diallo ba = Fatou Diallo-Ba
    taro sato = Ｔａｒｏ Ｓａｔｏ      | ｔａｒｏ = Ｔａｒｏ Ｓａｔｏ

    田 = 中田 花子, 田中太郎           | 田中 = 田中太郎                   | 太郎 = 田中太郎
    中太 = 田中太郎                    | 太郎 田中 = 田中太郎              | 花子 = 中田 花子
    小明 = 王小明                      | 明 = 王小明                       | ひろし = ヒロシ
    ヒロ = ヒロシ                      | ﾋﾛｼ = ヒロシ                      | サクラ = さくら
    김 = 김민준                        | 민준 = 김민준                     | 서연 = 이서연

    иван = Ivana Đorđević, Иван Петров | ИВАН ПЕТРОВ = Иван Петров        | petrov ivan = Иван Петров
    iwan = Иван Петров                 | yulia = Юлия Хрущёва              | julia = Юлия Хрущёва
    iuliia = Юлия Хрущёва              | yuliya = Юлия Хрущёва             | юлия = Юлия Хрущёва
    khrushch = Юлия Хрущёва            | khrushcheva = Юлия Хрущёва        | hruscev = Юлия Хрущёва
    chruschtschow = Юлия Хрущёва       | khrouchtch = Юлия Хрущёва         | хрущева = Юлия Хрущёва
    shcherbakov = Щербаков Дмитрий     | scerbakov = Щербаков Дмитрий      | dmitry = Щербаков Дмитрий
    dmitrij = Щербаков Дмитрий         | dmitriy shch = Щербаков Дмитрий   | kyivska = Київська Їжа
    kiivska = Київська Їжа             | yizha = Київська Їжа              | izha = Київська Їжа
    yevhen = Євген Ґалаґан             | evgen = Євген Ґалаґан             | galagan = Євген Ґалаґан
    djordje = Ivana Đorđević, Ђорђе Живковић | dorde = Ivana Đorđević, Ђорђе Живковић | zivkovic = Ђорђе Живковић
    zhivkovich = Ђорђе Живковић        | fedor = Фёдор Чайковский          | fyodor = Фёдор Чайковский
    федор = Фёдор Чайковский           | tchaikovsk = Фёдор Чайковский     | cajkovskij = Фёдор Чайковский
    tschaikowski = Фёдор Чайковский    | tchaikovsky = Фёдор Чайковский    | chaykovskiy = Фёдор Чайковский

    giorgos = Γιώργος Παπαδόπουλος     | yorgos = Γιώργος Παπαδόπουλος     | γιωργος = Γιώργος Παπαδόπουλος
    papadopoulos = Γιώργος Παπαδόπουλος| papadopulos = Γιώργος Παπαδόπουλος| ΠΑΠΑΔ = Γιώργος Παπαδόπουλος
    eleni = Ελένη Ψαρρού               | psarrou = Ελένη Ψαρρού            | psaru = Ελένη Ψαρρού
    christos = Χρήστος Αγγελόπουλος    | hristos = Χρήστος Αγγελόπουλος    | angelopoulos = Χρήστος Αγγελόπουλος
    aggelopoulos = Χρήστος Αγγελόπουλος

    علي = محمد عَلِيّ                  | محمد = محمد عَلِيّ                | احمد = أحمد
    דוד = דָּוִד כהן                   | כהן דוד = דָּוִד כהן              | आशा = आशा शर्मा
    สมชาย = สมชาย ใจดี                 | 🦊 = Foxy 🦊                      | =1+1 = =1+1
    ?! = ?!

    larsson = Bo Kim                   | k.m.lar = Bo Kim                  | K.M.Larsson+door@ex = Bo Kim
    bo larsson = Bo Kim                | kim k.m.larsson@ = Bo Kim         | zebra77@moz = Cy Ott
"""
"""What is typed, and who comes first for it: words that begin as typed, whatever the case, accents, script, order."""

NEARLY_FINDS = """
    helne = Hélène Dubois              | heleen = Hélène Dubois            | hhelene = Hélène Dubois
    lukazs = Łukasz Nowak              | lukass = Łukasz Nowak             | kukasz = Łukasz Nowak
    ukasz = Łukasz Nowak               | amnia diallo = Amina Diallo       | amina dialko = Amina Diallo
    amina ddiallo = Amina Diallo       | diallo amima = Amina Diallo       | stasse = Anna Straße
    mullre = Jörg Müller               | miller = Jörg Müller              | mueler = Greta Mueller, Jörg Müller
    orstad = Hans Ørsted               | delacuz = Maria de la Cruz        | mina = Amina Diallo, Aminata Dialo
    mcdonold = Ewan McDonald           | mc donald = Ewan McDonald         | donald = Ewan McDonald
    zoevan = Zoë van den Berg          | helenedubois = Hélène Dubois      | card = Jean-Luc Picard
    郎太 = 田中太郎                    | pertov = Иван Петров              | пертов = Иван Петров
    khruscheva = Юлия Хрущёва          | papadopoulso = Γιώργος Παπαδόπουλος | giorogs = Γιώργος Παπαδόπουλος
    محمود = محمد عَلِيّ                | ana = Ana-María Peña, Anna Straße
"""
"""What is typed with a mistake or from within a word, and who is found all the same."""

DOES_NOT_FIND = """
    helene = Jörg Müller               | ana = Hans Ørsted                 | amina diop = Amina Diallo
    am = Maria de la Cruz              | lle = Amina Diallo                | xyz = Hélène Dubois
    hlne = Hélène Dubois               | henele = Hélène Dubois            | jan = İbrahim Yılmaz
    example = Bo Kim                   | mozilla = Cy Ott                  | larson@ = Bo Kim
    田太 = 中田 花子                   | 田中 = 王小明                     | ひ = さくら
    иван петров х = Иван Петров        | julius = Юлия Хрущёва             | ian = Иван Петров
    диалло = Hélène Dubois             | 1+2 = =1+1                        | ! = Amina Diallo
    % = Amina Diallo                   | _ = Amina Diallo                  | * = Amina Diallo
    @ = Bo Kim                         | = = Bo Kim                        | ~ivan = Hélène Dubois
"""
"""What is typed, and who is not found by it at all."""


def rows(table: str) -> list[tuple[str, list[str]]]:
    cells = [cell.strip() for line in table.strip().splitlines() for cell in line.split("|") if cell.strip()]
    split = [(typed.strip(), names) for typed, names in (cell.rsplit(" = ", 1) for cell in cells)]
    return [(typed, [name.strip() for name in names.split(",")]) for typed, names in split]


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Search]:
    path: Path = tmp_path_factory.mktemp("table") / "data.sqlite"
    with Database.create(path, clock=fixed_clock(NOW)) as database:
        with database.begin("Set up") as session:
            space = spaces.add_space(session, name="Paris", city="Paris", country="FR", tzid="Europe/Paris")
            said = EventFields("Tonight", NOW, NOW + timedelta(hours=2), space.tzid, Track.TECHNICAL)
            event = add_event(session, space, said)
            for name in filter(None, (name.strip() for name in EVERYBODY.split("|"))):
                people.add_person(session, name=name)
            for name, email in ADDRESSES.items():
                people.add_person(session, name=name, email=email)

        def found(typed: str) -> list[str]:
            with database.read() as session:
                return [one.name for one in people_search.search(session, typed, event_id=event.id)]

        yield found


@pytest.mark.parametrize(("typed", "names"), rows(FINDS))
def test_what_finds_whom_first(search: Search, typed: str, names: list[str]) -> None:
    assert sorted(search(typed)[: len(names)]) == sorted(names)


@pytest.mark.parametrize(("typed", "names"), rows(NEARLY_FINDS))
def test_what_finds_whom_with_a_mistake(search: Search, typed: str, names: list[str]) -> None:
    assert set(names) <= set(search(typed))


@pytest.mark.parametrize(("typed", "names"), rows(DOES_NOT_FIND))
def test_what_does_not_find_whom(search: Search, typed: str, names: list[str]) -> None:
    assert not set(names) & set(search(typed))
