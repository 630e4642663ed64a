"""Tests of handlers/coordinator."""
