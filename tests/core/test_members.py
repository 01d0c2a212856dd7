import pytest
from argon2 import PasswordHasher
from sqlalchemy import text

from mozspaces_desktop.core import journal, labels, members
from mozspaces_desktop.core.errors import RefusedError
from mozspaces_desktop.core.models import Role, Setting
from mozspaces_desktop.core.spaces import add_room

pytestmark = pytest.mark.usefixtures("quick_pins")
OTHERWISE = PasswordHasher(time_cost=1, memory_cost=16, parallelism=2)


@pytest.fixture
def act(database):
    """Do one thing with members in a transaction of its own."""

    def act(what, *args, **kwargs):
        with database.begin(labels.ADD_MEMBER, name="somebody") as session:
            return what(session, *args, **kwargs)

    return act


@pytest.fixture
def ana(act):
    return act(members.add_member, "Ana Martínez", Role.COORDINATOR, "4711")


def names(database):
    with database.read() as session:
        return [one.name for one in members.members(session)]


def test_a_file_without_members_has_no_lock(database, ana):
    with database.read() as session:
        assert members.is_locked(session)


def test_a_new_file_is_open(database):
    with database.read() as session:
        assert not members.is_locked(session)
        assert members.members(session) == []


@pytest.mark.parametrize("role", [Role.DOOR_HELPER, Role.MANAGER])
def test_the_first_one_is_a_coordinator(act, database, role):
    with pytest.raises(RefusedError, match="a coordinator with a PIN"):
        act(members.add_member, "Bob", role, "1234")
    assert names(database) == []


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.MANAGER])
def test_only_a_door_helper_can_do_without_a_pin(act, ana, role):
    with pytest.raises(RefusedError, match="Only a door helper"):
        act(members.add_member, "Bob", role, "")
    helper = act(members.add_member, "Bob", Role.DOOR_HELPER, "")
    with pytest.raises(RefusedError, match="Only a door helper"):
        act(members.change_member, helper.id, name="Bob", role=role)
    with pytest.raises(RefusedError, match="Only a door helper"):
        act(members.set_pin, ana.id, "")


def test_names_are_unique_however_they_are_spelled(act, ana):
    with pytest.raises(RefusedError, match="ANA MARTINEZ already"):
        act(members.add_member, " ANA  MARTINEZ ", Role.MANAGER, "1234")
    with pytest.raises(RefusedError, match="needs a name"):
        act(members.add_member, " \n ", Role.MANAGER, "1234")
    assert act(members.change_member, ana.id, name="ana martinez", role=Role.COORDINATOR).name == "ana martinez"


def test_they_stand_by_role_and_name_and_are_found_by_it(act, ana, database):
    for name, role in (("Zoë", Role.COORDINATOR), ("Max", Role.MANAGER), ("Bob", Role.DOOR_HELPER)):
        act(members.add_member, name, role, "1234")
    assert names(database) == ["Ana Martínez", "Zoë", "Bob", "Max"]
    with database.read() as session:
        assert members.member_called(session, " ZOE ").name == "Zoë"
        with pytest.raises(RefusedError, match="“Zo”"):
            members.member_called(session, "Zo")


def test_the_last_coordinator_stays_while_others_are_there(act, ana, database):
    bob = act(members.add_member, "Bob", Role.DOOR_HELPER, "")
    with pytest.raises(RefusedError, match="a coordinator with a PIN"):
        act(members.remove_member, ana.id)
    with pytest.raises(RefusedError, match="a coordinator with a PIN"):
        act(members.change_member, ana.id, name="Ana", role=Role.DOOR_HELPER)
    act(members.remove_member, bob.id)
    act(members.remove_member, ana.id)
    with database.read() as session:
        assert not members.is_locked(session)
    with pytest.raises(RefusedError, match="no longer a member"):
        act(members.set_pin, ana.id, "9999")


def test_who_left_can_come_back_under_the_same_name(act, ana, database):
    bob = act(members.add_member, "Bob", Role.DOOR_HELPER, "")
    act(members.remove_member, bob.id)
    act(members.add_member, "Bob", Role.MANAGER, "2222")
    assert names(database) == ["Ana Martínez", "Bob"]


def test_nobody_undoes_a_change_and_no_pin_is_in_the_journal(act, ana, database, paris):
    act(members.set_pin, ana.id, "815081")
    with database.read() as session:
        kinds = set(session.execute(text("SELECT kind FROM journal_action WHERE label LIKE 'Let %'")).scalars())
        said = str(session.execute(text("SELECT label, label_values FROM journal_action")).all())
    assert kinds == {journal.KEEP}
    assert "4711" not in said
    assert "815081" not in said
    database.undo()  # the space, which was made after
    with pytest.raises(RefusedError, match="nothing to undo"):
        database.undo()
    assert members.sign_in(database, ana.id, "815081").access is not None


def test_the_right_pin_opens_and_says_who_came(ana, database):
    access = members.sign_in(database, ana.id, "4711").access
    assert (access.member_id, access.name, access.role) == (ana.id, "Ana Martínez", Role.COORDINATOR)
    assert members.sign_in(database, ana.id, "4712") == members.SignIn(None, 0)


def test_wrong_ones_take_longer_also_for_who_opens_the_file_again(ana, database):
    for _ in range(3):
        come = members.sign_in(database, ana.id, "0000", ticks=lambda: 50.0)
    assert come == members.SignIn(None, 2)
    again = type(database).open(database.path, clock=database.clock)
    with again:
        assert members.seconds_to_wait(again, ana.id, ticks=lambda: 50.5) == 2
        assert members.sign_in(again, ana.id, "4711", ticks=lambda: 51.0) == members.SignIn(None, 1)
        assert members.sign_in(again, ana.id, "4711", ticks=lambda: 52.0).access is not None
        assert members.sign_in(again, ana.id, "0000", ticks=lambda: 52.0) == members.SignIn(None, 0)


def test_a_door_helper_may_come_in_without_a_pin(act, ana, database):
    bob = act(members.add_member, "Bob", Role.DOOR_HELPER, "")
    assert members.sign_in(database, bob.id, "").access.role is Role.DOOR_HELPER
    act(members.remove_member, bob.id)
    with pytest.raises(RefusedError, match="Bob is no longer a member"):
        members.sign_in(database, bob.id, "")


def test_another_pin_ends_the_wait(act, ana, database):
    for _ in range(4):
        members.sign_in(database, ana.id, "0000", ticks=lambda: 5.0)
    act(members.set_pin, ana.id, "2222")
    assert members.sign_in(database, ana.id, "2222", ticks=lambda: 5.0).access is not None


def test_a_pin_that_was_hashed_otherwise_is_kept_anew(act, ana, database):
    other = OTHERWISE.hash("4711")
    with database.begin("Meddle") as session:
        members.member_called(session, "Ana Martínez").pin_hash = other
    assert members.sign_in(database, ana.id, "4711").access is not None
    with database.read() as session:
        kept = members.member_called(session, "Ana Martínez").pin_hash
    assert kept != other
    assert members.sign_in(database, ana.id, "4711").access is not None


def test_who_comes_in_undoes_only_what_they_did(ana, database, paris):
    with database.begin(labels.CHANGE_SPACE, name="Paris") as session:
        add_room(session, paris, name="Main room", capacity=40)
    before = database.origin
    access = members.sign_in(database, ana.id, "4711").access
    assert access is not None
    members.work_as(database, access)
    assert database.origin.actor == "Ana Martínez"
    assert database.origin.device == before.device
    assert database.undo_label() is None
    with database.begin(labels.CHANGE_SPACE, name="Paris") as session:
        add_room(session, paris, name="Loft", capacity=10)
    assert str(database.undo()) == "Change settings of Paris"
    assert database.undo_label() is None


def test_the_time_until_it_locks_itself(database):
    with database.begin("") as session:
        assert members.idle_minutes(session) == 10
        members.set_idle_minutes(session, 0)
        assert members.idle_minutes(session) == 0
        members.set_idle_minutes(session, 5000)
        assert members.idle_minutes(session) == 240
        session.merge(Setting(key="lock_after_minutes", value="soon"))
        session.flush()
        assert members.idle_minutes(session) == 10
