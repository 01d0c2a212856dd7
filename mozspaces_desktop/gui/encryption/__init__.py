"""The window's side of encryption: the passphrase, the recovery code, and switching it on and off."""
