"""Tests of what each command, button and message does, through the whole bot."""
