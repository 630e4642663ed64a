"""Where people are: each module speaks one platform, all hand over the same `Inbound`."""
