"""Tests of handlers/connector."""
