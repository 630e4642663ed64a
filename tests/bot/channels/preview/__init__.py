"""Tests of the preview: its page's server, its channel and its log."""
