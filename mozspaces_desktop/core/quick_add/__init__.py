"""One line of text that describes an event: ``Fri 19:00-21:00 Rust evening, technical, Coding``, in English or French.

Before the first comma stand the day, the time, how often, and the title, which is never searched for anything else:
"Coding dojo" stays what it is. After it each part is taken whole. What means nothing is kept as a note, and said.
"""

from mozspaces_desktop.core.quick_add.line import understand
from mozspaces_desktop.core.quick_add.part_words import Known, known_in
from mozspaces_desktop.core.quick_add.understood import Kind, Part, Understood

__all__ = ["Kind", "Known", "Part", "Understood", "known_in", "understand"]
