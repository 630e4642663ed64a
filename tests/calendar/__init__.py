"""Calendar files in a program that other people use."""
