"""Measures the bot beside its peers: `make bench`, `make crash`; see docs/performance.md."""
