"""The scripts that people talk through, and the engine that replays them."""
