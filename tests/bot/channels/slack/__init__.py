"""Tests of the Slack channel."""
