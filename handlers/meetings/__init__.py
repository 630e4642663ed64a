"""Meetings of two people: agreeing on a time, booking it, and what comes before and after."""
