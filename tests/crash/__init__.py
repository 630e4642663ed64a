"""The bot is killed again and again, and nothing gets lost."""
