"""Tests of handlers/everyone."""
