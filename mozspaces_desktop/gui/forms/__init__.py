"""The forms of `ui/`, compiled by `packaging/forms.py` and committed, so that a misspelt widget is a type error."""
