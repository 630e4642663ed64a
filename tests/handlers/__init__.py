"""Tests of the handlers, on the real engine and storage."""
