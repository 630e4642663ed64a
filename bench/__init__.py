"""Measures the running bot beside its peers: `make bench` and `make crash`; see docs/performance.md."""
