"""Small widgets that several screens use: charts, tiles, counters, banners, chips, empty states."""
