"""Sign-up lists that other sites export: read whatever they look like, planned against an event, then applied.

:mod:`.reader` turns a file into a :class:`~mozspaces_desktop.core.signups.lists.SignupList` without any
database; :mod:`.plan` says what the list would change and changes it.
"""
