"""Tests of the conversations: the engine, the kinds of question, and what scripts may do."""
