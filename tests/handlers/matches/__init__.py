"""Tests of handlers/matches."""
