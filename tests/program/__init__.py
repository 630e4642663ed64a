"""The rules, each against examples and against chance."""
