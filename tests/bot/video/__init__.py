"""Tests of bot/video."""
