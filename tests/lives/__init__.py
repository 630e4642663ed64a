"""Random lives: many people act through the real bot for a year, and write down what they did."""
