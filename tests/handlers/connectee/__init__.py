"""Tests of handlers/connectee."""
