"""Words: text markers, the translator, formats of dates and numbers, and the catalogs."""
