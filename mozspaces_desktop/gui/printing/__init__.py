"""How sheets get onto paper or into a PDF file, the same in all tabs; each tab has its own sheets."""
