"""Tests of words: markers, catalogs, translator and formats."""
