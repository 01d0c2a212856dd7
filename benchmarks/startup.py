"""Start-up of the window on the demo file, against an empty QMainWindow: whole processes, wall clock.

The parent notes the time before it starts a process; the child prints the time of its first paint and, for the
program, the time when the search can be typed into. Both orders are mixed and medians are taken.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.result import Result

_ROUNDS = 9
_FIRST_PAINT = 1.5
_SEARCH_READY = 4.5

_BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, self.done)
    def done(self):
        print(time.time())
        QApplication.quit()

app = QApplication(sys.argv[:1])
window = Window()
window.resize(1200, 800)
window.show()
app.exec()
"""


def run() -> list[Result]:
    """Measure and compare."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "demo.sqlite"
        command = [sys.executable, "-m", "mozspaces_desktop", "--data", str(data), "demo"]
        subprocess.run(command, check=True, capture_output=True)
        program = ["-m", "mozspaces_desktop", "--data", str(data), "--timings"]
        _times(program)  # the first run warms the caches of both
        bare, painted, ready = [], [], []
        for _ in range(_ROUNDS):
            bare.append(_times(["-c", _BARE])[0])
            first, second = _times(program)
            painted.append(first)
            ready.append(second)
    floor = median(bare)
    return [
        Result("start: empty QMainWindow, first paint", f"{floor * 1000:.0f} ms"),
        _compared("start: first paint of the window", median(painted), floor, _FIRST_PAINT),
        _compared("start: search ready on the demo file", median(ready), floor, _SEARCH_READY),
    ]


def _compared(name: str, seconds: float, floor: float, asked: float) -> Result:
    ratio = seconds / floor
    return Result(name, f"{seconds * 1000:.0f} ms = {ratio:.2f} x", f"asked: <= {asked} x", ratio <= asked)


def _times(arguments: list[str]) -> list[float]:
    begun = time.time()
    done = subprocess.run([sys.executable, *arguments], check=True, capture_output=True, text=True)
    return [float(line) - begun for line in done.stdout.split()]
