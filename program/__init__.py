"""The Connector Program's own rules: pure values and functions, without a line of I/O."""
