"""Tests of handlers/meetings."""
