import subprocess
import sys

from mozspaces_desktop.core.access import EVERYTHING, NOBODY, Right, access_of
from mozspaces_desktop.core.models import Role


def rights_of(access):
    return {right for right in Right if access.may(right)}


def test_without_a_lock_anybody_may_do_everything():
    assert rights_of(EVERYTHING) == set(Right)
    assert not EVERYTHING.is_member


def test_nobody_may_do_nothing():
    assert rights_of(NOBODY) == set()
    assert not NOBODY.is_member


def test_each_role_has_its_rights():
    assert rights_of(access_of("1", "Ana", Role.COORDINATOR)) == set(Right)
    assert rights_of(access_of("2", "Bob", Role.DOOR_HELPER)) == {Right.CHECK_IN}
    assert rights_of(access_of("3", "Eve", Role.MANAGER)) == {Right.REPORTS, Right.EXPORT}
    assert all(access_of("4", "One", role).is_member for role in Role)


def test_asking_takes_nothing_that_is_slow_to_import():
    code = "import sys, mozspaces_desktop.core.access; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
