"""Meetings: what two people do together, and what a booked one needs."""
