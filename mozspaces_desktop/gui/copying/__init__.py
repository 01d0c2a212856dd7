"""What goes to the clipboard so that other programs paste it well: tables and charts."""
