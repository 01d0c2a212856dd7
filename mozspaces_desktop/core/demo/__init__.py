"""An invented pilot season to try the program with: Paris, 1 May to 31 July 2014.

Nothing in it is real, nobody in it exists. It is the same every time, down to the keys of its rows, and it stands
still on an evening on which an event is on (see :mod:`~mozspaces_desktop.core.demo_clock`).
"""

from mozspaces_desktop.core.demo.script import make_demo, make_demo_file
from mozspaces_desktop.core.demo.sources import sample_signups

__all__ = ["make_demo", "make_demo_file", "sample_signups"]
