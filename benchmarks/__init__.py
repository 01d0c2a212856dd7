"""What `make bench` measures: ratios against a floor of the same run, because machines differ."""
