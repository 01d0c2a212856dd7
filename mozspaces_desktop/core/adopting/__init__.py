"""Adopting a spreadsheet that a team already uses: its layout is learnt from the file, and that file is filled since.

`foreign_sheets` reads it, `understanding` says what it is, `adopted_memory` remembers that, and `fill_plan` says what
a fill would change. The writing is done by `core/foreign_workbook`, which leaves everything else as it was.
"""
