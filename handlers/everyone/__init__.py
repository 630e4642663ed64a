"""What everybody can do, whoever they are to the program."""
