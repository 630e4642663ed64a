"""Tests of handlers/introductions."""
