"""The running bot: command line, settings, wiring, channels, delivery and the alarm clock."""
