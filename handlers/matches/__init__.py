"""From two people to a match: candidates, offers, rounds, and what becomes of them."""
