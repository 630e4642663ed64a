"""Tests of the kinds of question, each in both languages."""
